"""Everything Convoke remembers, in one place to open and close."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from sqlalchemy.exc import SQLAlchemyError

from bot.store import retention, rotation, schema
from bot.store.accounts import Accounts
from bot.store.batches import Batches
from bot.store.conferences import Conferences
from bot.store.database import Database, open_database
from bot.store.defaults import Defaults
from bot.store.effects import Effects
from bot.store.guards import Guards
from bot.store.inbox import Inbox
from bot.store.installations import Installations
from bot.store.keyring import Keyring
from bot.store.people import People
from bot.store.proposals import Proposals
from bot.store.tables import Tables
from bot.store.tickets import Tickets
from bot.store.turns import Turns


class Store:
    """The repositories on one database. A store belongs to the event loop it was opened on."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        self._database = database
        self._keyring = keyring
        self._tables = tables = Tables(keyring)
        self.conferences = Conferences(database, tables)
        self.inbox = Inbox(database, tables, self.conferences)
        self.tickets = Tickets(database, tables)
        self.effects = Effects(database, tables)
        self.people = People(database, tables)
        self.proposals = Proposals(database, tables)
        self.defaults = Defaults(database, tables)
        self.turns = Turns(database)
        self.batches = Batches(database, tables)
        self.guards = Guards(database, tables)
        self.installations = Installations(database, tables)
        self.accounts = Accounts(database, tables)

    @classmethod
    async def open(cls, url: str, keyring: Keyring, *, migrate: bool | None = None) -> Self:
        """The store at `url`: `sqlite:///path` or `postgresql://…`.

        `migrate` brings the schema up to date; when it is None that is done for SQLite alone.
        """
        store = cls(open_database(url), keyring)
        if migrate or (migrate is None and url.startswith("sqlite:")):
            await store.migrate()
        return store

    async def close(self) -> None:
        """Finish what is being written and give back connections."""
        await self._database.close()

    async def reachable(self) -> bool:
        """Whether the database answers."""
        try:
            await self._database.probe()
        except (SQLAlchemyError, OSError):
            return False
        return True

    async def migrate(self) -> None:
        """Bring the schema up to date."""
        if await self.migrations_pending():
            await self._database.write(lambda connection: schema.bring_up_to_date(connection, self._tables))

    async def migrations_pending(self) -> bool:
        """Whether the schema is not what this version needs."""
        return not await self._database.read(schema.is_current)

    async def rotate(self) -> int:
        """Encrypt everything with the newest key; how many rows had an older one."""
        return await rotation.rotate(self._database, self._tables, self._keyring)

    async def forget_older_than(self, moment: datetime) -> int:
        """Forget what was over before `moment`; how many rows that were."""
        return await retention.forget_older_than(self._database, self._tables, moment)


async def migrate(url: str, keyring: Keyring) -> None:
    """Bring the schema at `url` up to date."""
    store = await Store.open(url, keyring, migrate=True)
    await store.close()
