"""What was said to the outside, by key: begun before, finished after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, select, update

from bot.store.codec import dump_map, load_map
from bot.store.database import Database
from bot.store.inserts import insert_new
from bot.store.tables import Tables


@dataclass(frozen=True, slots=True)
class Effect:
    """`done`: it happened, and `data` says what came of it. `doubt`: an earlier try may have happened."""

    done: bool
    doubt: bool
    data: dict[str, str]


class Effects:
    """The journal of effects."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._effects = tables.effects

    async def begin(self, key: str) -> Effect:
        """Write down that this is about to happen, and learn what is known of an earlier try."""
        row = {"key": key, "done": False, "begun_at": datetime.now(UTC), "data": dump_map({})}

        def work(connection: Connection) -> Effect:
            statement = insert_new(connection, self._effects).returning(self._effects.c.key)
            if connection.scalar(statement, row) is not None:
                return Effect(done=False, doubt=False, data={})
            known = select(self._effects.c.done, self._effects.c.data).where(self._effects.c.key == key)
            done, data = connection.execute(known).one()
            return Effect(done=done, doubt=not done, data=load_map(data))

        return await self._database.write(work)

    async def known(self, key: str) -> bool:
        """Whether it was begun, whatever became of it."""
        query = select(self._effects.c.key).where(self._effects.c.key == key)
        return await self._database.read(lambda connection: connection.scalar(query) is not None)

    async def finish(self, key: str, data: Mapping[str, str] | None = None) -> None:
        """It happened; `data` is what a repeat has to know of it."""
        change = (
            update(self._effects)
            .where(self._effects.c.key == key)
            .values(done=True, data=dump_map(data or {}))
        )
        await self._database.write(lambda connection: connection.execute(change))
