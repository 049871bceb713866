"""How often: `every Monday`, `every other Tuesday`, `co drugi wtorek`, `monthly on the 15th`, `weekdays`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.language.clocks import Until
from bot.language.days import Day, day_of_month, nth_weekday, plus_months
from bot.language.grammar import Match, Part, Rule
from bot.language.resolve import SeriesDays
from bot.language.rules.lengths import Length
from bot.language.sentence import Token

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNIT_FREQUENCY = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}


@dataclass(frozen=True, slots=True)
class Series:
    """A recurrence: days of the week 0 to 6, `nth` the which of the month (-1 the last, none for each).

    `month` is that of a yearly one, where the day alone does not tell.
    """

    frequency: str
    interval: int = 1
    days: tuple[int, ...] = ()
    nth: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    month: int = 0

    def rule(self, *, count: int | None = None, until: date | None = None) -> str:
        """The RRULE value."""
        parts = [f"FREQ={self.frequency}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.days:
            days = [f"{nth or ''}{WEEKDAYS[day]}" for nth in self.nth or (0,) for day in self.days]
            parts.append("BYDAY=" + ",".join(days))
        if self.month_days:
            parts.append("BYMONTHDAY=" + ",".join(map(str, self.month_days)))
        if self.month:
            parts.append(f"BYMONTH={self.month}")
        if count:
            parts.append(f"COUNT={count}")
        if until:
            parts.append(f"UNTIL={until:%Y%m%d}")
        return ";".join(parts)

    def count_within(self, length: Length | None) -> int | None:
        """How often it happens "for 6 weeks"; None when that cannot be counted."""
        if length is None:
            return None
        if self.frequency == "WEEKLY":
            days = length.days + 30 * length.months
            return max(1, days // 7 // self.interval * max(1, len(self.days))) if days >= 7 else None
        if self.frequency == "DAILY":
            return max(1, (length.days + 30 * length.months) // self.interval)
        months = length.months or length.days // 30
        per = self.interval * (12 if self.frequency == "YEARLY" else 1)
        return max(1, months // per) if months else None


class SeriesStart(SeriesDays):
    """Finds the first day of a series."""

    def __init__(self, series: Series) -> None:
        self.series = series

    def first(self, today: date, *, still_ahead: bool) -> date | None:
        """The first day of the series from `today` on; today counts when the time is still ahead."""
        day = today if still_ahead else today + timedelta(days=1)
        series = self.series
        if series.frequency in ("MONTHLY", "YEARLY") and (series.month_days or series.nth):
            return self._in_months(day)
        if series.days:
            return min(day + timedelta(days=(wanted - day.weekday()) % 7) for wanted in series.days)
        return day

    def _in_months(self, since: date) -> date | None:
        for ahead in range(49):
            month = plus_months(since.replace(day=1), ahead)
            if self.series.month not in (0, month.month):
                continue
            for day in self._of_month(month.year, month.month):
                if day >= since:
                    return day
        return None

    def _of_month(self, year: int, month: int) -> list[date]:
        if self.series.nth:
            days = [nth_weekday(year, month, nth, day) for nth in self.series.nth for day in self.series.days]
        else:
            days = [day_of_month(year, month, day) for day in self.series.month_days]
        return sorted(day for day in days if day)


@dataclass(frozen=True, slots=True)
class Times:
    """`5 times`: how often in all."""

    count: int


def _weekday(token: Token) -> int | None:
    return token.means.get("DAY", token.means.get("DAY_EACH"))


def _days(match: Match, name: str = "days") -> tuple[int, ...]:
    """The days of a list, "Monday to Friday" spread out."""
    if not match.has(name):
        return ()
    days: list[int] = []
    through = False
    for token in match.tokens(name):
        day = _weekday(token)
        if day is None:
            through = through or bool({"TO", "DASH"} & token.means.keys())
            continue
        if through and days:
            days += [d % 7 for d in range(days[-1] + 1, day + 1 if day > days[-1] else day + 8)]
        else:
            days.append(day)
        through = False
    return tuple(sorted(set(days)))


def _which(match: Match, name: str = "nth") -> tuple[int, ...]:
    """The first, or the first and the third."""
    said = [token.means.get("ORDINAL", token.means.get("N")) for token in match.tokens(name)]
    return tuple(dict.fromkeys(number for number in said if number))


def _interval(match: Match) -> int:
    if match.has("other"):
        return 2
    if match.has("number"):
        return int(match.value("number", "N", "ORDINAL"))
    return 1


def _every_day(match: Match) -> Series | None:
    """`every Monday and Wednesday`, `every second Tuesday`, `every first Monday`."""
    interval, days = _interval(match), _days(match)
    if match.has("number") and (interval == 1 or interval < 0):
        return Series("MONTHLY", days=days, nth=(interval,))
    return Series("WEEKLY", interval, days) if 0 < interval <= 99 else None


def _every_unit(match: Match) -> Series | None:
    """`every week`, `every 2 weeks on Tuesday`, `every month`."""
    frequency = _UNIT_FREQUENCY.get(match.value("unit", "UNIT"))
    interval = _interval(match)
    if frequency is None or not 0 < interval <= 99:
        return None
    return _on_days(match, Series(frequency, interval))


def _on_days(match: Match, series: Series) -> Series | None:
    if match.has("days") and series.frequency in ("WEEKLY", "DAILY"):
        return replace(series, frequency="WEEKLY", days=_days(match))
    if match.has("nth"):
        return replace(series, nth=_which(match), days=_days(match, "nth_day"), month=_month(match))
    if match.has("day"):
        return replace(series, month_days=(match.value("day", "DOM", "DOM_WORD"),))
    return series


def _said_often(match: Match) -> Series | Part | None:
    """`daily`, `weekly on Friday`, `monthly on the 15th`. "quarterly numbers" is a topic."""
    name, _, interval = match.value("often", "FREQUENCY").partition(" ")
    series = Series(name, int(interval or 1))
    topic = "topic" if match.has("topic") else "topic_alone"
    if match.has(topic):
        common = name in ("DAILY", "WEEKLY") or interval == "" or "GENERIC" in match.token(topic).means
        if not common or name == "YEARLY":
            return None
        return Part(series, match.first, match.first)
    return _on_days(match, series)


def _said_after(match: Match) -> Part | None:
    """`reunión semanal los lunes`: the adjective stays with its noun. "revisión trimestral" is a topic."""
    name, _, interval = match.value("often", "FREQUENCY").partition(" ")
    if "GENERIC" not in match.before() and (name == "YEARLY" or interval > "2"):
        return None
    series = _on_days(match, Series(name, int(interval or 1)))
    return Part(series, match.span("often")[1], match.last)


def _month(match: Match) -> int:
    return int(match.value("month", "MONTH")) if match.has("month") else 0


def _nth_of_month(match: Match) -> Series | None:
    if match.has("unit") and match.value("unit", "UNIT") != "month":
        return None
    return Series("MONTHLY", _interval(match), _days(match), _which(match))


def _second_of_month(match: Match) -> Series:
    return Series("MONTHLY", days=_days(match), nth=(2,))


def _first_of_monthly(match: Match) -> Series | None:
    """`monthly, first Thursday`: without "monthly" the day is of no known month."""
    found = (f.value for f in match.sentence.found)
    monthly = any(isinstance(value, Series) and value.frequency == "MONTHLY" for value in found)
    return Series("MONTHLY", days=_days(match), nth=_which(match)) if monthly else None


def _day_of_month(match: Match) -> Series | None:
    if match.has("unit") and match.value("unit", "UNIT") != "month":
        return None
    said = [token.means.get("DOM", token.means.get("DOM_WORD")) for token in match.tokens("day")]
    days = tuple(sorted({day for day in said if day}))
    return Series("MONTHLY", _interval(match), month_days=days) if days else None


def _last_day(match: Match) -> Series | None:
    """`last day of each month`."""
    if match.value("nth", "ORDINAL") != -1 or match.value("unit", "UNIT") != "month":
        return None
    if match.has("what") and match.value("what", "UNIT") != "day":
        return None
    return Series("MONTHLY", _interval(match), month_days=(-1,))


def _weekends(match: Match) -> Series | None:
    interval = _interval(match)
    return Series("WEEKLY", interval, (5, 6)) if 0 < interval <= 99 else None


def _yearly(match: Match) -> Part | None:
    """`every 4 July`: the date itself is read as one."""
    return Part(Series("YEARLY"), match.first, match.first + 1)


def _every_part(match: Match) -> Part:
    """`every morning`: the part of the day is read as one."""
    return Part(Series("DAILY"), match.first, match.span("part")[0])


def _each_day(match: Match) -> Series:
    return Series("WEEKLY", days=_days(match))


def _all_but(match: Match) -> Series | None:
    """`every day except Sunday`; without a series "but not Friday" begins none."""
    rest = tuple(day for day in range(7) if day not in _days(match))
    series = any(isinstance(found.value, Series) for found in match.sentence.found)
    return Series("WEEKLY", days=rest) if rest and series else None


def _workdays(match: Match) -> Series:
    return Series("WEEKLY", days=(0, 1, 2, 3, 4))


def _monday_to_friday(match: Match) -> Series | None:
    days = _days(match)
    return Series("WEEKLY", days=days) if days == (0, 1, 2, 3, 4) else None


def _times(match: Match) -> Times | None:
    count = int(match.value("count", "N"))
    return Times(count) if 0 < count <= 1000 else None


def _for_weeks(match: Match) -> Length | None:
    length: Length = match.said("length", "LENGTH_SAID")
    return length if (length.days or length.months) and not length.minutes else None


def _until(match: Match) -> Until | Day | None:
    said = match.said("day", "DAY_SAID")
    return said if isinstance(said, Day) else None


_A_DAY = "(?:DAY|DAY_EACH)"
_LIST = _A_DAY + "(?:(?:COMMA|AND|AMP|DASH|TO|SLASH_MARK|PLUS){1,2} (?:ON|EVERY)?" + _A_DAY + "){0,6}"
_ON = "(?:ON|AT|COMMA|ARTICLE|THE_DAY|FOR){0,3}"
_DOM = "{day DOM|DOM_WORD} (?:ORDINAL_END|STOP)?+(?!UNIT|PEOPLE|MERIDIEM|OCLOCK|MONTH)"
_WHICH = (
    "(?:ON|AT|COMMA|ARTICLE|THE_DAY){0,3} {nth ORDINAL} ORDINAL_END? {nth_day DAY} "
    "(?:(?:OF|IN) {month MONTH})?"
    "|(?:(?:ON|COMMA){0,2} (?:THE_DAY|ARTICLE|ON)|(?=DOM (?:ORDINAL_END|STOP)|DOM_WORD)) " + _DOM
)
_AN_ORDINAL = "(?:ORDINAL|N(?=ORDINAL_END)) ORDINAL_END?"
_ORDINAL = "{nth " + _AN_ORDINAL + "(?:(?:COMMA|AND|AMP){1,2} ARTICLE?" + _AN_ORDINAL + "){0,3}}"
_EVERY_UNIT = "(?:{other EVERY_OTHER}|EVERY (?:{number N|ORDINAL} ORDINAL_END?)?) {unit UNIT}"
_A_DOM = "(?:DOM|DOM_WORD) ORDINAL_END?"
_DOMS = "{day " + _A_DOM + "(?:(?:COMMA|AND|AMP){1,2} ARTICLE? " + _A_DOM + "){0,4}}"
_OF = "(?:OF|IN|ON|ARTICLE){0,2} "

SERIES = (
    Rule(
        "first Monday of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|EVERY){0,3} " + _ORDINAL + " {days " + _LIST + "} " + _OF + _EVERY_UNIT,
        _nth_of_month,
        "recurrence",
    ),
    Rule(
        "every first Monday of the month",
        "SERIES_SAID",
        "ON? EVERY ARTICLE? "
        + _ORDINAL
        + " {days "
        + _LIST
        + "} (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:{unit UNIT}|THIS_MONTH|OF_MONTH)",
        _nth_of_month,
        "recurrence",
    ),
    Rule(
        "15th of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,3} " + _DOMS + " STOP? (?:UNIT)? OF? " + _EVERY_UNIT,
        _day_of_month,
        "recurrence",
    ),
    Rule(
        "last day of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE){0,2} {nth ORDINAL} {what UNIT}? OF? " + _EVERY_UNIT,
        _last_day,
        "recurrence",
    ),
    Rule(
        "every 4th and 10th of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ARTICLE|THE_DAY)? " + _DOMS + " STOP? UNIT? OF? OF_MONTH",
        _day_of_month,
        "recurrence",
    ),
    Rule(
        "every other weekend",
        "SERIES_SAID",
        "ON? (?:{other EVERY_OTHER}|EVERY (?:{number N|ORDINAL} ORDINAL_END?)?) WEEKEND|(?<!EXCEPT)WEEKENDS",
        _weekends,
        "recurrence",
    ),
    Rule(
        "every 15th",
        "SERIES_SAID",
        "(?:ON)? EVERY ON? {day DOM} (?:ORDINAL_END(?!WORD|GENERIC|RITUAL|DAY|UNIT)|(?=AT|SAID|COMMA|$))",
        _day_of_month,
        "recurrence",
    ),
    Rule(
        "every second Monday of the month",
        "SERIES_SAID",
        "ON? {other EVERY_OTHER} {days DAY} (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:THIS_MONTH|OF_MONTH)",
        _second_of_month,
        "recurrence",
    ),
    Rule("daily except weekends", "SERIES_SAID", "EXCEPT ON? (?:WEEKENDS|WEEKEND)", _workdays, "recurrence"),
    Rule("every morning", "SERIES_SAID", "ON? EVERY {part PART} (?!TOPICAL)", _every_part, "recurrence"),
    Rule("weekdays", "SERIES_SAID", "(?:ON|EVERY){0,2} WORKDAYS", _workdays, "recurrence"),
    Rule(
        "every other Tuesday",
        "SERIES_SAID",
        "ON? (?:{other EVERY_OTHER}|EVERY (?:{number N|ORDINAL} ORDINAL_END?)?) {days " + _LIST + "}",
        _every_day,
        "recurrence",
    ),
    Rule(
        "un mardi sur deux",
        "SERIES_SAID",
        "(?:ONE|ARTICLE)? {days " + _A_DAY + "} {other OTHER_AFTER}",
        _every_day,
        "recurrence",
    ),
    Rule(
        "every 2 weeks on Tuesday",
        "SERIES_SAID",
        "ON? (?:{other EVERY_OTHER}|EVERY (?:{number N|ORDINAL} ORDINAL_END?)?) {unit UNIT}"
        "(?:" + _ON + "{days " + _LIST + "}|" + _WHICH + ")?",
        _every_unit,
        "recurrence",
    ),
    Rule(
        "reunión semanal",
        "SERIES_SAID",
        "(?<=GENERIC|RITUAL) {often FREQUENCY_AFTER} (?:" + _ON + "{days " + _LIST + "}|" + _WHICH + ")?",
        _said_after,
        "recurrence",
    ),
    Rule(
        "weekly on Friday",
        "SERIES_SAID",
        "(?:(?<!TOPICAL)|(?!FREQUENCY_AFTER)) ON? {often FREQUENCY} (?:"
        + _ON
        + "{days "
        + _LIST
        + "}|"
        + _WHICH
        + "|{between (?:(?!GENERIC|RITUAL)(?:WORD|NAME)){1,2}}{topic GENERIC|RITUAL}"
        + "|(?!WORD){topic_alone TOPICAL|VIDEO}|(?!TOPICAL))",
        _said_often,
        "recurrence",
    ),
    Rule(
        "Mondays",
        "SERIES_SAID",
        "ON? {days DAY_EACH(?:(?:COMMA|AND|AMP|DASH|TO){1,2} ON? (?:DAY_EACH|DAY)){0,6}} (?!FROM_NOW)",
        _each_day,
        "recurrence",
    ),
    Rule(
        "Monday to Friday",
        "SERIES_SAID",
        "(?:FROM|ON)? {days DAY (?:DASH|TO) DAY}",
        _monday_to_friday,
        "recurrence",
    ),
    Rule(
        "monthly, first Thursday",
        "SERIES_SAID",
        "(?:ON|ARTICLE){0,2} {nth ORDINAL} {days DAY} (?!OF|OF_MONTH|NEXT_MONTH|THIS_MONTH|MONTH)",
        _first_of_monthly,
        "recurrence",
    ),
    Rule("daily except Sunday", "SERIES_SAID", "EXCEPT ON? {days " + _LIST + "}", _all_but, "recurrence"),
    Rule("5 times", "OTHER_SAID", "FOR? {count N} TIMES", _times, "recurrence"),
)

SERIES_ENDS = (
    Rule("for 6 weeks", "OTHER_SAID", "FOR {length LENGTH_SAID++}", _for_weeks, "recurrence"),
    Rule("6 weeks long", "OTHER_SAID", "{length LENGTH_SAID++} FOR_AFTER", _for_weeks, "recurrence"),
    Rule("every 4 July", "SERIES_SAID", "EVERY (?=DAY_SAID)", _yearly, "recurrence"),
    Rule(
        "until 18 December",
        "OTHER_SAID",
        "(?:UNTIL|DASH) (?:ON|ARTICLE|THE_DAY){0,2} {day DAY_SAID++}",
        _until,
        "recurrence",
    ),
)
