"""Profiles as Slack told them, for a while."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.people import Person
from bot.store.codec import dump, load
from bot.store.database import Database
from bot.store.inserts import put_row
from bot.store.tables import Tables


class People:
    """The cache of profiles."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._people = tables.people

    async def get(self, workspace: str, user: str, *, not_older_than: datetime) -> Person | None:
        """This person's profile, when it was learned at `not_older_than` or later."""
        people = self._people.c
        query = select(people.document).where(
            people.workspace == workspace, people.user == user, people.known_at >= not_older_than
        )
        document = await self._database.read(lambda connection: connection.scalar(query))
        return None if document is None else load(Person, document)

    async def put(self, person: Person, at: datetime) -> None:
        """Keep what was learned at `at`."""
        row = {
            "workspace": person.workspace,
            "user": person.user,
            "known_at": at,
            "document": dump(person),
        }
        await self._database.write(lambda connection: put_row(connection, self._people, row))

    async def forget(self, workspace: str, user: str) -> None:
        """Ask Slack again next time."""
        people = self._people.c
        gone = delete(self._people).where(people.workspace == workspace, people.user == user)
        await self._database.write(lambda connection: connection.execute(gone))
