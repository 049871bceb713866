"""INSERT … ON CONFLICT, which both databases spell alike and SQLAlchemy keeps in two places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that leaves out rows which meet one already there."""
    return _insert(connection, table).on_conflict_do_nothing()


def put_row(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Insert `row`, which has every column, or give the row with its primary key these values."""
    name = f"put into {connection.dialect.name}"
    # Building the statement takes ten times as long as running it.
    if name not in table.info:
        table.info[name] = _put(connection, table)
    connection.execute(table.info[name], row)


def _put(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    statement = _insert(connection, table)
    keys = [column.name for column in table.primary_key]
    changed = {column.name: statement.excluded[column.name] for column in table.c if column.name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
