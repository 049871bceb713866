"""Calls, announcements, looks and live deeds, whatever they are: taken rightly, or never sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.domain.conference import Closing, Room, Vendor
from bot.domain.live import TO_ONE, Deed
from bot.errors import RoomGone, VendorCannot, VendorRejected, WishInvalid
from bot.playground.vendors.base import EmulatedVendor
from bot.playground.vendors.conpeek import Conpeek
from bot.playground.vendors.enswitch import Enswitch
from bot.playground.vendors.portsip import PortSip
from bot.playground.vendors.thulium import Thulium
from bot.settings import read_accounts
from bot.vendors.base import Speech
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.http import Pace
from bot.vendors.portsip import PortsipVendor
from bot.vendors.thulium import ThuliumVendor
from tests.vendors.scene import SPARE, WISH, ticket
from tests.vendors.test_any_wish import wishes, words

URL = "http://vendor.example"
NOW = datetime(2026, 11, 18, 9, 7, tzinfo=UTC)
POLISH = st.integers(500_000_000, 799_999_999).map("+48{}".format)
ANYWHERE = st.integers(10_000_000, 10**15 - 1).map("+{}".format)
NO_PHONE = st.sampled_from(
    ["", "+", "12", "+48 50", "bob", "+48500333222;+48500333223", "٤٨٥٠٠٣٣٣٢٢٢", "+" + "4" * 16]
)


def play(strict: EmulatedVendor, vendor: Any, deed: Callable[[Any], Awaitable[Any]]) -> Any:
    """What comes of it."""

    async def whole() -> Any:
        try:
            return await deed(vendor)
        finally:
            await vendor.aclose()

    return asyncio.run(whole())


def system(strict: EmulatedVendor, maker: Callable[..., Any], **more: Any) -> Any:
    account = getattr(read_accounts(strict.env(URL)), strict.name)
    return maker(
        replace(account, **more.pop("switches", {})), transport=httpx.ASGITransport(strict.app), **more
    )


# Thulium


@settings(max_examples=60)
@given(
    phone=POLISH,
    ahead=st.timedeltas(timedelta(0), timedelta(days=30)),
    queue=st.sampled_from([None, "sales", "SUPPORT", "2", "3"]),
)
def test_every_call_that_is_let_through_is_planned(phone: str, ahead: timedelta, queue: str | None) -> None:
    strict = Thulium(slow_seconds=0.0, clock=NOW.timestamp)
    vendor = system(strict, ThuliumVendor, now=lambda: NOW)
    at = (NOW + ahead).replace(microsecond=0)

    async def call(one: ThuliumVendor) -> None:
        one.refuse_call(phone, at, queue)
        await one.schedule_call(phone, at, queue)
        await one.became_of(phone, at, queue)

    play(strict, vendor, call)
    assert strict.refusals == []
    (planned,) = strict.calls
    assert phone == f"+48{planned['phone_number']}"
    assert planned["queue"] == {"SUPPORT": "3", "3": "3"}.get(queue or "", "2")


@settings(max_examples=60)
@given(data=st.data())
def test_no_wrong_call_leaves(data: st.DataObject) -> None:
    good = ("+48500333222", NOW + timedelta(hours=3), "sales")
    far = st.timedeltas(timedelta(days=31), timedelta(days=900)) | st.timedeltas(
        timedelta(days=-900), timedelta(-1)
    )
    phone, at, queue = data.draw(
        st.one_of(
            NO_PHONE.map(lambda one: (one, *good[1:])),
            ANYWHERE.filter(lambda one: not one.startswith("+48")).map(lambda one: (one, *good[1:])),
            far.map(lambda one: (good[0], NOW + one, good[2])),
            st.sampled_from(["accounting", "", "4", "sales;drop"]).map(lambda one: (good[0], good[1], one)),
        )
    )
    assume(queue != "")
    strict = Thulium(slow_seconds=0.0)

    async def refused(one: ThuliumVendor) -> None:
        with pytest.raises(WishInvalid) as raised:
            one.refuse_call(phone, at, queue)
        assert raised.value.field
        with pytest.raises(WishInvalid):
            await one.schedule_call(phone, at, queue)

    play(strict, system(strict, ThuliumVendor, now=lambda: NOW), refused)
    assert not strict.exchanges


# Conpeek


@st.composite
def speeches(draw: st.DrawFn) -> Speech:
    voice = draw(st.sampled_from([None, "Ewa"]))
    return draw(
        st.one_of(
            words(1000).map(lambda text: Speech(text=text, voice=voice)),
            words(900).map(lambda text: Speech(ssml=f"<speak>{text}</speak>", voice=voice)),
            st.sampled_from(["opening", "Maintenance", "flow"]).map(lambda name: Speech(announcement=name)),
        )
    )


def conpeek(strict: Conpeek) -> Any:
    recordings = {**strict.announcements, "flow": "none"}
    return system(strict, ConpeekVendor, switches={"announcements": recordings, "voices": {"Ewa": "v1"}})


@settings(max_examples=60)
@given(
    speech=speeches(),
    phones=st.lists(ANYWHERE, min_size=1, max_size=100, unique=True),
    columns=st.dictionaries(words(10), words(20), max_size=3),
)
def test_every_announcement_that_is_let_through_is_taken(
    speech: Speech, phones: list[str], columns: dict[str, str]
) -> None:
    strict = Conpeek(slow_seconds=0.0)
    custom = {phones[0]: columns}
    play(
        strict,
        conpeek(strict),
        lambda one: one.announce(speech, tuple(phones), key="CV-7F3K/1", custom=custom),
    )
    assert strict.refusals == []
    assert [f"+{one['contact_number']}" for one in strict.campaign_requests] == phones


@settings(max_examples=60)
@given(data=st.data())
def test_no_wrong_announcement_leaves(data: st.DataObject) -> None:
    text, phones = Speech(text="Noon"), ("+48500333222",)
    many = tuple(f"+48{500_000_000 + number}" for number in range(101))
    speech, numbers = data.draw(
        st.one_of(
            st.sampled_from(
                [Speech(), Speech(text=" "), Speech(text="x" * 1001), Speech(text="a", ssml="<a/>")]
            ).map(lambda one: (one, phones)),
            st.sampled_from([Speech(announcement="weather"), Speech(text="a", voice="Jan")]).map(
                lambda one: (one, phones)
            ),
            st.sampled_from([(), many]).map(lambda some: (text, some)),
            NO_PHONE.map(lambda one: (text, (*phones, one))),
        )
    )
    strict = Conpeek(slow_seconds=0.0)

    async def refused(one: ConpeekVendor) -> None:
        with pytest.raises(WishInvalid) as raised:
            await one.announce(speech, numbers, key="CV-7F3K/1")
        assert raised.value.field
        assert raised.value.problem

    play(strict, conpeek(strict), refused)
    assert not strict.exchanges


# PortSIP


@settings(max_examples=40)
@given(search=st.text(max_size=60), skip=st.integers(0, 300), top=st.integers(1, 100))
def test_every_look_through_a_pbx_is_understood(search: str, skip: int, top: int) -> None:
    strict = PortSip(slow_seconds=0.0)
    total, rooms = play(strict, system(strict, PortsipVendor), lambda one: one.browse(search, skip, top))
    assert (total, rooms, strict.refusals) == (0, (), [])


@settings(max_examples=40)
@given(
    deeds=st.lists(st.tuples(st.sampled_from(Deed), st.integers(0, 2)), max_size=8),
    numbers=st.lists(ANYWHERE | st.sampled_from(["1001", "1002", "8888"]), max_size=3),
)
def test_whatever_is_done_in_a_room_is_taken_and_seen(
    deeds: list[tuple[Deed, int]], numbers: list[str]
) -> None:
    strict = PortSip(slow_seconds=0.0)

    async def lead(one: PortsipVendor) -> None:
        room = await one.open_room(replace(WISH, capacity=9), ticket("8123"))
        strict.dial_in("8123", "Bob")
        for number in numbers:
            await one.call_in(room, number)
        for deed, nth in deeds:
            seen = await one.look_in(room)
            assert seen is not None
            there = [who.id for who in seen.participants]
            who = there[nth] if nth < len(there) else "nobody"
            gone = deed in TO_ONE and who == "nobody" and deed is not Deed.REMOVE
            if gone:
                with pytest.raises(RoomGone):
                    await one.do(room, deed, who)
            else:
                await one.do(room, deed, who if deed in TO_ONE else "")
        seen = await one.look_in(room)
        live = strict.live[room.vendor_id]
        assert seen is not None
        assert (seen.locked, seen.muted, seen.recording) == (live.locked, live.muted, live.recording)
        assert [(p.name, p.muted, p.chairman) for p in seen.participants] == [
            (p["display_name"], p["muted"], p["chairman"]) for p in live.people.values()
        ]

    play(strict, system(strict, PortsipVendor), lead)
    assert strict.refusals == []
    assert strict.phone_calls == [("8123", number) for number in numbers]


@settings(max_examples=40)
@given(number=NO_PHONE | st.text(max_size=8).filter(lambda text: not (text.isascii() and text.isdigit())))
def test_no_wrong_number_is_rung(number: str) -> None:
    strict = PortSip(slow_seconds=0.0)
    room = Room(vendor=Vendor.PORTSIP, vendor_id="1", number="8123")

    async def refused(one: PortsipVendor) -> None:
        with pytest.raises((WishInvalid, VendorRejected)):
            await one.call_in(room, number)

    play(strict, system(strict, PortsipVendor), refused)
    assert strict.phone_calls == []
    assert strict.refusals == []


# Enswitch, with everything switched on


@settings(max_examples=30)
@given(data=st.data())
def test_an_enswitch_that_lists_and_deletes_is_asked_rightly(data: st.DataObject) -> None:
    strict = Enswitch(slow_seconds=0.0)
    strict.more_functions = frozenset({"list", "delete"})
    wish = data.draw(wishes(Vendor.ENSWITCH))
    wish = replace(wish, room_pin=None, options={})

    async def whole_life(one: EnswitchVendor) -> None:
        held = ticket("512345")
        room = await one.open_room(wish, held)
        assert await one.find_room(wish, held) is not None
        total, (listed,) = await one.browse("", 0, 8)
        assert (total, listed.number, listed.starts_at) == (1, "512345", wish.starts_at.replace(second=0))
        assert await one.close_room(room, wish, SPARE) is Closing.DESTROYED
        assert await one.find_room(wish, held) is None
        assert await one.browse("", 0, 8) == (0, ())

    switches = {"can_list": True, "can_delete": True}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.vendors.enswitch.vendor._PACE", Pace(burst=1000, seconds=1.0))
        vendor = system(strict, EnswitchVendor, switches=switches)
    play(strict, vendor, whole_life)
    assert strict.refusals == []


def test_what_is_switched_off_is_not_even_asked_for() -> None:
    strict = Enswitch(slow_seconds=0.0)

    async def browse(one: EnswitchVendor) -> None:
        with pytest.raises(VendorCannot):
            await one.browse("", 0, 8)

    play(strict, system(strict, EnswitchVendor), browse)
    assert not strict.exchanges


@pytest.mark.parametrize("vendor", list(Vendor))
async def test_a_check_creates_nothing_anywhere(vendor: Vendor) -> None:
    strict = {
        Vendor.PORTSIP: PortSip,
        Vendor.ENSWITCH: Enswitch,
        Vendor.CONPEEK: Conpeek,
        Vendor.THULIUM: Thulium,
    }[vendor](slow_seconds=0.0)
    maker = {
        Vendor.PORTSIP: PortsipVendor,
        Vendor.ENSWITCH: EnswitchVendor,
        Vendor.CONPEEK: ConpeekVendor,
        Vendor.THULIUM: ThuliumVendor,
    }[vendor]
    more = {"switches": {"can_list": True, "can_delete": True}} if vendor is Vendor.ENSWITCH else {}
    one = system(strict, maker, **more)
    findings = await one.verify()
    await one.aclose()
    assert findings
    deeds = {operation.name for operation in strict.operations() if operation.deed}
    assert {exchange.operation for exchange in strict.exchanges} & deeds == set()
    assert strict.shown() == []
