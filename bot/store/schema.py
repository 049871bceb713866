"""Bringing the schema up to date.

Alembic is imported only when there is something to migrate: a fresh database gets its tables at once, and
most starts find the schema as it should be.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy
from sqlalchemy import Connection, text

from bot.store.tables import Tables

HEAD = "0004"
"""The newest migration; a test holds it against the scripts."""

SCRIPTS = str(Path(__file__).with_name("migrations"))

LOCK = 0x436F6E766F6B65  # "Convoke": two replicas do not migrate at the same time


def is_current(connection: Connection) -> bool:
    """Whether nothing is left to migrate."""
    return _revision(connection) == HEAD


def bring_up_to_date(connection: Connection, tables: Tables) -> None:
    """Make or migrate the tables, within the transaction of `connection`."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    revision = _revision(connection)
    if revision is None:
        tables.metadata.create_all(connection)
        _stamp(connection)
    elif revision != HEAD:
        run_migrations(connection)


def run_migrations(connection: Connection, to: str = "head") -> None:
    """Run the scripts up to the revision `to`."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _revision(connection: Connection) -> str | None:
    if not sqlalchemy.inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _stamp(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
