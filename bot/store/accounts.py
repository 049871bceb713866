"""The telephone systems of workspaces, where administrators enter them in Slack."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select

from bot.domain.conference import Vendor
from bot.store.database import Database
from bot.store.inserts import put_row
from bot.store.tables import Tables

Variables = Mapping[str, str]
"""What was entered, by the name that the environment has for it."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Everything a workspace has entered; another `revision` whenever something is changed."""

    revision: str
    systems: Mapping[Vendor, Variables]


class Accounts:
    """The accounts of all workspaces. A change is seen by whoever asks next, in any process."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._accounts = tables.vendor_accounts
        self._installations = tables.installations

    async def revision(self, workspace: str) -> str | None:
        """Which state the accounts are in; None where there are none. Cheap: one plain column by its key."""
        table = self._accounts.c
        query = select(table.revision).where(table.workspace == workspace)
        revision: str | None = await self._database.read(lambda connection: connection.scalar(query))
        return revision

    async def get(self, workspace: str) -> Entered | None:
        """The accounts themselves, secrets and all."""
        return await self._database.read(lambda connection: self._get(connection, workspace))

    async def put(self, workspace: str, vendor: Vendor, entered: Variables | None) -> bool:
        """Keep what was entered for this telephone system, or forget it (None).

        False, and nothing kept, when the workspace is not installed any more.
        """

        def work(connection: Connection) -> bool:
            if not self._is_installed(connection, workspace):
                return False
            known = self._get(connection, workspace)
            systems = dict(known.systems) if known else {}
            systems.pop(vendor, None)
            if entered is not None:
                systems[vendor] = entered
            self._write(connection, workspace, systems)
            return True

        return await self._database.write(work, urgent=True)

    def _is_installed(self, connection: Connection, workspace: str) -> bool:
        """Locks the installation: who changes accounts waits for who forgets or changes them."""
        table = self._installations.c
        query = select(table.workspace).where(table.workspace == workspace).with_for_update()
        return connection.scalar(query) is not None

    def _get(self, connection: Connection, workspace: str) -> Entered | None:
        table = self._accounts.c
        query = select(table.revision, table.document).where(table.workspace == workspace)
        row = connection.execute(query).one_or_none()
        if row is None:
            return None
        held: dict[str, dict[str, str]] = json.loads(row.document)
        return Entered(row.revision, {Vendor(vendor): entered for vendor, entered in held.items()})

    def _write(self, connection: Connection, workspace: str, systems: Mapping[Vendor, Variables]) -> None:
        if not systems:
            connection.execute(delete(self._accounts).where(self._accounts.c.workspace == workspace))
            return
        document = {vendor.value: dict(entered) for vendor, entered in systems.items()}
        row = {
            "workspace": workspace,
            "revision": secrets.token_hex(8),  # never one that was there before, also after all was removed
            "document": json.dumps(document, ensure_ascii=False).encode(),
        }
        put_row(connection, self._accounts, row)

    async def count(self) -> int:
        """How many workspaces have entered something."""
        query = select(func.count()).select_from(self._accounts)
        return await self._database.read(lambda connection: connection.scalars(query).one())
