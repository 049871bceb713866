"""A calendar file's own description of a time zone, for the years in which the event takes place.

Calendars that know the zone's name use their own data; the others need every clock change in between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

DAY = timedelta(days=1)
BEFORE = timedelta(days=550)
"""How far back the description reaches: clocks that change twice a year have changed by then."""


@dataclass(frozen=True, slots=True)
class Observance:
    """Clocks are at `offset` from `since` (UTC) on."""

    since: datetime
    offset_before: timedelta
    offset: timedelta
    name: str
    is_summer: bool


def vtimezone(zone: ZoneInfo, first: datetime, last: datetime) -> Timezone:
    """The VTIMEZONE for events between `first` and `last`."""
    from icalendar import Timezone

    described = Timezone()
    described.add("tzid", zone.key)
    for observance in observances(zone, first - BEFORE, last + DAY):
        described.add_component(_component(observance))
    return described


def observances(zone: ZoneInfo, first: datetime, last: datetime) -> list[Observance]:
    """What clocks show at `first`, and every change up to `last`."""
    start = first.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return [_observance(zone, start, start), *_changes(zone, start, last.astimezone(UTC))]


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[Observance]:
    day = first
    while day < last:
        if _offset(zone, day) != _offset(zone, day + DAY):
            change = _change_within(zone, day, day + DAY)
            yield _observance(zone, change, change - timedelta(minutes=1))
        day += DAY


def _change_within(zone: ZoneInfo, early: datetime, late: datetime) -> datetime:
    """The first minute with the later offset; clocks change on whole minutes."""
    minutes = int((late - early) / timedelta(minutes=1))
    low, high = 0, minutes
    while high - low > 1:
        middle = (low + high) // 2
        same = _offset(zone, early + timedelta(minutes=middle)) == _offset(zone, early)
        low, high = (middle, high) if same else (low, middle)
    return early + timedelta(minutes=high)


def _observance(zone: ZoneInfo, since: datetime, before: datetime) -> Observance:
    local = since.astimezone(zone)
    return Observance(
        since, _offset(zone, before), _offset(zone, since), local.tzname() or zone.key, bool(local.dst())
    )


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _component(observance: Observance) -> TimezoneDaylight | TimezoneStandard:
    from icalendar import TimezoneDaylight, TimezoneStandard

    component = TimezoneDaylight() if observance.is_summer else TimezoneStandard()
    # A change is written as the clocks showed it just before.
    component.add("dtstart", (observance.since + observance.offset_before).replace(tzinfo=None))
    component.add("tzoffsetfrom", observance.offset_before)
    component.add("tzoffsetto", observance.offset)
    component.add("tzname", observance.name)
    return component
