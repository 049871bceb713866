"""Requests as they were acknowledged, until nothing more is to be done for them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from bot.domain.records import Asked, Conference
from bot.store.codec import dump, load
from bot.store.conferences import ConferenceRow, Conferences
from bot.store.database import Database
from bot.store.inserts import insert_new
from bot.store.tables import Tables

TOGETHER = 200
"""How many requests may share one transaction."""


@dataclass(frozen=True, slots=True)
class _Entry:
    row: dict[str, Any]
    also: ConferenceRow | None
    is_new: asyncio.Future[bool]

    def answer(self, is_new: bool) -> None:
        if not self.is_new.done():  # whoever was cancelled no longer waits
            self.is_new.set_result(is_new)

    def fail(self, error: Exception) -> None:
        if not self.is_new.done():
            self.is_new.set_exception(error)


class Inbox:
    """The inbox of one event loop."""

    def __init__(self, database: Database, tables: Tables, conferences: Conferences) -> None:
        self._database = database
        self._inbox = tables.inbox
        self._conferences = conferences
        self._waiting: list[_Entry] = []
        self._writing: asyncio.Task[None] | None = None

    async def put(self, asked: Asked, *, also: Conference | None = None) -> bool:
        """Keep a request, and with it `also`; False, and nothing kept, when its key is there already.

        Requests that come at the same time share a transaction.
        """
        conference = None if also is None else ConferenceRow.of(also)
        entry = _Entry(_row(asked), conference, asyncio.get_running_loop().create_future())
        self._waiting.append(entry)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_waiting())
        return await entry.is_new

    async def get(self, key: str) -> Asked | None:
        """The request with this key, finished or not."""
        query = select(self._inbox.c.document).where(self._inbox.c.key == key)
        document = await self._database.read(lambda connection: connection.scalar(query))
        return None if document is None else load(Asked, document)

    async def finish(self, key: str) -> None:
        """Nothing more is to be done for it."""
        change = update(self._inbox).where(self._inbox.c.key == key).values(finished=True)
        await self._database.write(lambda connection: connection.execute(change))

    async def unfinished(self) -> list[Asked]:
        """What still has to be done, oldest first."""
        inbox = self._inbox
        query = (
            select(inbox.c.document)
            .where(inbox.c.finished.is_(False))
            .order_by(inbox.c.received_at, inbox.c.key)
        )
        documents = await self._database.read(lambda connection: connection.scalars(query).all())
        return [load(Asked, document) for document in documents]

    async def _write_waiting(self) -> None:
        while self._waiting:
            entries, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            try:
                await self._write(entries)
            except Exception:
                await self._write_one_by_one(entries)
        self._writing = None

    async def _write(self, entries: list[_Entry]) -> None:
        new = await self._database.write(lambda connection: self._insert(connection, entries), urgent=True)
        for entry in entries:
            entry.answer(entry.row["key"] in new)
            new.discard(entry.row["key"])  # the same request once more in this batch is a repeat

    async def _write_one_by_one(self, entries: list[_Entry]) -> None:
        """What one request breaks shall not break its neighbours."""
        for entry in entries:
            try:
                await self._write([entry])
            except Exception as error:
                entry.fail(error)

    def _insert(self, connection: Connection, entries: list[_Entry]) -> set[str]:
        firsts = {entry.row["key"]: entry for entry in reversed(entries)}
        statement = insert_new(connection, self._inbox).returning(self._inbox.c.key)
        new = set(connection.scalars(statement, [entry.row for entry in firsts.values()]))
        self._conferences.add(connection, [also for key in new if (also := firsts[key].also) is not None])
        return new


def _row(asked: Asked) -> dict[str, Any]:
    return {
        "key": asked.key,
        "kind": asked.kind.value,
        "received_at": asked.received_at,
        "finished": False,
        "document": dump(asked),
    }
