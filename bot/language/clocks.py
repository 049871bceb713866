"""Times of day as people say them, and which hour of the day they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.language.days import Day

END_OF_DAY_HOUR = 17
PART_ENDS = {"dawn": 7, "morning": 12, "noon": 14, "afternoon": 18, "evening": 22, "night": 24}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time that was said. `hour` may be 24 and more: that many hours after the day began.

    `exact` when it is on the 24-hour clock or am or pm was said; else `half_of_day` decides. `written` when
    the minutes were said as digits or numbers.
    """

    hour: int
    minute: int = 0
    exact: bool = False
    written: bool = False
    midnight: bool = False
    zero: bool = False

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute

    @property
    def bare(self) -> bool:
        """Morning or afternoon was not said and does not follow from the number."""
        return not self.exact and 1 <= self.hour <= 12 and not self.zero


@dataclass(frozen=True, slots=True)
class Range:
    """From one time to another; the end may be earlier, then it is the next day's."""

    start: Clock
    end: Clock


@dataclass(frozen=True, slots=True)
class OneOf:
    """Times that were offered, in the order said."""

    clocks: tuple[Clock, ...]


@dataclass(frozen=True, slots=True)
class Later:
    """In so many minutes from now."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Now:
    """Now, rounded up to the next minute."""


@dataclass(frozen=True, slots=True)
class SomeTime:
    """All day, at lunchtime, EOD: the time is asked. `today` when the day is today unless said otherwise."""

    today: bool = False


@dataclass(frozen=True, slots=True)
class Until:
    """An end said alone: "until 5"; on a day of its own: "to 2am Saturday"."""

    clock: Clock
    day: Day | None = None


def bare_hour(means: Mapping[str, Any]) -> Clock:
    """The hour that a token means, with nothing said of morning or afternoon: "3", "09"."""
    return Clock(means["H"], zero="ZERO" in means)


def _exactly(clock: Clock, hour: int) -> Clock:
    """The clock with its half of the day decided; `dataclasses.replace` takes three times as long."""
    return Clock(hour, clock.minute, True, clock.written, clock.midnight, clock.zero)


def with_meridiem(clock: Clock, letter: str) -> Clock:
    """The clock with `a`m or `p`m; an hour over 12 stays as said."""
    if clock.hour > 12 or (clock.hour == 0 and letter == "a"):
        return _exactly(clock, clock.hour)
    return _exactly(clock, clock.hour % 12 + (12 if letter == "p" else 0))


def shifted(clock: Clock, minutes: int) -> Clock:
    """`minutes` before or after an hour: half past three, a quarter to one."""
    total = clock.minutes + minutes
    if clock.exact:
        total %= 24 * 60
    elif clock.bare:
        total = (total - 60) % (12 * 60) + 60
    return replace(clock, hour=total // 60, minute=total % 60)


def in_part(clock: Clock, part: str, *, noon: bool = False) -> Clock:
    """The clock in a part of the day: 7 in the morning, 9 in the evening, 2 at night.

    `noon` where twelve in the morning is noon: "las 12 de la mañana".
    """
    if not clock.bare or clock.midnight:
        return clock
    hour = clock.hour % 12
    if noon and part == "morning" and hour == 0:
        return _exactly(clock, 12)
    if part in ("morning", "dawn") or (part == "night" and 0 < hour <= 5):
        return _exactly(clock, hour)
    if part == "noon":
        return _exactly(clock, hour + 12 if hour <= 4 else hour)
    if hour == 0 and part in ("evening", "night"):
        return _exactly(clock, 24)
    return _exactly(clock, hour + 12)


def by_convention(clock: Clock, *, twelve_hour: bool) -> tuple[Clock, bool]:
    """The hour a bare time means, and whether that is a convention rather than said."""
    if clock.exact:
        return clock, False
    if not clock.bare or clock.hour == 12:
        return _exactly(clock, clock.hour), False
    if clock.written and not twelve_hour and clock.hour >= 7:
        return _exactly(clock, clock.hour), False
    hour = clock.hour + 12 if clock.hour <= 7 else clock.hour
    return _exactly(clock, hour), True


def settled_range(said: Range, *, twelve_hour: bool) -> tuple[Range, bool]:
    """Both ends of a range decided: the bare one goes with the other's half of the day."""
    start, end, assumed = said.start, said.end, False
    if start.bare and not end.bare:
        start = _start_before(start, end)
        if not start.exact:
            start, assumed = by_convention(start, twelve_hour=twelve_hour)
    else:
        start, assumed = by_convention(start, twelve_hour=twelve_hour)
    if end.bare:
        hour = end.hour % 12 + (12 if start.hour >= 12 else 0)
        while hour * 60 + end.minute <= start.minutes:
            hour += 12
        end = _exactly(end, hour)
    elif end.minutes <= start.minutes:
        end = replace(end, hour=end.hour + 24)
    return Range(start, end), assumed


def _start_before(start: Clock, end: Clock) -> Clock:
    """ "2-3pm" begins at 14:00, "11-1pm" at 11:00; "8-15" is left to the convention."""
    if end.hour > 12 and not end.exact:
        return start
    pm = with_meridiem(start, "p" if end.hour >= 12 else "a")
    if pm.minutes < end.minutes:
        return pm
    return with_meridiem(start, "a" if end.hour >= 12 else "p")
