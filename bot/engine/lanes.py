"""Whose turn it is: runs of one lane go one after the other, in the order in which they arrived."""

from __future__ import annotations

import asyncio
from bisect import insort
from dataclasses import dataclass, field
from hashlib import blake2b


def lane_number(lane: str) -> int:
    """A lane as a number of 64 bits, which tells nothing and PostgreSQL can lock."""
    return int.from_bytes(blake2b(lane.encode(), digest_size=8).digest(), "big", signed=True)


@dataclass(slots=True)
class _Lane:
    places: list[tuple[float, str]] = field(default_factory=list)  # by arrival
    running: str | None = None


class Lanes:
    """The lanes of one event loop."""

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}
        self._waiting: dict[str, asyncio.Future[None]] = {}

    def join(self, lane: str, arrival: float, run: str) -> None:
        """Stand in the lane; a second time changes nothing."""
        places = self._lanes.setdefault(lane, _Lane()).places
        if all(other != run for _, other in places):
            insort(places, (arrival, run))

    async def turn(self, lane: str, run: str) -> None:
        """Wait until nobody runs and everybody who arrived earlier has left."""
        future = self._waiting[run] = asyncio.get_running_loop().create_future()
        self._call_next(self._lanes[lane])
        try:
            await future
        finally:
            del self._waiting[run]

    def step_back(self, lane: str, run: str) -> None:
        """Let others of this lane go first after all; ask for a turn again."""
        left = self._lanes[lane]
        left.running = None
        self._call_next(left)

    def leave(self, lane: str, run: str) -> None:
        """Make room for the next; leaving twice changes nothing."""
        if (left := self._lanes.get(lane)) is None:
            return
        left.places = [place for place in left.places if place[1] != run]
        if left.running == run:
            left.running = None
        self._call_next(left)
        if not left.places:
            del self._lanes[lane]

    def _call_next(self, lane: _Lane) -> None:
        if lane.running is not None or not lane.places:
            return
        first = lane.places[0][1]
        future = self._waiting.get(first)
        if future is not None and not future.done():
            lane.running = first
            future.set_result(None)

    def __len__(self) -> int:
        return sum(len(lane.places) for lane in self._lanes.values())
