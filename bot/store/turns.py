"""Turns that all replicas take together: at most so many in a row, and then one at a time.

A row says when the next turn would be due if nobody had been waiting. Taking a turn moves it on by one
interval, in one statement, so that no two replicas get the same turn.
"""

from __future__ import annotations

import time

from sqlalchemy import Connection, text

from bot.store.database import Database

_TAKE = """
    INSERT INTO turns (name, next_at) VALUES (:name, {now} + :interval)
    ON CONFLICT (name) DO UPDATE SET next_at = {latest}(turns.next_at, {now}) + :interval
    WHERE turns.next_at <= {now} + :ahead
    RETURNING next_at - :interval - {now}
"""
_POSTGRES = text(_TAKE.format(now="EXTRACT(EPOCH FROM statement_timestamp())", latest="GREATEST"))
_SQLITE = text(_TAKE.format(now=":now", latest="MAX"))


class Turns:
    """Turns by name; one name for each thing whose rate is limited."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take(self, name: str, *, burst: int, seconds: float, patience: float) -> float | None:
        """Take a turn and learn how many seconds it is away; None when that would exceed `patience`.

        At most `burst` turns are due at once, and as many again in each `seconds`.
        """
        interval = seconds / burst
        at_once = seconds - interval
        values = {"name": name, "interval": interval, "ahead": at_once + patience}

        def work(connection: Connection) -> float | None:
            if connection.dialect.name == "postgresql":
                due = connection.scalar(_POSTGRES, values)
            else:
                due = connection.scalar(_SQLITE, {**values, "now": time.time()})
            return None if due is None else float(due)

        away = await self._database.write(work)
        return None if away is None else max(0.0, away - at_once)
