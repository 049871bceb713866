"""Which rules Enswitch has a word for, how many conferences they make, and when the last one is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.conference import Vendor
from bot.errors import VendorCannot, WishInvalid
from bot.vendors.enswitch import series_of
from tests.vendors.scene import WARSAW, WISH

MONDAY = replace(WISH, vendor=Vendor.ENSWITCH)


@pytest.mark.parametrize(
    ("rule", "repeats", "count", "last"),
    [
        ("FREQ=DAILY;COUNT=5", "daily", 5, "2026-11-27"),
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=6", "weekly", 6, "2026-12-28"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3", "2_weekly", 3, "2026-12-21"),
        ("FREQ=MONTHLY;COUNT=3", "monthly", 3, "2027-01-23"),
        ("FREQ=MONTHLY;BYMONTHDAY=23;COUNT=2", "monthly", 2, "2026-12-23"),
        ("FREQ=MONTHLY;INTERVAL=2;COUNT=3", "2_monthly", 3, "2027-03-23"),
        ("FREQ=WEEKLY;UNTIL=20261218", "weekly", 4, "2026-12-14"),
        ("FREQ=WEEKLY;UNTIL=20261214", "weekly", 4, "2026-12-14"),
        ("FREQ=WEEKLY;UNTIL=20261214T140000Z", "weekly", 4, "2026-12-14"),
        ("FREQ=WEEKLY;UNTIL=20261214T135959Z", "weekly", 3, "2026-12-07"),
        ("FREQ=WEEKLY;UNTIL=20261214T150000", "weekly", 4, "2026-12-14"),
        ("FREQ=DAILY;COUNT=9;UNTIL=20261125", "daily", 3, "2026-11-25"),
        ("RRULE:FREQ=WEEKLY;WKST=MO;COUNT=1", "weekly", 1, "2026-11-23"),
    ],
)
def test_a_rule_becomes_a_word_and_a_count(rule: str, repeats: str, count: int, last: str) -> None:
    series = series_of(replace(MONDAY, recurrence=rule))
    assert series is not None
    assert (series.repeats, series.count, series.endless) == (repeats, count, False)
    assert f"{series.last_starts_at:%Y-%m-%d %H:%M}" == f"{last} 15:00"


def test_a_rule_without_an_end_gets_52_and_says_until_when() -> None:
    series = series_of(replace(MONDAY, recurrence="FREQ=WEEKLY;BYDAY=MO"))
    assert series is not None
    assert (series.count, series.endless) == (52, True)
    assert series.last_starts_at == datetime(2027, 11, 15, 15, 0, tzinfo=WARSAW)


def test_no_rule_is_no_series() -> None:
    assert series_of(MONDAY) is None


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=MO,WE",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=DAILY;INTERVAL=2",
        "FREQ=WEEKLY;INTERVAL=3",
        "FREQ=WEEKLY;INTERVAL=many",
        "FREQ=MONTHLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;INTERVAL=3",
        "FREQ=YEARLY",
        "FREQ=WEEKLY;BYHOUR=9",
        "FREQ=WEEKLY;COUNT=few",
        "FREQ=WEEKLY;UNTIL=christmas",
        "COUNT=3",
    ],
)
def test_a_rule_without_a_word_is_refused(rule: str) -> None:
    with pytest.raises(VendorCannot) as caught:
        series_of(replace(MONDAY, recurrence=rule))
    assert caught.value.feature == "recurrence"


@pytest.mark.parametrize("day", [29, 30, 31])
def test_a_day_that_not_every_month_has_is_refused(day: int) -> None:
    start = datetime(2026, 12, day, 15, 0, tzinfo=WARSAW)
    with pytest.raises(VendorCannot):
        series_of(replace(MONDAY, starts_at=start, recurrence="FREQ=MONTHLY"))


@pytest.mark.parametrize(
    ("rule", "problem", "given"),
    [
        ("FREQ=DAILY;COUNT=53", "out_of_range", "53"),
        ("FREQ=DAILY;UNTIL=20280101", "out_of_range", "53"),
        ("FREQ=DAILY;COUNT=0", "ends_before_start", "0"),
        ("FREQ=DAILY;UNTIL=20261101", "ends_before_start", "20261101"),
    ],
)
def test_a_count_out_of_range_is_named(rule: str, problem: str, given: str) -> None:
    with pytest.raises(WishInvalid) as caught:
        series_of(replace(MONDAY, recurrence=rule))
    assert (caught.value.field, caught.value.problem, caught.value.given) == ("recurrence", problem, given)


def test_the_clock_on_the_wall_stays_across_a_clock_change() -> None:
    start = datetime(2026, 10, 19, 15, 0, tzinfo=WARSAW)
    series = series_of(replace(MONDAY, starts_at=start, recurrence="FREQ=WEEKLY;COUNT=2"))
    assert series is not None
    assert series.last_starts_at.astimezone(UTC).hour == start.astimezone(UTC).hour + 1
    assert series.last_starts_at.hour == 15


def test_the_weekday_is_the_organisers() -> None:
    # Monday evening in New York is Tuesday in Warsaw.
    start = datetime(2026, 11, 23, 20, 0, tzinfo=ZoneInfo("America/New_York"))
    wish = replace(MONDAY, starts_at=start.astimezone(UTC), zone="America/New_York")
    assert series_of(replace(wish, recurrence="FREQ=WEEKLY;BYDAY=MO;COUNT=2")) is not None
    with pytest.raises(VendorCannot):
        series_of(replace(wish, recurrence="FREQ=WEEKLY;BYDAY=TU;COUNT=2"))
