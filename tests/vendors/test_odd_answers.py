"""Answers that are empty, cut off, HTML, of another shape or full of what nobody knows, to everything we ask.

Whatever comes back, the outcome is one of our errors or a value, and nothing in a value is made up: it was
sent by us, set by the operator, or stands in an answer.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.domain.accounts import Accounts
from bot.domain.conference import Room, Vendor
from bot.domain.live import Deed
from bot.domain.understanding import Invitees
from bot.errors import VendorError
from bot.playground.vendors.base import EmulatedVendor
from bot.playground.vendors.conpeek import Conpeek
from bot.playground.vendors.enswitch import Enswitch
from bot.playground.vendors.portsip import PortSip
from bot.playground.vendors.thulium import Thulium
from bot.settings import read_accounts
from bot.vendors.base import Speech
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.portsip import PortsipVendor
from bot.vendors.thulium import ThuliumVendor
from tests.vendors.scene import QUICK, SPARE, WARSAW, WISH, ticket

URL = "http://vendor.example"
SURE = replace(QUICK, attempts=1, failures=10**6)
MAKERS: dict[Vendor, tuple[type[EmulatedVendor], Callable[..., Any]]] = {
    Vendor.PORTSIP: (PortSip, PortsipVendor),
    Vendor.ENSWITCH: (Enswitch, EnswitchVendor),
    Vendor.CONPEEK: (Conpeek, ConpeekVendor),
    Vendor.THULIUM: (Thulium, ThuliumVendor),
}
NUMBERS = {Vendor.PORTSIP: "8123", Vendor.ENSWITCH: "512345", Vendor.CONPEEK: None}

Operation = Callable[[Any, Room | None], Awaitable[Any]]


def _wish(vendor: Vendor) -> Any:
    emails = () if vendor is Vendor.CONPEEK else ("anna@partner.example", "bob@example.com")
    return replace(WISH, vendor=vendor, invitees=Invitees(emails=emails))


def _conference(vendor: Vendor) -> dict[str, Operation]:
    wish, held = _wish(vendor), ticket(NUMBERS[vendor])
    return {
        "open": lambda one, room: one.open_room(wish, held),
        "change": lambda one, room: one.change_room(room, replace(wish, subject="Weekly review")),
        "close": lambda one, room: one.close_room(room, wish, SPARE),
        "verify": lambda one, room: one.verify(),
    }


def _tomorrow() -> datetime:
    return (datetime.now(WARSAW) + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)


PHONE = "+48500333222"
OPERATIONS: dict[Vendor, dict[str, Operation]] = {
    Vendor.PORTSIP: {
        **_conference(Vendor.PORTSIP),
        "find": lambda one, room: one.find_room(_wish(Vendor.PORTSIP), ticket("8123")),
        "is open": lambda one, room: one.is_open(room),
        "browse": lambda one, room: one.browse("sync", 0, 8),
        "look in": lambda one, room: one.look_in(room),
        "lock": lambda one, room: one.do(room, Deed.LOCK),
        "mute one": lambda one, room: one.do(room, Deed.MUTE_ONE, "p1"),
        "call in": lambda one, room: one.call_in(room, PHONE),
        "call extension": lambda one, room: one.call_in(room, "1002"),
    },
    Vendor.ENSWITCH: {
        **_conference(Vendor.ENSWITCH),
        "find": lambda one, room: one.find_room(_wish(Vendor.ENSWITCH), ticket("512345")),
        "browse": lambda one, room: one.browse("", 0, 8),
    },
    Vendor.CONPEEK: {
        **_conference(Vendor.CONPEEK),
        "announce": lambda one, room: one.announce(Speech(text="Noon"), (PHONE,), key="CV-7F3K/1"),
    },
    Vendor.THULIUM: {
        "call": lambda one, room: one.schedule_call(PHONE, _tomorrow(), "sales"),
        "became of": lambda one, room: one.became_of(PHONE, _tomorrow(), "sales"),
        "verify": lambda one, room: one.verify(),
    },
}
CASES = [(vendor, name) for vendor, known in OPERATIONS.items() for name in known]

ODD: dict[str, tuple[int, bytes]] = {
    "empty": (200, b""),
    "html": (200, b"<!doctype html><title>Sign in</title>"),
    "html absence": (404, b"<h1>Not found</h1>"),
    "cut off": (200, b'{"responses": [{"code": "200", "key": "", "mess'),
    "null": (200, b"null"),
    "list": (200, b"[]"),
    "object": (200, b"{}"),
    "not text": (200, b"\xff\xfe\x00{"),
    "deep": (200, b"[" * 100_000),
    "huge number": (200, b'{"id": 1e999, "count": ' + b"9" * 5000 + b"}"),
    "unknown codes": (
        200,
        b'{"responses": [{"code": "299", "key": "x"}], "data": {"id": 5, "zzz": 1}, "id": "5",'
        b' "status": "DANCING", "type": "PET", "items": [{"id": "q", "kind": "?"}], "count": 1}',
    ),
    "other shapes": (
        200,
        b'{"responses": {"code": 200}, "data": [[]], "id": {"a": 1}, "items": {"0": 1}, "status": [],'
        b' "type": {}}',
    ),
    "ids of another shape": (200, b'{"responses": [{"code": 200}], "data": {"id": {"a": 1}}, "id": [1]}'),
    "a flag as an id": (200, b'{"responses": [{"code": 200}], "data": {"id": true}, "id": true}'),
    "not a code": (200, b'{"responses": [{"code": "OK"}], "data": {}}'),
    "errors of another shape": (400, b'{"errors": "no", "request_id": {"a": 1}}'),
    "errors in a list": (400, b'{"errors": [[], 7, {"message": {"a": 1}, "code": []}]}'),
    "teapot": (418, b'{"errors": [{"code": "TEAPOT", "message": "I am a teapot"}]}'),
    "no content": (204, b""),
    "created nothing": (201, b'{"id": null}'),
}


@dataclass
class Odd(httpx.AsyncBaseTransport):
    """Carries requests to a strict system, but for the `nth`, whose answer becomes something else."""

    strict: EmulatedVendor
    spoil: Callable[[httpx.Response, bytes], httpx.Response]
    nth: int = -1

    def __post_init__(self) -> None:
        self.carried = httpx.ASGITransport(self.strict.app)
        self.asked = 0
        self.seen: list[bytes] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self.carried.handle_async_request(request)
        body = await answer.aread()
        if self.asked == self.nth:
            answer = self.spoil(answer, body)
            body = await answer.aread()
        self.asked += 1
        self.seen.append(body)
        return answer


def _account(vendor: Vendor, strict: EmulatedVendor) -> Any:
    account = getattr(read_accounts(strict.env(URL)), vendor.value)
    return replace(account, can_list=True, can_delete=True) if vendor is Vendor.ENSWITCH else account


async def outcome(
    vendor: Vendor, name: str, nth: int, spoil: Callable[[httpx.Response, bytes], httpx.Response]
) -> tuple[Any, Odd, Any]:
    """What comes of this operation, whose `nth` answer is spoilt; what was exchanged; what we knew before."""
    emulator, maker = MAKERS[vendor]
    strict = emulator(slow_seconds=0.0)
    if isinstance(strict, Enswitch):
        strict.more_functions = frozenset({"list", "delete"})
    account = _account(vendor, strict)
    room = await _prepared(vendor, name, strict, account)
    line = Odd(strict, spoil, nth)
    one = maker(account, timing=SURE, transport=line)
    try:
        found = await OPERATIONS[vendor][name](one, room)
    except VendorError as problem:
        found = problem
    finally:
        await one.aclose()
    return found, line, (account, room)


async def _prepared(vendor: Vendor, name: str, strict: EmulatedVendor, account: Any) -> Room | None:
    """A room that is there before, where the operation needs one."""
    if vendor is Vendor.THULIUM or name in ("open", "verify", "announce"):
        return None
    before = MAKERS[vendor][1](account, timing=SURE, transport=httpx.ASGITransport(strict.app))
    room: Room = await before.open_room(_wish(vendor), ticket(NUMBERS[vendor]))
    await before.aclose()
    if isinstance(strict, PortSip):
        strict.dial_in("8123", "Bob")
    return room


def leaves(found: Any) -> Iterator[str]:
    """Every text and number in a value, as text."""
    if isinstance(found, SecretStr):
        yield found.get_secret_value()
    elif isinstance(found, Enum) or found is None or isinstance(found, bool):
        return  # of a closed list, or read as what it is
    elif isinstance(found, str | int | float):
        yield str(found)
    elif isinstance(found, Mapping):
        for inner in found.values():
            yield from leaves(inner)
    elif is_dataclass(found):
        for one in fields(found):
            yield from leaves(getattr(found, one.name))
    elif isinstance(found, tuple | list):
        for inner in found:
            yield from leaves(inner)


def known(line: Odd, vendor: Vendor, ours: Any) -> set[str]:
    """Everything that stands in an answer, was sent by us, or is the operator's."""
    own = [ours, ticket(NUMBERS.get(vendor)), SPARE, Accounts()]
    said = {text for one in own for text in leaves(one)} | {""}
    for body in line.seen:
        try:
            said |= set(leaves(json.loads(body)))
        except (ValueError, RecursionError):
            continue
    return said


def assert_not_made_up(found: Any, line: Odd, vendor: Vendor, name: str, own: Any) -> None:
    if isinstance(found, VendorError) or name == "verify":
        return
    counts = {str(number) for number in range(60)}  # how many there are is counted
    assert set(leaves(found)) <= known(line, vendor, own) | counts, found


@pytest.mark.parametrize(("vendor", "name"), CASES, ids=[f"{vendor}-{name}" for vendor, name in CASES])
async def test_an_odd_answer_is_an_error_of_ours_or_means_nothing(vendor: Vendor, name: str) -> None:
    for status, content in ODD.values():

        def spoil(
            answer: httpx.Response, body: bytes, status: int = status, content: bytes = content
        ) -> httpx.Response:
            return httpx.Response(status, content=content, headers={"Content-Type": "application/json"})

        nth, asked = 0, 1
        while nth < asked:  # until there is no further answer to spoil
            found, line, own = await outcome(vendor, name, nth, spoil)
            assert_not_made_up(found, line, vendor, name, own)
            nth, asked = nth + 1, line.asked
            assert asked < 9, "it asks and asks"


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.text(max_size=12)
    | st.just("2026-02-30T99:99:99Z"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def mutated(draw: st.DrawFn, value: Any) -> Any:
    """The same with parts taken away, replaced, or of a name that nobody knows added."""
    if draw(st.integers(0, 9)) == 0:
        return draw(JUNK)
    if isinstance(value, dict):
        kept = {key: draw(mutated(inner)) for key, inner in value.items() if draw(st.integers(0, 9)) > 0}
        return kept | draw(st.dictionaries(st.text(max_size=6), JUNK, max_size=1))
    if isinstance(value, list):
        return [draw(mutated(inner)) for inner in value]
    return value


@pytest.mark.parametrize(("vendor", "name"), CASES, ids=[f"{vendor}-{name}" for vendor, name in CASES])
@settings(max_examples=20)
@given(data=st.data())
def test_answers_that_are_almost_right_crash_nothing_and_nothing_is_made_of_them(
    vendor: Vendor, name: str, data: st.DataObject
) -> None:
    def spoil(answer: httpx.Response, body: bytes) -> httpx.Response:
        try:
            changed = data.draw(mutated(json.loads(body)))
        except ValueError:
            changed = data.draw(JUNK)
        return httpx.Response(answer.status_code, json=changed)

    nth = data.draw(st.integers(0, 4))
    found, line, own = asyncio.run(outcome(vendor, name, nth, spoil))
    assert_not_made_up(found, line, vendor, name, own)
