"""Every field of the telephone systems' own documentation: who sets it, and that it gets there.

The names are those of the vendors' pages for the calls that Convoke makes. Each has one origin: a field of
the form, an option under "More options" (with a default that an administrator can set), a setting of the
operator, something said in a command, or something that Convoke makes by itself and nobody should set.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.conference import Mode, Room, Vendor, Wish
from bot.domain.live import TO_ONE, Deed, LiveBoard, LiveRoom, Participant, Presence
from bot.domain.options import OPTIONS
from bot.domain.understanding import Invitees, Scene
from bot.errors import VendorReplyUnreadable
from bot.language import understand
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.forms import conference_form
from bot.messages.ids import Field
from bot.messages.live import call_in_form, live_view
from bot.vendors.base import Speech
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.features import FEATURES
from bot.vendors.portsip import PortsipVendor
from bot.vendors.thulium import ThuliumVendor
from bot.workflows.browsing import rooms_wanted
from tests.messages.scene import ALICE, conference
from tests.vendors.scene import CONPEEK, ENSWITCH, PORTSIP, QUICK, SPARE, THULIUM, WISH, ticket

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Form:
    """A person sets it in the form."""

    field: Field


@dataclass(frozen=True)
class Option:
    """A person sets it under "More options"; an administrator sets its default."""

    name: str


@dataclass(frozen=True)
class Setting:
    """The operator sets it."""

    variable: str


@dataclass(frozen=True)
class Said:
    """A person says it in a command, and sees it on the card that is confirmed."""

    example: str


@dataclass(frozen=True)
class Pressed:
    """The organiser presses or types it where a conference is led."""

    label: str


@dataclass(frozen=True)
class Made:
    """Convoke makes it, for this reason."""

    why: str


PORTSIP_CREATE: dict[str, Any] = {
    "extension_number": Setting("PORTSIP_EXTENSIONS"),
    "mode": Form(Field.MODE),
    "control": Option("control"),
    "height": Option("height"),
    "width": Option("width"),
    "bitrate": Option("bitrate"),
    "framerate": Option("framerate"),
    "layout": Option("layout"),
    "subject": Form(Field.SUBJECT),
    "language": Option("language"),
    "capacity": Form(Field.PEOPLE),
    "admin_pin": Made("a PIN that the organiser alone is told"),
    "room_pin": Form(Field.PIN),
    "enable_recording": Form(Field.RECORD),
    "enable_prompt": Option("enable_prompt"),
    "timezone": Form(Field.ZONE),
    "scheduled_start_at": Form(Field.TIME),
    "scheduled_end_at": Form(Field.DURATION),
    "numbers": Setting("PORTSIP_NUMBERS"),
    "external_invitees": Form(Field.EMAILS),
    "internal_invitees": Form(Field.EMAILS),
    "custom_options": Option("custom_options"),
}
PORTSIP_LIST: dict[str, Any] = {
    "filter": Said("/conference rooms 80"),
    "search": Said("/conference rooms budget"),
    "orderby": Made("by number, so that pages do not overlap"),
    "skip": Made("the buttons Next and Previous"),
    "top": Made("as many as a message shows"),
}
PORTSIP_ROOM: dict[str, Any] = {
    "id": Made("the PBX names a room when it is created; retrieving and changing it is by that name"),
}
PORTSIP_LIVE: dict[str, Any] = {
    "lock": Pressed("Lock"),
    "unlock": Pressed("Unlock"),
    "mute": Pressed("Mute all"),
    "unmute": Pressed("Unmute all"),
    "start_recording": Pressed("Start recording"),
    "stop_recording": Pressed("Stop recording"),
    "participants": Pressed("Refresh"),
    "status": Pressed("Refresh"),
    "participants/mute": Pressed("Mute"),
    "participants/unmute": Pressed("Unmute"),
    "participants/chairman": Pressed("Make chair"),
    "participants/destroy": Pressed("Remove"),
    "participants/invite": Pressed("Call somebody in"),
    "number": Pressed("Telephone number or extension"),
}
ENSWITCH_CREATE: dict[str, Any] = {
    "auth_username": Setting("ENSWITCH_USERNAME"),
    "auth_password": Setting("ENSWITCH_PASSWORD"),
    "code": Made("a code that nobody has; the card shows it"),
    "adminpin": Made("a PIN that the organiser alone is told"),
    "callerid": Option("callerid"),
    "count": Form(Field.REPEATS),
    "customer": Option("customer"),
    "description": Form(Field.SUBJECT),
    "duration": Form(Field.DURATION),
    "listenpin": Option("listenpin"),
    "maximum": Form(Field.PEOPLE),
    "owner": Option("owner"),
    "panel": Option("panel"),
    "play_join": Option("play_join"),
    "play_music": Option("play_music"),
    "record_name": Option("record_name"),
    "repeats": Form(Field.REPEATS),
    "talkpin": Form(Field.PIN),
    "wait_music": Option("wait_music"),
    "year": Form(Field.DATE),
    "month": Form(Field.DATE),
    "day": Form(Field.DATE),
    "hour": Form(Field.TIME),
    "minute": Form(Field.TIME),
    "validation": Made("each creation is checked first, because it may be billed"),
}
ENSWITCH_NOTIFICATION: dict[str, Any] = {
    "conference": Made("the conference that was created"),
    "code": Made("its id is given instead; the documentation wants one of the two"),
    "destination": Form(Field.EMAILS),
    "level": Made("e-mails have no level; the weakest that may speak is given because one must be"),
    "type": Made("always e-mail: a number would be rung without a PIN, and by nobody's hand"),
}
ENSWITCH_MORE: dict[str, Any] = {
    "can_list": Setting("ENSWITCH_CAN_LIST"),
    "can_delete": Setting("ENSWITCH_CAN_DELETE"),
    "limit": Made("as many as one answer bears"),
    "offset": Made("page after page"),
    "id": Made("Enswitch names a conference when it is created"),
}
CONPEEK_INVITATION: dict[str, Any] = {
    "conference_bridge_id": Setting("CONPEEK_BRIDGE_ID"),
    "room_id": Setting("CONPEEK_ROOM_ID"),
    "data": Made("the envelope of the invitation"),
    "name": Form(Field.SUBJECT),
}
ANNOUNCE = '/announce +48 123 123 123: "The office opens at noon"'
CONPEEK_CAMPAIGN: dict[str, Any] = {
    "voice_sms_campaign_id": Setting("CONPEEK_CAMPAIGN_ID"),
    "data": Said(ANNOUNCE),
    "type": Said(ANNOUNCE),
    "announcement_id": Setting("CONPEEK_ANNOUNCEMENTS"),
    "contact_number": Said(ANNOUNCE),
    "text": Said(ANNOUNCE),
    "ssml": Said('/announce +48 123 123 123: "<speak>Noon</speak>"'),
    "voice_definition_id": Setting("CONPEEK_VOICES"),
    "custom": Made("a key by which a call is traced back to its announcement"),
}
THULIUM_CALL: dict[str, Any] = {
    "id": Setting("THULIUM_QUEUES"),
    "phone_number": Said("/schedule-call +48 500 333 222 tomorrow 10:15"),
    "call_at": Said("/schedule-call +48 500 333 222 tomorrow 10:15"),
}
TABLES = {
    Vendor.PORTSIP: {**PORTSIP_CREATE, **PORTSIP_LIST, **PORTSIP_ROOM, **PORTSIP_LIVE},
    Vendor.ENSWITCH: {**ENSWITCH_NOTIFICATION, **ENSWITCH_CREATE, **ENSWITCH_MORE},
    Vendor.CONPEEK: {**CONPEEK_INVITATION, **CONPEEK_CAMPAIGN},
    Vendor.THULIUM: THULIUM_CALL,
}
ROWS = [(vendor, name, origin) for vendor, table in TABLES.items() for name, origin in table.items()]


@pytest.mark.parametrize(("vendor", "name", "origin"), ROWS, ids=[f"{v}-{n}" for v, n, _ in ROWS])
def test_somebody_can_set_it(vendor: Vendor, name: str, origin: Any) -> None:
    match origin:
        case Form(field):
            assert field in _blocks(vendor), f"{vendor} has no {field} in the form"
        case Option(option):
            assert option in {known.name for known in OPTIONS[vendor]}
            assert f"option:{option}" in _blocks(vendor) or option in _switches(vendor)
        case Setting(variable):
            assert variable in README, f"the README does not name {variable}"
            module = Path("bot/domain/systems") / f"{vendor}.py"
            assert variable in module.read_text(encoding="utf-8")
        case Said(example):
            assert _is_understood(example), example
        case Pressed(label):
            assert label in _live_labels()
        case Made(why):
            assert why


def test_every_option_belongs_to_a_documented_field() -> None:
    for vendor, options in OPTIONS.items():
        assert {option.name for option in options} <= set(TABLES[vendor]), vendor


def _is_understood(example: str) -> bool:
    """Whether this command means what it is listed for, and nothing is missing."""
    command, _, text = example.partition(" ")
    if rooms_wanted(text) is not None:
        return command == "/conference"
    zone = ZoneInfo("Europe/Warsaw")
    scene = Scene(datetime(2026, 11, 18, 10, 7, tzinfo=zone), zone, "en-US", command)
    understood = understand(text, scene)
    intents = {"/schedule-call": "call", "/announce": "announcement"}
    return understood.intent == intents[command] and not understood.missing


def _live_labels() -> set[str]:
    """What can be pressed and typed where a conference is led, whatever its state."""
    found: set[str] = set()
    for on in (True, False):
        people = (Participant(id="p1", name="Bob", muted=on, chairman=False),)
        states = {"locked": on, "muted": on, "recording": on}
        room = LiveRoom(presence=Presence.ON_CALL, participants=people, **states)
        for view in (
            live_view(LiveBoard(conference=conference(), room=room), "en"),
            call_in_form("CV-7F3K", "V1", "en"),
        ):
            for block in view["blocks"]:
                found |= {one["text"]["text"] for one in block.get("elements", []) if one["type"] == "button"}
                found |= {block["label"]["text"]} if block["type"] == "input" else set()
    return found


def _form(vendor: Vendor) -> dict[str, Any]:
    hosts = {one: FEATURES[one] for one in (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)}
    mode = Mode.VIDEO if vendor is Vendor.PORTSIP else Mode.AUDIO
    draft = FormDraft(vendor=vendor, mode=mode, more=True)
    return conference_form(draft, ALICE, FormChoices(vendors=hosts, default=vendor))


def _blocks(vendor: Vendor) -> set[str]:
    found = {block["block_id"] for block in _form(vendor)["blocks"] if block["type"] == "input"}
    return found | {re.sub(r":.*", "", name) for name in found if not name.startswith("option:")}


def _switches(vendor: Vendor) -> set[str]:
    blocks = [b for b in _form(vendor)["blocks"] if b.get("block_id", "").startswith(Field.SWITCHES)]
    return {option["value"] for block in blocks for option in block["element"]["options"]}


# ---- and that it gets there


class Recorder(httpx.AsyncBaseTransport):
    """Answers as each vendor would, and keeps every name that was sent."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.paths: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.paths.append(request.url.path)
        body = (await request.aread()).decode()
        self.names |= set(httpx.URL(request.url).params)
        if "json" in request.headers.get("content-type", "") and body:
            self._keep(json.loads(body))
        elif body:
            self.names |= set(httpx.QueryParams(body))
        return httpx.Response(200, json=self._answer(request))

    def _keep(self, found: Any) -> None:
        if isinstance(found, dict):
            self.names |= set(found)
        for one in found.values() if isinstance(found, dict) else found:
            if isinstance(one, dict | list):
                self._keep(one)

    @staticmethod
    def _answer(request: httpx.Request) -> Any:
        path = request.url.path
        said: Any = {"data": {"id": 1}, "responses": [{"code": "200", "key": "", "message": "OK"}]}
        if "token" in path or "sign_in" in path:
            said = {"access_token": "a", "refresh_token": "r", "expires_in": 1800}
        elif path.endswith("/status"):
            said = {"status": "ONLINE", "locked": False, "muted": False, "recording": False}
        elif path.endswith("/participants"):
            said = {"items": []}
        elif path.endswith("/users"):
            said = {"items": [{"id": "u1", "email": "anna@partner.example"}]}
        elif path.endswith("/conference_rooms"):
            said = {"id": "1", "count": 0, "items": []}
        elif path.endswith("/user/login/"):
            said = {"responses": [{"code": "402", "key": "", "message": "no tokens"}]}
        return said


FULL = replace(
    WISH,
    capacity=12,
    room_pin=SecretStr("730164"),
    invitees=Invitees(emails=("anna@partner.example", "ben@partner.example")),
)
VIDEO_OPTIONS = {
    "control": "MASTER",
    "layout": "LAYOUT4",
    "width": 1920,
    "height": 1080,
    "bitrate": 2048,
    "framerate": 25,
    "language": "pl-PL",
    "enable_prompt": False,
    "custom_options": "{}",
}
ENSWITCH_OPTIONS = {
    "callerid": "Convoke",
    "customer": 7,
    "owner": 9,
    "panel": True,
    "play_join": True,
    "play_music": True,
    "record_name": True,
    "wait_music": True,
    "listenpin": "551203",
}


def _wish(vendor: Vendor, **changes: Any) -> Wish:
    return replace(FULL, vendor=vendor, **changes)


async def test_every_field_of_a_portsip_room_is_sent() -> None:
    line = Recorder()
    vendor = PortsipVendor(PORTSIP, timing=QUICK, transport=line)
    wish = _wish(Vendor.PORTSIP, mode=Mode.VIDEO, record=True, options=VIDEO_OPTIONS)
    await vendor.open_room(wish, ticket("8123"))
    await vendor.browse("budget", 8, 8)
    await vendor.browse("80", 8, 8)
    await vendor.aclose()
    assert set(PORTSIP_CREATE) <= line.names
    assert set(PORTSIP_LIST) <= line.names


async def test_everything_that_leads_a_conference_is_asked_for() -> None:
    line = Recorder()
    vendor = PortsipVendor(PORTSIP, timing=QUICK, transport=line)
    room = Room(vendor=Vendor.PORTSIP, vendor_id="1", number="8123")
    await vendor.look_in(room)
    for deed in Deed:
        await vendor.do(room, deed, "p1" if deed in TO_ONE else "")
    await vendor.call_in(room, "+48500333222")
    await vendor.aclose()
    asked = {path.partition("/conference_rooms/1/")[2].replace("/p1", "") for path in line.paths}
    assert set(PORTSIP_LIVE) - {"number"} <= asked
    assert "number" in line.names


async def test_every_field_of_an_enswitch_conference_is_sent() -> None:
    line = Recorder()
    vendor = EnswitchVendor(ENSWITCH, timing=QUICK, transport=line)
    wish = _wish(Vendor.ENSWITCH, recurrence="FREQ=WEEKLY;COUNT=3", options=ENSWITCH_OPTIONS)
    await vendor.open_room(replace(wish, invitees=Invitees()), ticket("512345"))
    await vendor.aclose()
    assert set(ENSWITCH_CREATE) <= line.names


async def test_every_field_of_a_notification_is_sent() -> None:
    line = Recorder()
    vendor = EnswitchVendor(ENSWITCH, timing=QUICK, transport=line)
    await vendor.open_room(_wish(Vendor.ENSWITCH), ticket("512345"))
    await vendor.aclose()
    assert set(ENSWITCH_NOTIFICATION) <= line.names


async def test_enswitch_is_asked_page_by_page_and_by_id() -> None:
    line = Recorder()
    switched_on = replace(ENSWITCH, can_list=True, can_delete=True)
    vendor = EnswitchVendor(switched_on, timing=QUICK, transport=line)
    with pytest.raises(VendorReplyUnreadable):  # the recorder answers no list
        await vendor.browse("", 0, 8)
    room = Room(vendor=Vendor.ENSWITCH, vendor_id="123", number="512345")
    await vendor.close_room(room, _wish(Vendor.ENSWITCH), SPARE)
    await vendor.aclose()
    assert {"limit", "offset", "id"} <= line.names


async def test_every_field_of_conpeek_is_sent() -> None:
    line = Recorder()
    recordings = {**CONPEEK.announcements, "own flow": "none"}
    account = replace(CONPEEK, announcements=recordings)
    vendor = ConpeekVendor(account, timing=QUICK, transport=line)
    wish = replace(WISH, vendor=Vendor.CONPEEK)
    await vendor.open_room(wish, ticket(None))
    for speech in (
        Speech(text="Noon", voice="Ewa"),
        Speech(ssml="<speak>Noon</speak>"),
        Speech(announcement="Opening hours"),
        Speech(announcement="own flow"),
    ):
        await vendor.announce(speech, ("+48123123123",), key="CV-7F3K")
    await vendor.aclose()
    in_path = {"conference_bridge_id", "room_id", "voice_sms_campaign_id"}
    assert (set(CONPEEK_INVITATION) | set(CONPEEK_CAMPAIGN)) - in_path <= line.names


async def test_every_field_of_a_thulium_call_is_sent() -> None:
    line = Recorder()
    vendor = ThuliumVendor(THULIUM, timing=QUICK, transport=line)
    await vendor.schedule_call("+48500333222", WISH.starts_at, "sales")
    await vendor.aclose()
    assert {"phone_number", "call_at"} <= line.names
