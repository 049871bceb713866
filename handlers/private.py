"""Words for one person alone: by response_url, else ephemeral in the channel, else a direct message."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from pydantic import SecretStr

from bot.domain.people import Origin
from bot.errors import SlackRefused, SlackUnavailable
from handlers.slack_client import SlackClient

USES = 2
"""How often one announcer speaks through a response_url. Slack allows five, and there are two announcers."""

FRESH = timedelta(minutes=25)
"""How long after its first use a response_url is used again; Slack ends it after thirty minutes."""

MEMORY = 10_000

QUIET = {"unfurl_links": False, "unfurl_media": False}
"""No previews of links under what is posted."""


class PrivateWords:
    """Finds the way that is open."""

    def __init__(
        self,
        client: SlackClient,
        direct_channel: Callable[[str, str], Awaitable[str]],
        clock: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._direct_channel = direct_channel
        self._clock = clock
        self._used: dict[str, tuple[datetime, int]] = {}

    async def say(self, origin: Origin, message: Mapping[str, Any]) -> None:
        """The message, by the first way that Slack takes."""
        if await self._by_response_url(origin, message) or await self._ephemeral(origin, message):
            return
        channel = await self._direct_channel(origin.workspace, origin.user)
        await self._client.write(
            "chat.postMessage", origin.workspace, {"channel": channel, **QUIET, **message}
        )

    async def replace(self, origin: Origin, message: Mapping[str, Any]) -> None:
        """In place of the message whose button was pressed; said anew where that is not possible."""
        if not await self._by_response_url(origin, {"replace_original": True, **message}):
            await self.say(origin, message)

    async def respond(self, url: SecretStr, message: Mapping[str, Any]) -> None:
        """Through this response_url; raises `SlackRefused` when it is used up."""
        if not self._may_use(url):
            raise SlackRefused("response_url", "used_url")
        await self._client.respond(url, message)

    async def _by_response_url(self, origin: Origin, message: Mapping[str, Any]) -> bool:
        if origin.response_url is None:
            return False
        try:
            await self.respond(origin.response_url, message)
        except SlackRefused:
            return False
        except SlackUnavailable as problem:
            return problem.may_have_happened  # said twice would be worse than perhaps not at all here
        return True

    async def _ephemeral(self, origin: Origin, message: Mapping[str, Any]) -> bool:
        """Only in channels: in a direct conversation a real message stays."""
        if origin.channel is None or origin.channel.startswith("D"):
            return False
        place = {"channel": origin.channel, "user": origin.user, "thread_ts": origin.thread}
        try:
            await self._client.write("chat.postEphemeral", origin.workspace, {**place, **message})
        except SlackRefused:
            return False
        return True

    def _may_use(self, url: SecretStr) -> bool:
        """Whether it is young and not used up; counts this use."""
        name = hashlib.sha256(url.get_secret_value().encode()).hexdigest()
        now = self._clock()
        first, uses = self._used.get(name, (now, 0))
        if uses >= USES or now - first > FRESH:
            return False
        while len(self._used) >= MEMORY:
            self._used.pop(next(iter(self._used)))
        self._used[name] = (first, uses + 1)
        return True
