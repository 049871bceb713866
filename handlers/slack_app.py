"""Bolt, set up so that an answer waits for nothing but one small write."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize_args import AsyncAuthorizeArgs
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import SlackSettings

log = logging.getLogger(__name__)


class Identity:
    """Who the bot is in its workspace: `auth.test`, asked once."""

    def __init__(self, client: AsyncWebClient, token: str) -> None:
        self._client = client
        self._token = token
        self._known: AuthorizeResult | None = None
        self._lock = asyncio.Lock()

    async def authorize(self, **_: Any) -> AuthorizeResult | None:
        """For Bolt: the token and the bot's ids."""
        if self._known is None:
            async with self._lock:
                if self._known is None:
                    answer = await self._client.auth_test(token=self._token)
                    self._known = AuthorizeResult.from_auth_test_response(
                        auth_test_response=answer, bot_token=self._token
                    )
        return self._known

    async def warm(self) -> None:
        """Ask ahead of the first request; Slack being away is no reason not to start."""
        try:
            await self.authorize()
        except (SlackApiError, OSError, TimeoutError) as problem:
            log.warning("auth_test_failed reason=%s", type(problem).__name__)


def slack_app(
    settings: SlackSettings,
    client: AsyncWebClient,
    authorize: Callable[..., Awaitable[AuthorizeResult | None]],
) -> AsyncApp:
    """The Bolt app without listeners.

    `process_before_response`: the listener's end is the answer. Without it Bolt looks every 10 ms whether
    there is one, and an exception right after the acknowledgement takes it back.
    """

    async def authorized(args: AsyncAuthorizeArgs) -> AuthorizeResult | None:
        return await authorize(enterprise_id=args.enterprise_id, team_id=args.team_id)

    secret = settings.signing_secret
    return AsyncApp(
        signing_secret=secret.get_secret_value() if secret else None,
        client=client,
        authorize=authorized,
        process_before_response=True,
        request_verification_enabled=secret is not None,
        raise_error_for_unhandled_request=False,
    )
