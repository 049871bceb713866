"""Socket Mode: Slack's requests over a socket that we open, for machines without a public address."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Self

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp

from bot.settings import SlackSettings

log = logging.getLogger(__name__)

SILENCE_SECONDS = 90.0
"""Slack pings every few seconds; a socket that is silent for so long has died without saying so."""


class Socket:
    """A connection that is watched: one that has gone quiet is replaced by a new one."""

    def __init__(self, handler: AsyncSocketModeHandler) -> None:
        self._handler = handler
        self._watch = asyncio.get_running_loop().create_task(self._watched())

    @classmethod
    async def open(cls, app: AsyncApp, settings: SlackSettings) -> Self:
        """Connect."""
        token = settings.app_token.get_secret_value() if settings.app_token else ""
        handler = AsyncSocketModeHandler(app, token)
        await handler.client.connect()  # type: ignore[no-untyped-call]  # slack_sdk has no annotation here
        return cls(handler)

    async def close(self) -> None:
        """Take no more."""
        self._watch.cancel()
        await self._handler.client.close()  # type: ignore[no-untyped-call]  # as above

    async def _watched(self) -> None:
        while True:
            await asyncio.sleep(SILENCE_SECONDS / 3)
            client = self._handler.client
            last = client.last_ping_pong_time or time.time()
            if time.time() - last > SILENCE_SECONDS:
                log.warning("socket_silent seconds=%d", time.time() - last)
                await client.connect_to_new_endpoint(force=True)
