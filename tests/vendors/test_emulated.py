"""The adapters against the emulated vendors, over real HTTP: whole journeys, crowds and faults."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.accounts import (
    Accounts,
    ConpeekSettings,
    EnswitchSettings,
    Extensions,
    PortsipLogin,
    PortsipSettings,
    ThuliumSettings,
    named_ids,
)
from bot.domain.conference import Closing, Mode, Vendor, Wish
from bot.domain.understanding import Invitees
from bot.errors import NumberTaken, VendorCredentials, VendorError, VendorUnavailable
from bot.playground.vendors import EmulatedVendors, PortSip
from bot.settings import read_accounts
from bot.vendors.base import ConferenceVendor, Speech
from bot.vendors.http import Timing
from bot.vendors.portsip import PortsipVendor
from bot.vendors.registry import Telephony, telephony
from tests.vendors.scene import SPARE, WARSAW, WISH, Watch, ticket

PATIENT = Timing(answer=1.0, whole=2.0, pause=0.01, longest_pause=2.0, cool_down=0.2)
LOOKED_UP = [(Vendor.PORTSIP, "8123"), (Vendor.ENSWITCH, "512345")]


def accounts(env: Mapping[str, str]) -> Accounts:
    """The accounts of these settings."""
    return Accounts(
        portsip=PortsipSettings(
            url=env["PORTSIP_URL"],
            username=env["PORTSIP_USERNAME"],
            password=SecretStr(env["PORTSIP_PASSWORD"]),
            domain=env["PORTSIP_DOMAIN"],
            extensions=Extensions.parse(env["PORTSIP_EXTENSIONS"]),
            numbers=env["PORTSIP_NUMBERS"],
            join_url="https://{sbc_host}:10443/#/link-meeting?domain={domain}&token={token}&number={number}",
        ),
        enswitch=EnswitchSettings(
            url=env["ENSWITCH_URL"],
            username=env["ENSWITCH_USERNAME"],
            password=SecretStr(env["ENSWITCH_PASSWORD"]),
            timezone=env["ENSWITCH_TIMEZONE"],
            dial_in=env["ENSWITCH_DIAL_IN"],
        ),
        conpeek=ConpeekSettings(
            url=env["CONPEEK_URL"],
            key=SecretStr(env["CONPEEK_KEY"]),
            bridge_id=int(env["CONPEEK_BRIDGE_ID"]),
            room_id=int(env["CONPEEK_ROOM_ID"]),
            campaign_id=env["CONPEEK_CAMPAIGN_ID"],
            announcements=named_ids(env.get("CONPEEK_ANNOUNCEMENTS", "")),
        ),
        thulium=ThuliumSettings(
            url=env["THULIUM_URL"],
            username=env["THULIUM_USERNAME"],
            password=SecretStr(env["THULIUM_PASSWORD"]),
            queues=named_ids(env.get("THULIUM_QUEUES", "sales=2,support=3")),
        ),
    )


@pytest.fixture(scope="module")
def running() -> Iterator[EmulatedVendors]:
    with EmulatedVendors(slow_seconds=0.2) as vendors:
        yield vendors


@pytest.fixture
def emulated(running: EmulatedVendors) -> Iterator[EmulatedVendors]:
    running.reset()
    for vendor in (running.portsip, running.enswitch):
        vendor.token_seconds = 1800
    yield running
    assert not [words for vendor in running.all for words in vendor.refusals], "a vendor was asked wrongly"


@pytest.fixture
async def vendors(emulated: EmulatedVendors) -> AsyncIterator[Telephony]:
    connected = telephony(accounts(emulated.env()), timing=PATIENT)
    yield connected
    await connected.aclose()


def wish_for(name: Vendor, **changes: Any) -> Wish:
    """A wish for tomorrow afternoon."""
    start = (datetime.now(WARSAW) + timedelta(days=1)).replace(hour=15, minute=0, second=0, microsecond=0)
    return replace(WISH, vendor=name, starts_at=start, **changes)


def count(emulated: EmulatedVendors, name: Vendor) -> int:
    """How many rooms this vendor has."""
    return len(emulated.rooms if name is Vendor.PORTSIP else emulated.conferences)


@pytest.mark.parametrize(("name", "number"), LOOKED_UP)
async def test_a_room_is_opened_found_changed_and_closed(
    emulated: EmulatedVendors, vendors: Telephony, name: Vendor, number: str
) -> None:
    vendor = vendors.conferences[name]
    wish = wish_for(name, invitees=Invitees(emails=("anna@partner.example",)))
    room = await vendor.open_room(wish, ticket(number))
    assert await vendor.find_room(wish, ticket(number)) == room
    assert await vendor.open_room(wish, ticket(number)) == room
    later = replace(wish, starts_at=wish.starts_at + timedelta(hours=1), subject="Review", capacity=12)
    for _ in range(2):
        assert (await vendor.change_room(room, later)).vendor_id == room.vendor_id
    assert count(emulated, name) == 1
    closing = {Vendor.PORTSIP: Closing.DESTROYED, Vendor.ENSWITCH: Closing.LOCKED}[name]
    for _ in range(2):
        assert await vendor.close_room(room, later, SPARE) is closing
    if name is Vendor.PORTSIP:
        assert not emulated.rooms
        return
    assert [one["destination"] for one in emulated.notifications] == ["anna@partner.example"]
    assert [emulated.conferences[0][pin] for pin in ("adminpin", "talkpin")] == ["918273", "645342"]


async def test_a_video_room_with_every_option_has_a_link(
    emulated: EmulatedVendors, vendors: Telephony
) -> None:
    options = {
        "control": "MASTER",
        "layout": "LAYOUT9",
        "width": 1920,
        "height": 1080,
        "bitrate": 10240,
        "framerate": 30,
        "language": "pl-PL",
        "enable_prompt": False,
        "custom_options": "{}",
    }
    wish = wish_for(Vendor.PORTSIP, mode=Mode.VIDEO, record=True, options=options, capacity=200)
    room = await vendors.conferences[Vendor.PORTSIP].open_room(wish, ticket("8123"))
    assert room.join_url is not None
    assert {name: emulated.rooms[0][name] for name in options} == options
    await vendors.conferences[Vendor.PORTSIP].change_room(room, replace(wish, subject="Review"))
    assert {name: emulated.rooms[0][name] for name in options} == options


@pytest.mark.parametrize(("name", "number"), LOOKED_UP)
@pytest.mark.parametrize("fault", ["lost", "garbage", "hang"])
async def test_after_a_lost_answer_there_is_exactly_one_room(
    emulated: EmulatedVendors, vendors: Telephony, name: Vendor, number: str, fault: str
) -> None:
    vendor, wish = vendors.conferences[name], wish_for(name)
    await _settle(vendor)
    emulated[name].fail("create", fault, seconds=3.0, times=1)
    try:
        await vendor.open_room(wish, ticket(number))
    except VendorError:
        # What a caller does: ask first, and only then create again.
        if await vendor.find_room(wish, ticket(number)) is None:
            await vendor.open_room(wish, ticket(number))
    assert count(emulated, name) == 1


@pytest.mark.parametrize(("name", "number"), LOOKED_UP)
async def test_a_vendor_that_comes_back_is_served_again(
    emulated: EmulatedVendors, vendors: Telephony, name: Vendor, number: str
) -> None:
    vendor, wish = vendors.conferences[name], wish_for(name)
    emulated[name].switches.unavailable = True
    with pytest.raises(VendorUnavailable):
        await vendor.open_room(wish, ticket(number))
    emulated[name].switches.unavailable = False
    await asyncio.sleep(PATIENT.cool_down)
    assert await vendor.open_room(wish, ticket(number))


async def test_numbers_of_others_are_taken(emulated: EmulatedVendors, vendors: Telephony) -> None:
    with pytest.raises(NumberTaken):
        await vendors.conferences[Vendor.PORTSIP].open_room(wish_for(Vendor.PORTSIP), ticket("8888"))
    emulated.enswitch.other_codes.add("512345")
    with pytest.raises(NumberTaken):
        await vendors.conferences[Vendor.ENSWITCH].open_room(wish_for(Vendor.ENSWITCH), ticket("512345"))


async def test_fifty_bookings_with_short_tokens_log_in_one_at_a_time() -> None:
    watch = Watch()
    strict = PortSip(clock=lambda: watch.now, slow_seconds=0.0)
    strict.token_seconds = 2
    account = read_accounts(strict.env("http://pbx.example")).portsip
    assert account is not None
    transport = httpx.ASGITransport(strict.app)
    vendor = PortsipVendor(account, transport=transport, clock=watch)
    for batch in range(2):
        tickets = [ticket(str(8100 + 50 * batch + number)) for number in range(50)]
        rooms = await asyncio.gather(*(vendor.open_room(wish_for(Vendor.PORTSIP), held) for held in tickets))
        assert len({room.vendor_id for room in rooms}) == 50
        watch.now += 1.7  # past the moment of renewal, at four fifths of its time
    await vendor.aclose()
    assert len(strict.rooms) == 100
    assert (strict.logins, strict.failed_logins) == (2, 0)


async def test_sign_in_opens_the_same_doors(emulated: EmulatedVendors) -> None:
    known = accounts(emulated.env())
    assert known.portsip is not None
    signing_in = Accounts(portsip=replace(known.portsip, login=PortsipLogin.SIGN_IN))
    vendors = telephony(signing_in, timing=PATIENT)
    assert await vendors.conferences[Vendor.PORTSIP].open_room(wish_for(Vendor.PORTSIP), ticket("8123"))
    await vendors.aclose()


async def test_fifty_bookings_with_a_wrong_password_try_it_twice(emulated: EmulatedVendors) -> None:
    known = accounts(emulated.env())
    assert known.portsip is not None
    wrong = replace(known.portsip, password=SecretStr("wrong"))
    vendors = telephony(Accounts(portsip=wrong), timing=PATIENT)
    before = emulated.portsip.failed_logins
    vendor, wish = vendors.conferences[Vendor.PORTSIP], wish_for(Vendor.PORTSIP)
    for _ in range(3):
        attempts = (vendor.open_room(wish, ticket("8123")) for _ in range(50))
        results = await asyncio.gather(*attempts, return_exceptions=True)
        assert all(isinstance(result, VendorCredentials) for result in results)
    assert emulated.portsip.failed_logins - before <= 2
    await vendors.aclose()


async def test_an_invitation_an_announcement_and_a_call_arrive(
    emulated: EmulatedVendors, vendors: Telephony
) -> None:
    room = await vendors.conferences[Vendor.CONPEEK].open_room(wish_for(Vendor.CONPEEK), ticket(None))
    assert room.vendor_id
    assert emulated.invitations[0]["name"] == "Weekly sync · CV-7F3K"
    speaker = vendors.announcements[Vendor.CONPEEK]
    await speaker.announce(Speech(text="The office opens at noon"), ("+48123123123",), key="k-1")
    recording = next(iter(emulated.conpeek.announcements))
    await speaker.announce(Speech(announcement=recording), ("+48987654321",), key="k-2")
    assert [one["contact_number"] for one in emulated.campaign_requests] == ["48123123123", "48987654321"]
    at = datetime.now(UTC) + timedelta(days=1)
    await vendors.calls[Vendor.THULIUM].schedule_call("+48500333222", at, "support")
    (call,) = emulated.calls
    assert call["phone_number"] == "500333222"
    assert call["call_at"] == f"{at.astimezone(WARSAW):%Y-%m-%d %H:%M:%S}"


async def test_who_cannot_be_asked_is_asked_once(emulated: EmulatedVendors, vendors: Telephony) -> None:
    for operation, name in (("campaign", "conpeek"), ("invite", "conpeek"), ("call", "thulium")):
        emulated[name].fail(operation, "lost")
    speaker = vendors.announcements[Vendor.CONPEEK]
    attempts = (
        speaker.announce(Speech(text="Hello"), ("+48123123123",), key="k-1"),
        vendors.conferences[Vendor.CONPEEK].open_room(wish_for(Vendor.CONPEEK), ticket(None)),
        vendors.calls[Vendor.THULIUM].schedule_call(
            "+48500333222", datetime.now(UTC) + timedelta(days=1), "sales"
        ),
    )
    for attempt in attempts:
        with pytest.raises(VendorUnavailable) as caught:
            await attempt
        assert caught.value.may_have_happened
    assert (len(emulated.campaign_requests), len(emulated.invitations), len(emulated.calls)) == (1, 1, 1)


async def test_check_finds_everything_in_order_and_makes_nothing(
    emulated: EmulatedVendors, vendors: Telephony
) -> None:
    findings = await vendors.verify()
    assert [finding.what for finding in findings if not finding.ok] == []
    assert len(findings) == 6
    made = (emulated.rooms, emulated.conferences, emulated.invitations, emulated.calls)
    assert not any(made)


async def _settle(vendor: ConferenceVendor) -> None:
    """Log in, so that a fault meets the deed and not the log-in."""
    assert all(finding.ok for finding in await vendor.verify())


async def test_members_who_are_users_of_the_pbx_are_invited_by_it_and_others_are_not(
    emulated: EmulatedVendors, vendors: Telephony
) -> None:
    vendor = vendors.conferences[Vendor.PORTSIP]
    wish = wish_for(Vendor.PORTSIP, colleagues=("bob@example.com", "nobody@example.com"))
    room = await vendor.open_room(wish, ticket("8123"))
    (made,) = emulated.rooms
    (bob,) = [user["id"] for user in emulated.portsip.users if user["email"] == "bob@example.com"]
    assert made["internal_invitees"] == [bob]
    assert not made["external_invitees"], "they have their direct message"
    await vendor.change_room(room, replace(wish, capacity=20))
    (changed,) = emulated.rooms
    assert changed["capacity"] == 20
