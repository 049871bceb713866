"""Workspaces that install Convoke and remove it, for whoever speaks with Slack about it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.installations import Installation
from bot.errors import NotInstalled
from bot.store import Store

log = logging.getLogger(__name__)

CLOCKS_DIFFER = timedelta(seconds=5)
"""How much earlier than our own Slack's clock may say that a workspace left."""


class Workspaces:
    """The installations, on the loop of the store. Each question is asked of the database.

    `forgotten` is told of a workspace that left, for what is kept in memory.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], forgotten: Callable[[str], None] = lambda _: None
    ) -> None:
        self._installations = store.installations
        self._forgotten = forgotten
        self.clock = clock

    async def find(self, workspace: str) -> Installation | None:
        """The installation; None when there is none."""
        return await self._installations.get(workspace)

    async def get(self, workspace: str) -> Installation:
        """The installation; raises `NotInstalled`."""
        installation = await self._installations.get(workspace)
        if installation is None:
            raise NotInstalled(workspace)
        return installation

    async def spend(self, state: str, until: datetime) -> bool:
        """Use the state of an installation that was begun; False when it was used before."""
        return await self._installations.spend(state, until)

    async def came(self, installation: Installation) -> None:
        """Keep it."""
        await self._installations.put(installation)
        log.info("workspace_came workspace=%s", installation.workspace)

    async def left(self, workspace: str, at: datetime) -> None:
        """Forget it with all its secrets, unless it was installed again since `at`."""
        if await self._installations.forget(workspace, installed_before=at + CLOCKS_DIFFER):
            self._forgotten(workspace)
            log.info("workspace_left workspace=%s what=secrets forgotten", workspace)

    async def begin_renewing(self, installation: Installation) -> bool:
        """Whether it falls to this process to renew the token."""
        return await self._installations.begin_renewing(installation, self.clock())

    async def renewed(self, before: Installation, after: Installation) -> None:
        """Keep the fresh token."""
        await self._installations.renewed(before, after)
