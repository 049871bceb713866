"""Five hundred bookings at once from a range of six hundred numbers, with a third of the answers lost."""

from __future__ import annotations

import asyncio
import itertools

import httpx

from bot.domain.conference import Vendor
from bot.domain.records import Conference
from bot.playground.vendors.portsip import PortSip
from bot.settings import read_accounts
from bot.store import Store
from bot.vendors.http import Timing
from bot.vendors.portsip import PortsipVendor
from bot.workflows.conferences import NUMBERS_TRIED
from bot.workflows.equipment import Equipment, OneForAll
from bot.workflows.rooms import Opened, Rooms
from bot.workflows.wishes import Switchboard
from tests.workflows.stage import numbered

BOOKINGS = 500
TIMING = Timing(turn=60.0, failures=10**6)


class Forgetful(httpx.AsyncBaseTransport):
    """Carries every request out and loses the answer to every third creation."""

    def __init__(self, strict: PortSip) -> None:
        self._carried = httpx.ASGITransport(strict.app)
        self._creations = itertools.count(1)
        self.lost = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._carried.handle_async_request(request)
        creation = request.method == "POST" and request.url.path.endswith("/conference_rooms")
        if creation and next(self._creations) % 3 == 0:
            await answer.aclose()
            self.lost += 1
            raise httpx.ReadError("the connection was reset", request=request)
        return answer


async def test_each_gets_one_room_with_a_number_of_its_own(store: Store) -> None:
    strict = PortSip(slow_seconds=0.0)
    strict.extensions = "4000-4599"
    account = read_accounts(strict.env("http://pbx.example")).portsip
    assert account is not None
    line = Forgetful(strict)
    vendor = PortsipVendor(account, timing=TIMING, transport=line)
    switchboard = Switchboard({Vendor.PORTSIP: vendor}, Vendor.PORTSIP)
    rooms = Rooms(store, OneForAll(Equipment(switchboard)), deadline_seconds=60.0)

    async def book(wanted: Conference) -> str:
        for attempt in range(1, NUMBERS_TRIED + 1):
            ended = await rooms.open(wanted, attempt)
            if ended.outcome is not Opened.TAKEN:
                assert ended.room is not None, ended
                return ended.room.number or ""
        raise AssertionError("no number was free")

    async with asyncio.timeout(60):
        numbers = await asyncio.gather(
            *(book(numbered(number, Vendor.PORTSIP)) for number in range(BOOKINGS))
        )
    await vendor.aclose()
    made = [room["extension_number"] for room in strict.rooms.values()]
    assert line.lost >= BOOKINGS // 3
    assert len(made) == BOOKINGS
    assert len(set(made)) == BOOKINGS
    assert sorted(numbers) == sorted(made)
    assert len({room["subject"] for room in strict.rooms.values()}) == BOOKINGS
    assert strict.refusals == []
    assert strict.logins == 1
