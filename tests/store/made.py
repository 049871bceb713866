"""Values to keep, with something telling in each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.domain.conference import Room, Vendor, Wish
from bot.domain.people import Origin, Posted
from bot.domain.records import AnnouncementProposal, Asked, AskedKind, CallProposal, Conference
from bot.domain.understanding import Invitees

NOW = datetime(2026, 11, 18, 9, 7, tzinfo=UTC)
WARSAW = ZoneInfo("Europe/Warsaw")

ORIGIN = Origin(
    workspace="T1",
    user="U0ALICE",
    channel="C0GENERAL",
    response_url=SecretStr("https://hooks.example/respond/4f5e"),
)
ROOM = Room(
    vendor=Vendor.PORTSIP,
    vendor_id="42",
    number="8123",
    admin_pin=SecretStr("918273"),
    room_pin=SecretStr("564738"),
    join_url=SecretStr("https://join.example/secret"),
    details={"Bridge": "7"},
)
WISH = Wish(
    subject="Budget review",
    starts_at=datetime(2026, 11, 19, 15, tzinfo=WARSAW),
    duration=timedelta(minutes=45),
    zone="Europe/Warsaw",
    vendor=Vendor.PORTSIP,
    capacity=8,
    invitees=Invitees(users=("U0BOB",), emails=("anna@partner.example",), phones=("+48500333222",)),
    room_pin=SecretStr("564738"),
    options={"mute": True, "quality": 3, "note": "1"},
)


def asked(key: str = "Ev1", *, received_at: datetime = NOW, **body: Any) -> Asked:
    return Asked(key=key, kind=AskedKind.WORDS, origin=ORIGIN, received_at=received_at, body=body)


def conference(reference: str = "CV-7F3K", *, wish: Wish = WISH, **facts: Any) -> Conference:
    made = Conference(
        reference=reference,
        workspace="T1",
        organiser="U0ALICE",
        language="pl",
        origin=ORIGIN,
        wish=wish,
        room=ROOM,
        card=Posted("C0GENERAL", "1763456789.000100"),
        created_at=NOW,
    )
    return replace(made, **facts)


def call(reference: str = "CV-2222") -> CallProposal:
    return CallProposal(
        reference=reference,
        origin=ORIGIN,
        phone="+48500333222",
        at=datetime(2026, 11, 19, 10, 15, tzinfo=WARSAW),
        zone="Europe/Warsaw",
        queue="sales",
        about="the offer",
    )


def announcement(reference: str = "CV-3333") -> AnnouncementProposal:
    return AnnouncementProposal(
        reference=reference,
        origin=ORIGIN,
        phones=("+48123123123", "+48987654321"),
        text="The office opens at noon",
        zone="Europe/Warsaw",
    )
