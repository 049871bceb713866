"""Several replicas on one PostgreSQL: each holds a lock on its own name for as long as it lives.

The lock belongs to a session, so PostgreSQL gives it back when the process dies. It needs a direct or
session-pooled connection; a pooler that shares connections between transactions cannot hold it.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import time
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import psycopg
import sqlalchemy

from bot.engine.database import SCHEMA
from bot.engine.lanes import lane_number
from bot.engine.ownership import Recover

log = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds between two looks for dead owners."""

DEAD_AFTER = 4.0
"""Seconds for which an owner's lock must be free: a database that restarts frees all of them at once."""

KEEPALIVES: Any = {
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
SESSION = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
"""Both ends notice within seconds that the other is gone, so that a lock outlives its holder by no more."""

WITH_WORK = f"""
    SELECT DISTINCT executor_id FROM {SCHEMA}.workflow_status
    WHERE status = 'PENDING' AND executor_id <> %s
"""  # noqa: S608 (the schema is our own constant)

ENTER_LANE = f"""
    SELECT CASE WHEN EXISTS (
        SELECT FROM {SCHEMA}.workflow_status
        WHERE status IN ('PENDING', 'ENQUEUED') AND attributes @> jsonb_build_object('lane', %(lane)s::bigint)
        AND (attributes ->> 'arrival')::float8 < %(arrival)s
    ) THEN FALSE ELSE pg_try_advisory_lock(%(lane)s) END
"""  # noqa: S608 (the schema is our own constant)


class ReplicaOwnership:
    """One replica among others."""

    def __init__(self, database_url: str) -> None:
        self.name = f"{socket.gethostname()}-{uuid.uuid4().hex[:12]}"
        self._session = _Session(database_url)
        self._lanes: set[int] = set()
        self._free_since: dict[str, float] = {}

    async def take(self) -> None:
        await self._session.connect([_owner(self.name)])

    async def watch(self, recover: Recover) -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY)
            try:
                for name in await self._dead():
                    await self._take_over(name, recover)
            except psycopg.OperationalError as error:
                log.warning("The replica's lock was lost (%s); taking it again.", type(error).__name__)
                self._free_since.clear()  # others may have lost theirs, too
                with suppress(psycopg.OperationalError):
                    await self._session.connect([_owner(self.name), *self._lanes])

    async def enter(self, lane: str, arrival: float) -> bool:
        number = lane_number(lane)
        try:
            ((entered,),) = await self._session.query(ENTER_LANE, {"lane": number, "arrival": arrival})
        except psycopg.OperationalError:
            return False  # `watch` connects again
        if entered:
            self._lanes.add(number)
        return bool(entered)

    async def leave(self, lane: str) -> None:
        number = lane_number(lane)
        self._lanes.discard(number)
        with suppress(psycopg.OperationalError):  # a lost session has lost its locks, too
            await self._session.unlock(number)

    async def release(self) -> None:
        await self._session.close()

    async def _dead(self) -> list[str]:
        """Owners with unfinished work whose lock has been free for long enough."""
        owners = [name for (name,) in await self._session.query(WITH_WORK, (self.name,))]
        free = [name for name in owners if await self._is_free(name)]
        now = time.monotonic()
        self._free_since = {name: self._free_since.get(name, now) for name in free}
        return [name for name, since in self._free_since.items() if now - since >= DEAD_AFTER]

    async def _is_free(self, name: str) -> bool:
        if not await self._session.lock(_owner(name)):
            return False
        await self._session.unlock(_owner(name))
        return True

    async def _take_over(self, name: str, recover: Recover) -> None:
        if not await self._session.lock(_owner(name)):
            return  # it lives, or another replica was faster
        try:
            log.warning("Replica %s is gone; taking over its work.", name)
            await recover(name)
        finally:
            del self._free_since[name]
            await self._session.unlock(_owner(name))


class _Session:
    """One connection and the locks that live as long as it does."""

    def __init__(self, database_url: str) -> None:
        url = sqlalchemy.make_url(database_url).set(drivername="postgresql")
        self._url = url.render_as_string(hide_password=False)
        self._connection: psycopg.AsyncConnection[tuple[Any, ...]] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def connect(self, locks: Sequence[int]) -> None:
        """Connect, again if need be, and take these locks as far as nobody else has them."""
        await self.close()
        self._connection = await psycopg.AsyncConnection.connect(
            self._url,
            autocommit=True,
            connect_timeout=10,
            application_name="convoke-replica",
            options=SESSION,
            **KEEPALIVES,
        )
        for lock in locks:
            await self.lock(lock)

    async def close(self) -> None:
        """Give everything back."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def lock(self, lock: int) -> bool:
        """Take a lock; False when another session has it."""
        ((taken,),) = await self.query("SELECT pg_try_advisory_lock(%s)", (lock,))
        return bool(taken)

    async def unlock(self, lock: int) -> None:
        """Give a lock back."""
        await self.query("SELECT pg_advisory_unlock(%s)", (lock,))

    async def query(self, statement: str, values: Sequence[Any] | Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Ask the database; raises `psycopg.OperationalError` when the session is gone."""
        async with self._one_at_a_time:
            if self._connection is None:
                raise psycopg.OperationalError("there is no session")
            cursor = await self._connection.execute(statement.encode(), values)
            return await cursor.fetchall()


def _owner(name: str) -> int:
    return lane_number(f"owner {name}")  # locks are numbers, too, and no lane has this name
