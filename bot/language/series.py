"""Recurrences as people say them, and the days on which they begin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.language.days import day_of_month, nth_weekday, nth_workday, plus_months
from bot.language.resolve import SeriesDays

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKDAYS = (0, 1, 2, 3, 4)
_MONTHS_AHEAD = 49
"""Until the next 29 February."""
_MOST_MONTHS = 1200


@dataclass(frozen=True, slots=True)
class Series:
    """A recurrence: days of the week 0 to 6; of a month days by number, -1 the last, or by `nth`.

    `nth` pairs which of the month (-1 the last) with the day of the week. `position` is which of `days` in
    a month: the first working day. `month` is that of a yearly one, where the day alone does not tell.
    `in_period`: "the first Monday of every quarter" is in January, not in any month. `open` is a series
    whose days nobody said, though it has several: "three times a week".
    """

    frequency: str
    interval: int = 1
    days: tuple[int, ...] = ()
    nth: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    month: int = 0
    position: int = 0
    count: int = 0
    open: bool = False
    in_period: bool = False

    def rule(self, *, count: int | None = None, until: date | None = None) -> str:
        """The RRULE value."""
        parts = [f"FREQ={self.frequency}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.days or self.nth:
            days = [WEEKDAYS[day] for day in self.days] + [f"{nth}{WEEKDAYS[day]}" for nth, day in self.nth]
            parts.append("BYDAY=" + ",".join(days))
        if self.month_days:
            parts.append("BYMONTHDAY=" + ",".join(map(str, self.month_days)))
        if self.month:
            parts.append(f"BYMONTH={self.month}")
        if self.position:
            parts.append(f"BYSETPOS={self.position}")
        if count:
            parts.append(f"COUNT={count}")
        if until:
            parts.append(f"UNTIL={until:%Y%m%d}")
        return ";".join(parts)

    @property
    def has_days(self) -> bool:
        """Whether the rule itself tells the days."""
        return bool(self.days or self.nth or self.month_days)

    def without(self, days: tuple[int, ...]) -> Series:
        """`daily except Sunday`, `weekdays but not Friday`; the same when no day would be left."""
        if self.frequency not in ("DAILY", "WEEKLY"):
            return self
        rest = tuple(day for day in self.days or range(7) if day not in days)
        return replace(self, frequency="WEEKLY", days=rest) if rest else self

    def count_within(self, days: int, months: int) -> int | None:
        """How often it happens within so many days or months; None when that cannot be counted."""
        if self.frequency == "WEEKLY":
            return max(1, days // 7 // self.interval * max(1, len(self.days))) if days >= 7 else None
        if self.frequency == "DAILY":
            return max(1, days // self.interval) if days else None
        if self.frequency not in ("MONTHLY", "YEARLY"):
            return None
        per = self.interval * (12 if self.frequency == "YEARLY" else 1)
        within = months or days // 30
        return max(1, within // per) * max(1, len(self.nth) + len(self.month_days)) if within else None

    def end_within(self, first: date, months: int) -> date | None:
        """The last day of a weekly or daily one that goes on for so many months."""
        if not 0 < months <= _MOST_MONTHS or self.frequency not in ("WEEKLY", "DAILY"):
            return None
        end = plus_months(first, months)
        is_one = self.frequency == "DAILY" or end.weekday() in (self.days or (first.weekday(),))
        return end - timedelta(days=int(is_one))


class SeriesStart(SeriesDays):
    """Finds the first day of a series."""

    def __init__(self, series: Series) -> None:
        self.series = series
        self.tells_day = series.has_days or series.frequency == "DAILY"

    def first(self, today: date, *, still_ahead: bool) -> date | None:
        """The first day of the series from `today` on; today counts when the time is still ahead."""
        day = today if still_ahead else today + timedelta(days=1)
        series = self.series
        if series.open:
            return None
        if series.frequency in ("MONTHLY", "YEARLY") and series.has_days:
            return self._in_months(day)
        if series.days:
            return min(day + timedelta(days=(wanted - day.weekday()) % 7) for wanted in series.days)
        return day

    def _in_months(self, since: date) -> date | None:
        for ahead in range(_MONTHS_AHEAD):
            month = plus_months(since.replace(day=1), ahead)
            if self.series.month not in (0, month.month) or not self._is_in_period(month.month):
                continue
            for day in self._of_month(month.year, month.month):
                if day >= since:
                    return day
        return None

    def _is_in_period(self, month: int) -> bool:
        """Whether that month of its quarter is meant: the last one when counted from the end."""
        series = self.series
        if not series.in_period:
            return True
        which = [series.position, *(nth for nth, _ in series.nth), *series.month_days]
        return (month if min(which) < 0 else month - 1) % series.interval == 0

    def _of_month(self, year: int, month: int) -> list[date]:
        series = self.series
        if series.position:
            days = [nth_workday(year, month, series.position)]
        elif series.nth:
            days = [nth_weekday(year, month, nth, day) for nth, day in series.nth]
        else:
            days = [day_of_month(year, month, day) for day in series.month_days]
        return sorted(day for day in days if day)
