"""An announcement batch by batch: written before it leaves, settled after it, never taken twice."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select, update

from bot.domain.number_lists import Entry
from bot.store.database import Database
from bot.store.inserts import insert_new
from bot.store.tables import Tables

ROWS_AT_ONCE = 20


class BatchState(StrEnum):
    """What became of a batch."""

    WAITING = "waiting"
    SENDING = "sending"  # on its way; when nobody is sending it, nobody knows
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    STOPPED = "stopped"  # a person kept it from being sent


@dataclass(frozen=True, slots=True)
class Batch:
    """Numbers that leave in one request; `skipped` says why some of them did not leave after all."""

    number: int
    state: BatchState
    entries: tuple[Entry, ...] = field(repr=False)
    skipped: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Claim:
    """The next batch to send; or the one that an earlier try left in doubt, which is unknown from now on."""

    batch: Batch
    in_doubt: bool


class Batches:
    """The batches of all announcements."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._batches = tables.batches

    async def plan(self, reference: str, entries: Sequence[Entry], size: int) -> None:
        """Keep what is to be called, in batches of at most `size`; planned once."""
        now = datetime.now(UTC)
        rows = [
            {
                "reference": reference,
                "number": number,
                "state": BatchState.WAITING.value,
                "size": len(entries[first : first + size]),
                "skipped": 0,
                "begun_at": None,
                "created_at": now,
                "document": _dump(entries[first : first + size], {}),
            }
            for number, first in enumerate(range(0, len(entries), size))
        ]
        await self._database.write(
            lambda connection: connection.execute(insert_new(connection, self._batches), rows)
        )

    async def claim(self, reference: str) -> Claim | None:
        """Take the next batch, and write down that it is about to leave; None when none waits.

        Only one at a time works on an announcement: what is found on its way was left by a crash.
        """
        return await self._database.write(lambda connection: self._claim(connection, reference))

    def _claim(self, connection: Connection, reference: str) -> Claim | None:
        table = self._batches
        for state in (BatchState.SENDING, BatchState.WAITING):
            query = (
                select(table)
                .where(table.c.reference == reference, table.c.state == state.value)
                .order_by(table.c.number)
                .limit(1)
            )
            row = connection.execute(query).mappings().one_or_none()
            if row is None:
                continue
            in_doubt = state is BatchState.SENDING
            becomes = BatchState.UNKNOWN if in_doubt else BatchState.SENDING
            change = update(table).where(table.c.reference == reference, table.c.number == row["number"])
            begun = {} if in_doubt else {"begun_at": datetime.now(UTC)}
            connection.execute(change.values(state=becomes.value, **begun))
            return Claim(_batch(row, becomes), in_doubt)
        return None

    async def settle(
        self, reference: str, batch: Batch, state: BatchState, skipped: Mapping[str, str] | None = None
    ) -> None:
        """What became of a batch that was taken."""
        left_out = dict(skipped or {})
        await self._move(
            reference,
            BatchState.SENDING,
            state,
            number=batch.number,
            skipped=len(left_out),
            document=_dump(batch.entries, left_out),
        )

    async def stop(self, reference: str) -> int:
        """Keep what waits from being sent; how many batches that were."""
        return await self._move(reference, BatchState.WAITING, BatchState.STOPPED)

    async def again(self, reference: str, number: int) -> bool:
        """Let a batch that nobody knows of, or that was refused, be sent again: a person looked."""
        for state in (BatchState.UNKNOWN, BatchState.REFUSED):
            if await self._move(reference, state, BatchState.WAITING, number=number):
                return True
        return False

    async def _move(
        self, reference: str, expected: BatchState, to: BatchState, number: int | None = None, **more: Any
    ) -> int:
        table = self._batches
        change = update(table).where(table.c.reference == reference, table.c.state == expected.value)
        if number is not None:
            change = change.where(table.c.number == number)
        change = change.values(state=to.value, **more)
        return await self._database.write(lambda connection: connection.execute(change).rowcount)

    async def counts(self, reference: str) -> dict[BatchState, tuple[int, int]]:
        """Numbers and skipped numbers by state."""
        table = self._batches.c
        query = (
            select(table.state, func.sum(table.size), func.sum(table.skipped))
            .where(table.reference == reference)
            .group_by(table.state)
        )
        rows = await self._database.read(lambda connection: connection.execute(query).all())
        return {BatchState(state): (int(size), int(skipped)) for state, size, skipped in rows}

    async def last_begun(self, reference: str) -> datetime | None:
        """When a batch left last."""
        table = self._batches.c
        query = select(func.max(table.begun_at)).where(table.reference == reference)
        return await self._database.read(lambda connection: connection.scalar(query))

    async def last_troubled(self, reference: str) -> Batch | None:
        """The batch about which a person is asked: the last that was not simply accepted."""
        table = self._batches
        query = (
            select(table)
            .where(
                table.c.reference == reference,
                table.c.state.in_([BatchState.UNKNOWN.value, BatchState.REFUSED.value]),
            )
            .order_by(table.c.begun_at.desc(), table.c.number.desc())
            .limit(1)
        )
        row = await self._database.read(lambda connection: connection.execute(query).mappings().one_or_none())
        return None if row is None else _batch(row, BatchState(row["state"]))

    async def all(self, reference: str) -> AsyncIterator[Batch]:
        """Every batch in order, a few in memory at a time."""
        table, after = self._batches, -1
        while True:
            query = (
                select(table)
                .where(table.c.reference == reference, table.c.number > after)
                .order_by(table.c.number)
                .limit(ROWS_AT_ONCE)
            )
            rows = await self._database.read(_rows_of(query))
            for row in rows:
                yield _batch(row, BatchState(row["state"]))
            if len(rows) < ROWS_AT_ONCE:
                return
            after = rows[-1]["number"]


def _rows_of(query: Any) -> Any:
    return lambda connection: connection.execute(query).mappings().all()


def _dump(entries: Sequence[Entry], skipped: Mapping[str, str]) -> bytes:
    plain = {"entries": [[entry.phone, dict(entry.custom)] for entry in entries], "skipped": dict(skipped)}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _batch(row: RowMapping, state: BatchState) -> Batch:
    held = json.loads(row["document"])
    entries = tuple(Entry(phone, custom) for phone, custom in held["entries"])
    return Batch(row["number"], state, entries, held["skipped"])
