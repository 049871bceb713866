"""The right to run workflows: one process for a SQLite file, several replicas for PostgreSQL."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

from bot.engine.filelock import FileLock

Recover = Callable[[str], Awaitable[None]]
"""Takes up the work of the owner with this name."""


class Ownership(Protocol):
    """The right of this process to run workflows under `name`."""

    name: str

    async def take(self) -> None:
        """Take the right; raises `BadSetting` when another process has it."""

    async def watch(self, recover: Recover) -> None:
        """Look for owners that died, and `recover` their work, until cancelled."""

    async def enter(self, lane: str, arrival: float) -> bool:
        """Take the right to run in this lane; False while another owner has it or earlier work waits."""

    async def leave(self, lane: str) -> None:
        """Give the lane back."""

    async def release(self) -> None:
        """Give everything back."""


class FileOwnership:
    """A lock on a file beside the database: nobody else is there."""

    def __init__(self, path: Path) -> None:
        self.name = "convoke"  # the same at each start, so that what a killed process left is found
        self._path = path
        self._lock: FileLock | None = None

    async def take(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(self._path)

    async def watch(self, recover: Recover) -> None:
        """Nobody else can have left work."""

    async def enter(self, lane: str, arrival: float) -> bool:
        return True

    async def leave(self, lane: str) -> None:
        """Nobody else waits for it."""

    async def release(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None
