"""How often: `every Monday`, `every other Tuesday`, `co drugi wtorek`, `monthly on the 15th`, `weekdays`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.language.fold import fold
from bot.language.grammar import Match, Part, Rule
from bot.language.lexicon import TOPICAL
from bot.language.sentence import Token
from bot.language.series import WORKDAYS, Series

_UNIT_FREQUENCY = {
    "minute": "MINUTELY",
    "hour": "HOURLY",
    "day": "DAILY",
    "week": "WEEKLY",
    "fortnight": "WEEKLY",
    "month": "MONTHLY",
    "year": "YEARLY",
}
_MOST_INTERVAL = 99
_TOPICAL = frozenset(TOPICAL)


@dataclass(frozen=True, slots=True)
class Times:
    """`5 times`: how often in all."""

    count: int


@dataclass(frozen=True, slots=True)
class Except:
    """`except Sunday`: days of the week that a series leaves out."""

    days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Once:
    """`not every week`: what sounds like a series is none."""


# ---- parts of a match --------------------------------------------------------------------------


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
            through = through or bool({"TO", "UNTIL", "DASH"} & token.means.keys())
            continue
        if through and days and day != days[-1]:
            days += [d % 7 for d in range(days[-1] + 1, day + 1 if day > days[-1] else day + 8)]
        else:
            days.append(day)
        through = False
    return tuple(sorted(set(days)))


def _nth_days(match: Match, name: str = "nth_days") -> tuple[tuple[int, int], ...]:
    """`first and third Friday and second Tuesday`: each which with its day."""
    pairs: list[tuple[int, int]] = []
    which: list[int] = []
    counted = False
    tokens = match.tokens(name)
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        number, day = token.means.get("ORDINAL", token.means.get("N")), _weekday(token)
        if number and following is not None and _weekday(following) is not None:
            day = None  # "segunda terça": the second Tuesday
        if day is not None:
            pairs += [(nth, day) for nth in which]
            counted = True
        elif number:
            which = [number] if counted else [*which, number]
            counted = False
    return tuple(dict.fromkeys(pairs))


def _dates(match: Match, name: str = "dates") -> tuple[int, ...]:
    """Days of a month by number."""
    said = [token.means.get("DOM", token.means.get("DOM_WORD")) for token in match.tokens(name)]
    return tuple(sorted({day for day in said if day}))


def _month(match: Match) -> int:
    return int(match.value("month", "MONTH")) if match.has("month") else 0


def _count(match: Match) -> int:
    """The number in any of its places."""
    name = next(
        name for name in ("count", "count_word", "count_for", "count_next", "count_first") if match.has(name)
    )
    return int(match.value(name, "TIMES_WORD", "N"))


def _interval(match: Match) -> int:
    if match.has("other"):
        return 2
    if match.has("number"):
        return int(match.value("number", "N", "ORDINAL", "DOZEN"))
    return 1


def _monthly(match: Match) -> Series | None:
    """The months in which something is counted: `of every month`, `of every quarter`; None for weeks."""
    if match.has("often"):
        name, _, interval = match.value("often", "FREQUENCY").partition(" ")
        months = int(interval or 1)
        return Series("MONTHLY", months, in_period=months > 2) if name == "MONTHLY" else None
    if match.has("unit") and match.value("unit", "UNIT") != "month":
        return None
    return Series("MONTHLY", _interval(match))


# ---- every … -----------------------------------------------------------------------------------


def _every_day(match: Match) -> Series | None:
    """`every Monday and Wednesday`, `every second Tuesday`, `every first Monday`."""
    interval, days = _interval(match), _days(match)
    if match.has("number") and (interval == 1 or interval < 0):
        return Series("MONTHLY", nth=tuple((interval, day) for day in days))
    return Series("WEEKLY", interval, days) if 0 < interval <= _MOST_INTERVAL else None


def _every_unit(match: Match) -> Series | Part | None:
    """`every week`, `every 2 weeks on Tuesday`, `every month`."""
    unit = match.value("unit", "UNIT")
    if "THE_DAY" in match.token("unit").means and "DOM" in match.after():
        return None  # "todo dia 24 de novembro"
    frequency = _UNIT_FREQUENCY.get(unit)
    interval = _interval(match) * (2 if unit == "fortnight" else 1)
    if frequency is None or not 0 < interval <= _MOST_INTERVAL:
        return None
    return _on_days(match, Series(frequency, interval))


def _on_days(match: Match, series: Series) -> Series:
    weekly = series.frequency in ("WEEKLY", "DAILY")
    if match.has("days") and weekly:
        return replace(series, frequency="WEEKLY", days=_days(match))
    if match.has("days") and _nth_days(match, "days"):  # "mensal na segunda quinta"
        return replace(series, nth=_nth_days(match, "days"))
    if match.has("weekend") and weekly:
        return replace(series, frequency="WEEKLY", days=(5, 6))
    if match.has("nth_days") and not weekly:
        return replace(series, nth=_nth_days(match), month=_month(match))
    if match.has("dates") and series.frequency == "MONTHLY":
        return replace(series, month_days=_dates(match))
    return _on_counted_day(match, series)


def _on_counted_day(match: Match, series: Series) -> Series:
    """`every month on the last working day`, `at the beginning`."""
    if series.frequency != "MONTHLY":
        return series
    if match.has("position"):
        return replace(series, days=WORKDAYS, position=match.value("position", "ORDINAL", "N"))
    if match.has("last"):
        return replace(series, month_days=(-1,))
    return replace(series, month_days=(1,)) if match.has("begins") else series


def _said_often(match: Match) -> Series | Part | None:
    """`daily`, `weekly on Friday`, `monthly on the 15th`. "quarterly numbers" is a topic."""
    name, _, interval = match.value("often", "FREQUENCY").partition(" ")
    series = Series(name, int(interval or 1))
    last = match.span("often")[1]
    if last == match.last and not _TOPICAL.isdisjoint(match.after()):
        return series if _is_adverb(match) else None
    topic = "topic" if match.has("topic") else "topic_alone"
    if match.has(topic):
        if _is_adverb(match):
            return Part(series, match.first, last)
        common = name in ("DAILY", "WEEKLY") or interval == "" or "GENERIC" in match.token(topic).means
        if not common or name == "YEARLY":
            return None
        return Part(series, match.first, match.first)
    return _on_days(match, series)


def _is_adverb(match: Match) -> bool:
    """`toda semana`, `codziennie` are said of a meeting, "quarterly" and "bi weekly" of its topic."""
    often = match.token("often")
    if "FREQUENCY_ALONE" in often.means:
        return True
    words = match.sentence.text[often.start : often.end].split()
    last = match.sentence.lexicon.root.get(fold(words[-1]))
    return len(words) > 1 and (last is None or last.entry is None or "FREQUENCY" not in last.entry.means)


def _said_after(match: Match) -> Part | None:
    """`reunión semanal los lunes`: the adjective stays with its noun. "revisión trimestral" is a topic."""
    name, _, interval = match.value("often", "FREQUENCY").partition(" ")
    if "GENERIC" not in match.before() and (name == "YEARLY" or interval > "2"):
        return None
    series = _on_days(match, Series(name, int(interval or 1)))
    return Part(series, match.span("often")[1], match.last)


def _often(match: Match) -> Series | None:
    """`twice a week`, `three times weekly`, `four times a year`: the days are those that stand elsewhere."""
    count = _count(match)
    if match.has("often"):
        frequency, _, interval = match.value("often", "FREQUENCY").partition(" ")
        if interval:
            return None
    else:
        frequency = _UNIT_FREQUENCY.get(match.value("unit", "UNIT"), "") if match.has("unit") else "MONTHLY"
    if frequency == "YEARLY" and count in (2, 3, 4, 6):
        return Series("MONTHLY", 12 // count)
    most = {"DAILY": 24, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 1}.get(frequency, 0)
    if not 0 < count <= most:
        return None
    return Series(frequency, open=count > 1 and frequency in ("WEEKLY", "MONTHLY"))


# ---- of a month --------------------------------------------------------------------------------


def _nth_of_month(match: Match) -> Series | None:
    series = _monthly(match)
    return replace(series, nth=_nth_days(match)) if series else None


def _mondays_of_month(match: Match) -> Series | None:
    """`first Mondays of the month`, `every 2nd and 4th Tuesday`."""
    pairs = _nth_days(match)
    each = match.sentence.tokens[match.span("nth_days")[1] - 1].means
    several = len({nth for nth, _ in pairs}) > 1
    if ("DAY_EACH" in each and "DAY" not in each) or (match.has("every") and several):
        return Series("MONTHLY", nth=pairs)
    return None


def _second_of_month(match: Match) -> Series:
    return Series("MONTHLY", nth=tuple((2, day) for day in _days(match)))


def _first_of_monthly(match: Match) -> Series | None:
    """`monthly, first Thursday`: without "monthly" the day is of no known month."""
    found = (f.value for f in match.sentence.found)
    monthly = any(isinstance(value, Series) and value.frequency == "MONTHLY" for value in found)
    return Series("MONTHLY", nth=_nth_days(match)) if monthly else None


def _date_of_month(match: Match) -> Series | None:
    if match.has("often") and not match.after().keys().isdisjoint(("WORD", "NAME")):
        return None  # "on the 30th monthly numbers"
    if any(match.has(name) and match.value(name, "UNIT") != "day" for name in ("lead", "what")):
        return None
    series, days = _monthly(match), _dates(match)
    return replace(series, month_days=days) if series and days else None


def _dates_of_the_month(match: Match) -> Series | None:
    """`the 5th and 20th of the month`: more than one are there every month."""
    days = _dates(match)
    return Series("MONTHLY", month_days=days) if len(days) > 1 else None


def _dates_of_monthly(match: Match) -> Series | None:
    """`dwa razy w miesiącu, 5. i 20.`."""
    monthly = any(
        isinstance(found.value, Series) and found.value.open and found.value.frequency == "MONTHLY"
        for found in match.sentence.found
    )
    return _dates_of_the_month(match) if monthly else None


def _dates_of_year(match: Match) -> Series | None:
    """`every 20th and 30th of August`: a single date is read as one."""
    first = match.has("month_first")
    days = _dates(match, "dates_last" if first else "dates")
    month = int(match.value("month_first" if first else "month", "MONTH"))
    return Series("YEARLY", month_days=days, month=month) if len(days) > 1 else None


def _last_day(match: Match) -> Series | None:
    """`last day of each month`, `last of each month`, `end of every month`."""
    if match.has("nth") and match.value("nth", "ORDINAL") != -1:
        return None
    if match.has("what") and match.value("what", "UNIT") != "day":
        return None
    series = _monthly(match)
    return replace(series, month_days=(1 if match.has("begins") else -1,)) if series else None


def _nth_workday(match: Match) -> Series | None:
    """`last working day of every month`."""
    which = match.value("position", "ORDINAL", "N")
    series = _monthly(match) if which and -5 <= which <= 5 else None
    return replace(series, days=WORKDAYS, position=which) if series else None


# ---- the rest ----------------------------------------------------------------------------------


def _weekends(match: Match) -> Series | None:
    interval = _interval(match)
    return Series("WEEKLY", interval, (5, 6)) if 0 < interval <= _MOST_INTERVAL else None


def _every_part(match: Match) -> Part:
    """`every morning`: the part of the day is read as one."""
    return Part(Series("DAILY"), match.first, match.span("part")[0])


def _each_day(match: Match) -> Series:
    return Series("WEEKLY", days=_days(match))


def _alternately(match: Match) -> Series | None:
    """`dia sim, dia não`, `segunda sim, segunda não`."""
    if match.has("days"):
        return Series("WEEKLY", 2, _days(match))
    frequency = _UNIT_FREQUENCY.get(match.value("unit", "UNIT"))
    return Series(frequency, 2) if frequency else None


def _one_in_three(match: Match) -> Series | None:
    """`un lundi sur trois`, `one Friday in three`."""
    interval = match.value("number", "N")
    if not 1 < interval <= _MOST_INTERVAL:
        return None
    if match.has("days"):
        return Series("WEEKLY", interval, _days(match))
    frequency = _UNIT_FREQUENCY.get(match.value("unit", "UNIT"))
    return Series(frequency, interval) if frequency else None


def _so_many_days(match: Match) -> Series | None:
    """`5 Tuesdays in a row`, `5 Tuesdays`."""
    name = next(name for name in ("days", "days_first", "days_each") if match.has(name))
    count = _count(match)
    return Series("WEEKLY", days=_days(match, name), count=count) if 1 < count < 100 else None


def _next_few(match: Match) -> Series | None:
    """`the next four Fridays`."""
    count = _count(match)
    return Series("WEEKLY", days=_days(match), count=count) if 1 < count < 1000 else None


def _all_but(match: Match) -> Except:
    """`every day except Sunday`."""
    return Except(_days(match))


def _but_weekends(match: Match) -> Series:
    return Series("WEEKLY", days=WORKDAYS)


def _workdays(match: Match) -> Series:
    return Series("WEEKLY", days=WORKDAYS)


def _run_of_days(match: Match) -> Series | None:
    """`Monday to Thursday`; two days may be one meeting that ends on the other."""
    days = _days(match)
    return Series("WEEKLY", days=days) if len(days) > 2 else None


def _not_at_all(match: Match) -> Once:
    return Once()


def _only_said(match: Match) -> bool:
    return True


def _times(match: Match) -> Times | None:
    """`5 times`; "three times table" counts nothing where nothing recurs."""
    if not _TOPICAL.isdisjoint(match.after()) and not _recurs(match):
        return None
    count = _count(match)
    return Times(count) if 0 < count <= 1000 else None


def _recurs(match: Match) -> bool:
    return any(isinstance(found.value, Series) for found in match.sentence.found)


_A_DAY = "(?:DAY|DAY_EACH)"
_AND = "(?:COMMA|AND|AMP|SLASH_MARK|PLUS)"
_BESIDE = "(?:COMMA|AND|AMP|DASH|TO|SLASH_MARK|PLUS){0,2} (?:ON|EVERY|ARTICLE|THE_DAY){0,2}"
_LIST = _A_DAY + "(?:" + _BESIDE + _A_DAY + "){0,6}"
_NOT_THAT_WEEK = "(?! (?:ON|OF|COMMA)? (?:NEXT_WEEK|THIS_WEEK|WEEK_AFTER_NEXT|NEXT|OR|FROM_NOW))"
_ON = "(?:(?!UNTIL)(?:ON|AT|COMMA|ARTICLE|THE_DAY|FOR)){0,3}"
_AN_ORDINAL = "(?:ORDINAL|N(?=ORDINAL_END)) ORDINAL_END?"
_NTH_DAYS = (
    "{nth_days " + _AN_ORDINAL + "(?:(?:COMMA|AND|AMP|SLASH_MARK|ARTICLE|ON|EVERY){0,3}"
    "(?:" + _AN_ORDINAL + "|" + _A_DAY + ")){1,9} (?<=DAY|DAY_EACH)}"
)
_NUMBER = "{number N|ORDINAL|DOZEN} ORDINAL_END?"
_EVERY = "(?:{other EVERY_OTHER}|EVERY (?:" + _NUMBER + ")?)"
_EVERY_UNIT = _EVERY + " {unit UNIT}"
_A_DOM = "(?:DOM|DOM_WORD) (?:ORDINAL_END|STOP(?=AND))?+"
_DOMS = (
    "{dates "
    + _A_DOM
    + "(?:(?:COMMA|AND|AMP|SLASH_MARK){1,2} (?:ARTICLE|THE_DAY|ON){0,2} "
    + _A_DOM
    + "){0,4}}"
)
_DATE = _DOMS + " STOP?+ (?!UNIT|PEOPLE|MERIDIEM|OCLOCK|OF? MONTH|ORDINAL_END|COLON DIGITS)"
_WORKDAY = "{position " + _AN_ORDINAL + "} WORKDAY"
_OF = "(?:OF|IN|ON|ARTICLE){0,2} "
_OF_EVERY = _OF + "(?:" + _EVERY_UNIT + "|{often FREQUENCY})"
_WHICH = (
    "(?:ON|AT|COMMA|ARTICLE|THE_DAY){0,3} (?:"
    + _NTH_DAYS
    + " (?:(?:OF|IN) {month MONTH})?|"
    + _WORKDAY
    + "|{last ORDINAL} UNIT|{begins MONTH_BEGIN})"
    + "|(?:(?:ON|COMMA){0,2} (?:THE_DAY|ARTICLE|ON)|(?=DOM (?:ORDINAL_END|STOP)|DOM_WORD)) "
    + _DATE
)
_PER = "(?:CONNECTING|ON|IN|OF|IN_PLACE|ARTICLE|VIA|FOR|TO|AT|ONE|EVERY|SLASH_MARK){1,2}"

SERIES = (
    Rule(
        "daily except Sunday",
        "OTHER_SAID",
        "EXCEPT (?:ON|ARTICLE|THE_DAY){0,2} {days " + _LIST + "}",
        _all_but,
        "recurrence",
    ),
    Rule(
        "three times a week",
        "SERIES_SAID",
        "(?:{count N} TIMES|{count_word TIMES_WORD}) (?:DASH? {often FREQUENCY}|"
        + _PER
        + " {unit UNIT}|OF_MONTH) COLON?",
        _often,
        "recurrence",
    ),
    Rule(
        "first Monday of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|EVERY){0,3} " + _NTH_DAYS + " " + _OF_EVERY,
        _nth_of_month,
        "recurrence",
    ),
    Rule(
        "every first Monday of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ON|ARTICLE){0,2} "
        + _NTH_DAYS
        + " (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:{unit UNIT}|THIS_MONTH|OF_MONTH)",
        _nth_of_month,
        "recurrence",
    ),
    Rule(
        "first Mondays of the month",
        "SERIES_SAID",
        "(?:ON|ARTICLE){0,2} {every EVERY}? "
        + _NTH_DAYS
        + " (?:(?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:THIS_MONTH|OF_MONTH))?",
        _mondays_of_month,
        "recurrence",
    ),
    Rule(
        "last working day of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|EVERY){0,3} " + _WORKDAY + " " + _OF_EVERY,
        _nth_workday,
        "recurrence",
    ),
    Rule(
        "every last working day of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ON|ARTICLE){0,2} "
        + _WORKDAY
        + " (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:{unit UNIT}|THIS_MONTH|OF_MONTH)",
        _nth_workday,
        "recurrence",
    ),
    Rule(
        "15th of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,3} {lead UNIT}? " + _DOMS + " STOP? {what UNIT}? " + _OF_EVERY,
        _date_of_month,
        "recurrence",
    ),
    Rule(
        "last day of every month",
        "SERIES_SAID",
        "(?:ON|AT|ARTICLE){0,2} (?:{nth ORDINAL} {what UNIT}?|END_OF|MONTH_END|{begins MONTH_BEGIN}) "
        + _OF_EVERY,
        _last_day,
        "recurrence",
    ),
    Rule(
        "every 4th and 10th of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ARTICLE|THE_DAY)? " + _DOMS + " STOP? {what UNIT}? OF? OF_MONTH",
        _date_of_month,
        "recurrence",
    ),
    Rule(
        "5th and 20th of the month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} " + _DOMS + " STOP? (?:THE_DAY|UNIT)? OF? OF_MONTH",
        _dates_of_the_month,
        "recurrence",
    ),
    Rule(
        "every 20th and 30th of August",
        "SERIES_SAID",
        "ON? EVERY (?:ARTICLE|THE_DAY)? (?:"
        + _DOMS
        + " STOP? OF? {month MONTH}|{month_first MONTH} (?:ON|ARTICLE|THE_DAY|UNIT){0,3} "
        + _DOMS.replace("dates", "dates_last")
        + ")",
        _dates_of_year,
        "recurrence",
    ),
    Rule(
        "every other weekend",
        "SERIES_SAID",
        "ON? " + _EVERY + " WEEKEND|(?<!EXCEPT)WEEKENDS",
        _weekends,
        "recurrence",
    ),
    Rule(
        "every 15th",
        "SERIES_SAID",
        "ON? EVERY ON? {dates DOM(?: ORDINAL_END (?:COMMA|AND|AMP){1,2} ARTICLE? DOM){0,4}} "
        "(?:ORDINAL_END(?!WORD|GENERIC|RITUAL|DAY|UNIT)|STOP?(?=AT|SAID|COMMA|$))",
        _date_of_month,
        "recurrence",
    ),
    Rule(
        "every second Monday of the month",
        "SERIES_SAID",
        "ON? {other EVERY_OTHER} {days DAY} (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:THIS_MONTH|OF_MONTH)",
        _second_of_month,
        "recurrence",
    ),
    Rule(
        "daily except weekends",
        "SERIES_SAID",
        "EXCEPT (?:ON|ARTICLE|THE_DAY){0,2} (?:WEEKENDS|WEEKEND)",
        _but_weekends,
        "recurrence",
    ),
    Rule("every morning", "SERIES_SAID", "ON? EVERY {part PART} (?!TOPICAL)", _every_part, "recurrence"),
    Rule("weekdays", "SERIES_SAID", "(?:ON|EVERY){0,2} WORKDAYS|ON? EVERY WORKDAY", _workdays, "recurrence"),
    Rule(
        "every other Tuesday",
        "SERIES_SAID",
        "ON? " + _EVERY + " (?:ON|ARTICLE|THE_DAY){0,2} {days " + _LIST + "}",
        _every_day,
        "recurrence",
    ),
    Rule(
        "un mardi sur deux",
        "SERIES_SAID",
        "(?:ONE|ARTICLE)? (?:{days " + _A_DAY + "}|{unit UNIT}) OTHER_AFTER",
        _alternately,
        "recurrence",
    ),
    Rule(
        "un mardi sur trois",
        "SERIES_SAID",
        "ONE (?:{days " + _A_DAY + "}|{unit UNIT}) (?:OUT_OF|OF? EVERY) {number N} (?!UNIT|DAY|MONTH)",
        _one_in_three,
        "recurrence",
    ),
    Rule(
        "dia sim, dia não",
        "SERIES_SAID",
        "(?:ONE|ARTICLE)? (?:{days " + _A_DAY + "}|{unit UNIT}) ONE_YES (?:COMMA|AND){0,2} ONE? "
        "(?:" + _A_DAY + "|UNIT)? ONE_NO",
        _alternately,
        "recurrence",
    ),
    Rule(
        "every 2 weeks on Tuesday",
        "SERIES_SAID",
        "ON? " + _EVERY_UNIT + "(?:" + _ON + "(?:{days " + _LIST + "}|{weekend WEEKEND})|" + _WHICH + ")?",
        _every_unit,
        "recurrence",
    ),
    Rule(
        "reunión semanal",
        "SERIES_SAID",
        "(?:(?<=GENERIC|RITUAL)|(?<=GENERIC OF WORD)) {often FREQUENCY_AFTER} (?:"
        + _ON
        + "{days "
        + _LIST
        + "}|"
        + _WHICH
        + ")?",
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
        + "|(?!WORD){topic_alone TOPICAL|VIDEO}|)",
        _said_often,
        "recurrence",
    ),
    Rule(
        "the next four Fridays",
        "SERIES_SAID",
        "(?:FOR ARTICLE? (?:NEXT {count N}|{count_for N} (?=IN_A_ROW? DAY_EACH))"
        "|(?:ON|ARTICLE)? NEXT {count_next N}|ARTICLE {count_first N} NEXT) IN_A_ROW? {days "
        + _A_DAY
        + "} IN_A_ROW?",
        _next_few,
        "recurrence",
    ),
    Rule(
        "5 Tuesdays in a row",
        "SERIES_SAID",
        "(?:FOR|ON)? {count N} (?:IN_A_ROW {days " + _A_DAY + "}|{days_first " + _A_DAY + "} IN_A_ROW"
        "|(?<!FOR N){days_each (?!DAY)DAY_EACH} (?!FROM_NOW|AFTER|BEFORE))",
        _so_many_days,
        "recurrence",
    ),
    Rule(
        "Mondays",
        "SERIES_SAID",
        "ON? {days DAY_EACH(?:" + _BESIDE + _A_DAY + "){0,6}} (?!FROM_NOW)",
        _each_day,
        "recurrence",
    ),
    Rule(
        "il lunedì e il giovedì",
        "SERIES_SAID",
        "{days HABIT DAY (?:(?:COMMA|AND){1,2} HABIT? DAY){1,6}} (?!DOM)" + _NOT_THAT_WEEK,
        _each_day,
        "recurrence",
    ),
    Rule(
        "Mon, Wed and Fri",
        "SERIES_SAID",
        "(?<!NEXT|THIS|OR) ON? {days DAY (?:" + _AND + "{0,2} (?:ON|ARTICLE|THE_DAY){0,2} DAY){2,6}}"
        "(?!DOM (?:ORDINAL_END|STOP)? OF? MONTH)" + _NOT_THAT_WEEK,
        _each_day,
        "recurrence",
    ),
    Rule(
        "Monday to Thursday",
        "SERIES_SAID",
        "(?:FROM|ON|ARTICLE|THE_DAY){0,2} (?<!NEXT|THIS) {days DAY (?:DASH|TO|UNTIL) "
        "(?:ON|ARTICLE|THE_DAY){0,2} DAY} (?!DOM (?:ORDINAL_END|STOP)? OF? MONTH)" + _NOT_THAT_WEEK,
        _run_of_days,
        "recurrence",
    ),
    Rule(
        "monthly, first Thursday",
        "SERIES_SAID",
        "(?:ON|ARTICLE){0,2} " + _NTH_DAYS + " (?!OF|OF_MONTH|NEXT_MONTH|THIS_MONTH|MONTH)",
        _first_of_monthly,
        "recurrence",
    ),
    Rule(
        "twice a month, 5th and 20th",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} " + _DOMS + " STOP? (?=COMMA|AT|SAID|$)",
        _dates_of_monthly,
        "recurrence",
    ),
    Rule("not every week", "OTHER_SAID", "NOT SERIES_SAID++", _not_at_all, "recurrence"),
    Rule("once every two weeks", "DROPPED", "ONCE (?=SERIES_SAID)", _only_said),
    Rule(
        "just once",
        "DROPPED",
        "(?:ONCE|ENDLESS) (?=SAID|COMMA|STOP|BREAK|DASH|FILLER|ON|AT|GENERIC|$)",
        _only_said,
    ),
    Rule(
        "5 times",
        "OTHER_SAID",
        "FOR? (?:{count N} TIMES PEOPLE?|{count_word TIMES_WORD})",
        _times,
        "recurrence",
    ),
)
