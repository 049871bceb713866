"""What about: the words that were not understood as anything else, without what only asks for a meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.grammar import Sentence
from bot.language.refine import numbers_what_follows
from bot.language.rules.contacts import Phone
from bot.language.sentence import Token, hyphenated

_BREAKS = frozenset(("COMMA", "BREAK", "STOP", "COLON"))
_QUOTED, _MARKED = frozenset(("QUOTE",)), frozenset(("ABOUT",))
_MAY_END = _BREAKS | {"DASH", "FILLER", "PHONE", "SAID"}
"""What a stretch may end at; all other words go on with it."""
_LEADING = frozenset(
    (
        "FILLER",
        "COMMAND",
        "ARTICLE",
        "AT",
        "ON",
        "IN",
        "OF",
        "AND",
        "OR",
        "TO",
        "FROM",
        "UNTIL",
        "BETWEEN",
        "NEAR",
        "THIS",
        "VIA",
        "CONNECTING",
        "LABEL_OF",
        "FOR",
        "INVITE",
        "PEOPLE_FOR",
        "PHONE",
        "THE_DAY",
        "IN_PLACE",
        "AMP",
        "THAT",
        "EVERY",
        "PLUS",
        "QUOTE_MARK",
        "DASH",
        "SLASH_MARK",
        "UNIT_MARK",
        "HASH",
        "AT_SIGN",
        "ABOUT",
    )
)
_TRAILING = (_LEADING - {"QUOTE_MARK", "COMMAND", "EVERY"}) | {
    "STARTING",
    "WITH",
    "ME_AND",
    "AFTER",
    "BEFORE",
    "COMMAND_LAST",
}
_TELLS_NOTHING = frozenset(("GENERIC", "SYMBOL", "EMOJI", "FILLER"))
_KEPT_FIRST = frozenset(("WITH",))
_LEADS_TO_TOPIC = frozenset(("FOR", "PEOPLE_FOR", "ABOUT", "ON", "COLON"))
_AND = frozenset(("AMP", "AND"))
_LEADS_ANYWAY = frozenset(("COMMAND", "ON", "FILLER"))
_NOUNS = frozenset(("UNIT_ONE", "LABEL_OF"))
_KEPT_BETWEEN = frozenset(("WITH", "PEOPLE_FOR", "FOR", "FOR_WHOM"))
_STRIPPED = " \t\r\n,;-–—.!?…*_~`|/+&@#"
_EMOJI_FIRST = re.compile(r":[a-z0-9_+\-]{1,50}:")
_EMOJI_LAST = re.compile(r":[a-z0-9_+\-]{1,50}:$")
_BRACKETS = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Subject:
    """The topic as typed, and which stretches of the text it stands in."""

    text: str
    stretches: tuple[tuple[int, int], ...]


class _Stretch:
    """Tokens `first` to before `last`, none of them understood.

    `joined` when only marks stand between the stretch before and this one; `later` when something was
    understood before it; `follows` when a part of the topic stands before it.
    """

    __slots__ = ("first", "follows", "joined", "last", "later")

    def __init__(self, first: int, last: int, *, joined: bool = False, later: bool = False) -> None:
        self.first = first
        self.last = last
        self.joined = joined
        self.later = later
        self.follows = False


def subject_of(sentence: Sentence) -> Subject | None:
    """The subject, or None when nothing is left that is a topic."""
    quoted = _quoted(sentence)
    if quoted:
        return quoted
    marked = _marked(sentence)
    if marked:
        return marked
    kept: list[_Stretch] = []
    for stretch in _stretches(sentence):
        stretch.follows = bool(kept)
        if _trimmed(sentence, stretch):
            kept.append(stretch)
    return _joined(sentence, kept)


def _quoted(sentence: Sentence) -> Subject | None:
    if sentence.lexicon.group(_QUOTED).isdisjoint(sentence.codes):
        return None
    for at, token in enumerate(sentence.tokens):
        if token.means.get("QUOTE") and not sentence.is_said(at):
            return Subject(clean(token.means["QUOTE"]), ((token.start + 1, token.end - 1),))
    return None


def _marked(sentence: Sentence) -> Subject | None:
    """`about X`, `re: X`, `temat: X`: what follows up to the next break."""
    tokens = sentence.tokens
    if sentence.lexicon.group(_MARKED).isdisjoint(sentence.codes):
        return None
    for at, token in enumerate(tokens):
        if "ABOUT" not in token.means or sentence.is_said(at):
            continue
        first = at + 1
        while first < len(tokens) and tokens[first].means.keys() & {"COLON", "DASH", "ARTICLE", "EQUALS"}:
            first += 1
        last = first
        while last < len(tokens) and not sentence.is_said(last) and not _ends_topic(sentence, last):
            last += 1
        stretch = _Stretch(first, last)
        if last > first and _trimmed(sentence, stretch, whole=True):
            stretch.first = _begins(sentence, at, first, stretch.first)
            return _joined(sentence, [stretch])
    return None


def _begins(sentence: Sentence, mark: int, first: int, trimmed: int) -> int:
    """Where a marked topic begins: after a colon with a preposition too, "Thema: Auf dem Weg zum Ziel"."""
    colon = "COLON" in sentence.tokens[mark + 1].means
    placed = (
        not sentence.tokens[first]
        .means.keys()
        .isdisjoint(("ON", "IN", "AT", "FROM", "TO", "BEFORE", "AFTER"))
    )
    return first if colon and placed and trimmed - first <= 2 else trimmed


def _breaks(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if "DASH" in token.means:
        return not token.glued or (at + 1 < len(tokens) and not tokens[at + 1].glued)
    return not _BREAKS.isdisjoint(token.means)


def _is_filler(sentence: Sentence, at: int) -> bool:
    """A greeting or a courtesy; a word that is also something else is one only at the beginning."""
    means = sentence.tokens[at].means
    return "FILLER" in means and ("WORD" not in means or at == 0)


def _leads_to_number(sentence: Sentence, at: int) -> bool:
    """Whether this is the "number" of "call the number 0171 2345678"."""
    if "PHONE" not in sentence.tokens[at].means or at + 1 == len(sentence.tokens):
        return False
    found = sentence.at(at + 1, "WHO_SAID")
    return found is not None and isinstance(found.value, Phone)


def _stretches(sentence: Sentence) -> list[_Stretch]:
    found: list[_Stretch] = []
    first: int | None = None
    joined = later = False
    telling = sentence.lexicon.group(_MAY_END)
    for at in range(len(sentence.tokens) + 1):
        end = at == len(sentence.tokens)
        if not end and sentence.codes[at] not in telling:
            first = at if first is None else first
            continue
        said = not end and (
            sentence.is_said(at) or _is_filler(sentence, at) or _leads_to_number(sentence, at)
        )
        if not end and not said and not _ends_topic(sentence, at):
            first = at if first is None else first
            continue
        if first is not None:
            found.append(_Stretch(first, at, joined=joined, later=later))
            joined, first = True, None
        if said:
            joined = False
            later = later or sentence.is_said(at)
    return found


def _ends_topic(sentence: Sentence, at: int) -> bool:
    """Whether a mark ends the topic; the full stop of "Dr. März" and of "1. Etage" does not."""
    tokens = sentence.tokens
    if not _breaks(tokens, at) or _in_ordinal(sentence, at):
        return False
    short = at > 0 and tokens[at].text == "." and tokens[at].glued and len(tokens[at - 1].text) <= 3
    return not (
        short and tokens[at - 1].text.isalpha() and at + 1 < len(tokens) and "WORD" in tokens[at - 1].means
    )


def _in_ordinal(sentence: Sentence, at: int) -> bool:
    """Whether the mark is the full stop of "1. Lenkungsausschuss"."""
    return at > 0 and not sentence.is_said(at - 1) and numbers_what_follows(sentence, at - 1)


def _trimmed(sentence: Sentence, stretch: _Stretch, *, whole: bool = False) -> bool:
    """Cut what only connects or commands from both ends; False when no topic is left."""
    tokens = sentence.tokens
    _close(tokens, stretch)
    while stretch.first < stretch.last and not (whole and "WORD" in tokens[stretch.first].means):
        means = tokens[stretch.first].means
        kept = _KEPT_BETWEEN if stretch.follows else _KEPT_FIRST
        if stretch.later and not kept.isdisjoint(means) and stretch.last - stretch.first > 1:
            break
        if not _leads(tokens, stretch) or (
            (whole or stretch.later) and "COMMAND" in means and not _commands(tokens, stretch)
        ):
            break
        stretch.first += 1
    _close(tokens, stretch)
    while stretch.last > stretch.first and _trails(tokens, stretch):
        stretch.last -= 1
    return _is_topic(tokens[stretch.first : stretch.last])


def _close(tokens: list[Token], stretch: _Stretch) -> None:
    """Leave out the bracket that closes what was understood: "(30 min max) bilan"."""
    if stretch.last - stretch.first > 1 and tokens[stretch.first].text in _BRACKETS.values():
        stretch.first += 1


def _drops(token: Token, droppable: frozenset[str]) -> bool:
    return "WORD" not in token.means and not droppable.isdisjoint(token.means)


def _asks_for_room(token: Token) -> bool:
    """`room for`, where no number follows; "capacity planning" is a topic."""
    return "ROOM_FOR" in token.means


def _trails(tokens: list[Token], stretch: _Stretch) -> bool:
    """Whether the last token goes: "w/" before somebody who was taken out, a bracket that was left open."""
    token = tokens[stretch.last - 1]
    if (
        token.glued
        and stretch.last - stretch.first > 2
        and not _AND.isdisjoint(tokens[stretch.last - 2].means)
    ):
        return False  # "Q&A"
    if "PEOPLE" in token.means and _is_of_topic(tokens, stretch):
        return False  # "liste des participants"
    if "UNIT" in token.means and stretch.last - stretch.first > 1 and "N" in tokens[stretch.last - 2].means:
        return False  # "análisis de las últimas 24 horas"
    if token.text.istitle() and stretch.last - stretch.first > 1 and "AND" in tokens[stretch.last - 2].means:
        return False  # "con Nico e Sara", where a verb is written "sarà"
    return (
        token.text in _BRACKETS
        or _asks_for_room(token)
        or (_drops(token, _TRAILING) and "GENERIC" not in token.means)
    )


def _is_of_topic(tokens: list[Token], stretch: _Stretch) -> bool:
    """Whether "of" and a word of the topic stand before the last token."""
    if stretch.last - stretch.first < 3:
        return False
    return "OF" in tokens[stretch.last - 2].means and not _drops(tokens[stretch.last - 3], _TRAILING)


def _leads(tokens: list[Token], stretch: _Stretch) -> bool:
    """Whether the first token goes: a command, a connection, "conference for" before a topic."""
    token = tokens[stretch.first]
    following = tokens[stretch.first + 1].means if stretch.first + 1 < stretch.last else {}
    if _hyphenated(tokens, stretch) or (not _NOUNS.isdisjoint(token.means) and "WORD" in following):
        return False
    if "GENERIC" in token.means:
        if "WITH" in following:
            return False
        if not _LEADS_TO_TOPIC.isdisjoint(following) and "OF" not in following:
            return True
        return "COMMAND" in token.means
    if "COMMAND" in token.means and _is_of_something(tokens, stretch):
        return False
    if "EVERY" in token.means and following and "GENERIC" not in following:
        return False  # "every participant presents"
    named = token.end - token.start == len(token.text) and not _LEADS_ANYWAY & token.means.keys()
    if "PHONE" in token.means and named and "WORD" in following:
        return False  # "mobile app review", but "llama a Marta"
    return _asks_for_room(token) or _drops(token, _LEADING)


def _is_of_something(tokens: list[Token], stretch: _Stretch) -> bool:
    """Whether the word is a noun here: "agenda del comité", but "reserva de sala"."""
    first = stretch.first
    if first + 2 >= stretch.last or tokens[first].end - tokens[first].start > len(tokens[first].text):
        return False
    owner = tokens[first + 2].means
    return "OF" in tokens[first + 1].means and "WORD" in owner and "GENERIC" not in owner


def _hyphenated(tokens: list[Token], stretch: _Stretch) -> bool:
    """Whether the first word is the first part of another: "on-call", "A/B test"."""
    return stretch.first + 2 < stretch.last and hyphenated(tokens, stretch.first, "-/")


def _commands(tokens: list[Token], stretch: _Stretch) -> bool:
    """After a time, "book" is a command before "a room", not in "book club"."""
    following = tokens[stretch.first + 1].means.keys() if stretch.first + 1 < stretch.last else {"GENERIC"}
    return bool(following & {"GENERIC", "ARTICLE", "COMMAND", "ONE"})


def _is_topic(tokens: list[Token]) -> bool:
    """Something with a letter or a digit in it, and more than a generic word."""
    if not any(c.isalnum() for token in tokens for c in token.text):
        return False
    telling = [t for t in tokens if _TELLS_NOTHING.isdisjoint(t.means)]
    return any(not _drops(t, _TRAILING) for t in telling)


def _joined(sentence: Sentence, kept: list[_Stretch]) -> Subject | None:
    text = ""
    end = 0
    stretches = []
    for stretch in kept:
        start = sentence.tokens[stretch.first].start
        said = sentence.raw(stretch.first, stretch.last)
        if text and stretch.joined:
            text += sentence.text[end:start]
        elif text:
            text += " "
        text += said
        end = sentence.tokens[stretch.last - 1].end
        stretches.append((start, end))
    text = clean(text)
    return Subject(text, tuple(stretches)) if text else None


def clean(text: str, *, keep_end: bool = False) -> str:
    """Slack's escapes undone, white space evened, marks at the ends cut."""
    for escape, mark in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(escape, mark)
    text = " ".join(text.split())
    if keep_end:
        return text
    text = _bare(text)
    return text[1:-1].strip() if len(text) > 2 and _BRACKETS.get(text[0]) == text[-1] else text


def _bare(text: str) -> str:
    """Without the marks at both ends; the colons of `:tada:` are none."""
    before = ""
    while before != text:
        before, text = text, text.strip(_STRIPPED)
        if text.startswith(":") and not _EMOJI_FIRST.match(text):
            text = text[1:]
        if text.endswith(":") and not _EMOJI_LAST.search(text):
            text = text[:-1]
    return text
