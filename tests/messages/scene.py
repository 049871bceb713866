"""Conferences and people to show, and what of a message somebody reads or Slack acts on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.domain.conference import Room, State, Vendor, Wish
from bot.domain.people import Origin, Person
from bot.domain.records import Conference

WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 18, 10, 7, tzinfo=WARSAW)
START = datetime(2026, 11, 26, 15, 0, tzinfo=WARSAW)

ALICE = Person(workspace="T1", user="U0ALICE", name="Alice", zone="Europe/Warsaw", locale="en-US")
CAROL = Person(workspace="T1", user="U0CAROL", name="Carol", zone="Europe/Warsaw", locale="pl-PL")
DAVE = Person(workspace="T1", user="U0DAVE", name="Dave", zone="Asia/Kolkata", locale="en-GB")


def wish(**changes: Any) -> Wish:
    """A plain wish, with these changes."""
    plain: dict[str, Any] = {
        "subject": "Budget review",
        "starts_at": START,
        "duration": timedelta(hours=1),
        "zone": "Europe/Warsaw",
        "vendor": Vendor.PORTSIP,
        "capacity": 8,
    }
    return Wish(**{**plain, **changes})


def room(**changes: Any) -> Room:
    """A room with both PINs."""
    plain: dict[str, Any] = {
        "vendor": Vendor.PORTSIP,
        "vendor_id": "41",
        "number": "8004",
        "dial_in": "+48 22 000 00 00",
        "admin_pin": SecretStr("975318"),
        "room_pin": SecretStr("4821"),
    }
    return Room(**{**plain, **changes})


def conference(**changes: Any) -> Conference:
    """A booked conference of Alice's, with these changes; those of a wish go into the wish."""
    of_wish = {name: changes.pop(name) for name in list(changes) if name in Wish.__slots__}
    plain: dict[str, Any] = {
        "reference": "CV-7F3K",
        "workspace": "T1",
        "organiser": "U0ALICE",
        "language": "en",
        "origin": Origin(workspace="T1", user="U0ALICE", channel="C0GENERAL"),
        "wish": wish(**of_wish),
        "state": State.BOOKED,
        "room": room(),
        "created_at": datetime(2026, 11, 18, 9, 7, tzinfo=UTC),
    }
    return Conference(**{**plain, **changes})


def texts(shown: Any) -> Iterator[str]:
    """Everything that somebody reads in it."""
    if isinstance(shown, list):
        for one in shown:
            yield from texts(one)
    elif isinstance(shown, dict):
        if shown.get("type") == "user":
            yield f"<@{shown['user_id']}>"
        if shown.get("type") == "date":
            yield f"{shown['timestamp']} {shown['fallback']}"
        for name, held in shown.items():
            if name == "text" and isinstance(held, str):
                yield held
            elif name not in ("value", "private_metadata"):
                yield from texts(held)


def read(shown: Any) -> str:
    """The same as one text."""
    return "\n".join(texts(shown))


def markup(shown: Any) -> Iterator[str]:
    """The texts in which Slack acts on markup: mrkdwn objects and a message's own text."""
    if isinstance(shown, list):
        for one in shown:
            yield from markup(one)
    elif isinstance(shown, dict):
        if isinstance(shown.get("text"), str) and shown.get("type") in ("mrkdwn", None):
            yield shown["text"]
        for held in shown.values():
            yield from markup(held)


def buttons(shown: Any) -> dict[str, dict[str, Any]]:
    """Label → button."""
    found: dict[str, dict[str, Any]] = {}
    for block in shown["blocks"]:
        for element in block.get("elements", []):
            if element.get("type") == "button":
                found[element["text"]["text"]] = element
    return found
