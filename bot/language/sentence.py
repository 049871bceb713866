"""A text as tokens: the words of one language, numbers, and what Slack escaped.

Digits that are part of a name ("Q3", "v2.3", "INC-4471", "24/7", "#441", "50%") become one token of the
category NAME, which no rule of dates, times or people knows.
"""

from __future__ import annotations

from bot.language.lexicon import Entry, Lexicon, Node
from bot.language.scan import Piece
from bot.language.shapes import Means, number_categories

_EARLIEST, _LATEST = 7, 23
_MARKUP = "*_`~"
_CURRENCIES = frozenset("$€£")
_MINUTE_MARKS = frozenset(("'", "’", "′"))
_COUNTED_BY_ORDINALS = frozenset(
    ("DAY", "DAY_EACH", "MONTH", "OF_MONTH", "EVERY", "THIS_MONTH", "NEXT_MONTH", "UNIT")
)
_NUMERIC = frozenset(("int", "dec", "dot", "clock", "slash", "ymd", "xxy", "hm", "group", "ratio"))
_JOINS_LEFT = {
    "DAY",
    "RELATIVE_DAY",
    "PART",
    "MONTH",
    "AT",
    "MERIDIEM",
    "OCLOCK",
    "PEOPLE",
    "UNIT",
    "TO",
    "PIN",
}


_EMPTY = frozenset(("CONNECTING", "NEAR", "ARTICLE"))
"""Categories of words that are dropped from a topic and mean nothing else."""


class Token:
    """`text[start:end]` with everything it may mean; `glued` when no blank stands before it."""

    __slots__ = ("code", "end", "glued", "means", "start", "text")

    def __init__(self, start: int, end: int, text: str, entry: Entry, *, glued: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.means = entry.means
        self.code = entry.code
        self.glued = glued


def tokens(pieces: list[Piece], lexicon: Lexicon) -> list[Token]:
    """The pieces of a text as tokens of one language."""
    return _Builder(pieces, lexicon).build()


def hyphenated(tokens: list[Token], at: int, marks: str = "-") -> bool:
    """Whether a hyphen with no blank around it ties the token at `at` to the next: "edit-a-thon"."""
    return (
        at + 2 < len(tokens)
        and tokens[at + 1].text in marks
        and tokens[at + 1].glued
        and tokens[at + 2].glued
    )


class _Builder:
    def __init__(self, pieces: list[Piece], lexicon: Lexicon) -> None:
        self.pieces = pieces
        self.lexicon = lexicon
        self.done: list[Token] = []

    def build(self) -> list[Token]:
        at = 0
        while at < len(self.pieces):
            piece = self.pieces[at]
            if piece.shape == "word" or (piece.text in self.lexicon.root and self._is_spelling(at)):
                at = self._word(at)
            elif piece.shape in _NUMERIC:
                at = self._number(at)
            else:
                at = self._other(at)
        return _joined_numbers(self.done, self.lexicon)

    def _is_spelling(self, at: int) -> bool:
        """Whether digits or a mark begin a spelling ("12 noon", "w/"), rather than only its first part."""
        return self._longest(at)[0] is not None and not self._joins_name(at)

    # ---- words ---------------------------------------------------------------------------------
    def _word(self, at: int) -> int:
        piece = self.pieces[at]
        if self._glued(at):
            if self.pieces[at - 1].shape in _NUMERIC and piece.shape == "word":
                return self._word_after_digits(at)
            if self._ends_ordinal(at):
                return self._word_after_dash(at)
        node, end = self._longest(at)
        if node is None:
            return self._unknown_word(at)
        last = self.pieces[end - 1]
        if node.alias:
            for word in node.alias:
                self._add(piece.start, last.end, word, self._entry_of(word), at)
        elif node.entry is not None:
            entry = self.lexicon.word if end == at + 1 and self._is_acronym(piece, node.entry) else node.entry
            self._add(piece.start, last.end, piece.text, entry, at)
        return self._skip_stop(end)

    def _is_acronym(self, piece: Piece, entry: Entry) -> bool:
        """Whether capitals make a word of no meaning a name: the "CA" of "point CA", which is no "ça"."""
        if not piece.text.isupper() or not 2 <= len(piece.text) <= 4 or not entry.means.keys() <= _EMPTY:
            return False
        return any(each.text.islower() for each in self.pieces if each.shape == "word")

    def _longest(self, at: int) -> tuple[Node | None, int]:
        """The longest spelling that starts here, and where the next piece is."""
        node = self.lexicon.root.get(self.pieces[at].folded)
        best: tuple[Node | None, int] = (None, at + 1)
        here = at + 1
        while node is not None:
            if node.entry is not None or node.alias:
                best = (node, here)
            if not node.more or here >= len(self.pieces):
                break
            piece = self.pieces[here]
            if piece.text in "-." and piece.folded not in node.more and here + 1 < len(self.pieces):
                if not self._glued(here):
                    break
                here += 1
                piece = self.pieces[here]
            node = node.more.get(piece.folded)
            here += 1
        return best

    def _entry_of(self, word: str) -> Entry:
        if word.isdigit():
            return self.lexicon.shape("int", word)
        node = self.lexicon.root.get(word)
        return node.entry if node and node.entry else self.lexicon.word

    def _of_a_day(self, at: int) -> int | None:
        """`tomorrow's`, `Monday's`: the day, and where the next piece is."""
        piece = self.pieces[at]
        if piece.folded[-1] not in "'’" or at + 1 == len(self.pieces) or self.pieces[at + 1].folded != "s":
            return None
        node = self.lexicon.root.get(piece.folded[:-1])
        if node is None or node.entry is None or node.entry.means.keys().isdisjoint(("DAY", "RELATIVE_DAY")):
            return None
        self._add(piece.start, piece.end + 1, piece.text, node.entry, at)
        return at + 2

    def _unknown_word(self, at: int) -> int:
        piece = self.pieces[at]
        possessive = self._of_a_day(at)
        if possessive is not None:
            return possessive
        entry = None
        if piece.shape == "word":
            entry = self.lexicon.slip(piece.folded) if len(piece.folded) >= 5 else None
            if self._joins_name(at) and entry is None:
                return self._extend(at)
        self._add(piece.start, piece.end, piece.text, entry or self.lexicon.unknown(piece.folded), at)
        return at + 1

    def _word_after_digits(self, at: int) -> int:
        piece = self.pieces[at]
        before = self.done[-1] if self.done else None
        entry = self.lexicon.glued.get(piece.folded)
        if before is None or entry is None or "NAME" in before.means:
            return self._extend(at)
        node, end = self._longest(at)
        if "OCLOCK" in entry.means and node and node.entry and "OCLOCK" in node.entry.means:
            self._add(piece.start, self.pieces[end - 1].end, piece.text, node.entry, at)  # "8h pile"
            return self._skip_stop(end)
        self._add(piece.start, piece.end, piece.text, entry, at)
        return self._skip_stop(at + 1)

    def _ends_ordinal(self, at: int) -> bool:
        """Whether this is the "go" of "15-go", the "tej" of "o 15-tej", the "º" of "1.º"."""
        if at < 2 or self.pieces[at - 1].text not in "-." or not self._glued(at - 1):
            return False
        entry = self.lexicon.glued.get(self.pieces[at].folded)
        ends = entry is not None and not entry.means.keys().isdisjoint(("ORDINAL_END", "HOUR_END"))
        return ends and "DIGITS" in self.done[-2].means

    def _word_after_dash(self, at: int) -> int:
        piece = self.pieces[at]
        self.done.pop()
        self._add(piece.start, piece.end, piece.text, self.lexicon.glued[piece.folded], at)
        return self._skip_stop(at + 1)

    def _skip_stop(self, at: int) -> int:
        """Past the full stop of an abbreviation; a stop at the end of the text or before a capital stays."""
        if at + 1 < len(self.pieces) and self.pieces[at].text == "." and self._glued(at):
            word = self.pieces[at - 1].text
            if self._glued(at + 1):  # "Nov.27"
                return at + 1 if "MONTH" in self.done[-1].means and self.pieces[at + 1].shape == "int" else at
            if len(word) <= 5 and self.pieces[at + 1].shape != "break":
                following = self.pieces[at + 1].text
                return at + 1 if not following[0].isupper() or len(word) <= 3 else at
        return at

    # ---- numbers -------------------------------------------------------------------------------
    def _number(self, at: int) -> int:
        piece = self.pieces[at]
        if self._joins_name(at):
            return self._extend(at)
        if at and self.pieces[at - 1].text in _CURRENCIES:  # "$ 5.00"
            sign = self.done.pop()
            self._add(sign.start, piece.end, sign.text, self._plain({"NAME": True}), at - 1)
            return at + 1
        entry = self.lexicon.shape(piece.shape, piece.text)
        self._add(piece.start, piece.end, piece.text, entry, at)
        after = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        if after and after.text == "°" and after.start == piece.end and "°" in self.lexicon.glued:
            self._add(after.start, after.end, after.text, self.lexicon.glued["°"], at + 1)
            return at + 2  # "1°", where that is written for "1º"
        if after and after.text in _MINUTE_MARKS and self._is_minute_mark(at + 1):
            self._add(after.start, after.end, after.text, self.lexicon.glued["min"], at + 1)
            return at + 2
        if after and after.text in ("%", "°", "€", "$", "£") and after.start - piece.end <= 1:
            self.done.pop()
            self._add(piece.start, after.end, piece.text, self._plain({"NAME": True}), at)
            return at + 2
        return at + 1

    def _is_minute_mark(self, at: int) -> bool:
        """Whether this is the mark of "in 5'"; not that of "'98'" or of feet in "5'10"."""
        last = at + 1 == len(self.pieces) or not self._glued(at + 1) or self.pieces[at + 1].shape == "mark"
        opened = any(piece.text in _MINUTE_MARKS for piece in self.pieces[: at - 1])
        return "min" in self.lexicon.glued and self._glued(at) and last and not opened

    def _joins_name(self, at: int) -> bool:
        """Whether this piece continues a name that began before it: the 3 of Q3, the 4471 of INC-4471."""
        if not self._glued(at) or not self.done:
            return False
        before = self.done[-1]
        left = self.pieces[at - 1]
        if left.shape == "ymd" and left.text[-1] in "Tt":  # 2026-11-24T10:00
            return False
        if left.shape == "word" or left.shape in _NUMERIC:
            if "NAME" in before.means:
                return True
            if left.text[-1] in "'’" and "WORD" not in before.means:  # "l'audit", but "O'Brien"
                return False
            if "OCLOCK_BEFORE" in before.means and self._is_hour(at):
                return False
            if left.shape in _NUMERIC or not _JOINS_LEFT & before.means.keys():
                return True
            return len(left.text) == 1 and not ("AT" in before.means and self._is_clock(at))
        if left.text in "#$€£":
            return len(self.done) < 2 or "PIN" not in self.done[-2].means
        if left.text in "-./:" and len(self.done) >= 2 and self._glued(at - 1) and before.text == left.text:
            return self._name_goes_on(self.done[-2], left.text, at)
        return False

    def _is_hour(self, at: int) -> bool:
        """Whether the digits are an hour of the day: "h10", "h8:30"; "H2" is half a year."""
        piece = self.pieces[at]
        if piece.shape == "int":
            return len(piece.text) <= 2 and _EARLIEST <= int(piece.text) <= _LATEST
        return piece.shape in ("clock", "dot")

    def _is_clock(self, at: int) -> bool:
        """Whether the digits are a time by themselves: "à15h"; "A4" is none."""
        if self.pieces[at].shape in ("hm", "clock") or at + 1 == len(self.pieces):
            return self.pieces[at].shape in ("hm", "clock")
        after = self.lexicon.glued.get(self.pieces[at + 1].folded)
        return self._glued(at + 1) and after is not None and "OCLOCK" in after.means

    def _name_goes_on(self, owner: Token, mark: str, at: int) -> bool:
        if "NAME" in owner.means:
            return mark != ":"
        if self.pieces[at].shape == "word":
            return mark == "-" and "DIGITS" in owner.means and not self._known_after_dash(at)
        if "DIGITS" in owner.means and mark == "/" and owner.text[0] == "0":
            return False  # "0151/23456789"
        if "DIGITS" in owner.means:
            return mark in "./" and owner.end - owner.start > 2
        return mark != ":" and "WORD" in owner.means

    def _known_after_dash(self, at: int) -> bool:
        folded = self.pieces[at].folded
        return folded in self.lexicon.root or folded in self.lexicon.glued

    def _extend(self, at: int) -> int:
        """This piece and the mark before it join the token before."""
        piece = self.pieces[at]
        while self.done and self.done[-1].end == piece.start and self.done[-1].text in "-./#$€£":
            mark = self.done.pop()
            piece = Piece("name", mark.start, piece.end, mark.text, "")
            if mark.text in "#$€£":
                break
        if self.done and self.done[-1].end == piece.start:
            before = self.done.pop()
            piece = Piece("name", before.start, piece.end, before.text, "")
        glued = bool(self.done) and self.done[-1].end == piece.start
        entry = self._plain({"NAME": True})
        self.done.append(Token(piece.start, piece.end, piece.text, entry, glued=glued))
        return at + 1

    # ---- the rest ------------------------------------------------------------------------------
    def _other(self, at: int) -> int:
        piece = self.pieces[at]
        if piece.text in _MARKUP:
            return at + 1
        if piece.text == "." and self._is_ordinal_stop(at):
            self._add(piece.start, piece.end, piece.text, self.lexicon.glued["."], at)
            return at + 1
        self._add(piece.start, piece.end, piece.text, self.lexicon.mark(piece.shape, piece.text), at)
        return at + 1

    def _is_ordinal_stop(self, at: int) -> bool:
        """Whether this is the full stop of "jeden 2. Dienstag", "am 1. und 15. jedes Monats"."""
        if "." not in self.lexicon.glued or not self._glued(at) or at + 1 == len(self.pieces):
            return False
        if not self.done or "DOM" not in self.done[-1].means or self.pieces[at + 1].shape != "word":
            return False
        node, end = self._longest(at + 1)
        after = node.entry.means.keys() if node and node.entry else set()
        goes_on = "AND" in after and end < len(self.pieces) and self.pieces[end].shape == "int"
        return goes_on or bool(_COUNTED_BY_ORDINALS & after)

    def _plain(self, means: Means) -> Entry:
        return self.lexicon.entry(means)

    def _glued(self, at: int) -> bool:
        return at > 0 and self.pieces[at - 1].end == self.pieces[at].start

    def _add(self, start: int, end: int, text: str, entry: Entry, at: int) -> None:
        glued = at > 0 and self.pieces[at - 1].end == self.pieces[at].start
        self.done.append(Token(start, end, text, entry, glued=glued))


_WORD_VALUES = ("NUMBER", "DOM_WORD", "HOUR")


def _joined_numbers(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """Number words put together: "twenty-five" is one token, 25."""
    numbers = lexicon.number_codes
    if sum(token.code in numbers for token in found) < 2:
        return found
    joined: list[Token] = []
    for at, token in enumerate(found):
        links = _links_before(joined)
        ones = "NUMBER" not in token.means and len(joined) > links + 1
        hour = ones and _ends_clock(joined[-2 - links], joined[-1 - links])
        which = "NUMBER" not in token.means and "DAY" in found[min(at + 1, len(found) - 1)].means
        article = not links and "ARTICLE" in token.means  # "vierzehn Uhr dreißig eine Konferenz"
        alone = hour or which or article  # "trois heures vingt premier lundi de mars" has no 21
        if len(joined) > links and not alone and _adds(joined[-1 - links], token, linked=links > 0):
            del joined[len(joined) - links :]
            joined[-1] = _sum(joined[-1], token, lexicon)
        else:
            joined.append(token)
    return joined


def _ends_clock(hour: Token, minutes: Token) -> bool:
    """`o czternastej trzydzieści`, `two thirty`: the minutes take no ones ("pierwsza pomoc") any more."""
    numbers = _value(hour.means), _value(minutes.means)
    return numbers[0] in range(1, 25) and numbers[1] in (20, 30, 40, 50) and hour.text.isalpha()


def _links_before(joined: list[Token]) -> int:
    """1 when the last token may stand inside a number: a glued hyphen, the "y" of "treinta y dos"."""
    if not joined:
        return 0
    last = joined[-1]
    return int(
        (last.text == "-" and last.glued) or ("NUMBER_AND" in last.means and "NUMBER" not in last.means)
    )


def _value(means: Means) -> int | None:
    return next((means[c] for c in _WORD_VALUES if c in means), None)


def _adds(before: Token, token: Token, *, linked: bool) -> bool:
    value, after = _value(before.means), _value(token.means)
    if not value or not after or before.start == token.start:
        return False
    if "NUMBER" in token.means and "NUMBER" in before.means:
        if after in (100, 1000):
            return value < after and not linked
        if value % 100 == 0 and after < (1000 if value % 1000 == 0 else 100):
            return True
    if "HOUR" in token.means and "NUMBER" not in token.means and "HOUR" not in before.means:
        return False  # "za dwadzieścia czwarta", but "dwudziesta czwarta"
    return value % 100 in (20, 30, 40, 50, 60, 70, 80, 90) and after < 10


def _sum(one: Token, two: Token, lexicon: Lexicon) -> Token:
    value = _value(one.means) or 0
    means: Means = {}
    if "NUMBER" in two.means and "NUMBER" in one.means:
        added = two.means["NUMBER"]
        total = value * added if added in (100, 1000) else value + added
        means |= {"NUMBER": total, **number_categories(total)}
        if 1900 < total < 2200 and total % 100:
            means["YEAR"] = total
    if "DOM_WORD" in two.means and value in (20, 30):
        day = value + two.means["DOM_WORD"]
        means |= {"ORDINAL": day, "DOM_WORD": day}
    if "HOUR" in two.means and value == 20 and two.means["HOUR"] <= 4:
        means |= {"HOUR": value + two.means["HOUR"], "H": value + two.means["HOUR"]}
    return Token(one.start, two.end, one.text, lexicon.entry(means), glued=one.glued)
