"""How long a series goes on, and within what: `for 6 weeks`, `until 18 December`, `in December`."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.days import Day, MonthBegin, MonthEnd, NthWeekday, OnDate, Through, Weekday
from bot.language.grammar import Match, Part, Rule
from bot.language.rules.length_readings import Length
from bot.language.series import Series


@dataclass(frozen=True, slots=True)
class Ends:
    """`until 18 December`: the last day."""

    day: Day


def _for_weeks(match: Match) -> Length | None:
    length: Length = match.said("length", "LENGTH_SAID")
    return length if (length.days or length.months) and not length.minutes else None


def _yearly(match: Match) -> Part | None:
    """`every 4 July`: the date itself is read as one."""
    day = match.sentence.at(match.first + 1, "DAY_SAID")
    if day is None or not isinstance(day.value, (OnDate, NthWeekday)):
        return None
    return Part(Series("YEARLY"), match.first, match.first + 1)


def _until(match: Match) -> Ends | None:
    """`until Friday 18 December`: the date. After a dash it is an end in a series only."""
    series = any(isinstance(each.value, Series) for each in match.sentence.found)
    if not series and "UNTIL" not in match.sentence.tokens[match.first].means:
        return None
    first, last = match.span("day")
    days = [each.value for each in match.sentence.all("DAY_SAID") if first <= each.first < last]
    day = next((day for day in days if not isinstance(day, Weekday)), days[0] if days else None)
    return Ends(day) if day is not None else None


def _rest_of_year(match: Match) -> Ends:
    return Ends(OnDate(31, 12))


def _is_in_months(match: Match) -> bool:
    """Whether there is a series that may begin and end with a month."""
    series = (found.value for found in match.sentence.found if isinstance(found.value, Series))
    return any(each.frequency in ("DAILY", "WEEKLY") for each in series)


def _year(match: Match) -> int | None:
    return match.value("year", "YEAR") if match.has("year") else None


def _from_month(match: Match) -> Day | None:
    return MonthBegin(match.value("month", "MONTH"), _year(match)) if _is_in_months(match) else None


def _from_month_to_month(match: Match) -> Day | None:
    last = MonthEnd(match.value("month", "MONTH"), year=_year(match))
    return Through(MonthBegin(match.value("first", "MONTH")), last) if _is_in_months(match) else None


def _until_month(match: Match) -> Ends | None:
    return Ends(MonthEnd(match.value("month", "MONTH"), year=_year(match))) if _is_in_months(match) else None


def _in_month(match: Match) -> Day | None:
    """`every Monday in December`; "offre de décembre" is a topic."""
    first = match.sentence.tokens[match.first].means
    owned = {"OF", "FROM"} <= first.keys() and "WORD" in match.before()
    if owned or not _is_in_months(match):
        return None
    suffix = "" if match.has("month") else "_in"
    month = match.value("month" + suffix, "MONTH")
    year = match.value("year" + suffix, "YEAR") if match.has("year" + suffix) else None
    return Through(MonthBegin(month, year), MonthEnd(month, year=year))


_MONTH = "{month MONTH} (?:OF? {year YEAR} YEAR_MARK?)? (?!DOM)"

SERIES_ENDS = (
    Rule("for 6 weeks", "OTHER_SAID", "FOR NEXT? {length LENGTH_SAID++} IN_A_ROW?", _for_weeks, "recurrence"),
    Rule(
        "6 weeks long",
        "OTHER_SAID",
        "{length LENGTH_SAID++} (?:FOR_AFTER|IN_A_ROW)",
        _for_weeks,
        "recurrence",
    ),
    Rule("every 4 July", "SERIES_SAID", "EVERY (?=DAY_SAID)", _yearly, "recurrence"),
    Rule(
        "until 18 December",
        "OTHER_SAID",
        "(?:UNTIL|DASH) (?:ON|ARTICLE|THE_DAY){0,2} {day DAY_SAID++}",
        _until,
        "recurrence",
    ),
    Rule("for the rest of the year", "OTHER_SAID", "FOR? REST_OF_YEAR", _rest_of_year, "recurrence"),
    Rule(
        "from November to February",
        "DAY_SAID",
        "(?:(?:STARTING|FROM) (?:IN|ON|ARTICLE|OF){0,2}|BETWEEN) {first MONTH} (?:TO|UNTIL|DASH|AND) "
        "(?:ON|ARTICLE)? " + _MONTH,
        _from_month_to_month,
        "date",
    ),
    Rule(
        "from December",
        "DAY_SAID",
        "(?:STARTING|(?!OF)FROM) (?:IN|ON|ARTICLE|OF){0,2} " + _MONTH,
        _from_month,
        "date",
    ),
    Rule(
        "until March",
        "OTHER_SAID",
        "(?:UNTIL|(?<=DAY_SAID)(?:TO|DASH)) (?:ON|ARTICLE)? " + _MONTH,
        _until_month,
        "recurrence",
    ),
    Rule(
        "every Monday in December",
        "DAY_SAID",
        "(?:(?<=SERIES_SAID) (?:OF|ON|ARTICLE){0,2}"
        + _MONTH
        + "(?!TOPICAL)|(?:IN|IN_PLACE|THROUGHOUT) ARTICLE? "
        + _MONTH.replace("month MONTH", "month_in MONTH").replace("year YEAR", "year_in YEAR")
        + ")",
        _in_month,
        "date",
    ),
)
