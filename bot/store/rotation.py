"""Encrypting again, with the newest key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Table, select, tuple_, type_coerce, update

from bot.store.columns import Encrypted
from bot.store.database import Database
from bot.store.keyring import Keyring
from bot.store.tables import Tables

PAGE = 200
"""Rows in one transaction: a long one would hold up requests."""


async def rotate(database: Database, tables: Tables, keyring: Keyring) -> int:
    """Seal everything with the newest key; how many rows had an older one."""
    renewed = 0
    for column in _sealed_columns(tables):
        page = _Page(column, keyring)
        while not page.was_last:
            renewed += await database.write(page.renew)
    return renewed


def _sealed_columns(tables: Tables) -> Iterator[Column[Any]]:
    for table in tables.metadata.sorted_tables:
        yield from (column for column in table.columns if isinstance(column.type, Encrypted))


class _Page:
    """Some rows of one sealed column, in the order of the primary key, and then the next ones."""

    def __init__(self, column: Column[Any], keyring: Keyring) -> None:
        self._table: Table = column.table
        self._column = column
        self._key = tuple_(*self._table.primary_key)
        self._keyring = keyring
        self._after: tuple[Any, ...] | None = None
        self.was_last = False

    def renew(self, connection: Connection) -> int:
        """Seal these rows with the newest key; how many had an older one."""
        raw = type_coerce(self._column, LargeBinary)  # the bytes that are really there
        query = select(raw, *self._table.primary_key).order_by(*self._table.primary_key).limit(PAGE)
        if self._after is not None:
            query = query.where(self._key > self._after)
        rows = [tuple(row) for row in connection.execute(query.with_for_update())]
        self.was_last = len(rows) < PAGE
        self._after = rows[-1][1:] if rows else None
        return sum(self._renew_row(connection, bytes(sealed), key) for sealed, *key in rows)

    def _renew_row(self, connection: Connection, sealed: bytes, key: list[Any]) -> bool:
        fresh = self._keyring.renew(sealed)
        if fresh is sealed:
            return False
        same = [column == value for column, value in zip(self._table.primary_key, key, strict=True)]
        connection.execute(
            update(self._table).where(*same).values({self._column: type_coerce(fresh, LargeBinary)})
        )
        return True
