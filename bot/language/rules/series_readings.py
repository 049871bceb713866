"""What the matches of the rules of recurrences mean."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.language.fold import fold
from bot.language.grammar import Match, Part
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


def every_day(match: Match) -> Series | None:
    """`every Monday and Wednesday`, `every second Tuesday`, `every first Monday`."""
    interval, days = _interval(match), _days(match)
    if match.has("number") and (interval == 1 or interval < 0):
        return Series("MONTHLY", nth=tuple((interval, day) for day in days))
    return Series("WEEKLY", interval, days) if 0 < interval <= _MOST_INTERVAL else None


def every_unit(match: Match) -> Series | Part | None:
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


def said_often(match: Match) -> Series | Part | None:
    """`daily`, `weekly on Friday`, `monthly on the 15th`. "quarterly numbers" is a topic."""
    name, _, interval = match.value("often", "FREQUENCY").partition(" ")
    series = Series(name, int(interval or 1))
    last = match.span("often")[1]
    if last == match.last and not TOPICAL.isdisjoint(match.after()):
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


def said_after(match: Match) -> Part | None:
    """`reunión semanal los lunes`: the adjective stays with its noun. "revisión trimestral" is a topic."""
    name, _, interval = match.value("often", "FREQUENCY").partition(" ")
    if "GENERIC" not in match.before() and (name == "YEARLY" or interval > "2"):
        return None
    series = _on_days(match, Series(name, int(interval or 1)))
    return Part(series, match.span("often")[1], match.last)


def often_said(match: Match) -> Series | None:
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


def nth_of_month(match: Match) -> Series | None:
    series = _monthly(match)
    return replace(series, nth=_nth_days(match)) if series else None


def mondays_of_month(match: Match) -> Series | None:
    """`first Mondays of the month`, `every 2nd and 4th Tuesday`."""
    pairs = _nth_days(match)
    each = match.sentence.tokens[match.span("nth_days")[1] - 1].means
    several = len({nth for nth, _ in pairs}) > 1
    if ("DAY_EACH" in each and "DAY" not in each) or (match.has("every") and several):
        return Series("MONTHLY", nth=pairs)
    return None


def second_of_month(match: Match) -> Series:
    return Series("MONTHLY", nth=tuple((2, day) for day in _days(match)))


def first_of_monthly(match: Match) -> Series | None:
    """`monthly, first Thursday`: without "monthly" the day is of no known month."""
    found = (f.value for f in match.sentence.found)
    monthly = any(isinstance(value, Series) and value.frequency == "MONTHLY" for value in found)
    return Series("MONTHLY", nth=_nth_days(match)) if monthly else None


def date_of_month(match: Match) -> Series | None:
    if match.has("often") and not match.after().keys().isdisjoint(("WORD", "NAME")):
        return None  # "on the 30th monthly numbers"
    if any(match.has(name) and match.value(name, "UNIT") != "day" for name in ("lead", "what")):
        return None
    series, days = _monthly(match), _dates(match)
    return replace(series, month_days=days) if series and days else None


def dates_of_the_month(match: Match) -> Series | None:
    """`the 5th and 20th of the month`: more than one are there every month."""
    days = _dates(match)
    return Series("MONTHLY", month_days=days) if len(days) > 1 else None


def dates_of_monthly(match: Match) -> Series | None:
    """`dwa razy w miesiącu, 5. i 20.`."""
    monthly = any(
        isinstance(found.value, Series) and found.value.open and found.value.frequency == "MONTHLY"
        for found in match.sentence.found
    )
    return dates_of_the_month(match) if monthly else None


def dates_of_year(match: Match) -> Series | None:
    """`every 20th and 30th of August`: a single date is read as one."""
    first = match.has("month_first")
    days = _dates(match, "dates_last" if first else "dates")
    month = int(match.value("month_first" if first else "month", "MONTH"))
    return Series("YEARLY", month_days=days, month=month) if len(days) > 1 else None


def last_day(match: Match) -> Series | None:
    """`last day of each month`, `last of each month`, `end of every month`."""
    if match.has("nth") and match.value("nth", "ORDINAL") != -1:
        return None
    if match.has("what") and match.value("what", "UNIT") != "day":
        return None
    series = _monthly(match)
    return replace(series, month_days=(1 if match.has("begins") else -1,)) if series else None


def nth_workday(match: Match) -> Series | None:
    """`last working day of every month`."""
    which = match.value("position", "ORDINAL", "N")
    series = _monthly(match) if which and -5 <= which <= 5 else None
    return replace(series, days=WORKDAYS, position=which) if series else None


def weekends(match: Match) -> Series | None:
    interval = _interval(match)
    return Series("WEEKLY", interval, (5, 6)) if 0 < interval <= _MOST_INTERVAL else None


def every_part(match: Match) -> Part:
    """`every morning`: the part of the day is read as one."""
    return Part(Series("DAILY"), match.first, match.span("part")[0])


def each_day(match: Match) -> Series:
    return Series("WEEKLY", days=_days(match))


def alternately(match: Match) -> Series | None:
    """`dia sim, dia não`, `segunda sim, segunda não`."""
    if match.has("days"):
        return Series("WEEKLY", 2, _days(match))
    frequency = _UNIT_FREQUENCY.get(match.value("unit", "UNIT"))
    return Series(frequency, 2) if frequency else None


def one_in_three(match: Match) -> Series | None:
    """`un lundi sur trois`, `one Friday in three`."""
    interval = match.value("number", "N")
    if not 1 < interval <= _MOST_INTERVAL:
        return None
    if match.has("days"):
        return Series("WEEKLY", interval, _days(match))
    frequency = _UNIT_FREQUENCY.get(match.value("unit", "UNIT"))
    return Series(frequency, interval) if frequency else None


def so_many_days(match: Match) -> Series | None:
    """`5 Tuesdays in a row`, `5 Tuesdays`."""
    name = next(name for name in ("days", "days_first", "days_each") if match.has(name))
    count = _count(match)
    return Series("WEEKLY", days=_days(match, name), count=count) if 1 < count < 100 else None


def next_few(match: Match) -> Series | None:
    """`the next four Fridays`."""
    count = _count(match)
    return Series("WEEKLY", days=_days(match), count=count) if 1 < count < 1000 else None


def all_but(match: Match) -> Except:
    """`every day except Sunday`."""
    return Except(_days(match))


def but_weekends(match: Match) -> Series:
    return Series("WEEKLY", days=WORKDAYS)


def workdays(match: Match) -> Series:
    return Series("WEEKLY", days=WORKDAYS)


def run_of_days(match: Match) -> Series | None:
    """`Monday to Thursday`; two days may be one meeting that ends on the other."""
    days = _days(match)
    return Series("WEEKLY", days=days) if len(days) > 2 else None


def not_at_all(match: Match) -> Once:
    return Once()


def only_said(match: Match) -> bool:
    return True


def times(match: Match) -> Times | None:
    """`5 times`; "three times table" counts nothing where nothing recurs."""
    if not TOPICAL.isdisjoint(match.after()) and not _recurs(match):
        return None
    count = _count(match)
    return Times(count) if 0 < count <= 1000 else None


def _recurs(match: Match) -> bool:
    return any(isinstance(found.value, Series) for found in match.sentence.found)
