"""From what the rules found to one reading of a request."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.domain.understanding import Invitees, Span
from bot.language.clocks import Clock, Later, Now, OneOf, Range, SomeTime, Until
from bot.language.days import (
    Day,
    DayOfMonth,
    MonthBegin,
    MonthEnd,
    NthWeekday,
    NthWorkday,
    SomeDay,
    Through,
    Weekday,
)
from bot.language.grammar import Found, Sentence
from bot.language.resolve import Said
from bot.language.rules.contacts import Email, Phone, User
from bot.language.rules.length_readings import Length
from bot.language.rules.people import FEWEST, MOST
from bot.language.rules.series_ends import Ends
from bot.language.rules.series_readings import Except, Once, Times
from bot.language.rules.wishes import Mode, PartOfDay, Pin, Queue, Record, Recording, Vendor, Zone
from bot.language.series import WORKDAYS, Series

_DAY = 24 * 60
_NOBODY = Invitees()
_WEEK = 7
_TURN = {"DAY_SAID": "day", "CLOCK_SAID": "clock", "RANGE_SAID": "clock"}


@dataclass(slots=True)
class Gathered:
    """Everything the rules found, sorted by what it is about."""

    said: Said = field(default_factory=Said)
    capacity: int | None = None
    capacity_wrong: bool = False
    series: Series | None = None
    series_without: tuple[int, ...] = ()
    times: int | None = None
    series_length: Length | None = None
    whole_days: Length | None = None
    series_until: Day | None = None
    users: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    mode: str | None = None
    record: bool | None = None
    vendor: str | None = None
    pin: str | None = None
    queue: str | None = None
    announcement: str | None = None
    zone: str | None = None

    @property
    def invitees(self) -> Invitees:
        """Everybody once, in the order said."""
        if not (self.users or self.emails or self.phones):
            return _NOBODY
        return Invitees(*(tuple(dict.fromkeys(names)) for names in (self.users, self.emails, self.phones)))


def gathered(sentence: Sentence) -> Gathered:
    """Sort what was found."""
    result = Gathered()
    for found in sorted(sentence.found, key=_first):
        _put(result, found)
    if any(isinstance(found.value, Once) for found in sentence.found):
        result.series = None
    _settle_series(result)
    if result.series is None and len(result.said.days) > 1:
        result.said.paired = _is_paired(sentence)
    return result


def _settle_series(result: Gathered) -> None:
    """What was said about a series, in one: its days, how long it goes on, which days it leaves out."""
    _split_stretches(result)
    if result.series is None:
        result.series = _series_of_days(result)
    if result.series is None:
        if result.series_until is not None:
            result.said.days.append(result.series_until)
            result.series_until = None
        if result.whole_days is not None:
            result.said.length = result.said.length or result.whole_days.days * _DAY or None
        return
    result.series_length = result.series_length or result.whole_days  # "every Monday, 10 weeks"
    if result.series_without:
        result.series = result.series.without(result.series_without)
    _take_days_into_series(result, result.series)


def _split_stretches(result: Gathered) -> None:
    """`1 to 18 December`: the series begins and ends then; anything else is on the first day."""
    days = result.said.days
    for at, day in enumerate(days):
        if isinstance(day, Through):
            days[at] = day.first
            if result.series is not None:
                result.series_until = result.series_until or day.last
        elif isinstance(day, SomeDay) and day.first is not None and _lies_within(result.series):
            days[at] = day.first
            result.series_until = result.series_until or day.last


def _lies_within(series: Series | None) -> bool:
    """Whether its days are known, so that "next week" tells only when it is."""
    return series is not None and (
        series.frequency == "DAILY" or (series.frequency == "WEEKLY" and series.has_days)
    )


def _series_of_days(result: Gathered) -> Series | None:
    """`Tuesday and Thursday at 10, for 6 weeks`: days that go on for so long are a series."""
    said = result.said
    if not said.days or not all(isinstance(day, Weekday) for day in said.days):
        return None
    length = result.series_length or result.whole_days or Length()
    goes_on = length.days >= 2 * _WEEK or length.months or (result.times or 0) > 1
    ends = result.series_until is not None and len(said.days) > 1
    return Series("WEEKLY") if goes_on or ends else None


def _is_paired(sentence: Sentence) -> bool:
    """`Monday at 10 or Tuesday at 2`: days and clocks take turns."""
    if not any("OR" in token.means for token in sentence.tokens):
        return False
    kinds = [_TURN[f.kind] for f in sorted(sentence.found, key=_first) if f.kind in _TURN]
    return len(kinds) % 2 == 0 and all(one != two for one, two in pairwise(kinds))


def _take_days_into_series(result: Gathered, series: Series) -> None:
    """`Tuesday and Thursday 10am, weekly`: the days are the series'."""
    days = result.said.days
    weekdays = [day.weekday for day in days if isinstance(day, Weekday)]
    dates = [day.day for day in days if isinstance(day, DayOfMonth)]
    begins: list[Day] = [day for day in days if isinstance(day, MonthBegin)]
    if series.frequency == "WEEKLY" and not series.days and weekdays and len(weekdays + begins) == len(days):
        result.series = replace(series, days=tuple(sorted(set(weekdays))), open=False)
        result.said.days = begins
    elif 1 < len(weekdays) == len(days) and set(weekdays) <= set(series.days):
        days.clear()
    elif series.frequency == "MONTHLY" and not series.has_days and len(dates) == len(days) > 0:
        result.series = replace(series, month_days=tuple(sorted(set(dates))), open=False)
        days.clear()
    elif series.open:
        days.clear()
    elif len(days) == 1 and not series.has_days:
        taken = _of_month(days[0], series)
        if taken is not None:
            result.series = taken
            days.clear()


def _of_month(day: Day, series: Series) -> Series | None:
    """A monthly or yearly series on a day that was said of one month."""
    if isinstance(day, NthWeekday) and (series.frequency == "MONTHLY" or day.month):
        month = (day.month or 0) if series.frequency == "YEARLY" else 0
        return replace(series, nth=((day.nth, day.weekday),), month=month) if _by_month(series) else None
    if series.frequency != "MONTHLY":
        return None
    if isinstance(day, NthWorkday):
        return replace(series, days=WORKDAYS, position=day.nth)
    return replace(series, month_days=(-1,)) if isinstance(day, MonthEnd) else None


def _by_month(series: Series) -> bool:
    return series.frequency in ("MONTHLY", "YEARLY")


def _first(found: Found) -> int:
    return found.first


def _put(result: Gathered, found: Found) -> None:
    value = found.value
    if found.kind == "LENGTH_SAID" and (not value.minutes or value.days >= _WEEK):
        result.whole_days = result.whole_days or Length(days=value.days, months=value.months)
        result.said.length = result.said.length or value.minutes or None  # "10 weeks, 30 minutes"
    elif found.kind in ("DAY_SAID", "CLOCK_SAID", "RANGE_SAID", "PART_SAID", "LENGTH_SAID"):
        _put_when(result.said, value)
    elif isinstance(value, Ends):
        result.series_until = value.day
    elif isinstance(value, Length):
        result.series_length = value
    elif found.kind == "PEOPLE_SAID":
        _put_people(result, value)
    elif isinstance(value, Series):
        result.series = value if result.series is None else _combined(result.series, value)
    elif found.kind == "WHO_SAID":
        _put_who(result, value)
    else:
        _put_wish(result, value)


def _combined(one: Series, two: Series) -> Series:
    """`every two weeks … Tuesdays`: the interval of one, the days of the other."""
    days = one.days or two.days
    interval = max(one.interval, two.interval)
    if "DAILY" in (one.frequency, two.frequency) or one.frequency == two.frequency:
        return Series(
            two.frequency if one.frequency == "DAILY" else one.frequency,
            interval,
            days,
            one.nth or two.nth,
            one.month_days or two.month_days,
            one.month or two.month,
            one.position or two.position,
            one.count or two.count,
            (one.open or two.open) and not (one.has_days or two.has_days),
            one.in_period or two.in_period,
        )
    return one if one.has_days else two


def _put_when(said: Said, value: object) -> None:
    if isinstance(value, Day):
        said.days.append(value)
    elif isinstance(value, (Later, Now)):
        said.instant = said.instant or value
    elif isinstance(value, (Clock, Range, OneOf)):
        said.clocks.append(value)
    elif isinstance(value, SomeTime):
        said.some_time = True
        said.some_today = said.some_today or value.today
    elif isinstance(value, Until):
        said.until, said.until_day = value.clock, value.day
    elif isinstance(value, PartOfDay):
        said.part = said.part or value.name
    elif isinstance(value, Length):
        said.length = said.length or (value.minutes + value.days * 24 * 60) or None


def _put_people(result: Gathered, value: float) -> None:
    if isinstance(value, int) and FEWEST <= value <= MOST:
        result.capacity = value if result.capacity is None else result.capacity
    else:
        result.capacity_wrong = True


def _put_who(result: Gathered, value: object) -> None:
    if isinstance(value, User):
        result.users.append(value.id)
    elif isinstance(value, Email):
        result.emails.append(value.address)
    elif isinstance(value, Phone):
        result.phones.append(value.number)


def _put_wish(result: Gathered, value: object) -> None:
    if isinstance(value, Mode):
        result.mode = result.mode or value.name
    elif isinstance(value, Record):
        result.record = value.wanted if result.record is None else result.record
    elif isinstance(value, Vendor):
        result.vendor = result.vendor or value.name
    elif isinstance(value, Pin):
        result.pin = result.pin or value.digits
    elif isinstance(value, Queue):
        result.queue = result.queue or value.name
    elif isinstance(value, Recording):
        result.announcement = result.announcement or value.name
    elif isinstance(value, Zone):
        result.zone = result.zone or value.name
    elif isinstance(value, Times):
        result.times = value.count
    elif isinstance(value, Except):
        result.series_without = value.days


def spans(sentence: Sentence) -> list[Span]:
    """Where what was understood stands in the text."""
    return [
        Span(found.field, sentence.tokens[found.first].start, sentence.tokens[found.last - 1].end)
        for found in sorted(sentence.found, key=_first)
        if found.field and found.last > found.first
    ]
