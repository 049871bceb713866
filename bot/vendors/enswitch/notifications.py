"""E-mail notifications: Enswitch writes to people one minute before the start, if it is told whom."""

from __future__ import annotations

import asyncio
import logging

from bot.errors import VendorError
from bot.vendors.enswitch.api import Api

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 3.0


class Notifications:
    """Registers addresses in the background, so that a long list does not hold up the room's card.

    Numbers are never registered: Enswitch would ring them by itself and ask for no PIN.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self._running: set[asyncio.Task[None]] = set()
        self._registered: set[tuple[str, str]] = set()

    async def register(self, conference_id: str, emails: tuple[str, ...]) -> None:
        """Begin, and wait a little: most lists are short. An address is registered once by this process."""
        new = tuple(one for one in dict.fromkeys(emails) if (conference_id, one) not in self._registered)
        if not new:
            return
        self._registered.update((conference_id, one) for one in new)
        task = asyncio.create_task(self._register_all(conference_id, new))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        await asyncio.wait({task}, timeout=_PATIENCE_SECONDS)

    async def aclose(self) -> None:
        """Wait a little for what is still running, then let it go."""
        if self._running:
            await asyncio.wait(set(self._running), timeout=_PATIENCE_SECONDS)
        for task in set(self._running):
            task.cancel()

    async def _register_all(self, conference_id: str, emails: tuple[str, ...]) -> None:
        for email in emails:
            fields = {
                "conference": conference_id,
                "destination": email,
                "level": "talk",
                "type": "email",
            }
            try:
                said = await self._api.write("conferences/notifications/create", fields)
            except VendorError as problem:
                log.warning("not_notified vendor=enswitch reason=%s", problem.message)
                continue
            if not said.ok:
                log.warning("not_notified vendor=enswitch reason=%s", said.words)
