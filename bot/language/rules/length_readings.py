"""What the matches of the rules of lengths mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.language.clocks import Later, SomeTime
from bot.language.days import (
    After,
    Ahead,
    Day,
    DayOfMonth,
    Either,
    NearestWeekday,
    OnDate,
    SomeDay,
    Weekday,
    WeekdayBeside,
)
from bot.language.grammar import Match, Part, Sentence
from bot.language.lexicon import TOPICAL
from bot.language.sentence import Token, hyphenated
from bot.language.shapes import Means

MINUTES = {"minute": 1, "quarter": 15, "hour": 60}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "year": 12}
_DAY_WORDS = ("DAY", "RELATIVE_DAY", "PART")
_LENGTH_WORDS = ("FOR", "LENGTH_FIRST")
_DATES = frozenset(("DOM", "DOM_WORD", "DOT_DATE", "FULL_DATE"))
_MOST = 4000
_TEN_DAYS = 10
_FEW_DAYS = 7
_MOST_WEEKS = 9
_LONG = 5
"""Hours up to which "pour 3h" and "de 3h" are a length where no other time is said; "pour 15h" is a time."""
_LONGEST = 15
"""Days that are part of a topic that stands beside them: "bilan 100 jours"; `_TEN_DAYS` before one."""
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
        days = _DAYS[unit] * amount
        if unit != "day" and days >= 1:  # of "a week and a half" nobody means the hours
            return Length(days=round(days))
        return Length(days=int(days), minutes=round(days % 1 * 24 * 60))
    return Length(months=round(_MONTHS[unit] * amount)) if amount == int(amount) else None


def _amount(token: Token) -> float:
    for category in ("HALF_NUMBER", "FRACTION", "N", "DOZEN"):
        if category in token.means:
            return float(token.means[category])
    return 1.0


def counted_said(match: Match) -> Length | Part | None:
    """`2 hours`, `an hour`, `1.5 h`, `2 hours 30 minutes`, `1 h 30`, `two and a half hours`."""
    amount, unit = _amount(match.token("amount")), match.token("unit")
    if "OCLOCK_BEFORE" in unit.means and amount == int(amount) and {"THE_DAY", "DAY"} & match.before().keys():
        return None  # "il 20 ore 15": a day, then a time
    if (
        _is_hour_of_few(match, "unit", amount)
        or ("UNIT_ONE" in unit.means and amount > 1)
        or _leads_date(match)
        or _leads_clock(match)
    ):
        return None
    if "PAST" in match.before() or "PAST" in match.after():
        return None
    in_digits = len(match.token("amount").text) == 4 and "DIGITS" in match.token("amount").means
    if unit.means["UNIT"] == "hour" and in_digits:
        return None  # "0900 hours"
    if unit.means["UNIT"] == "minute" and (_past_or_to(match) or _of_an_hour(match)):
        return None
    if _is_topic(match) or _is_of_an_event(match):
        return None
    if "OCLOCK" in unit.means and not _is_length(match, "amount", amount):
        return None
    length = length_of(unit.means["UNIT"], amount + (0.5 if match.has("half") else 0))
    if length is None or not match.has("more"):
        return length
    more, last = match.value("more", "N"), match.span("unit")[1]
    if length.days and _is_followed_by_time(match):
        return Part(length, match.first, last)
    if match.has("more_unit") and _is_longer(match.value("more_unit", "UNIT"), unit.means["UNIT"]):
        return Part(length, match.first, last)  # "15 minutes, 3 days from now"
    if match.has("more_unit"):
        added = length_of(match.value("more_unit", "UNIT"), more) or Length()
        if match.has("rest"):
            added += length_of(match.value("rest_unit", "UNIT"), match.value("rest", "N")) or Length()
        return length + added
    if unit.means["UNIT"] == "hour" and 10 <= more < 60:
        return length + Length(minutes=more)
    return Part(length, match.first, last)


def _is_topic(match: Match) -> bool:
    """`5 year plan`, `100-Tage-Bilanz`, `plan à trois ans`: long, and nothing says that it is a length."""
    before, after = match.before().keys(), match.after().keys()
    days = _DAYS.get(match.value("unit", "UNIT"), 0) * _amount(match.token("amount"))
    years = match.value("unit", "UNIT") in _MONTHS
    if years and "NEXT" in before and not after.isdisjoint(TOPICAL):
        return True  # "next 3 months roadmap"
    if not (days or years) or not before.isdisjoint(("FOR", "IN", "EVERY", "NEXT", "UNTIL")):
        return False
    if years and not (after.isdisjoint(("WORD", "RITUAL", "GENERIC")) and "AT" not in before):
        return True
    if _is_compound(match) or _is_of_something(match) or _is_of_a_unit(match):
        return True
    series = any(found.kind == "SERIES_SAID" for found in match.sentence.found)
    beside = not (before | after).isdisjoint(TOPICAL) or "ARTICLE" in before
    least = _TEN_DAYS if after & {"WORD", "RITUAL"} else _LONGEST
    return days >= least and beside and not series and not _is_counted_from(match)


def _is_of_an_event(match: Match) -> bool:
    """`24 hours after the launch`, `2 weeks ago`, `the last 2 weeks`: as long as nothing here takes."""
    tokens, first, last = match.sentence.tokens, match.first, match.span("unit")[1]
    after = [token.means.keys() for token in tokens[last : last + 3]]
    if first > 1 and tokens[first - 1].means.get("ORDINAL") == -1:
        return not {"ARTICLE", "OF"}.isdisjoint(tokens[first - 2].means)
    if not after or "FOR" in match.before():
        return False
    if "AGO" in after[0]:
        in_days = match.value("unit", "UNIT") not in MINUTES
        return in_days or (len(after) > 1 and not after[1].isdisjoint(TOPICAL))
    if "FROM" in after[0] or after[0].isdisjoint(("AFTER", "BEFORE")):
        return False
    event = after[2] if len(after) > 2 and "ARTICLE" in after[1] else after[1] if len(after) > 1 else set()
    return not event.isdisjoint(TOPICAL) and "HOLIDAY" not in event


def _is_counted_from(match: Match) -> bool:
    """Whether it is said from when the days count: "100 days later", "3 weeks on Friday"."""
    last = match.span("unit")[1]
    after = [token.means.keys() for token in match.sentence.tokens[last : last + 2]]
    if not after or not after[0].isdisjoint(("FROM_NOW", "FOR_AFTER", "AFTER", "BEFORE", "EVERY")):
        return bool(after)
    leads = not after[0].isdisjoint(("ON", "FROM", "THIS"))
    return leads and len(after) > 1 and not after[1].isdisjoint(_DAY_WORDS)


def _is_of_something(match: Match) -> bool:
    """`5 años de empresa`, `tre giorni di ferie`"""
    last = match.span("unit")[1]
    after = [token.means.keys() for token in match.sentence.tokens[last : last + 2]]
    return len(after) > 1 and "OF" in after[0] and not after[1].isdisjoint(TOPICAL)


def _is_of_a_unit(match: Match) -> bool:
    """The days of "semaine de quatre jours"."""
    tokens, at = match.sentence.tokens, match.first
    return at > 1 and "OF" in tokens[at - 1].means and "UNIT" in tokens[at - 2].means


def _is_compound(match: Match) -> bool:
    """The "Drei-Jahres-" of "Drei-Jahres-Plan"."""
    tokens, last = match.sentence.tokens, match.span("unit")[1]
    return hyphenated(tokens, last - 1) and tokens[last - 1].glued


def _is_hour_of_few(match: Match, name: str, amount: float) -> bool:
    """`o 10 godziny nadliczbowe`: the form does not go with the number, which is an hour."""
    return (
        "COUNTED_FEW" in match.token(name).means
        and amount == int(amount)
        and is_hour(match.before(), int(amount))
    )


def is_hour(before: Mapping[str, Any], count: int) -> bool:
    """Whether a number is an hour by what leads it, and not one that counts a form of `counted_few`."""
    few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    led = not before.keys().isdisjoint(_LEADS_TO_CLOCK) and "FOR" not in before
    return not few and led


def _is_longer(one: str, two: str) -> bool:
    units = (*MINUTES, *_DAYS, *_MONTHS)
    return units.index(one) > units.index(two)


def whole_and_part(match: Match) -> Length | None:
    part = match.value("amount", "FRACTION")
    return length_of(match.value("unit", "UNIT"), match.value("whole", "N") + part) if part < 1 else None


def hour_and_minutes(match: Match) -> Length | None:
    if match.value("unit", "UNIT") != "hour" or match.value("more_unit", "UNIT") != "minute":
        return None
    return Length(minutes=60 + match.value("more", "N"))


def _following(match: Match) -> Means:
    """What stands right behind the unit."""
    tokens, at = match.sentence.tokens, match.span("unit")[1]
    return tokens[at].means if at < len(tokens) else {}


def _leads_date(match: Match) -> bool:
    """`o 15 dnia 24 listopada`: the unit is the word before a date."""
    return "THE_DAY" in match.token("unit").means and not _DATES.isdisjoint(_following(match))


def _leads_clock(match: Match) -> bool:
    """`3.12 godz. 14`: the unit is the word before a time, and what looks like a fraction is a date."""
    before_clock = "OCLOCK_BEFORE" in match.token("unit").means and "DOT_DATE" in match.token("amount").means
    return before_clock and not {"H", "CLOCK", "DOT_CLOCK"}.isdisjoint(_following(match))


def _past_or_to(match: Match) -> bool:
    """Whether an hour follows that the minutes belong to: "20 minutes past 3"."""
    first = match.span("unit")[1]
    after = [token.means.keys() for token in match.sentence.tokens[first : first + 3]]
    if len(after) < 2 or after[0].isdisjoint(("MINUTES_PAST", "MINUTES_TO")) or "FOR" in match.before():
        return False
    counted = len(after) > 2 and "UNIT" in after[2] and "OCLOCK" not in after[2]
    return not after[1].isdisjoint(("H", "CLOCK_WORD")) and not counted


def _is_followed_by_time(match: Match) -> bool:
    """Whether what follows a number of days is a time of its own: "dans deux semaines 9h"."""
    added = "AND" in match.sentence.tokens[match.span("unit")[1]].means
    if not match.has("more_unit") or added:
        return False
    return "OCLOCK" in match.token("more_unit").means or match.value("more_unit", "UNIT") == "minute"


def _of_an_hour(match: Match) -> bool:
    """Whether the minutes belong to the time before them: "à sept heures et dix minutes"."""
    tokens, at = match.sentence.tokens, match.first
    if at < 2 or tokens[at - 1].means.keys().isdisjoint(("HOUR_AND", "HOUR_LESS")):
        return False
    return not tokens[at - 2].means.keys().isdisjoint(("OCLOCK", "CLOCK_WORD"))


def _is_length(match: Match, name: str, hours: float) -> bool:
    """Whether "2h" or "1h30" is a length where it could be a time: after "for", or beside another time."""
    first, last = match.span(name)
    before = match.sentence.tokens[first - 1].means if first else {}
    if _in_range(match, name, "FROM" in before) or (hours > _LONG and _ends_at_noon(match, last)):
        return False
    if "COMING" in before:
        return True
    has_clock = _clock_elsewhere(match.sentence, first, last)
    if not before.keys().isdisjoint(("FOR", "IN", "OF")):
        doubtful = "IN" not in before and not before.keys().isdisjoint(("OF", "PEOPLE_FOR", "AT"))
        if match.sentence.words.twelve_hour or not doubtful or has_clock or hours <= _LONG:
            return True
    if hours > 9 or any(lead in before for lead in _LEADS_TO_CLOCK) or _ends_range(match, first, hours):
        return False
    return match.sentence.words.twelve_hour or "ARTICLE" in match.token(name).means or has_clock


def _ends_range(match: Match, first: int, hours: float) -> bool:
    """Whether a time and a dash stand before: "9h-9h15", "8h - 9h30"; "14h - 1h30" is a length."""
    tokens = match.sentence.tokens
    if first < 2 or "DASH" not in tokens[first - 1].means:
        return False
    timed = not tokens[first - 2].means.keys().isdisjoint(("OCLOCK", "CLOCK"))
    return timed and (hours > _LONG or (tokens[first].glued and tokens[first - 1].glued))


def _clock_elsewhere(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time stands outside `first` to `last`; what may be a length itself counts only before it."""
    tokens = sentence.tokens
    after_day = first > 0 and not tokens[first - 1].means.keys().isdisjoint(_DAY_WORDS)
    for at, token in enumerate(tokens):
        if first <= at <= last or sentence.at(at, "PEOPLE_SAID"):
            continue
        lead = _lead_of(tokens, at)
        if _is_surely_clock(sentence, token):
            return True
        if not {"H", "DOT_CLOCK"}.isdisjoint(token.means) and not {
            "AT",
            "FROM",
            "AROUND",
            "BEFORE_HOUR",
            "OCLOCK_BEFORE",
        }.isdisjoint(lead):
            return True
        if token.means.keys().isdisjoint(_CLOCKS) or _leads_length(token, lead):
            continue
        doubtful = ("HM" in token.means or "UNIT" in token.means) and "AT" not in lead
        if not (at > last and doubtful and (after_day or _hours_at(tokens, at) < _hours_at(tokens, first))):
            return True
    return False


def _hours_at(tokens: list[Token], at: int) -> int:
    """The hours of "8h30" or, where "h" or "heures" is a word of its own, those before it."""
    if "HM" in tokens[at].means:
        return int(tokens[at].means["HM"][0])
    while at and "N" not in tokens[at].means:
        at -= 1
    return int(tokens[at].means.get("N", 0))


def _leads_length(token: Token, lead: Means) -> bool:
    """Whether a length follows: "for 1:30"; "na 14:00" is a time."""
    late = "AT" in lead and "CLOCK" in token.means and token.means["CLOCK"][0] > _LONG
    return not late and not lead.keys().isdisjoint(_LENGTH_WORDS)


def _is_surely_clock(sentence: Sentence, token: Token) -> bool:
    """A word that is only an hour ("za dwadzieścia *czwarta*"), or "10.30" where that is a time."""
    if "HOUR" in token.means and "NUMBER" not in token.means:
        return True
    dotted = sentence.words.dotted_clock and "DOT_CLOCK" in token.means and "DOT_DATE" not in token.means
    return dotted and token.means["DOT_CLOCK"][1] % 5 == 0


def _lead_of(tokens: list[Token], at: int) -> Means:
    """What stands before the time at `at`, its hour and a colon passed over."""
    first = at - 1 if at and "OCLOCK" in tokens[at].means and "H" in tokens[at - 1].means else at
    if first and "COLON" in tokens[first - 1].means:
        first -= 1
    return tokens[first - 1].means if first else {}


def _ends_at_noon(match: Match, last: int) -> bool:
    """`de dix heures à midi`; "de 2 heures à midi" is a length and a time."""
    return any("CLOCK_WORD" in token.means for token in match.sentence.tokens[last : last + 2])


def _in_range(match: Match, name: str, begins: bool) -> bool:
    """Whether another time follows: "9h30 - 11h", "das 9h às 11h"."""
    last = match.span(name)[1]
    after = [token.means.keys() for token in match.sentence.tokens[last : last + 5]]
    if after and "OCLOCK" in after[0]:
        after = after[2:] if len(after) > 1 and "MIN" in after[1] else after[1:]
    if len(after) < 2 or after[0].isdisjoint(("DASH", "TO", "UNTIL")):
        return False
    return "CLOCK" in after[1] or ("H" in after[1] and (begins or (len(after) > 2 and "OCLOCK" in after[2])))


def hours_minutes(match: Match) -> Length | None:
    hours, minutes = match.value("length", "HM", "CLOCK")
    if match.has("unit") and match.value("unit", "UNIT") != "hour":
        return None  # "9:15 day one"
    if match.has("minutes") and (
        match.value("minutes", "UNIT") != "minute" or not match.token("minutes").glued
    ):
        return None
    on_the_clock = "CLOCK" in match.token("length").means and not match.has("minutes")
    if on_the_clock and ("ZERO" in match.token("length").means or hours > 9):
        return None  # "06:00 hours"
    said_so = match.has("unit") and "OCLOCK" not in match.token("unit").means
    if not said_so and not _is_length(match, "length", hours):
        return None
    return Length(minutes=hours * 60 + minutes) if hours or minutes else None


def bare_minutes(match: Match) -> Length | None:
    """`duration 45`: hours when they are few."""
    amount = match.value("amount", "N")
    return length_of("minute" if amount >= 10 else "hour", amount)


def fixed(match: Match) -> Length:
    return Length(minutes=match.value("length", "LENGTH"))


def fixed_and_minutes(match: Match) -> Length | None:
    """`1 hora 15 minutos`, `un'ora e venti`"""
    length, bare = fixed(match), match.has("bare")
    more = match.value("bare" if bare else "more", "N")
    minutes = not more % 5 if bare else match.value("unit", "UNIT") == "minute"
    sound = not length.minutes % 60 and minutes and 0 < more < 60
    return length + Length(minutes=more) if sound else None


def one_unit(match: Match) -> Length | None:
    return length_of(match.value("unit" if match.has("unit") else "unit_later", "UNIT"), 1)


def and_half(match: Match) -> Length | None:
    amount = _amount(match.token("amount")) if match.has("amount") else 1.0
    at_hour = match.has("amount") and "OCLOCK" in match.token("unit").means
    if at_hour and not _is_length(match, "amount", amount):  # "à trois heures et demie"
        return None
    return length_of(match.value("unit", "UNIT"), amount + 0.5)


def and_quarter(match: Match) -> Length | None:
    hours = length_of(match.value("unit", "UNIT"), _amount(match.token("amount")))
    return hours + Length(minutes=match.value("more", "AFTER_HOUR")) if hours and hours.minutes else None


def past(match: Match) -> SomeTime | None:
    """`the past two hours` and nothing else: there is no time in it, but it is about today."""
    return SomeTime(today=True) if match.value("unit", "UNIT") in MINUTES else None


def from_now(length: Length) -> Later | Day:
    """A length from now: minutes and hours are an instant, days and weeks a date."""
    if length.minutes:
        return Later(length.minutes + length.days * 24 * 60)
    return Ahead(days=length.days, months=length.months)


def instant(match: Match) -> Later | None:
    start = from_now(match.said("length", "LENGTH_SAID"))
    return start if isinstance(start, Later) else None


def date(match: Match) -> Day | Part | None:
    """`in a fortnight 15 minutes`: what follows the days is a length of its own."""
    start = from_now(match.said("length", "LENGTH_SAID"))
    if not isinstance(start, Day):
        return None
    first, last = match.span("length")
    found = match.sentence.at(first, "LENGTH_SAID")
    return Part(start, match.first, found.last) if found and found.last < last == match.last else start


def in_minutes(match: Match) -> Later | None:
    """`in 10`: minutes; a larger number is something else."""
    minutes = match.value("minutes", "N")
    return Later(minutes) if minutes in (5, 10, 15, 20, 30, 45, 60) else None


def phrase(match: Match) -> Later:
    return Later(match.value("later", "LATER"))


def some_time_in(length: Length) -> SomeTime | Day:
    """Within a length: the time is asked, and of a few days which; of longer, the date."""
    if length.minutes:
        return SomeTime(today=True)
    if length.months or length.days > _FEW_DAYS:
        return SomeDay()
    return Either(tuple(Ahead(days=day) for day in range(1, length.days + 1)))


def some_time(match: Match) -> SomeTime | None:
    found = some_time_in(match.said("length", "LENGTH_SAID"))
    return found if isinstance(found, SomeTime) else None


def some_day(match: Match) -> Day | None:
    found = some_time_in(match.said("length", "LENGTH_SAID"))
    return found if isinstance(found, Day) else None


def few_minutes(match: Match) -> SomeTime | None:
    """`in a few hours`"""
    return SomeTime(today=True) if match.value("unit", "UNIT") in ("minute", "hour") else None


def next_hour(match: Match) -> SomeTime | None:
    """`in the next hour`, `the hour after`"""
    unit = match.value("unit" if match.has("unit") else "unit_after", "UNIT")
    return SomeTime(today=True) if unit in ("minute", "hour") else None


def hours_or_more(match: Match) -> SomeTime | None:
    """`in an hour or two`"""
    return SomeTime(today=True) if match.said("length", "LENGTH_SAID").minutes else None


def days_or_more(match: Match) -> Day | None:
    """`in a week or two`: both are offered."""
    length, more = match.said("length", "LENGTH_SAID"), match.value("more", "N")
    if length.minutes or not length.days:
        return None
    unit = 7 if length.days % 7 == 0 else 1
    return Either((Ahead(days=length.days), Ahead(days=unit * more)))


def few_days(match: Match) -> Day:
    return SomeDay()


def coming_hours(match: Match) -> SomeTime | None:
    """`5 coming hours`"""
    length = length_of(match.value("unit", "UNIT"), match.value("amount", "N"))
    return SomeTime(today=True) if length and length.minutes else None


def coming_days(match: Match) -> Day | None:
    length = length_of(match.value("unit", "UNIT"), match.value("amount", "N"))
    found = some_time_in(length) if length else None
    return found if isinstance(found, Day) else None


def _base(match: Match) -> Day | None:
    """The day in the part `base`, a holiday too; of "Friday the 27th" the date."""
    first, last = match.span("base")
    found = [match.sentence.at(at, "DAY_SAID") for at in range(first, last)]
    days = [each.value for each in found if each is not None and isinstance(each.value, Day)]
    said = next((day for day in days if not isinstance(day, Weekday)), days[0] if days else None)
    if said is None and "HOLIDAY" in match.token("base").means:
        month, day = divmod(match.value("base", "HOLIDAY"), 100)
        return OnDate(day, month)
    return said


def after_day_said(match: Match) -> Day | None:
    length, base = match.said("length", "LENGTH_SAID"), _base(match)
    if base is None or length.minutes or not (length.days or length.months):
        return None
    before = -1 if match.has("before") else 1
    return After(base, before * length.days, before * length.months)


def unit_after_day(match: Match) -> Day | None:
    """`the day after Christmas`, `the second week before 24 November`"""
    nth = match.value("nth", "ORDINAL") if match.has("nth") else 1
    length, base = length_of(match.value("unit", "UNIT"), nth), _base(match)
    if base is None or length is None or length.minutes:
        return None
    before = -1 if match.has("before") else 1
    return After(base, before * length.days, before * length.months)


def _which(match: Match) -> int:
    """The first, the second; "the 2nd" was read as a day of the month. 0 for anything else."""
    if match.has("nth_day"):
        said = match.said("nth_day", "DAY_SAID")
        return said.day if isinstance(said, DayOfMonth) and said.day <= _MOST_WEEKS else 0
    nth = int(match.value("nth", "ORDINAL", "N")) if match.has("nth") else 1
    return nth if 0 < nth <= _MOST_WEEKS else 0


def weekday_after_day(match: Match) -> Day | None:
    """`the Sunday after next Wednesday`, `the second Monday before 25 May`"""
    weekday, base, nth = match.said("weekday", "DAY_SAID"), _base(match), _which(match)
    if not isinstance(weekday, Weekday) or base is None or not nth:
        return None
    return WeekdayBeside(base, weekday.weekday, -nth if match.has("before") else nth)


def closest(match: Match) -> Day | None:
    weekday = match.said("weekday" if match.has("weekday") else "weekday_first", "DAY_SAID")
    base, nth = _base(match), _which(match)
    if not isinstance(weekday, Weekday) or base is None or not nth:
        return None
    return NearestWeekday(base, weekday.weekday, nth)


def day_after(match: Match) -> Day | None:
    """`the day after`, where no day is said that it could follow."""
    alone = not any(found.kind == "DAY_SAID" for found in match.sentence.found)
    return Ahead(days=1) if alone and match.value("unit", "UNIT") == "day" else None
