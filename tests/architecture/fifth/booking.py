"""Run in the copy: a request in words becomes a room at Carillon. Prints what came of it."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.accounts import HOSTS
from bot.domain.conference import Ticket, Vendor, Wish
from bot.domain.people import Person
from bot.domain.understanding import Scene
from bot.language import understand
from bot.messages.account_forms import account_form
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.forms import conference_form
from bot.settings import read_settings
from bot.vendors.registry import telephony

ZONE = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 18, 10, 7, tzinfo=ZONE)
PERSON = Person(workspace="T1", user="U0ALICE", name="Alice", zone=ZONE.key, locale="en-US")


async def booked() -> dict[str, object]:
    settings = read_settings(os.environ)
    vendors = telephony(settings.accounts)
    said = understand("friday 10:00 on carillon", Scene(now=NOW, zone=ZONE))
    wish = Wish(
        subject="Weekly sync",
        starts_at=said.start or NOW,
        duration=timedelta(minutes=30),
        zone=ZONE.key,
        vendor=Vendor(said.vendor or ""),
        options={"bells": "12"},
    )
    host = vendors.conferences[wish.vendor]
    ticket = Ticket(reference="CV-7F3K", number=None, admin_pin=None, room_pin=None)
    room = await host.open_room(wish, ticket)
    closing = await host.close_room(room, wish, ticket)
    await vendors.aclose()
    choices = FormChoices(
        vendors={name: one.features for name, one in vendors.conferences.items()}, default=wish.vendor
    )
    form = conference_form(FormDraft(more=True), PERSON, choices)
    account = account_form(wish.vendor, None, "pl")
    return {
        "hosts": list(HOSTS),
        "default": settings.default_vendor,
        "room": [room.vendor_id, room.dial_in],
        "closing": closing,
        "form": json.dumps(form),
        "labels": [block["label"]["text"] for block in account["blocks"]],
    }


sys.stdout.write(json.dumps(asyncio.run(booked())))
