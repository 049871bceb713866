"""Workspaces that installed Convoke: their tokens, and the states of installations that were begun."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from bot.domain.installations import Installation
from bot.store.codec import dump, load
from bot.store.database import Database
from bot.store.inserts import insert_new, put_row
from bot.store.tables import Tables

RENEWING = timedelta(seconds=20)
"""How long one process alone may renew a token before another tries."""


class Installations:
    """The installations. Nothing is remembered between two questions: what is revoked is gone at once."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._installations = tables.installations
        self._spent = tables.spent_states
        self._accounts = tables.vendor_accounts
        self._people = tables.people

    async def get(self, workspace: str) -> Installation | None:
        """The installation of this workspace; None when there is none, or none any more."""
        table = self._installations.c
        query = select(table.document).where(table.workspace == workspace)
        document = await self._database.read(lambda connection: connection.scalar(query))
        return None if document is None else load(Installation, document)

    async def put(self, installation: Installation) -> None:
        """Keep it; a workspace that installs again has one installation, the newest."""
        row = _row(installation) | {"renewing_until": None}
        await self._database.write(lambda connection: put_row(connection, self._installations, row))

    async def workspaces(self) -> list[str]:
        """All that are installed."""
        query = select(self._installations.c.workspace).order_by(self._installations.c.workspace)
        return list(await self._database.read(lambda connection: connection.scalars(query).all()))

    async def forget(self, workspace: str, *, installed_before: datetime) -> bool:
        """Forget a workspace's tokens, telephone systems and profiles; False when there was nothing.

        One that was installed again since is kept: Slack tells late and more than once of an end.
        """
        table = self._installations.c
        mine = (table.workspace == workspace, table.installed_at <= installed_before)

        def work(connection: Connection) -> bool:
            if not connection.execute(delete(self._installations).where(*mine)).rowcount:
                return False
            for others in (self._accounts, self._people):
                connection.execute(delete(others).where(others.c.workspace == workspace))
            return True

        return await self._database.write(work, urgent=True)

    # ---- tokens that end ---------------------------------------------------------------------------------

    async def begin_renewing(self, installation: Installation, now: datetime) -> bool:
        """Whether this process is the one that renews this token; no other is told so for a while."""
        table = self._installations.c
        free = table.renewing_until.is_(None) | (table.renewing_until < now)
        change = (
            update(self._installations)
            .where(table.workspace == installation.workspace, free)
            .where(table.expires_at == installation.expires_at)
            .values(renewing_until=now + RENEWING)
        )
        return bool(await self._database.write(lambda connection: connection.execute(change).rowcount))

    async def renewed(self, before: Installation, after: Installation) -> bool:
        """Keep the fresh token; False when the workspace was forgotten or installed again meanwhile."""
        table = self._installations.c
        change = (
            update(self._installations)
            .where(table.workspace == before.workspace, table.expires_at == before.expires_at)
            .values(_row(after) | {"renewing_until": None})
        )
        return bool(await self._database.write(lambda connection: connection.execute(change).rowcount))

    # ---- installations that were begun -------------------------------------------------------------------

    async def spend(self, state: str, until: datetime) -> bool:
        """Use the state of an installation, which is good until then; False when it was used before."""
        row = {"state": hashlib.sha256(state.encode()).hexdigest(), "until": until}

        def work(connection: Connection) -> bool:
            statement = insert_new(connection, self._spent).returning(self._spent.c.state)
            return connection.scalar(statement, row) is not None

        return await self._database.write(work, urgent=True)


def _row(installation: Installation) -> dict[str, object]:
    return {
        "workspace": installation.workspace,
        "installed_at": installation.installed_at,
        "expires_at": installation.expires_at,
        "document": dump(installation),
    }
