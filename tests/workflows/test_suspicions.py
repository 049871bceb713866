"""Readings that nobody means are asked about."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.understanding import Scene
from bot.language import understand
from bot.workflows.suspicions import suspicion

ZONE = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 18, 10, 7, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("tomorrow 3pm, 8 people on zoom", "unknown_vendor"),
        ("jutro o 15, 8 osób przez teams", "unknown_vendor"),
        ("tomorrow 3pm, 8 people, pin: abcd", "malformed_pin"),
        ("tomorrow from 3pm to 2pm, 8 people", "end_before_start"),
    ],
)
def test_a_slip_is_asked_about(text: str, problem: str) -> None:
    notice = suspicion(text, understand(text, Scene(NOW, ZONE)))
    assert notice is not None
    assert notice.facts["problem"] == problem


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow 3pm, 8 people on enswitch",
        "Saturday 10pm-1am, data center cutover",
        "9-5 tomorrow, first aid training",
        "zoom licences tomorrow 3pm",
        "pin board review tomorrow 3pm",
        "tomorrow 3pm, PIN 4821",
    ],
)
def test_what_people_mean_is_not_asked_about(text: str) -> None:
    assert suspicion(text, understand(text, Scene(NOW, ZONE))) is None
