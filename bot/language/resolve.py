"""From what was said to instants: the day and the clock joined, or the question that has to be asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.language.clocks import (
    PART_ENDS,
    Clock,
    Later,
    Now,
    OneOf,
    Range,
    by_convention,
    in_part,
    settled_range,
)
from bot.language.days import Day, NextWeekday, SomeDay, Weekday

LATEST_EVENING = 21
_LONGEST = 14 * 24 * 60
_MIDNIGHT = time()


@dataclass(slots=True)
class Said:
    """What was understood about when. `days` are several when several were named."""

    days: list[Day] = field(default_factory=list)
    clocks: list[Clock | Range | OneOf] = field(default_factory=list)
    instant: Later | Now | None = None
    part: str | None = None
    until: Clock | None = None
    until_day: Day | None = None
    length: int | None = None
    series_days: SeriesDays | None = None
    some_time: bool = False
    some_today: bool = False
    paired: bool = False
    """Each day has its own clock: "Monday at 10 or Tuesday at 2"."""


class SeriesDays:
    """The days on which a series can begin."""

    tells_day: bool
    """False for "weekly", which leaves open on which day."""

    def first(self, today: date, *, still_ahead: bool) -> date | None:
        raise NotImplementedError


@dataclass(slots=True)
class When:
    """The answer: an instant, or what is missing or has several readings."""

    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    minutes: int = 60
    missing: list[str] = field(default_factory=list)
    ambiguous: dict[str, tuple[datetime | date, ...]] = field(default_factory=dict)
    assumed: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Option:
    """One reading of the clock: minutes after the day began, how long, whether the half was assumed."""

    start: int
    length: int | None
    assumed: bool = False
    midnight: bool = False
    ends_on_clock: bool = False


class Resolver:
    """Reads one request's `Said` at one moment."""

    def __init__(
        self, said: Said, now: datetime, own: ZoneInfo, zone: ZoneInfo, *, twelve_hour: bool
    ) -> None:
        self.said = said
        self.now = now
        self.zone = zone
        self.here = now.astimezone(zone)
        self.instant = now.astimezone(UTC)
        self.today = (now.astimezone(own) if said.days else self.here).date()
        self.twelve_hour = twelve_hour

    def when(self) -> When:
        """The answer."""
        said = self.said
        if said.instant is not None and not said.clocks:
            soon = self._from_now(said.instant)
            if not said.days or soon.day in self._days(None):  # "today in 2 hours"
                return soon
        options = [option for clock in said.clocks for option in self._options(clock)]
        if not options:
            return self._without_time()
        if said.series_days is not None:
            return self._series(said.series_days, options[0])
        if not said.days:
            return self._without_day(options)
        if said.paired and len(options) == len(said.days):
            return self._pairs(options)
        return self._with_day(options)

    # ---- clocks --------------------------------------------------------------------------------
    def _options(self, clock: Clock | Range | OneOf) -> list[_Option]:
        if isinstance(clock, OneOf):
            return [option for each in clock.clocks for option in self._options(each)]
        if isinstance(clock, Range):
            return [self._range(clock)]
        if self.said.until is not None and self.said.until_day is None:
            until = self._range(Range(clock, self.said.until))
            if until.length != 24 * 60:  # "at 17:00 until the end of the day" says nothing
                return [until]
        settled, assumed = by_convention(self._in_part(clock), twelve_hour=self.twelve_hour)
        return [_Option(settled.minutes, self.said.length, assumed, clock.midnight)]

    def _range(self, said: Range) -> _Option:
        start = self._in_part(said.start)
        if said.start.bare and said.end.exact and start.exact and start.minutes > said.end.minutes:
            start = said.start
        settled, assumed = settled_range(replace(said, start=start), twelve_hour=self.twelve_hour)
        length = settled.end.minutes - settled.start.minutes
        if settled.end.midnight and length > 24 * 60:
            length -= 24 * 60
        return _Option(settled.start.minutes, length, assumed, said.start.midnight, ends_on_clock=True)

    def _in_part(self, clock: Clock) -> Clock:
        return in_part(clock, self.said.part, noon=not self.twelve_hour) if self.said.part else clock

    # ---- from now ------------------------------------------------------------------------------
    def _from_now(self, instant: Later | Now) -> When:
        moment = self.now.astimezone(UTC)
        if isinstance(instant, Now):
            late = bool(moment.second or moment.microsecond)
            moment = moment.replace(second=0, microsecond=0) + timedelta(minutes=int(late))
        else:
            moment = moment.replace(second=0, microsecond=0) + timedelta(minutes=instant.minutes)
        start = moment.astimezone(self.zone)
        return self._decided(start, _Option(0, self.said.length), [])

    # ---- a day, no time ------------------------------------------------------------------------
    def _without_time(self) -> When:
        when = When(minutes=self.said.length or 60, missing=["time"])
        if self.said.length is None:
            when.assumed.append("duration_minutes")
        if self.said.series_days is not None and not self.said.days:
            if self.said.series_days.tells_day:
                when.day = self.said.series_days.first(self.today, still_ahead=False)
            if when.day is None:
                when.missing.insert(0, "date")
            return when
        days = self._days(None)
        if self.said.part and not self.said.days and self.said.series_days is None:
            days = [self._day_of_part(self.said.part)]
            when.assumed.insert(0, "date")
        elif self.said.some_today and not self.said.days and self.said.series_days is None:
            days = [self.today]
            when.assumed.insert(0, "date")
        if self.said.series_days is not None and len(days) == 1:
            first = self.said.series_days.first(days[0], still_ahead=True)
            days = [first] if first else days
        days = [day for day in days if day >= self.today]
        self._put_days(when, days)
        return when

    def _day_of_part(self, part: str) -> date:
        """Today, when that part of the day is not over."""
        return self.today + timedelta(days=int(self.here.hour >= PART_ENDS[part]))

    def _put_days(self, when: When, days: list[date]) -> None:
        if len(days) == 1:
            when.day = days[0]
        elif days:
            when.ambiguous["date"] = tuple(days)
        else:
            when.missing.insert(0, "date")

    def _days(self, option: _Option | None) -> list[date]:
        """The days that were said; two that agree are one."""
        ahead = option is not None and self._is_ahead(self.today, option)
        found: list[list[date]] = []
        for day in self.said.days:
            try:
                counts = ahead or (option is None and day.today_counts)
                found.append(day.options(self.today, still_ahead=counts))
            except (OverflowError, ValueError):  # beyond the calendar: no day at all
                found.append([])
        if any(not isinstance(day, SomeDay) for day in self.said.days):  # "of the week" says nothing more
            found = [
                options
                for options, day in zip(found, self.said.days, strict=True)
                if not isinstance(day, SomeDay)
            ]
        if not found or any(not options for options in found):
            return []
        agreed = [day for day in found[0] if all(day in options for options in found[1:])]
        return agreed or self._dates_named(found, further=option is None)

    def _dates_named(self, found: list[list[date]], *, further: bool) -> list[date]:
        """`Thursday, 26 November`: the date, when it falls on that day of the week; else all are offered."""
        weekdays = {day.weekday for day in self.said.days if isinstance(day, (Weekday, NextWeekday))}
        named = [
            options[0]
            for day, options in zip(
                (d for d in self.said.days if not isinstance(d, SomeDay)), found, strict=True
            )
            if not isinstance(day, (Weekday, NextWeekday)) and len(options) == 1
        ]
        if len(named) == 1 and weekdays == {named[0].weekday()}:
            return named
        others = (day for options in found for day in options)
        return list(dict.fromkeys([*named, *others, *(self._both(weekdays) if further else ())]))

    def _both(self, weekdays: set[int]) -> list[date]:
        """`Friday the 13th`, where the coming 13th is no Friday: the next that is one, as a last reading.

        With a time said, somebody books a day that is near, and has mistaken one of the two.
        """
        if len(weekdays) != 1:
            return []
        weekday = next(iter(weekdays))
        found = (day.falling_on(weekday, self.today) for day in self.said.days)
        return [day for day in found if day]

    def _later(self, start: datetime) -> bool:
        """Whether it is after now: beside an instant in UTC, Python compares instants and not clock faces."""
        return start > self.instant

    def _is_ahead(self, day: date, option: _Option) -> bool:
        start = self._at(day, option.start)
        return start is not None and self._later(start)

    # ---- a time, no day ------------------------------------------------------------------------
    def _without_day(self, options: list[_Option]) -> When:
        starts: list[datetime] = []
        for option in options:
            starts += self._next(option)
        starts = _once(starts)
        assumed = ["date"] + (["time"] if options[0].assumed else [])
        if len(starts) == 1:
            return self._decided(starts[0], options[0], assumed)
        return self._offered(starts, options[0].length)

    def _next(self, option: _Option) -> list[datetime]:
        """Today when it is still ahead, else tomorrow; a bare 8 to 11 may be this evening."""
        if option.midnight:
            option = replace(option, start=0)
        today, tomorrow = self.today, self.today + timedelta(days=1)
        if self._is_ahead(today, option):
            return self._instants(today, option.start)
        later = self._instants(tomorrow, option.start)
        evening = option.start + 12 * 60
        if not option.assumed or option.start >= 12 * 60 or evening > LATEST_EVENING * 60:
            return later
        this_evening = replace(option, start=evening)
        if self._is_ahead(today, this_evening):
            return [*self._instants(today, evening), *later]
        return later

    # ---- a day and a time ----------------------------------------------------------------------
    def _with_day(self, options: list[_Option]) -> When:
        days = self._days(options[0])
        if not days:
            when = When(minutes=self._length(options[0].length), missing=["date"])
            return self._assume_length(when, options[0].length)
        starts: list[datetime] = []
        for day in days:
            for option in options:
                starts += self._on(day, option)
        starts = _once(start for start in starts if self._later(start))
        if not starts:
            return self._past(days, options[0])
        if len(starts) == 1:
            return self._decided(starts[0], options[0], ["time"] if options[0].assumed else [])
        return self._offered(starts, options[0].length)

    def _pairs(self, options: list[_Option]) -> When:
        starts: list[datetime] = []
        for day, option in zip(self.said.days, options, strict=True):
            for there in day.options(self.today, still_ahead=self._is_ahead(self.today, option)):
                starts += self._on(there, option)
        starts = _once(start for start in starts if self._later(start))
        return self._offered(starts, options[0].length) if len(starts) > 1 else self._with_day(options[:1])

    def _on(self, day: date, option: _Option) -> list[datetime]:
        if option.midnight:
            begins = self._instants(day, 0)
            ends = self._instants(day, 24 * 60)
            return ends if begins and begins[0] <= self.now else [*ends, *begins]
        return self._instants(day, option.start)

    def _past(self, days: list[date], option: _Option) -> When:
        """The time is over, or skipped by a clock change: it is asked."""
        when = self._assume_length(When(minutes=self._length(option.length)), option.length)
        ahead = [day for day in days if day >= self.today]
        if not ahead:
            when.missing = ["date"]
            return when
        when.missing = ["time"]
        self._put_days(when, ahead)
        return when

    def _series(self, series: SeriesDays, option: _Option) -> When:
        start_from = self.today
        if self.said.days:
            days = self._days(option)
            if len(days) > 1:
                return self._with_day([option])
            if days and days[0] > self.today:
                start_from = days[0]
        ahead = start_from > self.today or self._is_ahead(self.today, option)
        day = series.first(start_from, still_ahead=ahead)
        if day is None:
            return self._with_day([option])
        starts = self._instants(day, option.start)
        if not starts:
            return self._past([day], option)
        if len(starts) > 1:
            return self._offered(starts, option.length)
        return self._decided(starts[0], option, ["time"] if option.assumed else [])

    # ---- instants ------------------------------------------------------------------------------
    def _at(self, day: date, minutes: int) -> datetime | None:
        found = self._instants(day, minutes)
        return found[0] if found else None

    def _instants(self, day: date, minutes: int) -> list[datetime]:
        """The local time on that day: none when the clocks skip it, two when they repeat it."""
        try:
            first = datetime.combine(day, _MIDNIGHT, self.zone) + timedelta(minutes=minutes)
        except OverflowError:
            return []
        second = first.replace(fold=1)
        if first.utcoffset() == second.utcoffset():
            return [first]
        if first.astimezone(UTC).astimezone(self.zone).replace(tzinfo=None) != first.replace(tzinfo=None):
            return []
        return [first, second]

    # ---- answers -------------------------------------------------------------------------------
    def _until_day(self, start: datetime) -> int | None:
        """Minutes to an end that is on a day of its own; None where that is not after the start."""
        clock, day = self.said.until, self.said.until_day
        if clock is None or day is None:
            return None
        settled, _ = by_convention(clock, twelve_hour=self.twelve_hour)
        ends = (self._at(each, settled.minutes) for each in day.options(self.today, still_ahead=True))
        minutes = next((_minutes_between(start, end) for end in ends if end), 0)
        return minutes if 0 < minutes <= _LONGEST else None

    def _length(self, length: int | None) -> int:
        return length or self.said.length or 60

    def _assume_length(self, when: When, length: int | None) -> When:
        if not (length or self.said.length or self.said.until_day):
            when.assumed.append("duration_minutes")
        return when

    def _decided(self, start: datetime, option: _Option, assumed: list[str]) -> When:
        minutes = self._until_day(start) or self._length(option.length)
        if option.ends_on_clock:  # where the clocks change before it, less or more time passes until then
            minutes = _minutes_between(start, start + timedelta(minutes=minutes)) or minutes
        end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(self.zone)
        when = When(start, end, start.date(), minutes, assumed=assumed)
        return self._assume_length(when, option.length)

    def _offered(self, starts: list[datetime], length: int | None) -> When:
        when = When(minutes=self._length(length), ambiguous={"start": tuple(starts)})
        days = {start.date() for start in starts}
        when.day = days.pop() if len(days) == 1 else None
        return self._assume_length(when, length)


def _minutes_between(start: datetime, end: datetime) -> int:
    return max(0, round((end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() / 60))


def _once(starts: Iterable[datetime]) -> list[datetime]:
    found = list(starts)
    return list({start.astimezone(UTC): start for start in found}.values()) if len(found) > 1 else found
