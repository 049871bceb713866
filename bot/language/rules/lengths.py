"""How long, and how long from now: `for 45m`, `an hour and a half`, `1h30`, `in 2 hours`, `za tydzień`."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.clocks import Later
from bot.language.days import After, Ahead, Day
from bot.language.grammar import Match, Part, Rule
from bot.language.sentence import Token
from bot.language.shapes import Means

MINUTES = {"minute": 1, "quarter": 15, "hour": 60}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "year": 12}
_DAY_WORDS = ("DAY", "RELATIVE_DAY", "PART")
_LENGTH_WORDS = ("FOR", "LENGTH_FIRST")
_MOST = 4000
_LONG = 5
"""Hours up to which "pour 3h" and "de 3h" are a length where no other time is said; "pour 15h" is a time."""
_CLOCKS = ("CLOCK", "MERIDIEM", "OCLOCK", "CLOCK_WORD")
_LEADS_TO_CLOCK = ("AT", "FROM", "TO", "BETWEEN", "UNTIL", "OCLOCK_BEFORE")


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time, the three added up."""

    minutes: int = 0
    days: int = 0
    months: int = 0

    def __add__(self, other: Length) -> Length:
        return Length(self.minutes + other.minutes, self.days + other.days, self.months + other.months)


def length_of(unit: str, amount: float) -> Length | None:
    """`amount` of a unit, when it is a sensible one."""
    if not 0 < amount <= _MOST:
        return None
    if unit in MINUTES:
        return Length(minutes=round(MINUTES[unit] * amount))
    if unit in _DAYS:
        whole = _DAYS[unit] * amount
        return Length(days=round(whole)) if whole >= 1 else Length(minutes=round(whole * 24 * 60))
    return Length(months=round(_MONTHS[unit] * amount)) if amount == int(amount) else None


def _amount(token: Token) -> float:
    for category in ("HALF_NUMBER", "FRACTION", "N", "DOZEN"):
        if category in token.means:
            return float(token.means[category])
    return 1.0


def _counted(match: Match) -> Length | Part | None:
    """`2 hours`, `an hour`, `1.5 h`, `2 hours 30 minutes`, `1 h 30`, `two and a half hours`."""
    amount, unit = _amount(match.token("amount")), match.token("unit")
    if "OCLOCK_BEFORE" in unit.means and {"THE_DAY", "DAY"} & match.before().keys():
        return None  # "il 20 ore 15": a day, then a time
    if "UNIT_ONE" in unit.means and amount > 1:
        return None
    if unit.means["UNIT"] == "minute" and _past_or_to(match):
        return None
    topical = not match.after().keys().isdisjoint(("WORD", "RITUAL"))
    if topical and unit.means["UNIT"] in _MONTHS and match.before().keys().isdisjoint(("FOR", "IN", "EVERY")):
        return None  # "5 year plan"
    if "OCLOCK" in unit.means and not _is_length(match, "amount", amount):
        return None
    length = length_of(unit.means["UNIT"], amount + (0.5 if match.has("half") else 0))
    if length is None or not match.has("more"):
        return length
    more, last = match.value("more", "N"), match.span("unit")[1]
    if length.days and match.has("more_unit") and "OCLOCK" in match.token("more_unit").means:
        return Part(length, match.first, last)  # "dans deux semaines 9h"
    if match.has("more_unit"):
        added = length_of(match.value("more_unit", "UNIT"), more) or Length()
        if match.has("rest"):
            added += length_of(match.value("rest_unit", "UNIT"), match.value("rest", "N")) or Length()
        return length + added
    if unit.means["UNIT"] == "hour" and 10 <= more < 60:
        return length + Length(minutes=more)
    return Part(length, match.first, last)


def _past_or_to(match: Match) -> bool:
    """Whether an hour follows that the minutes belong to: "20 minutes past 3"."""
    first = match.span("unit")[1]
    after = [token.means.keys() for token in match.sentence.tokens[first : first + 3]]
    if len(after) < 2 or after[0].isdisjoint(("MINUTES_PAST", "MINUTES_TO")) or "FOR" in match.before():
        return False
    counted = len(after) > 2 and "UNIT" in after[2] and "OCLOCK" not in after[2]
    return not after[1].isdisjoint(("H", "CLOCK_WORD")) and not counted


def _is_length(match: Match, name: str, hours: float) -> bool:
    """Whether "2h" or "1h30" is a length where it could be a time: after "for", or beside another time."""
    first, last = match.span(name)
    before = match.sentence.tokens[first - 1].means if first else {}
    if _in_range(match, name, "FROM" in before):
        return False
    has_clock = _clock_elsewhere(match.sentence.tokens, first, last)
    if not before.keys().isdisjoint(("FOR", "IN", "OF")):
        doubtful = "IN" not in before and not before.keys().isdisjoint(("OF", "PEOPLE_FOR", "AT"))
        if match.sentence.words.twelve_hour or not doubtful or has_clock or hours <= _LONG:
            return True
    if hours > 9 or any(lead in before for lead in _LEADS_TO_CLOCK):
        return False
    return match.sentence.words.twelve_hour or "ARTICLE" in match.token(name).means or has_clock


def _clock_elsewhere(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a time stands outside `first` to `last`; what may be a length itself counts only before it."""
    after_day = first > 0 and not tokens[first - 1].means.keys().isdisjoint(_DAY_WORDS)
    for at, token in enumerate(tokens):
        if first <= at <= last:
            continue
        lead = _lead_of(tokens, at)
        if "AT" in lead and "H" in token.means:
            return True
        if token.means.keys().isdisjoint(_CLOCKS) or not lead.keys().isdisjoint(_LENGTH_WORDS):
            continue
        doubtful = "HM" in token.means or "UNIT" in token.means
        if not (after_day and at > last and doubtful and "AT" not in lead):
            return True
    return False


def _lead_of(tokens: list[Token], at: int) -> Means:
    """What stands before the time at `at`, its hour and a colon passed over."""
    first = at - 1 if at and "OCLOCK" in tokens[at].means and "H" in tokens[at - 1].means else at
    if first and "COLON" in tokens[first - 1].means:
        first -= 1
    return tokens[first - 1].means if first else {}


def _in_range(match: Match, name: str, begins: bool) -> bool:
    """Whether another time follows: "9h30 - 11h", "das 9h às 11h"."""
    last = match.span(name)[1]
    after = [token.means.keys() for token in match.sentence.tokens[last : last + 5]]
    if after and "OCLOCK" in after[0]:
        after = after[2:] if len(after) > 1 and "MIN" in after[1] else after[1:]
    if len(after) < 2 or after[0].isdisjoint(("DASH", "TO", "UNTIL")):
        return False
    return "CLOCK" in after[1] or ("H" in after[1] and (begins or (len(after) > 2 and "OCLOCK" in after[2])))


def _hours_minutes(match: Match) -> Length | None:
    hours, minutes = match.value("length", "HM", "CLOCK")
    if match.has("minutes") and (
        match.value("minutes", "UNIT") != "minute" or not match.token("minutes").glued
    ):
        return None
    said_so = match.has("unit") and "OCLOCK" not in match.token("unit").means
    if not said_so and not _is_length(match, "length", hours):
        return None
    return Length(minutes=hours * 60 + minutes) if hours or minutes else None


def _bare_minutes(match: Match) -> Length | None:
    """`duration 45`: hours when they are few."""
    amount = match.value("amount", "N")
    return length_of("minute" if amount >= 10 else "hour", amount)


def _fixed(match: Match) -> Length:
    return Length(minutes=match.value("length", "LENGTH"))


def _one_unit(match: Match) -> Length | None:
    return length_of(match.value("unit" if match.has("unit") else "unit_later", "UNIT"), 1)


def _and_half(match: Match) -> Length | None:
    amount = _amount(match.token("amount")) if match.has("amount") else 1.0
    at_hour = match.has("amount") and "OCLOCK" in match.token("unit").means
    if at_hour and not _is_length(match, "amount", amount):  # "à trois heures et demie"
        return None
    return length_of(match.value("unit", "UNIT"), amount + 0.5)


def _and_quarter(match: Match) -> Length | None:
    hours = length_of(match.value("unit", "UNIT"), _amount(match.token("amount")))
    return hours + Length(minutes=match.value("more", "AFTER_HOUR")) if hours and hours.minutes else None


LENGTHS = (
    Rule(
        "an hour and a quarter",
        "LENGTH_SAID",
        "(?<=FOR|IN) {amount N|ONE} {unit UNIT} {more AFTER_HOUR}",
        _and_quarter,
        "duration_minutes",
    ),
    Rule(
        "an hour and a half",
        "LENGTH_SAID",
        "(?:{amount N|ONE}|(?<!N)) {unit UNIT} AND_HALF",
        _and_half,
        "duration_minutes",
    ),
    Rule(
        "two hours thirty",
        "LENGTH_SAID",
        "{amount N|FRACTION|HALF_NUMBER|DOZEN|ONE} OF? {half AND_HALF}? DASH? {unit UNIT}"
        "(?:(?:AND|COMMA)? {more N} (?:{more_unit UNIT}(?:(?:AND|COMMA){0,2} {rest N} {rest_unit UNIT})?"
        "|(?=SAID|COMMA|STOP|$)))?",
        _counted,
        "duration_minutes",
    ),
    Rule("half an hour", "LENGTH_SAID", "{length LENGTH}", _fixed, "duration_minutes"),
    Rule("1h30", "LENGTH_SAID", "{length HM} {minutes UNIT}?", _hours_minutes, "duration_minutes"),
    Rule("1:30 hours", "LENGTH_SAID", "{length CLOCK} {unit UNIT}", _hours_minutes, "duration_minutes"),
    Rule(
        "duration 45",
        "LENGTH_SAID",
        "(?:LENGTH_FIRST) (?:COLON|DASH|EQUALS)? {amount N} (?!UNIT|PEOPLE|CLOCK|MERIDIEM)",
        _bare_minutes,
        "duration_minutes",
    ),
    Rule(
        "for an hour",
        "LENGTH_SAID",
        "(?:(?<=FOR|IN) {unit UNIT}|{unit_later UNIT} (?=FROM_NOW))",
        _one_unit,
        "duration_minutes",
    ),
)


def from_now(length: Length) -> Later | Day:
    """A length from now: minutes and hours are an instant, days and weeks a date."""
    if length.minutes:
        return Later(length.minutes + length.days * 24 * 60)
    return Ahead(days=length.days, months=length.months)


def _instant(match: Match) -> Later | None:
    start = from_now(match.said("length", "LENGTH_SAID"))
    return start if isinstance(start, Later) else None


def _date(match: Match) -> Day | None:
    start = from_now(match.said("length", "LENGTH_SAID"))
    return start if isinstance(start, Day) else None


def _in_minutes(match: Match) -> Later | None:
    """`in 10`: minutes; a larger number is something else."""
    minutes = match.value("minutes", "N")
    return Later(minutes) if minutes in (5, 10, 15, 20, 30, 45, 60) else None


def _phrase(match: Match) -> Later:
    return Later(match.value("later", "LATER"))


def _after_day(match: Match) -> Day | None:
    length, base = match.said("length", "LENGTH_SAID"), match.said("base", "DAY_SAID")
    return After(base, length.days) if isinstance(base, Day) and length.days and not length.minutes else None


_SAID = "{length LENGTH_SAID++}"

FROM_NOW = (
    Rule("in 2 hours", "CLOCK_SAID", "IN (?:NEAR)? " + _SAID, _instant, "time"),
    Rule("in 2 weeks", "DAY_SAID", "IN (?:NEAR)? " + _SAID, _date, "date"),
    Rule("w 2 godziny", "CLOCK_SAID", "^ IN_PLACE " + _SAID + " (?=COMMA|STOP|$)", _instant, "time"),
    Rule("w 7 dni", "DAY_SAID", "^ IN_PLACE " + _SAID + " (?=COMMA|STOP|$)", _date, "date"),
    Rule("+15 minutes", "CLOCK_SAID", "(?:^|NOW) PLUS " + _SAID, _instant, "time"),
    Rule("in 10", "CLOCK_SAID", "IN {minutes DIGITS} (?=SAID|COMMA|STOP|$)", _in_minutes, "time"),
    Rule("2 hours from now", "CLOCK_SAID", _SAID + " FROM_NOW", _instant, "time"),
    Rule("2 weeks from now", "DAY_SAID", _SAID + " FROM_NOW", _date, "date"),
)

AFTER_DAY = (Rule("two days after", "DAY_SAID", _SAID + " AFTER {base DAY_SAID++}", _after_day, "date"),)
LATER_PHRASE = (Rule("za kwadrans", "CLOCK_SAID", "{later LATER}", _phrase, "time"),)
