"""In which workspace something happened: the one in which the app is installed."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.payloads import workspace_of

OURS, THEIRS = "T0OURS", "T0THEIRS"


@pytest.mark.parametrize(
    "body",
    [
        {"team_id": OURS, "user_id": "U1"},
        {"team": {"id": OURS}, "user": {"id": "U1", "team_id": OURS}},
        {"team": {"id": OURS}, "user": {"id": "U1", "team_id": THEIRS}},
        {"team": None, "user": {"id": "U1", "team_id": OURS}},
        {
            "team": {"id": THEIRS},
            "user": {"id": "U1", "team_id": THEIRS},
            "view": {"team_id": THEIRS, "app_installed_team_id": OURS},
        },
        {"team_id": THEIRS, "authorizations": [{"team_id": OURS}], "event": {"user": "U1"}},
        {"team_id": OURS, "authorizations": [], "event": {"user": "U1"}},
    ],
    ids=["command", "press", "press of a stranger", "organisation", "form", "event", "bare event"],
)
def test_it_is_ours_whoever_acts(body: dict[str, Any]) -> None:
    assert workspace_of(body) == OURS
