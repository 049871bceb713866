"""App Homes that people look at: published when opened, and again when something in them changes."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.domain.people import Person
from bot.errors import SlackError
from bot.messages import home
from bot.messages.account_forms import accounts_section, waiting_section
from bot.messages.guard_forms import home_section
from bot.messages.kit import Json

if TYPE_CHECKING:
    from handlers.front import Front

log = logging.getLogger(__name__)

GATHER_SECONDS = 1.0
"""What changes within this time is shown at once."""


class Homes:
    """Who has opened their home since the start. Others see it fresh when they open it."""

    def __init__(self) -> None:
        self._open: set[tuple[str, str]] = set()
        self._due: set[tuple[str, str]] = set()
        self._front: Front | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def served_by(self, front: Front) -> None:
        """Publish with this front, on the loop that runs now."""
        self._front = front
        self._loop = asyncio.get_running_loop()

    async def opened(self, workspace: str, user: str) -> None:
        """Somebody opened their home."""
        self._open.add((workspace, user))
        await self._publish(workspace, user)

    def changed(self, workspace: str, user: str) -> None:
        """Something in this home changed; from any thread. Shown soon, if anybody looks."""
        whose = (workspace, user)
        if self._loop is not None and whose in self._open and whose not in self._due:
            self._due.add(whose)
            self._loop.call_soon_threadsafe(self._refresh_soon, whose)

    def changed_for_all(self, workspace: str) -> None:
        """Something in every home of this workspace changed."""
        for whose in [one for one in self._open if one[0] == workspace]:
            self.changed(*whose)

    def _refresh_soon(self, whose: tuple[str, str]) -> None:
        if self._front is not None:
            self._front.background.spawn(self._refresh(whose), "refresh home")

    async def _refresh(self, whose: tuple[str, str]) -> None:
        await asyncio.sleep(GATHER_SECONDS)
        self._due.discard(whose)
        try:
            await self._publish(*whose)
        except SlackError as problem:
            log.info("home_not_refreshed reason=%s", problem.reason)

    async def _publish(self, workspace: str, user: str) -> None:
        if self._front is None:
            raise RuntimeError("a home was opened before there was anybody to show it")
        front = self._front
        person = await front.people.get(workspace, user)
        conferences = await front.desk.conferences_of(workspace, user)
        extra = home_section(person.language) if person.is_admin else []
        first, own = await self._accounts(front, person)
        view = home.home_view(person, conferences, front.clock(), first=first, extra=[*own, *extra])
        await front.announcer.publish_home(user, view, workspace)

    @staticmethod
    async def _accounts(front: Front, person: Person) -> tuple[list[Json], list[Json]]:
        """The workspace's telephone systems: what stands first while there is none, and what stands below."""
        if front.accounts is None:
            return [], []
        equipment = await front.systems.of(person.workspace)
        section: list[Json] = []
        if person.is_admin:
            section = accounts_section(await front.accounts.entered(person), person.language)
        if equipment.connected:
            return [], section
        return section or waiting_section(person.language), []
