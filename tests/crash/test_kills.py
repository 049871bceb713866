"""The real process is killed at every moment of a booking; afterwards there is one room and one card."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.crash.fused import FusedPlayground

pytestmark = pytest.mark.crash

LEAST_MOMENTS = 20
"""Two for each call to the outside that a booking cannot do without."""

DELAYS_MS = (0, 1, 2, 4, 6, 8, 12, 16, 24, 32)
"""Moments after the acknowledgement, for what no call to the outside marks."""


class Booking:
    """One booking with a subject of its own, and what became of it."""

    def __init__(self, playground: FusedPlayground, number: int) -> None:
        self._playground = playground
        self.subject = f"review {number:03d}"

    async def ask(self) -> bool:
        """Type it; False when it was not acknowledged."""
        text = f'"{self.subject}" tomorrow 3pm, 8 people with @bob'
        said = await self._playground.acts.command("U0ALICE", "C0GENERAL", "/conference", text)
        return bool(said["ok"])

    def messages(self, channel: str) -> list[dict[str, Any]]:
        held = self._playground.workspace.messages.in_channel(channel)
        return [message for message in held if self.subject in str(message)]

    @property
    def rooms(self) -> list[dict[str, Any]]:
        rooms = self._playground.vendors.portsip.rooms.values()
        return [room for room in rooms if room["subject"] == self.subject]

    def told(self) -> dict[str, int]:
        """How many of each there are."""
        direct = self._playground.workspace.channels
        organiser = self.messages(direct.direct(["U0ALICE"]).id)
        invitee = self.messages(direct.direct(["U0BOB"]).id)
        return {
            "rooms": len(self.rooms),
            "cards": len(self.messages("C0GENERAL")),
            "organiser": len(organiser),
            "invitation": len([m for m in invitee if not m.get("files")]),
            "calendar": len([m for m in invitee if m.get("files")]),
        }

    def is_complete(self) -> bool:
        return self.told() == ONE_OF_EACH

    async def finished(self, seconds: float = 20.0) -> dict[str, int]:
        """What there is once all of it is there, and a moment later, when a second one would have come."""
        for _ in range(int(seconds / 0.02)):
            if all(self.told().values()):
                break
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        return self.told()


ONE_OF_EACH = {"rooms": 1, "cards": 1, "organiser": 1, "invitation": 1, "calendar": 1}


@pytest.fixture
async def playground(tmp_path: Path, crash_environment: dict[str, str]) -> AsyncIterator[FusedPlayground]:
    async with FusedPlayground(tmp_path, crash_environment) as playground:
        await playground.bot.ready()
        yield playground


async def start_again(playground: FusedPlayground) -> None:
    await playground.bot.start()
    await playground.bot.ready()


async def play_to_the_end(playground: FusedPlayground, number: int) -> None:
    booking = Booking(playground, number)
    assert await booking.ask()
    assert await booking.finished() == ONE_OF_EACH


async def test_killed_around_every_call_there_is_one_room_and_one_of_each_message(
    playground: FusedPlayground,
) -> None:
    await play_to_the_end(playground, 900)  # opens direct conversations, asks who people are
    await playground.bot.kill()
    await start_again(playground)
    for number in itertools.count(1):
        booking = Booking(playground, number)
        playground.fuse.set(number, playground.bot.pid)
        acknowledged = await booking.ask()
        if not await playground.dies_before(booking.is_complete):
            break
        playground.fuse.set(None, None)
        await start_again(playground)
        if not acknowledged:  # killed while it asked Slack who it is: the person saw that, and types again
            assert await booking.ask()
        assert await booking.finished() == ONE_OF_EACH, f"moment {number}: {playground.fuse.calls}"
    assert number > LEAST_MOMENTS


async def test_killed_at_any_time_after_the_acknowledgement_nothing_is_lost_or_doubled(
    playground: FusedPlayground,
) -> None:
    for number, delay in enumerate(DELAYS_MS, start=500):
        booking = Booking(playground, number)
        assert await booking.ask()
        await asyncio.sleep(delay / 1000)
        await playground.bot.kill()
        await start_again(playground)
        assert await booking.finished() == ONE_OF_EACH, f"{delay} ms after the acknowledgement"
