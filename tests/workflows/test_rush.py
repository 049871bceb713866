"""A rush at a telephone system that takes few requests a second: waiting for a turn is nobody's failure."""

from __future__ import annotations

import asyncio
from time import monotonic

import httpx
import pytest

from bot.domain.conference import Vendor
from bot.errors import VendorUnavailable
from bot.playground.vendors.enswitch import Enswitch
from bot.settings import read_accounts
from bot.store import Store
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.http import Pace
from bot.vendors.standing_in_line import in_line
from bot.workflows.equipment import Equipment, OneForAll
from bot.workflows.patience import Patience
from bot.workflows.rooms import Opened, Rooms
from bot.workflows.wishes import Switchboard
from tests.workflows.stage import numbered

BOOKINGS = 60
TWENTY_TIMES_AS_FAST = Pace(burst=10, seconds=0.25)
"""As Enswitch's pace of ten at once and two a second, so that a minute passes in three seconds."""


async def test_sixty_bookings_at_once_at_two_requests_a_second_all_succeed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.vendors.enswitch.vendor._PACE", TWENTY_TIMES_AS_FAST)
    strict = Enswitch(slow_seconds=0.0)
    account = read_accounts(strict.env("http://enswitch.example")).enswitch
    assert account is not None
    vendor = EnswitchVendor(account, transport=httpx.ASGITransport(strict.app))
    equipment = Equipment(Switchboard({Vendor.ENSWITCH: vendor}, Vendor.ENSWITCH))
    # A third of what the rush takes, as a minute is half of what it takes at the real pace.
    rooms = Rooms(store, OneForAll(equipment), deadline_seconds=1.0)
    began = monotonic()
    ended = await asyncio.gather(
        *(rooms.open(numbered(number, Vendor.ENSWITCH), 1) for number in range(BOOKINGS))
    )
    await vendor.aclose()
    assert [one.outcome for one in ended] == [Opened.OPEN] * BOOKINGS
    assert len(strict.conferences) == BOOKINGS
    assert strict.refusals == []
    assert strict.logins == 1
    requests = len(strict.exchanges) - strict.logins
    assert requests == BOOKINGS * 2, "nothing was asked twice"
    assert monotonic() - began > (requests - 10) / 40 * 0.9, "and the pace was kept"


async def test_what_a_telephone_system_takes_is_counted_and_waiting_for_a_turn_is_not() -> None:
    patience = Patience(0.4)
    async with patience.one_try():
        with in_line():
            await asyncio.sleep(1.2)
    assert await patience.pause(0.1), "time is left"

    async def hangs() -> None:
        async with patience.one_try():
            with in_line():
                await asyncio.sleep(0.1)
            await asyncio.sleep(5)

    with pytest.raises(VendorUnavailable):
        await hangs()
    assert not await patience.pause(0.1)


async def test_several_who_wait_at_once_stop_the_same_watch() -> None:
    async def wait(seconds: float) -> None:
        with in_line():
            await asyncio.sleep(seconds)

    patience = Patience(0.4)
    async with patience.one_try():
        await asyncio.gather(wait(0.2), wait(1.2), wait(0.6))
    assert await patience.pause(0.1)


async def test_what_goes_on_waiting_after_a_try_is_over_changes_nothing() -> None:
    async def wait() -> None:
        with in_line():
            await asyncio.sleep(0.2)

    patience = Patience(0.3)
    async with patience.one_try():
        left_behind = asyncio.create_task(wait())
        await asyncio.sleep(0.01)
    await left_behind
    assert not await patience.pause(0.2)


async def test_without_a_deadline_nobody_has_a_watch() -> None:
    with in_line():
        await asyncio.sleep(0)
