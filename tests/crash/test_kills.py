"""The real process is killed at every moment of a booking; afterwards there is one room and one card."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.crash.fused import FusedPlayground
from tests.nursery.forking import forked

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
async def playgrounds(
    tmp_path: Path, environments: list[dict[str, str]]
) -> AsyncIterator[list[FusedPlayground]]:
    """Several, each with the real bot, ready."""
    async with AsyncExitStack() as opened:
        await asyncio.gather(*(migrated(given, tmp_path) for given in environments if given))
        made = [FusedPlayground(tmp_path / str(at), given) for at, given in enumerate(environments)]
        await asyncio.gather(*(opened.enter_async_context(playground) for playground in made))
        await asyncio.gather(*(playground.bot.ready() for playground in made))
        yield made


async def migrated(environment: dict[str, str], directory: Path) -> None:
    """The database has its tables, as before each deployment."""
    process = await forked(("python", "-m", "bot", "migrate"), environment, directory)
    said = await process.stdout.read()
    assert await process.wait() == 0, said


async def start_again(playground: FusedPlayground) -> None:
    await playground.bot.start()
    await playground.bot.ready()


async def play_to_the_end(playground: FusedPlayground, number: int) -> None:
    booking = Booking(playground, number)
    assert await booking.ask()
    assert await booking.finished() == ONE_OF_EACH


async def survives_at(playground: FusedPlayground, moment: int) -> bool:
    """Whether there is such a moment; if so, a bot killed there leaves one of each."""
    booking = Booking(playground, moment)
    playground.fuse.set(moment, playground.bot.pid)
    acknowledged = await booking.ask()
    if not await playground.dies_before(booking.is_complete):
        return False
    playground.fuse.set(None, None)
    await start_again(playground)
    if not acknowledged:  # killed while it asked Slack who it is: the person saw that, and types again
        assert await booking.ask()
    assert await booking.finished() == ONE_OF_EACH, f"moment {moment}: {playground.fuse.calls}"
    return True


async def survives_from(playground: FusedPlayground, first: int, step: int) -> int:
    """The first moment, of every `step`th, that there is not."""
    await play_to_the_end(playground, 900)  # opens direct conversations, asks who people are
    await playground.bot.kill()
    await start_again(playground)
    moment = first
    while await survives_at(playground, moment):
        moment += step
    return moment


async def test_killed_around_every_call_there_is_one_room_and_one_of_each_message(
    playgrounds: list[FusedPlayground],
) -> None:
    async with asyncio.TaskGroup() as together:
        lanes = [
            together.create_task(survives_from(playground, first, len(playgrounds)))
            for first, playground in enumerate(playgrounds, start=1)
        ]
    assert min(lane.result() for lane in lanes) > LEAST_MOMENTS


async def survives_after(playground: FusedPlayground, delays: Sequence[int]) -> None:
    for delay in delays:
        booking = Booking(playground, 500 + delay)
        assert await booking.ask()
        await asyncio.sleep(delay / 1000)
        await playground.bot.kill()
        await start_again(playground)
        assert await booking.finished() == ONE_OF_EACH, f"{delay} ms after the acknowledgement"


async def test_killed_at_any_time_after_the_acknowledgement_nothing_is_lost_or_doubled(
    playgrounds: list[FusedPlayground],
) -> None:
    async with asyncio.TaskGroup() as together:
        for first, playground in enumerate(playgrounds):
            together.create_task(survives_after(playground, DELAYS_MS[first :: len(playgrounds)]))
