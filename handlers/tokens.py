"""The token of each workspace, renewed ahead of its end by one process at a time.

A refresh token is good once: the database says who uses it, whatever number of requests, loops and replicas
find that it is time. As long as the old token is good, nobody waits for the new one.
"""

from __future__ import annotations

import asyncio
import base64
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

from pydantic import SecretStr
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.installations import Installation
from bot.errors import SlackError, SlackRefused, SlackUnavailable
from bot.settings import OAuthSettings
from bot.workflows.installing import Workspaces
from handlers.slack_client import NO_ANSWER

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 10.0
"""How long a token that is over is waited for while another process renews it."""

LOOK_EVERY_SECONDS = 0.1

Renew = Callable[[Installation], Awaitable[Installation]]
"""Asks Slack for a fresh token; raises `SlackError`."""


class Tokens:
    """Tokens for one event loop."""

    def __init__(self, workspaces: Workspaces, renew: Renew) -> None:
        self._workspaces = workspaces
        self._renew = renew
        self._one_by_one: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._renewing: set[asyncio.Task[Installation]] = set()

    async def token_of(self, workspace: str) -> str:
        """A token that is good now; raises `NotInstalled`, or `SlackError` when it cannot be renewed."""
        installation = await self._workspaces.get(workspace)
        now = self._workspaces.clock()
        if installation.is_due(now):
            lock = self._one_by_one.setdefault(workspace, asyncio.Lock())
            if not lock.locked() or installation.is_over(now):
                async with lock:
                    installation = await self._renewed(workspace)
        return installation.bot_token.get_secret_value()

    async def taken_back(self, workspace: str, token: str) -> None:
        """Slack takes this token no more: the workspace has left, unless it has another one meanwhile."""
        known = await self._workspaces.find(workspace)
        if known is not None and known.bot_token.get_secret_value() == token:
            await self._workspaces.left(workspace, self._workspaces.clock())

    async def _renewed(self, workspace: str) -> Installation:
        clock = asyncio.get_running_loop().time
        deadline = clock() + PATIENCE_SECONDS
        while True:
            installation = await self._workspaces.get(workspace)
            if not installation.is_due(self._workspaces.clock()):
                return installation
            if await self._workspaces.begin_renewing(installation):
                return await self._to_the_end(installation)
            if not installation.is_over(self._workspaces.clock()):
                return installation
            if clock() > deadline:
                raise SlackUnavailable("oauth.v2.access", "renewing", may_have_happened=False)
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def _to_the_end(self, installation: Installation) -> Installation:
        """Renew it, also when whoever asked waits no longer: the refresh token is spent by then."""
        task = asyncio.create_task(self._renew_here(installation))
        self._renewing.add(task)
        task.add_done_callback(self._renewed_at_last)
        return await asyncio.shield(task)

    def _renewed_at_last(self, task: asyncio.Task[Installation]) -> None:
        self._renewing.discard(task)
        if not task.cancelled():
            task.exception()  # told to the log already; whoever still waits gets it

    async def _renew_here(self, installation: Installation) -> Installation:
        try:
            fresh = await self._renew(installation)
        except SlackError as problem:
            log.error("token_not_renewed workspace=%s reason=%s", installation.workspace, problem.reason)
            if installation.is_over(self._workspaces.clock()):
                raise
            return installation
        await self._workspaces.renewed(installation, fresh)
        log.info("token_renewed workspace=%s", installation.workspace)
        return fresh


class Renewal:
    """`oauth.v2.access` with a refresh token."""

    def __init__(self, client: AsyncWebClient, app: OAuthSettings, workspaces: Workspaces) -> None:
        self._client = client
        self._app = app
        self._workspaces = workspaces

    async def __call__(self, installation: Installation) -> Installation:
        """The installation with a fresh token."""
        old = installation.refresh_token
        answer = await ask_for_token(
            self._client,
            self._app,
            grant_type="refresh_token",
            refresh_token=old.get_secret_value() if old else "",
        )
        return with_token(installation, answer, self._workspaces.clock())


def with_token(installation: Installation, answer: Mapping[str, Any], now: datetime) -> Installation:
    """The installation with the token of this answer; raises `SlackRefused` where there is none."""
    try:
        token, refresh_token = SecretStr(answer["access_token"]), SecretStr(answer["refresh_token"])
        lasting = timedelta(seconds=float(answer["expires_in"]))
    except (KeyError, TypeError, ValueError):
        raise SlackRefused("oauth.v2.access", "no_token") from None
    return installation.renewed(token, refresh_token, now, lasting)


async def ask_for_token(client: AsyncWebClient, app: OAuthSettings, **given: str) -> dict[str, Any]:
    """Slack's answer; raises `SlackError`, in whose words no code and no token stands."""
    method = "oauth.v2.access"
    pair = f"{app.client_id}:{app.client_secret.get_secret_value()}".encode()
    # By hand: the SDK's own way to send name and secret uses what aiohttp is about to drop.
    headers = {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}
    try:
        answer = await client.api_call(method, data=given, headers=headers)
    except SlackApiError as problem:
        raise SlackRefused(method, str(problem.response.get("error") or "no reason")) from None
    except NO_ANSWER as problem:
        raise SlackUnavailable(method, type(problem).__name__, may_have_happened=True) from None
    data = answer.data
    return data if isinstance(data, dict) else {}
