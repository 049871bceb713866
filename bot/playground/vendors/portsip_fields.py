"""What PortSIP's documentation allows in a conference room (version 22)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.playground.vendors import fields
from bot.playground.vendors.fields import Problem, Rule

VIDEO: dict[str, tuple[Rule, Any]] = {
    "height": (fields.whole(144, 1920), 720),
    "width": (fields.whole(144, 1920), 1280),
    "bitrate": (fields.whole(128, 10240), 1024),
    "framerate": (fields.whole(5, 30), 15),
    "layout": (
        fields.one_of("LAYOUT0", "LAYOUT1", "LAYOUT2", "LAYOUT3", "LAYOUT4", "LAYOUT6", "LAYOUT9"),
        "LAYOUT0",
    ),
}

_LANGUAGE = fields.matching(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", "must be a BCP 47 language tag")

UPDATABLE: dict[str, tuple[Rule, Any]] = {
    "control": (fields.one_of("FREE", "MASTER"), "FREE"),
    **VIDEO,
    "subject": (fields.text(1, 64), None),
    "language": (_LANGUAGE, None),
    "capacity": (fields.whole(1, 200), 9),
    "admin_pin": (fields.digits(3, 6), None),
    "room_pin": (fields.digits(3, 6), None),
    "enable_prompt": (fields.flag, True),
    "timezone": (fields.zone, None),
    "scheduled_start_at": (fields.instant, None),
    "scheduled_end_at": (fields.instant, None),
    "numbers": (fields.text(0, 128), None),
    "external_invitees": (fields.addresses, None),
    "custom_options": (fields.json_object_in_text, None),
}

FIXED: dict[str, tuple[Rule, Any]] = {
    "extension_number": (fields.digits(3, 64), None),
    "mode": (fields.one_of("AUDIO", "VIDEO"), None),
    "enable_recording": (fields.flag, False),
}

REQUIRED = frozenset({"extension_number", "mode", "subject", "capacity"})


def create_problems(body: Mapping[str, Any], known_user: Callable[[str], bool]) -> list[Problem]:
    """What is wrong with the body of a creation."""
    rules = _rules({**UPDATABLE, **FIXED}, known_user)
    found = fields.problems(body, rules, REQUIRED)
    return found or _together(body, body.get("mode"))


def update_problems(
    body: Mapping[str, Any], room: Mapping[str, Any], known_user: Callable[[str], bool]
) -> list[Problem]:
    """What is wrong with the body of an update of this room."""
    found = fields.problems(body, _rules(UPDATABLE, known_user), frozenset())
    return found or _together(body, room["mode"])


def with_defaults(body: Mapping[str, Any], mode: str) -> dict[str, Any]:
    """Every updatable field: as given, else as the documentation's default has it, else None.

    A field that an update leaves out is reset, which is what the documentation lets one fear.
    """
    defaults = {
        name: None if name in VIDEO and mode != "VIDEO" else default
        for name, (_, default) in UPDATABLE.items()
    }
    return {**defaults, "internal_invitees": [], "outbound_caller_ids": [], **body}


def _rules(table: Mapping[str, tuple[Rule, Any]], known_user: Callable[[str], bool]) -> dict[str, Rule]:
    return {name: rule for name, (rule, _) in table.items()} | {
        "internal_invitees": _users(known_user),
        "outbound_caller_ids": _caller_ids,
    }


def _together(body: Mapping[str, Any], mode: Any) -> list[Problem]:
    """What only two fields side by side show."""
    found = [
        Problem(name, "is valid in VIDEO mode only") for name in VIDEO if name in body and mode != "VIDEO"
    ]
    start, end = body.get("scheduled_start_at"), body.get("scheduled_end_at")
    if start and end and fields.moment(end) <= fields.moment(start):
        found.append(Problem("scheduled_end_at", "must be after scheduled_start_at"))
    return found


def _users(known_user: Callable[[str], bool]) -> Rule:
    def rule(value: Any) -> str | None:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            return "must be a list of user ids"
        return None if all(known_user(one) for one in value) else "names a user that is not there"

    return rule


def _caller_ids(value: Any) -> str | None:
    rules: dict[str, Rule] = {
        "provider_id": fields.text(1, 255),
        "caller_id": fields.text(1, 64),
        "description": fields.text(0, 1024),
        "display_name": fields.text(0, 255),
    }
    required = frozenset({"provider_id", "caller_id"})
    fits = isinstance(value, list) and all(
        isinstance(one, dict) and not fields.problems(one, rules, required) for one in value
    )
    return None if fits else "must be a list of caller ids"
