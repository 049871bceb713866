"""Where the journal is kept: a file beside ours for SQLite, a schema of its own in PostgreSQL."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import Engine, event

SCHEMA = "convoke_engine"


def journal_url(database_url: str) -> str:
    """Where the journal belonging to the database at `database_url` is."""
    if not database_url.startswith("sqlite:///"):
        return (
            sqlalchemy.make_url(database_url)
            .set(drivername="postgresql+psycopg")
            .render_as_string(hide_password=False)
        )
    path = Path(database_url.removeprefix("sqlite:///")).absolute()
    # A file of its own: in ours the two would wait for each other's writes.
    return f"sqlite:///{path.with_name(f'{path.stem}-engine{path.suffix}')}"


def journal_engine(url: str, connections: int) -> Engine:
    """Connections to the journal for as many threads."""
    if url.startswith("sqlite:"):
        return _sqlite_engine(url, connections)
    return sqlalchemy.create_engine(
        url,
        pool_size=connections,
        max_overflow=4,
        pool_timeout=30,
        pool_pre_ping=True,
        connect_args={"application_name": "convoke-engine", "connect_timeout": 10},
    )


def _sqlite_engine(url: str, connections: int) -> Engine:
    path = Path(url.removeprefix("sqlite:///"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)  # SQLite gives the files beside it the same mode
    engine = sqlalchemy.create_engine(url, pool_size=connections, max_overflow=4, pool_timeout=30)
    lacks_subsec = sqlite3.sqlite_version_info < (3, 42)

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = "IMMEDIATE"
        connection.execute("PRAGMA busy_timeout = 30000")
        connection.execute("PRAGMA journal_mode = WAL")
        # A power cut may cost the last entries; their steps are done again and look before they act. Our own
        # file, which holds what was acknowledged and said, reaches the disk with each commit.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        if lacks_subsec:
            connection.create_function("unixepoch", -1, _unixepoch)

    return engine


def _unixepoch(*_modifiers: str) -> float:
    """`unixepoch('subsec')`, which SQLite has since 3.42; the journal asks for nothing else."""
    return time.time()
