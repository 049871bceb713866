"""The one number that grows when anything a person could see has changed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

COALESCED_SECONDS = 0.1


class Changes:
    """Counts changes and wakes those who wait for one, at most ten times a second."""

    def __init__(self) -> None:
        self.version = 1
        self._waiting: set[asyncio.Event] = set()
        self._closed = False

    def note(self) -> None:
        """Something changed."""
        self.version += 1
        for event in self._waiting:
            event.set()

    def close(self) -> None:
        """Let everybody who waits go."""
        self._closed = True
        for event in self._waiting:
            event.set()

    async def watch(self) -> AsyncIterator[int]:
        """The version now, and again after changes, until `close`."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            while not self._closed:
                event.clear()
                yield self.version
                await event.wait()
                await asyncio.sleep(COALESCED_SECONDS)
        finally:
            self._waiting.discard(event)
