"""Our tables in PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

import sqlalchemy
from sqlalchemy import text
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store.database import T, Work

log = logging.getLogger(__name__)

PATIENCE = 60.0
"""Seconds for which a server that restarts is waited for: a workflow would break without its tables."""

URGENT_PATIENCE = 2.0
"""The same while Slack waits for an acknowledgement, which it does for three."""

SHORTEST_PAUSE, LONGEST_PAUSE = 0.05, 2.0
"""Seconds between two tries."""


class PostgresDatabase:
    """A pool of connections, for one event loop."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(
            sqlalchemy.make_url(url).set(drivername="postgresql+psycopg"),
            pool_size=4,
            max_overflow=8,
            pool_pre_ping=True,
            connect_args={"application_name": "convoke", "connect_timeout": 10},
        )
        self._has_answered = False

    async def read(self, work: Work[T]) -> T:
        async def deed() -> T:
            async with self._engine.connect() as connection:
                return await connection.run_sync(work)

        return await self._patiently(deed, PATIENCE)

    async def write(self, work: Work[T], *, urgent: bool = False) -> T:
        async def deed() -> T:
            async with self._engine.begin() as connection:
                return await connection.run_sync(work)

        return await self._patiently(deed, URGENT_PATIENCE if urgent else PATIENCE)

    async def probe(self) -> None:
        async with self._engine.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        await self._engine.dispose()

    async def _patiently(self, deed: Callable[[], Awaitable[T]], patience: float) -> T:
        """Do it again while connections are lost or refused; each unit of work is all or nothing."""
        clock = asyncio.get_running_loop().time
        # A server that never answered is more likely to be wrongly named than to restart.
        deadline = clock() + (patience if self._has_answered else 0)
        pause = SHORTEST_PAUSE
        while True:
            try:
                done = await deed()
            except (OperationalError, InterfaceError) as error:
                if clock() + pause > deadline:
                    raise
                log.warning("PostgreSQL does not answer (%s); trying again.", type(error.orig).__name__)
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
            else:
                self._has_answered = True
                return done
