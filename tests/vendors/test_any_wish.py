"""Whatever is wished: what a vendor takes it is asked for rightly, what it cannot take never leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.domain.conference import Mode, Room, Ticket, Vendor, Wish
from bot.domain.options import (
    OPTIONS,
    ChoiceOption,
    JsonOption,
    NumberOption,
    Option,
    PinOption,
    SwitchOption,
)
from bot.domain.understanding import Invitees
from bot.errors import NumberTaken, PinRefused, VendorCannot, WishInvalid
from bot.playground.vendors.base import EmulatedVendor
from bot.playground.vendors.conpeek import Conpeek
from bot.playground.vendors.enswitch import Enswitch
from bot.playground.vendors.portsip import PortSip
from bot.settings import read_accounts
from bot.vendors.base import ConferenceVendor
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.portsip import PortsipVendor

URL = "http://vendor.example"
ZONES = ("Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC")
MAKERS: dict[Vendor, tuple[type[EmulatedVendor], Callable[..., Any]]] = {
    Vendor.PORTSIP: (PortSip, PortsipVendor),
    Vendor.ENSWITCH: (Enswitch, EnswitchVendor),
    Vendor.CONPEEK: (Conpeek, ConpeekVendor),
}
RULES = (
    None,
    *("FREQ=DAILY", "FREQ=DAILY;COUNT=10", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;COUNT=6"),
    *("FREQ=MONTHLY;COUNT=3", "FREQ=MONTHLY;INTERVAL=2"),
)
PRINTED = st.characters(min_codepoint=33, max_codepoint=0x24FF, exclude_categories=("Cs", "Cc", "Cn"))


def words(longest: int) -> st.SearchStrategy[str]:
    return st.text(PRINTED, min_size=1, max_size=longest)


def value_of(option: Option) -> st.SearchStrategy[Any]:
    """Any value that the documentation allows."""
    match option:
        case SwitchOption():
            return st.booleans()
        case NumberOption(low=low, high=high):
            return st.integers(low, high)
        case ChoiceOption(choices=choices):
            return st.sampled_from(choices)
        case PinOption():
            return st.integers(1000, 99_999_999).map(str)
        case JsonOption():
            return st.sampled_from(['{"a": 1}', "{}", '{"dtmf": {"mute": "*6"}}'])
    examples = {"language": ("en", "en-US", "pl-PL", "zh-Hans")}
    return st.sampled_from(examples.get(option.name, ("+48 22 000 00 00", "Convoke")))


@st.composite
def wishes(draw: st.DrawFn, vendor: Vendor) -> Wish:
    """Something that this vendor takes."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    # From the fifth of a month, at an hour that no clock change touches.
    day = datetime(2027, draw(st.integers(1, 12)), draw(st.integers(5, 20)), tzinfo=zone)
    starts_at = day.replace(hour=draw(st.integers(8, 18)), minute=draw(st.integers(0, 59)))
    full = vendor is not Vendor.CONPEEK
    mode = draw(st.sampled_from(Mode)) if vendor is Vendor.PORTSIP else Mode.AUDIO
    pin = draw(st.none() | st.integers(1000, 999_999).map(str)) if full else None
    names = [o for o in OPTIONS[vendor] if mode is Mode.VIDEO or not o.video_only]
    chosen = draw(st.lists(st.sampled_from(names), unique_by=lambda o: o.name)) if names else []
    emails = draw(st.lists(st.emails(domains=st.just("partner.example")), max_size=3)) if full else []
    options = {option.name: draw(value_of(option)) for option in chosen}
    return Wish(
        subject=draw(words(64 if vendor is Vendor.PORTSIP else 180)),
        starts_at=starts_at,
        duration=timedelta(minutes=draw(st.integers(1, 1440))),
        zone=zone.key,
        vendor=vendor,
        capacity=draw(st.none() | st.integers(1, 200)) if full else None,
        recurrence=draw(st.sampled_from(RULES)) if vendor is Vendor.ENSWITCH else None,
        mode=mode,
        record=draw(st.booleans()) if vendor is Vendor.PORTSIP else False,
        invitees=Invitees(emails=tuple(email for email in emails if _plain(email))),
        room_pin=SecretStr(pin) if pin else None,
        options=options,
    )


def _plain(email: str) -> bool:
    """Without characters that separate addresses in a list."""
    return not set(email) & set(';,<>" ')


def ticket_for(wish: Wish, vendor: ConferenceVendor) -> Ticket:
    if vendor.numbering is None:
        return Ticket(reference="CV-7F3K", number=None, admin_pin=None, room_pin=None)
    return Ticket(
        reference="CV-7F3K",
        number=str(vendor.numbering.first + 17),
        admin_pin=SecretStr("482913"),
        room_pin=wish.room_pin or SecretStr("730164"),
    )


async def play(wish: Wish, journey: Callable[[ConferenceVendor, Wish], Any]) -> EmulatedVendor:
    """A journey at a strict vendor of its own; what that vendor saw."""
    emulator, maker = MAKERS[wish.vendor]
    strict = emulator(slow_seconds=0.0)
    account = getattr(read_accounts(strict.env(URL)), wish.vendor.value)
    vendor = maker(account, transport=httpx.ASGITransport(strict.app))
    try:
        await journey(vendor, wish)
    finally:
        await vendor.aclose()
    return strict


async def whole_life(vendor: ConferenceVendor, wish: Wish) -> None:
    """Opened, changed, closed."""
    ticket = ticket_for(wish, vendor)
    if wish.room_pin is not None and wish.options.get("listenpin") == wish.room_pin.get_secret_value():
        return  # not to be taken, by chance
    try:
        room = await vendor.open_room(wish, ticket)
    except (PinRefused, NumberTaken):
        return  # a PIN that happens to be another's: found before anything leaves
    later = replace(wish, starts_at=wish.starts_at + timedelta(days=1), room_pin=None)
    room = await vendor.change_room(room, later)
    spare = replace(ticket, number=None, admin_pin=SecretStr("918273"), room_pin=SecretStr("645342"))
    await vendor.close_room(room, later, spare)


@pytest.mark.parametrize("vendor", list(MAKERS))
@settings(max_examples=40)
@given(data=st.data())
def test_no_strict_vendor_refuses_what_was_let_through(vendor: Vendor, data: st.DataObject) -> None:
    wish = data.draw(wishes(vendor))
    strict = asyncio.run(play(wish, whole_life))
    assert strict.refusals == []


def spoil(draw: st.DrawFn, wish: Wish) -> Wish:
    """One thing in it becomes something that no documentation allows."""
    far = st.integers(201, 10**6) | st.integers(-(10**6), 0)
    spoilt: list[Callable[[], Wish]] = [
        lambda: replace(wish, subject=draw(st.sampled_from(["", "   ", "x" * 181]))),
        lambda: replace(wish, duration=timedelta(minutes=draw(st.integers(-100, 0)))),
        lambda: replace(wish, duration=timedelta(days=draw(st.integers(32, 500)))),
        lambda: replace(wish, options={"no_such_option": "x"}),
    ]
    if wish.vendor is Vendor.CONPEEK:
        spoilt += [
            lambda: replace(wish, mode=Mode.VIDEO),
            lambda: replace(wish, recurrence="FREQ=DAILY"),
            lambda: replace(wish, room_pin=SecretStr("4821")),
        ]
        return draw(st.sampled_from(spoilt))()
    bad_emails = st.sampled_from(["", "anna", "a@b", "a@b.c;d@e.f", "a b@c.de", "<x@y.zz>"])
    bad_pins = st.sampled_from(["1", "12a4", "123456789", "", "٣٤٥٦"])
    spoilt += [
        lambda: replace(wish, capacity=draw(far)),
        lambda: replace(wish, invitees=Invitees(emails=(draw(bad_emails),))),
        lambda: replace(wish, room_pin=SecretStr(draw(bad_pins))),
        lambda: replace(wish, zone=draw(st.sampled_from(["", "Mars/Olympus", "../etc/passwd"]))),
        lambda: replace(wish, options={draw(st.sampled_from(_names(wish))): "\x00 no such value"}),
    ]
    if wish.vendor is Vendor.ENSWITCH:
        rules = [
            "FREQ=WEEKLY;BYDAY=MO,WE",
            "FREQ=YEARLY",
            "FREQ=DAILY;COUNT=53",
            "FREQ=DAILY;INTERVAL=3",
            "?",
        ]
        spoilt.append(lambda: replace(wish, recurrence=draw(st.sampled_from(rules))))
        spoilt.append(lambda: replace(wish, mode=Mode.VIDEO))
        spoilt.append(lambda: replace(wish, record=True))
    else:
        spoilt.append(lambda: replace(wish, recurrence="FREQ=DAILY"))
        spoilt.append(lambda: replace(wish, options={"bitrate": draw(st.integers(10_241, 10**9))}))
    return draw(st.sampled_from(spoilt))()


def _names(wish: Wish) -> list[str]:
    """Options that do not take any words."""
    return [o.name for o in OPTIONS[wish.vendor] if o.name != "callerid"]


@st.composite
def spoilt_wishes(draw: st.DrawFn, vendor: Vendor) -> Wish:
    return spoil(draw, draw(wishes(vendor)))


async def refused(vendor: ConferenceVendor, wish: Wish) -> None:
    room = Room(vendor=wish.vendor, vendor_id="1", number="8123")
    for ask in (
        vendor.refuse,
        lambda one: vendor.open_room(one, ticket_for(one, vendor)),
        lambda one: vendor.change_room(room, one),
    ):
        with pytest.raises((WishInvalid, VendorCannot)) as raised:  # noqa: PT012 -- one of the two is awaited
            answer = ask(wish)
            if answer is not None:
                await answer
        if isinstance(raised.value, WishInvalid):
            assert raised.value.field
            assert raised.value.problem


@pytest.mark.parametrize("vendor", list(MAKERS))
@settings(max_examples=80)
@given(data=st.data())
def test_nothing_that_a_vendor_cannot_take_leaves(vendor: Vendor, data: st.DataObject) -> None:
    wish = data.draw(spoilt_wishes(vendor))
    strict = asyncio.run(play(wish, refused))
    assert not strict.exchanges
