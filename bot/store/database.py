"""Where units of work run.

A unit of work is a plain function of a connection. It is one transaction: all of it happens or nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
Work = Callable[[Connection], T]


class Database(Protocol):
    """Something that runs units of work."""

    async def read(self, work: Work[T]) -> T:
        """Run `work`, which changes nothing, on one consistent picture."""

    async def write(self, work: Work[T], *, urgent: bool = False) -> T:
        """Run `work` in a transaction; once this returns, it survives a crash.

        What is `urgent` does not wait for what is not, as far as they would wait for each other.
        """

    async def probe(self) -> None:
        """Ask for a sign of life, without patience; raises what SQLAlchemy raises."""

    async def close(self) -> None:
        """Give back connections."""


def open_database(url: str) -> Database:
    """`sqlite:///path` or `postgresql://…`. Only what is used is imported: each takes megabytes."""
    if url.startswith("sqlite:///"):
        from bot.store.sqlite import SqliteDatabase

        return SqliteDatabase(Path(url.removeprefix("sqlite:///")))
    from bot.store.postgres import PostgresDatabase

    return PostgresDatabase(url)
