"""Days as people say them, and which days they can be, seen from today."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import ClassVar

_SOON = 90


@dataclass(frozen=True, slots=True)
class Day:
    """A day that was said. `options` holds the readings, the preselected one first.

    `still_ahead` tells whether the time that was said is still ahead today; False when none was said.
    Where `today_counts`, today is meant when no time was said.
    """

    today_counts: ClassVar[bool] = False

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        raise NotImplementedError

    def falling_on(self, weekday: int, today: date) -> date | None:
        """The first such day that is that day of the week, where it could be several."""
        return None


@dataclass(frozen=True, slots=True)
class OnDate(Day):
    """24 November, 24.11.2026. Without a year this year's, or next year's when it is past."""

    day: int
    month: int
    year: int | None = None

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        if self.year is not None:
            there = self.date_in(self.year)
            return [there] if there else []
        dates = (self.date_in(year) for year in range(today.year, today.year + 9))
        return list(islice((d for d in dates if d and d >= today), 1))

    def falling_on(self, weekday: int, today: date) -> date | None:
        years = range(today.year, today.year + 3) if self.year is None else ()
        dates = [d for d in map(self.date_in, years) if d and d >= today]
        soon = bool(dates) and (dates[0] - today).days < _SOON  # nobody means next year's then
        return None if soon else next((d for d in dates[:2] if d.weekday() == weekday), None)

    def date_in(self, year: int) -> date | None:
        """The day in that year; None on 29 February of a common year and the like."""
        return _date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Either(Day):
    """5/6 in region-less English, "Tuesday or Thursday": the readings of each, in order."""

    days: tuple[Day, ...]

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        found = [d for each in self.days for d in each.options(today, still_ahead=still_ahead)]
        return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Through(Day):
    """`1 to 18 December`: the first day, which is when it is, and the last, with which a series ends."""

    first: Day
    last: Day

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return self.first.options(today, still_ahead=still_ahead)


@dataclass(frozen=True, slots=True)
class DayOfMonth(Day):
    """The 24th: the next that is not past."""

    today_counts: ClassVar[bool] = True
    day: int

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        first = today if still_ahead else today + timedelta(days=1)
        if not still_ahead and self.day == today.day:
            first = today + timedelta(days=1)
        there = next(self._since(first), None)
        return [there] if there else []

    def falling_on(self, weekday: int, today: date) -> date | None:
        return next((d for d in self._since(today) if d.weekday() == weekday), None)

    def _since(self, first: date) -> Iterator[date]:
        for ahead in range(12):
            month = first.month - 1 + ahead
            there = _date(first.year + month // 12, month % 12 + 1, self.day)
            if there and there >= first:
                yield there


@dataclass(frozen=True, slots=True)
class Ahead(Day):
    """Tomorrow, in a week, in two months."""

    days: int = 0
    months: int = 0

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return [plus_months(today, self.months) + timedelta(days=self.days)]


@dataclass(frozen=True, slots=True)
class After(Day):
    """Two days after Friday, tomorrow week, a year from Christmas, the fifth last day of May."""

    base: Day
    days: int = 0
    months: int = 0

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        # "Wednesday week", said on a Wednesday, is a week from today, whatever the time
        base = self.base.options(today, still_ahead=True)
        return [plus_months(d, self.months) + timedelta(days=self.days) for d in base]


@dataclass(frozen=True, slots=True)
class WeekdayBeside(Day):
    """The Friday after 24 November, the second Monday before it (`nth` is -2)."""

    base: Day
    weekday: int
    nth: int = 1

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return [self._beside(base) for base in self.base.options(today, still_ahead=True)]

    def _beside(self, base: date) -> date:
        if self.nth > 0:
            first = base + timedelta(days=(self.weekday - base.weekday() - 1) % 7 + 1)
            return first + timedelta(days=7 * (self.nth - 1))
        last = base - timedelta(days=(base.weekday() - self.weekday - 1) % 7 + 1)
        return last + timedelta(days=7 * (self.nth + 1))


@dataclass(frozen=True, slots=True)
class NearestWeekday(Day):
    """The Friday closest to 24 November, the second closest."""

    base: Day
    weekday: int
    nth: int = 1

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return [self._nearest(base) for base in self.base.options(today, still_ahead=True)]

    def _nearest(self, base: date) -> date:
        ahead = (self.weekday - base.weekday()) % 7
        found = [base + timedelta(days=ahead + 7 * weeks) for weeks in range(-self.nth, self.nth + 1)]
        return sorted(found, key=lambda day: abs(day - base))[self.nth - 1]


@dataclass(frozen=True, slots=True)
class WeekdaysAhead(Day):
    """Four Tuesdays from now: today is not one of them."""

    weekday: int
    count: int

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        ahead = (self.weekday - today.weekday()) % 7 or 7
        return [today + timedelta(days=ahead + 7 * (self.count - 1))]


@dataclass(frozen=True, slots=True)
class Weekday(Day):
    """Friday: the coming one. Today counts when the time that was said is still ahead."""

    weekday: int

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        ahead = (self.weekday - today.weekday()) % 7
        return [today + timedelta(days=ahead or (0 if still_ahead else 7))]


@dataclass(frozen=True, slots=True)
class NextWeekday(Day):
    """Next Friday: next week's or this week's, unless this week's is over or today."""

    weekday: int

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        this_week = today + timedelta(days=self.weekday - today.weekday())
        next_week = this_week + timedelta(days=7)
        return [next_week, this_week] if this_week > today else [next_week]


@dataclass(frozen=True, slots=True)
class WeekdayOfWeek(Day):
    """Friday next week: of the week that begins `weeks` Mondays from now."""

    weekday: int
    weeks: int

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return [today + timedelta(days=self.weekday - today.weekday() + 7 * self.weeks)]


@dataclass(frozen=True, slots=True)
class NthWeekday(Day):
    """The first Monday of next month, the last Friday of November. `nth` is -1 for the last.

    `month` 1 to 12, or None and `ahead` months from now.
    """

    nth: int
    weekday: int
    month: int | None = None
    ahead: int = 0
    year: int | None = None

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        first = today if still_ahead else today + timedelta(days=1)
        if self.month is None:
            later = (plus_months(today.replace(day=1), self.ahead + more) for more in range(7))
            days = (nth_weekday(month.year, month.month, self.nth, self.weekday) for month in later)
            return list(islice((d for d in days if d and (d >= first or self.ahead)), 1))
        years = (self.year,) if self.year else (today.year, today.year + 1)
        months = (nth_weekday(year, self.month, self.nth, self.weekday) for year in years)
        return [d for d in months if d and (d >= first or self.year)][:1]


@dataclass(frozen=True, slots=True)
class MonthBegin(Day):
    """In December: the first day of it, or today when it has begun."""

    month: int
    year: int | None = None

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        first = date(self.year or today.year + (self.month < today.month), self.month, 1)
        return [max(first, today) if first.month == today.month else first]


@dataclass(frozen=True, slots=True)
class MonthEnd(Day):
    """The last day of a month: `month`, or `ahead` months from now."""

    month: int | None = None
    ahead: int = 0
    year: int | None = None

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        there = plus_months(today.replace(day=1), self.ahead)
        if self.month is not None:
            there = date(self.year or today.year + (self.month < today.month), self.month, 1)
        return [there.replace(day=calendar.monthrange(there.year, there.month)[1])]


@dataclass(frozen=True, slots=True)
class DayOfThatMonth(Day):
    """The 15th of next month: of the month `ahead` months from now."""

    day: int
    ahead: int

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        month = plus_months(today.replace(day=1), self.ahead)
        there = _date(month.year, month.month, self.day)
        return [there] if there else []


@dataclass(frozen=True, slots=True)
class NthWorkday(Day):
    """The last working day of the month: of `month`, or of the month `ahead` months from now."""

    nth: int
    month: int | None = None
    ahead: int = 0

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        first = today if still_ahead else today + timedelta(days=1)
        this = plus_months(today.replace(day=1), self.ahead)
        later = [plus_months(this, more) for more in range(14)]
        if self.month is not None:
            later = [month for month in later if month.month == self.month]
        days = (nth_workday(month.year, month.month, self.nth) for month in later)
        return [d for d in days if d and (d >= first or self.ahead)][:1]


@dataclass(frozen=True, slots=True)
class NextWorkday(Day):
    """The next working day: tomorrow, or Monday."""

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return [today + timedelta(days={4: 3, 5: 2}.get(today.weekday(), 1))]


@dataclass(frozen=True, slots=True)
class SomeDay(Day):
    """This weekend, next week: the date is asked. A series lies between `first` and `last` of it."""

    first: Day | None = None
    last: Day | None = None

    def options(self, today: date, *, still_ahead: bool) -> list[date]:
        return []


def _date(year: int, month: int, day: int) -> date | None:
    if not 1 <= year <= 9998 or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The `nth` such weekday of a month, the last one for -1."""
    length = calendar.monthrange(year, month)[1]
    if nth < 0:
        last = date(year, month, length)
        return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
    first = date(year, month, 1)
    return _date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def nth_workday(year: int, month: int, nth: int) -> date | None:
    """The `nth` working day of a month, the last one for -1; holidays are not known."""
    length = calendar.monthrange(year, month)[1]
    days = [d for d in (date(year, month, day + 1) for day in range(length)) if d.weekday() < 5]
    at = nth - 1 if nth > 0 else nth
    return days[at] if -len(days) <= at < len(days) else None


def day_of_month(year: int, month: int, day: int) -> date | None:
    """That day, the last one for -1; None where the month is shorter."""
    return _date(year, month, calendar.monthrange(year, month)[1] if day < 0 else day)


def plus_months(day: date, months: int) -> date:
    """The same day `months` later, or the last of a shorter month."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
