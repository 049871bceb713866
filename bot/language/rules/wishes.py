"""How and where: video or audio, recording, vendor, PIN, queue, recording to play, zone, part of the day."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.clocks import Clock
from bot.language.fold import fold
from bot.language.grammar import Match, Part, Rule
from bot.language.lexicon import TOPICAL
from bot.language.sentence import Token, hyphenated

_NOT_TOPIC = "(?!WORD|NAME|RITUAL)"
_WORDS_OF_QUEUE = 4
_LAST_OF_AFTERNOON = 6
_DIGITS_OF_NUMBER = 3


@dataclass(frozen=True, slots=True)
class Mode:
    name: str


@dataclass(frozen=True, slots=True)
class Record:
    wanted: bool


@dataclass(frozen=True, slots=True)
class Vendor:
    name: str


@dataclass(frozen=True, slots=True)
class Pin:
    digits: str

    def __repr__(self) -> str:
        return "Pin(…)"


@dataclass(frozen=True, slots=True)
class Queue:
    name: str


@dataclass(frozen=True, slots=True)
class Recording:
    name: str


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA name, or an abbreviation that the requester's own zone may explain."""

    name: str


@dataclass(frozen=True, slots=True)
class PartOfDay:
    name: str


def _pin(match: Match) -> Pin | None:
    digits = str(match.value("digits", "DIGITS", "QUOTE")).strip()
    return Pin(digits) if 3 <= len(digits) <= 16 and digits.isdigit() else None


def _queue(match: Match) -> Queue | Part | None:
    """`queue sales`; several words when nothing else follows them: "cola de atención al cliente"."""
    first, last = match.span("name")
    if _begins_number(match.sentence.tokens[first : first + 2]):
        return None
    words = match.tokens("name")
    called = any(_begins_number(words[at : at + 2]) for at in range(len(words)))
    whole = not called and last - first <= _WORDS_OF_QUEUE and _ends_with(match, last)
    end = last if whole else _one_word(match)
    quoted = match.token("name").means.get("QUOTE")
    return Part(Queue(quoted or match.sentence.raw(first, end)), match.first, end)


def _begins_number(tokens: list[Token]) -> bool:
    """`support queue 020 7946 0018`: a telephone number is no queue."""
    long = len(tokens[0].means.get("DIGITS", "")) >= _DIGITS_OF_NUMBER
    return long and (len(tokens) > 1 and not tokens[1].means.keys().isdisjoint(("ANY_NUMBER", "DASH")))


def _one_word(match: Match) -> int:
    """Where the first word of the name ends, what is glued to it included."""
    first, last = match.span("name")
    tokens = match.sentence.tokens
    end = first + 1
    while end < last and tokens[end].start == tokens[end - 1].end:
        end += 1
    return end


def _ends_with(match: Match, last: int) -> bool:
    """Whether nothing of the same part of the sentence follows."""
    sentence = match.sentence
    if last == len(sentence.tokens) or sentence.is_said(last):
        return True
    return not sentence.tokens[last].means.keys().isdisjoint(("COMMA", "STOP", "BREAK"))


def _queue_before(match: Match) -> Queue:
    first, last = match.span("name")
    return Queue(match.sentence.raw(first, last))


def _recording(match: Match) -> Part:
    end = _one_word(match)
    quoted = match.token("name").means.get("QUOTE")
    return Part(Recording(quoted or match.sentence.raw(match.span("name")[0], end)), match.first, end)


def _begins_compound(match: Match) -> bool:
    """Whether a hyphen makes it the first part of a topic: "Video-Strategie"."""
    tokens, last = match.sentence.tokens, match.last
    return hyphenated(tokens, last - 1) and not tokens[last + 1].means.keys().isdisjoint(("WORD", "NAME"))


def _video(match: Match) -> Mode | None:
    return None if _begins_compound(match) else Mode("video")


def _audio(match: Match) -> Mode | None:
    return None if _begins_compound(match) else Mode("audio")


def _record(match: Match) -> Record | None:
    return None if _begins_compound(match) else Record(wanted=True)


def _no_record(match: Match) -> Record:
    return Record(wanted=False)


def _vendor(match: Match) -> Vendor:
    return Vendor(match.value("vendor", "VENDOR"))


def _zone(match: Match) -> Part | None:
    """A zone beside a time: `3pm PST`, `10:00 Warsaw time`, `3pm in New York`."""
    name = match.value("zone", "ZONE_ABBR", "ZONE", "CITY")
    token = match.token("zone")
    if "ZONE_ABBR" in token.means and len(token.means) > 1 and not token.text.isupper():
        return None
    return Part(Zone(name), match.span("clock")[1], match.last)


def _offset_zone(match: Match) -> Part | None:
    """`3pm GMT+2`, `15:00+02:00`: whole hours only, as others have no zone; its name has the sign turned."""
    alone = "_alone" if match.has("clock_alone") else ""
    zone = "Etc/UTC" if alone else match.value("zone", "ZONE_ABBR")
    offset = match.token("offset" + alone)
    hour, minute = next((offset.means[c] for c in ("CLOCK", "HHMM") if c in offset.means), (None, 0))
    hours = int(offset.means.get("H", 0) if hour is None else hour)
    sound = offset.glued and zone in ("Etc/GMT", "Etc/UTC") and not minute
    if not sound or not 0 < hours <= 12:
        return None
    name = f"Etc/GMT{'+' if match.has('minus') else '-'}{hours}"
    return Part(Zone(name), match.span("clock" + alone)[1], match.last)


def _zone_phrase(match: Match) -> Part | None:
    """A place with its preposition, one phrase in the tables."""
    token = match.token("zone")
    return _zone(match) if token.end - token.start > len(token.text) else None


def _zone_after_day(match: Match) -> Part | None:
    """The place of `3pm tomorrow in New York`; a city's adjective alone ("londyńskie") names none."""
    first, last = match.span("place")
    if match.has("zone"):
        return Part(Zone(match.value("zone", "CITY")), first, last)
    token = match.token("phrase")
    phrase = token.end - token.start > len(token.text)
    return Part(Zone(match.value("phrase", "ZONE")), first, last) if phrase else None


def _part(match: Match) -> PartOfDay | None:
    token = match.token("other" if match.has("other") else "part")
    part = token.means.get("PART")
    night = part == "night" or (
        part != "morning" and _is_early(match)
    )  # "9:15 night shift", "at 3 evening shift"
    if (
        "PART_NOUN" in token.means
        and (night or _is_known_half(match))
        and not match.after().keys().isdisjoint((*TOPICAL, "WITH"))
        and not _belongs_to_hour(match, token)
    ):
        return None  # "à 15h soirée jeux"
    return PartOfDay(match.value("other" if match.has("other") else "part", "PART"))


def _belongs_to_hour(match: Match, token: Token) -> bool:
    """Whether it is said of an hour only: "deux heures de l'après-midi", "huit heures du soir"."""
    first = match.sentence.lexicon.root.get(fold(token.text))
    of = first is not None and first.entry is not None and "OF" in first.entry.means
    return of and token.end - token.start > len(token.text)


def _is_early(match: Match) -> bool:
    """Whether the bare hour in front is an afternoon's by itself."""
    clock = match.sentence.at(match.first - 1, "CLOCK_SAID") if match.first else None
    return clock is not None and isinstance(clock.value, Clock) and clock.value.hour <= _LAST_OF_AFTERNOON


def _is_known_half(match: Match) -> bool:
    """Whether the time in front needs no part of the day: "15h", "ce soir à sept heures"."""
    clock = match.sentence.at(match.first - 1, "CLOCK_SAID") if match.first else None
    if clock is None or not isinstance(clock.value, Clock):
        return False
    return (
        not clock.value.bare
        or clock.value.hour == 12
        or any("PART" in t.means for t in match.sentence.tokens[: clock.first])
    )


def _signed(match: Match) -> str | None:
    """A name after a sign-off; without a mark between them only one that is written like a name."""
    names = match.tokens("name")
    if match.has("apart") or not names:
        return ""
    return "" if len(names) == 1 and names[0].text[:1].isupper() else None


def _nowhere(match: Match) -> str:
    return ""


PROTECTED = (
    Rule("PIN 4821", "OTHER_SAID", "PIN (?:COLON|DASH|HASH|EQUALS){0,2} {digits DIGITS|QUOTE}", _pin, "pin"),
    Rule(
        "4821 as PIN",
        "OTHER_SAID",
        "{digits DIGITS} (?:WORD|EQUALS)? ARTICLE? PIN (?=SAID|COMMA|BREAK|STOP|PAREN|$)",
        _pin,
        "pin",
    ),
)
_NAME = "{name QUOTE|(?:(?!SAID|COMMA|STOP|BREAK|COLON|RELATIVE_DAY|DAY|AT|IN|NOW|PLUS|CLOCK|ABOUT).){1,5}}"
CALLS = (
    Rule(
        "in the sales queue",
        "OTHER_SAID",
        "(?:TO|IN|ON|FOR) ARTICLE {name WORD} QUEUE (?!COLON|HASH)",
        _queue_before,
        "queue",
    ),
    Rule(
        "sales queue tomorrow",
        "OTHER_SAID",
        "{name WORD} QUEUE (?=(?:TO|IN|ON|AT|FROM|NEXT|THIS|DAY|RELATIVE_DAY|NOW|MONTH|SLASH_DATE|DOT_DATE"
        "|FULL_DATE|CLOCK|SAID|N (?:MONTH|UNIT|MERIDIEM|OCLOCK)|COMMA|$))",
        _queue_before,
        "queue",
    ),
    Rule(
        "queue sales",
        "OTHER_SAID",
        "(?:TO|IN|ON|ARTICLE){0,2} QUEUE (?:COLON|OF|ARTICLE|FOR|HASH){0,2} " + _NAME,
        _queue,
        "queue",
    ),
    Rule("sales queue", "OTHER_SAID", "{name WORD} QUEUE", _queue_before, "queue"),
)
ANNOUNCEMENTS = (
    Rule(
        "recording winter-hours",
        "OTHER_SAID",
        "RECORDING (?:COLON|ARTICLE){0,2} (?!TO|THE_DAY|FOR|ON|PHONE) " + _NAME,
        _recording,
        "announcement",
    ),
)
VENDOR = (
    Rule(
        "on enswitch",
        "OTHER_SAID",
        "(?:VIA ARTICLE?|ON|WITH) {vendor VENDOR}"
        "|(?:(?<=SAID|COMMA|BREAK)|^){vendor_alone VENDOR}(?=FILLER? (?:SAID|COMMA|BREAK|STOP|$))",
        lambda m: _vendor_either(m),
        "vendor",
    ),
)
ZONES = (
    Rule(
        "3pm GMT+2",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} PAREN? {zone ZONE_ABBR} (?:PLUS|{minus DASH})"
        "{offset H|HHMM|CLOCK|CLOCK_SAID} PAREN?|{clock_alone CLOCK_SAID} PLUS {offset_alone CLOCK_SAID}",
        _offset_zone,
        "timezone",
    ),
    Rule(
        "3pm PST",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} PAREN? {zone ZONE_ABBR} ZONE_TIME? PAREN?",
        _zone,
        "timezone",
    ),
    Rule(
        "Warsaw time",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID|DAY_SAID|PART_SAID} PAREN? (?:IN_PLACE|ARTICLE){0,2}"
        "{zone CITY|ZONE} ZONE_TIME PAREN?",
        _zone,
        "timezone",
    ),
    Rule(
        "3pm Pacific",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} {zone ZONE} (?=ON? SAID|COMMA|STOP|BREAK|$)",
        _zone,
        "timezone",
    ),
    Rule(
        "time of Warsaw",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} PAREN? ZONE_TIME (?:OF|IN_PLACE|ARTICLE){0,2} {zone CITY|ZONE} PAREN?",
        _zone,
        "timezone",
    ),
    Rule(
        "(hora de México)",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} PAREN {zone ZONE} PAREN",
        _zone_phrase,
        "timezone",
    ),
    Rule(
        "w Londynie",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} {zone ZONE}",
        _zone_phrase,
        "timezone",
    ),
    Rule(
        "3pm tomorrow in New York",
        "OTHER_SAID",
        "(?:CLOCK_SAID|RANGE_SAID) COMMA? ON? DAY_SAID++ "
        "{place IN_PLACE {zone CITY}|{phrase ZONE}} (?!WORD|NAME)",
        _zone_after_day,
        "timezone",
    ),
    Rule(
        "in New York",
        "OTHER_SAID",
        "{clock CLOCK_SAID|RANGE_SAID} IN_PLACE {zone CITY} (?!WORD)",
        _zone,
        "timezone",
    ),
)
PLACES = (
    Rule(
        "in room 8",
        "DROPPED",
        "(?<=SAID|COMMA) (?:IN|IN_PLACE|ON|AT|TO) ARTICLE? (?:GENERIC|NUMBERED) HASH? (?:DIGITS|NAME)",
        _nowhere,
    ),
)
"""Where people sit is no subject and no number of people."""
PARTS = (
    Rule(
        "tomorrow morning",
        "PART_SAID",
        "(?<=DAY_SAID|CLOCK_SAID|RANGE_SAID) (?:ON|THIS|ARTICLE)? {part PART}",
        _part,
        "time",
    ),
    Rule(
        "this afternoon",
        "PART_SAID",
        "(?<!TOPICAL) (?:ON|THIS|ARTICLE)? {part PART_NOUN} (?!TOPICAL)"
        "|(?:ON|THIS|ARTICLE)? (?!PART_NOUN) {other PART} (?!TOPICAL)",
        _part,
        "time",
    ),
    Rule("this morning", "PART_SAID", "(?:THIS) {part PART}", _part, "time"),
)
WISHES = (
    Rule(
        "regards, Tom",
        "DROPPED",
        "(?:(?<=SAID|COMMA|STOP|BREAK)|(?<=FILLER)) SIGN_OFF {apart (?:COMMA|BREAK|DASH|STOP){0,2}}"
        "{name WORD{0,2}} STOP? $",
        _signed,
    ),
    Rule("recording: no", "OTHER_SAID", "WITH? RECORD COLON? NOT (?!WORD|NAME|DAY)", _no_record, "record"),
    Rule("recording: yes", "OTHER_SAID", "WITH? RECORD COLON? YES", _record, "record"),
    Rule("video: no", "OTHER_SAID", "WITH? VIDEO COLON? NOT (?!WORD|NAME|DAY)", _audio, "mode"),
    Rule("video: yes", "OTHER_SAID", "WITH? VIDEO COLON? YES", _video, "mode"),
    Rule("no video", "OTHER_SAID", "WITH? (?:AUDIO" + _NOT_TOPIC + "|(?=SURE) AUDIO)", _audio, "mode"),
    Rule("video", "OTHER_SAID", "WITH? (?:VIDEO" + _NOT_TOPIC + "|(?=SURE) VIDEO)", _video, "mode"),
    Rule("video conference about it", "OTHER_SAID", "WITH? (?=GENERIC) VIDEO", _video, "mode"),
    Rule("don't record", "OTHER_SAID", "(?:AND|WITH)? NO_RECORD", _no_record, "record"),
    Rule(
        "record it",
        "OTHER_SAID",
        "(?<!WORD|NAME)(?<!WORD OF)(?:AND|WITH)? RECORD" + _NOT_TOPIC + "(?!(?:OF|COMMAND) WORD)"
        "|(?:AND|WITH) RECORD|(?=SURE) RECORD",
        _record,
        "record",
    ),
)


def _vendor_either(match: Match) -> Vendor:
    return Vendor(match.value("vendor" if match.has("vendor") else "vendor_alone", "VENDOR"))
