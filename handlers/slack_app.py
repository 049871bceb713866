"""Bolt, set up so that an answer waits for nothing but one small write."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize_args import AsyncAuthorizeArgs
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import SlackSettings
from bot.workflows.installing import Workspaces

log = logging.getLogger(__name__)

AUTH_TEST_SECONDS = 1.0

NOT_INSTALLED = (
    "Convoke is not installed in this workspace any more. Ask an administrator to install it again."
)


class Identity:
    """Who the bot is in its workspace: `auth.test`, asked once."""

    def __init__(self, client: AsyncWebClient, token: str) -> None:
        self._client = client
        self._token = token
        self._known: AuthorizeResult | None = None
        self._lock = asyncio.Lock()

    async def authorize(self, enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        """For Bolt: the token and the bot's ids; without the ids while Slack does not tell them."""
        if self._known is None:
            await self.warm()
        return self._known or AuthorizeResult(
            enterprise_id=enterprise_id, team_id=team_id, bot_token=self._token
        )

    async def warm(self) -> None:
        """Ask ahead of the first request; Slack being away is no reason not to start or to answer."""
        async with self._lock:
            if self._known is not None:
                return
            try:
                async with asyncio.timeout(AUTH_TEST_SECONDS):
                    answer = await self._client.auth_test(token=self._token)
            except (SlackApiError, aiohttp.ClientError, OSError, TimeoutError) as problem:
                log.warning("auth_test_failed reason=%s", type(problem).__name__)
                return
            self._known = AuthorizeResult.from_auth_test_response(
                auth_test_response=answer, bot_token=self._token
            )


class Installed:
    """Who the bot is in each workspace, as it was told when it was installed: nobody is asked again."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces

    async def authorize(self, enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        """For Bolt; None where the app is not installed. Calls of ours ask for a token of their own."""
        known = await self._workspaces.find(team_id) if team_id else None
        if known is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_id=known.bot_id or None,
            bot_user_id=known.bot_user,
            bot_token=known.bot_token.get_secret_value(),
            bot_scopes=list(known.scopes),
        )


def slack_app(
    settings: SlackSettings,
    client: AsyncWebClient,
    authorize: Callable[[str | None, str | None], Awaitable[AuthorizeResult | None]],
) -> AsyncApp:
    """The Bolt app without listeners.

    `process_before_response`: the listener's end is the answer. Without it Bolt looks every 10 ms whether
    there is one, and an exception right after the acknowledgement takes it back.
    """

    async def authorized(args: AsyncAuthorizeArgs) -> AuthorizeResult | None:
        return await authorize(args.enterprise_id, args.team_id)

    secret = settings.signing_secret
    return AsyncApp(
        signing_secret=secret.get_secret_value() if secret else None,
        client=client,
        logger=_bolt_logger(),
        authorize=authorized,  # type: ignore[arg-type]  # Bolt knows None, too: it is not installed there
        process_before_response=True,
        request_verification_enabled=secret is not None,
        raise_error_for_unhandled_request=False,
        user_facing_authorize_error_message=NOT_INSTALLED,
    )


def _bolt_logger() -> logging.Logger:
    """Bolt's own, without its warning of SLACK_BOT_TOKEN, which `authorize` makes superfluous on purpose."""
    logger = logging.getLogger("slack_bolt")
    logger.addFilter(lambda record: "`token`" not in record.getMessage())
    return logger
