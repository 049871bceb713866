"""What telephone systems are asked for when nobody says: by workspace, and by channel."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import delete, select

from bot.domain.conference import Vendor
from bot.domain.options import OptionValue
from bot.store.database import Database
from bot.store.inserts import put_row
from bot.store.tables import Tables

Options = Mapping[str, OptionValue]

EVERYWHERE = ""
"""Stands for the whole workspace where a channel would."""


class Defaults:
    """The telephone systems' own fields as administrators set them."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._defaults = tables.defaults

    async def get(self, workspace: str, channel: str = EVERYWHERE) -> dict[Vendor, dict[str, OptionValue]]:
        """What is set for this channel itself, or for the workspace, by telephone system."""
        table = self._defaults.c
        query = select(table.document).where(table.workspace == workspace, table.channel == channel)
        document = await self._database.read(lambda connection: connection.scalar(query))
        found: dict[str, dict[str, OptionValue]] = {} if document is None else json.loads(document)
        return {Vendor(vendor): options for vendor, options in found.items()}

    async def put(self, workspace: str, channel: str, options: Mapping[Vendor, Options]) -> None:
        """Keep these for the channel or the workspace; nothing at all forgets the place."""
        kept = {vendor.value: dict(chosen) for vendor, chosen in options.items() if chosen}
        if not kept:
            await self._forget(workspace, channel)
            return
        row = {
            "workspace": workspace,
            "channel": channel,
            "document": json.dumps(kept, ensure_ascii=False).encode(),
        }
        await self._database.write(lambda connection: put_row(connection, self._defaults, row))

    async def _forget(self, workspace: str, channel: str) -> None:
        table = self._defaults.c
        gone = delete(self._defaults).where(table.workspace == workspace, table.channel == channel)
        await self._database.write(lambda connection: connection.execute(gone))
