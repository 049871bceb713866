"""What is wanted: a conference, a call, an announcement, a list, help, to cancel or to edit."""

from __future__ import annotations

from collections.abc import KeysView, Sequence
from dataclasses import dataclass

from bot.language.gather import Gathered
from bot.language.grammar import Sentence
from bot.language.lexicon import TOPICAL
from bot.language.sentence import Token, hyphenated
from bot.language.subject import clean

Cats = KeysView[str]
_BY_COMMAND = {"/conference": "conference", "/schedule-call": "call", "/announce": "announcement"}
_PASSED_OVER = frozenset(("FILLER", "STOP", "COMMA", "BREAK", "SYMBOL", "EMOJI"))
_BESIDE_LIST = _PASSED_OVER | {
    "LIST",
    "GENERIC",
    "ARTICLE",
    "ON",
    "AT",
    "FOR",
    "OF",
    "IN",
    "DAY",
    "RELATIVE_DAY",
    "NEXT_WEEK",
    "THIS_WEEK",
    "THIS",
    "NEXT",
    "CONNECTING",
    "AND",
    "THIS_MONTH",
    "NEXT_MONTH",
    "PEOPLE_FOR",
    "EVERY",
}
_BEFORE_CANCEL = _PASSED_OVER | {"CONNECTING", "COMMAND"}
_EDITED = frozenset(("GENERIC", "RITUAL", "QUOTE"))
"""What is edited where only the last word says so: "Preise anpassen" is a topic."""
_OBJECTS = frozenset(("QUOTE", "ARTICLE", "GENERIC", "DAY", "RELATIVE_DAY", "CLOCK", "MY"))
_PHONE = 7
_BEGINS_NUMBER = frozenset(("ANY_NUMBER", "PLUS", "TEL"))
_ENDS = frozenset(("H", "MIN", "CLOCK", "DAY", "RELATIVE_DAY", "DOM", "CLOCK_WORD", "MERIDIEM", "OCLOCK"))
_TIMES = frozenset(("H", "CLOCK", "DAY", "RELATIVE_DAY", "DOM", "CLOCK_WORD"))
_WHEN = frozenset(("DIGITS", "CLOCK", "DAY", "RELATIVE_DAY"))
_TELLS = frozenset(
    ("HELP", "HOW", "LIST", "CANCEL", "CANCEL_OPEN", "CANCEL_LAST", "EDIT", "EDIT_OBJECT", "EDIT_LAST")
)
"""Without a word of these categories, a request is what its command says."""
_WANTS_CONFERENCE = frozenset(("GENERIC", "COMMAND", "VIDEO"))


@dataclass(frozen=True, slots=True)
class Message:
    """The words to speak, and where they stand."""

    text: str
    stretch: tuple[int, int]


def intent_of(sentence: Sentence) -> str:
    """The intent, from the command and the words the request begins with."""
    command = _BY_COMMAND.get(sentence.scene.command)
    return _spoken_intent(sentence) or command or _mentioned(sentence)


def _spoken_intent(sentence: Sentence) -> str | None:
    group = sentence.lexicon.group
    if group(_TELLS).isdisjoint(sentence.codes) and not group(_PASSED_OVER).issuperset(sentence.codes):
        return None
    means = [token.means.keys() for token in sentence.tokens]
    start = next((at for at, cats in enumerate(means) if not cats & _PASSED_OVER), None)
    if start is None:
        asks = any(token.text == "?" for token in sentence.tokens)
        return "help" if asks else None
    first = means[start]
    if "HOW" in first and _asks(sentence, means[start:]):
        return "help"
    if "HELP" in first and all(cats & (_PASSED_OVER | {"HELP"}) for cats in means[start:]):
        return "help"
    if "LIST" in first and all(cats & _BESIDE_LIST for cats in means[start:]):
        return "list"
    start = _cancelled_at(means, start)
    if hyphenated(sentence.tokens, start):  # "edit-a-thon"
        return None
    first = means[start]
    last = max(at for at, cats in enumerate(means) if not cats & _PASSED_OVER)
    if sentence.scene.command == "/announce" or "ANNOUNCE" in first:
        last = start  # its end is the message: "… that the meeting is cancelled"
    if _cancels(first, means[last]):
        _drop(sentence, ("CANCEL", "CANCEL_OPEN"), start, ("CANCEL_LAST", "CANCEL_CLOSE"), last, "cancel")
        return "cancel"
    if "EDIT" in first or ("EDIT_OBJECT" in first and _has_object(means, start)):
        sentence.take("DROPPED", "", start, start + 1, "edit")
        return "edit"
    edited = _edited_at(means, last)
    if edited is not None and any(cats & _EDITED for cats in means[:edited]):
        _drop(sentence, ("EDIT",), start, ("EDIT_LAST",), edited, "edit")
        return "edit"
    return None


def _edited_at(means: Sequence[Cats], last: int) -> int | None:
    """Where the verb stands that edits: at the end, or before to when, "Jour fixe verschieben auf Montag"."""
    if "EDIT_LAST" in means[last]:
        return last
    to = (at for at in range(1, last - 1) if "EDIT_LAST" in means[at] and "ON" in means[at + 1])
    return next((at for at in to if means[at + 2] & _TIMES), None)


def _cancelled_at(means: Sequence[Cats], start: int) -> int:
    """Where the word that cancels stands, with only "I must unfortunately" before it; else `start`."""
    for at in range(start, len(means)):
        if "CANCEL" in means[at]:
            return at
        if "WORD" in means[at] or not means[at] & _BEFORE_CANCEL:
            break
    return start


def _asks(sentence: Sentence, means: Sequence[Cats]) -> bool:
    """Whether what begins with "how" is a question about the bot: it ends as one, and has no day or time."""
    return sentence.tokens[-1].text == "?" and all(_WHEN.isdisjoint(cats) for cats in means)


def _has_object(means: Sequence[Cats], at: int) -> bool:
    """`move the sync`, `move standup to 10`; "change management 2 to 4" is a topic."""
    if at + 1 == len(means) or means[at + 1] & _OBJECTS:
        return True
    if not means[at + 1] & TOPICAL:
        return False
    before = set(range(at + 2, len(means) - 1))
    return any("TO" in means[i] and means[i + 1] & _TIMES and not means[i - 1] & _ENDS for i in before)


def _cancels(first: Cats, last: Cats) -> bool:
    """Whether the request begins or ends with a word that cancels, or with the two that do so together."""
    together = "CANCEL_OPEN" in first and "CANCEL_CLOSE" in last
    return "CANCEL" in first or "CANCEL_LAST" in last or together


def _drop(
    sentence: Sentence, begins: tuple[str, ...], start: int, ends: tuple[str, ...], last: int, rule: str
) -> None:
    for at, categories in ((start, begins), (last, ends)):
        if not sentence.tokens[at].means.keys().isdisjoint(categories):
            sentence.take("DROPPED", "", at, at + 1, rule)


def _mentioned(sentence: Sentence) -> str:
    """Without a command the words alone must say what is wanted."""
    said = [token.means.keys() for token in sentence.tokens if not token.means.keys() & _PASSED_OVER]
    if said and "ANNOUNCE" in said[0]:
        return "announcement"
    return "conference" if any(cats & _WANTS_CONFERENCE for cats in said) else "unknown"


def is_call(sentence: Sentence, facts: Gathered) -> bool:
    """Whether a request without a command asks to telephone somebody: a number right after "call"."""
    if len(facts.invitees) != len(facts.phones) or len(facts.phones) != 1:
        return False
    first = next(found.first for found in sentence.all("WHO_SAID"))
    before = sentence.tokens[max(0, first - 2) : first + 1]
    return any("PHONE" in token.means for token in before)


def _names_recording(token: Token) -> bool:
    """`play "winter-hours"`; 'announcement: "Closed today"' is a message."""
    return "RECORDING" in token.means and "ANNOUNCE" not in token.means


def _is_addressed(tokens: list[Token]) -> bool:
    """Whether telephone numbers come before the message: "message for +48 500 333 222: …"."""
    colon = next((at for at, token in enumerate(tokens) if token.means.keys() & {"COLON", "THAT"}), 0)
    digits = 0
    for token in tokens[:colon]:
        if not {"DASH", "PAREN", "SLASH_MARK"}.isdisjoint(token.means):
            continue
        digits = digits + len(token.means["DIGITS"]) if "DIGITS" in token.means else 0
        if digits >= _PHONE or token.means.keys() & {"PLUS", "PLUS_NUMBER", "TEL"}:
            return True
    return False


def take_message(sentence: Sentence) -> Message | None:
    """The message of an announcement: in quotes, or all that follows a colon or "that"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.means.get("QUOTE") and not (at and _names_recording(tokens[at - 1])):
            sentence.take("DROPPED", "", at, at + 1, "message in quotes")
            return Message(clean(token.means["QUOTE"], keep_end=True), (token.start + 1, token.end - 1))
    for at, token in enumerate(tokens[:-1]):
        after = tokens[at + 1].means
        named = at > 0 and "COLON" in token.means and _names_recording(tokens[at - 1])
        named = named or ("THAT" in token.means and _is_addressed(tokens[at + 1 :]))
        named = named or (token.glued and at > 0 and tokens[at - 1].text == "-")  # "welcome-message"
        if token.means.keys() & {"COLON", "THAT"} and not named and not after.keys() & _BEGINS_NUMBER:
            sentence.take("DROPPED", "", at, len(tokens), "message after a colon")
            first = at + 1
            while first + 1 < len(tokens) and tokens[first].means.keys() & {"COLON", "THAT"}:
                first += 1  # "say that …", "say: …"
            text = sentence.raw(first, len(tokens))
            return Message(clean(text, keep_end=True), (tokens[first].start, tokens[-1].end))
    return None
