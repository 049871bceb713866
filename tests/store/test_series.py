"""When a series is over: never too early."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.store.series import last_end
from tests.store.made import WISH


def weeks_after_the_first(rule: str | None) -> float | None:
    end = last_end(replace(WISH, recurrence=rule))
    return None if end is None else (end - WISH.ends_at) / timedelta(weeks=1)


def test_a_single_conference_is_over_at_its_end() -> None:
    assert weeks_after_the_first(None) == 0


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        ("FREQ=DAILY;COUNT=7", 6 / 7),
        ("FREQ=WEEKLY;COUNT=4", 3),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TH", 6),
        ("FREQ=MONTHLY;COUNT=3", 61 / 7),
        ("FREQ=YEARLY;COUNT=2", 52),
        ("FREQ=HOURLY;COUNT=3", 2 / 168),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3", 5 / 7),
        ("FREQ=WEEKLY;UNTIL=20261217T140000Z", 4),
        ("FREQ=WEEKLY;UNTIL=20261217", 4),
    ],
)
def test_a_counted_series_is_not_over_before_its_last(rule: str, last: float) -> None:
    end = weeks_after_the_first(rule)

    assert end is not None
    assert last - 0.01 <= end <= last * 2 + 2


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY", "FREQ=SECONDLY;COUNT=3", "nonsense"])
def test_a_series_without_a_known_end_has_none(rule: str) -> None:
    assert weeks_after_the_first(rule) is None
