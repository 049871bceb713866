"""`/slack/install` and `/slack/oauth_redirect`: how a workspace comes to Convoke.

An installation is begun with a state that this app signed. It is good for ten minutes, in the browser that
began (a cookie has the same), and once (the database remembers those that were used).
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import SecretStr
from slack_sdk.oauth import AuthorizeUrlGenerator
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.domain.installations import Installation
from bot.errors import SlackRefused, SlackUnavailable
from bot.messages.install_pages import CONTENT_SECURITY_POLICY, Ended, install_page, language_of
from bot.settings import OAuthSettings, SlackSettings
from bot.workflows.installing import Workspaces
from handlers.slack_client import NO_ANSWER
from handlers.surface import SCOPES
from handlers.tokens import ask_for_token, with_token

log = logging.getLogger(__name__)

BEGIN, REDIRECT = "/slack/install", "/slack/oauth_redirect"
COOKIE = "convoke_installation"
GOOD_FOR = timedelta(minutes=10)
LOOPBACK = ("127.0.0.1", "localhost", "::1")

STATUS = {
    Ended.INSTALLED: 200,
    Ended.CANCELLED: 200,
    Ended.NO_ANSWER: 502,
    Ended.NOT_KEPT: 503,
}
"""Everything else is the browser's fault: 400."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


Welcome = Callable[[Installation], None]
"""Told of a workspace that has just come; does not make its browser wait."""


class End(Exception):
    """The installation ends with this page."""

    def __init__(self, how: Ended, reason: str = "") -> None:
        super().__init__(how, reason)
        self.how = how
        self.reason = reason


class States:
    """Proofs that an installation was begun here: a random text, when it ends, and our signature."""

    def __init__(self, secret: SecretStr) -> None:
        self._key = secret.get_secret_value().encode()

    def issue(self, now: datetime) -> str:
        """A new one."""
        body = f"{secrets.token_urlsafe(24)}.{int((now + GOOD_FOR).timestamp())}"
        return f"{body}.{self._signature(body)}"

    def end_of(self, state: str) -> datetime | None:
        """Until when it is good; None when it is not ours."""
        body, _, signature = state.rpartition(".")
        if not hmac.compare_digest(self._signature(body).encode(), signature.encode()):
            return None
        return datetime.fromtimestamp(int(body.rpartition(".")[2]), UTC)

    def _signature(self, body: str) -> str:
        return hmac.new(self._key, b"installation/" + body.encode(), hashlib.sha256).hexdigest()


class InstallPages:
    """The two pages, as an ASGI application. `welcome` is told of each workspace that came."""

    def __init__(
        self,
        settings: SlackSettings,
        app: OAuthSettings,
        client: AsyncWebClient,
        workspaces: Workspaces,
        clock: Callable[[], datetime],
        welcome: Welcome = lambda _: None,
    ) -> None:
        self._welcome = welcome
        self._app = app
        self._client = client
        self._workspaces = workspaces
        self._clock = clock
        self._states = States(app.state_secret)
        self._authorize = AuthorizeUrlGenerator(
            client_id=app.client_id, scopes=list(SCOPES), authorization_url=settings.authorize_url
        )

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        if request.method not in ("GET", "HEAD"):
            response = Response("method not allowed\n", 405, {"Allow": "GET"})
        elif request.url.path == BEGIN:
            response = self._begin(request)
        else:
            response = await self._finish(request)
        await response(scope, receive, send)

    def _begin(self, request: Request) -> Response:
        """Off to Slack, with a state that this browser keeps."""
        state = self._states.issue(self._clock())
        team = request.query_params.get("team", "")
        address = self._authorize.generate(state, team if team.isalnum() else None)
        response = RedirectResponse(address, 302, HEADERS)
        response.set_cookie(
            COOKIE,
            state,
            max_age=int(GOOD_FOR.total_seconds()),
            path="/slack",
            # A browser sends a secure cookie over https alone, which a machine of one's own has not.
            secure=request.url.hostname not in LOOPBACK,
            httponly=True,
            samesite="lax",
        )
        return response

    async def _finish(self, request: Request) -> Response:
        """Back from Slack."""
        language = language_of(request.headers.get("accept-language", ""))
        try:
            installation = await self._installed(request)
        except End as end:
            log.info("not_installed how=%s reason=%s", end.how, end.reason)
            page = install_page(end.how, language, reason=end.reason)
            return self._page(page, STATUS.get(end.how, 400))
        self._welcome(installation)
        facts = {"team": installation.name, "team_id": installation.workspace, "app": installation.app}
        return self._page(install_page(Ended.INSTALLED, language, **facts), STATUS[Ended.INSTALLED])

    @staticmethod
    def _page(html: str, status: int) -> Response:
        response = HTMLResponse(html, status, HEADERS)
        response.delete_cookie(COOKIE, path="/slack")
        return response

    async def _installed(self, request: Request) -> Installation:
        given = request.query_params
        if "error" in given:
            cancelled = given["error"] == "access_denied"
            raise End(Ended.CANCELLED) if cancelled else End(Ended.REFUSED, _word(given["error"]))
        state = given.get("state", "")
        if not state or not secrets.compare_digest(state.encode(), request.cookies.get(COOKIE, "").encode()):
            raise End(Ended.OTHER_BROWSER)
        await self._use(state)
        if not given.get("code"):
            raise End(Ended.REFUSED, "missing_code")
        installation = await self._exchange(given["code"])
        try:
            await self._workspaces.came(installation)
        except (SQLAlchemyError, OSError) as problem:
            log.error("installation_not_kept reason=%s", type(problem).__name__)
            raise End(Ended.NOT_KEPT) from None
        return installation

    async def _use(self, state: str) -> None:
        """Once, and in time."""
        until = self._states.end_of(state)
        if until is None:
            raise End(Ended.OTHER_BROWSER)
        if self._clock() > until:
            raise End(Ended.TOO_LATE)
        try:
            first = await self._workspaces.spend(state, until)
        except (SQLAlchemyError, OSError) as problem:
            log.error("state_not_kept reason=%s", type(problem).__name__)
            raise End(Ended.NOT_KEPT) from None
        if not first:
            raise End(Ended.USED)

    async def _exchange(self, code: str) -> Installation:
        """The installation that Slack gives for the code."""
        try:
            answer = await ask_for_token(self._client, self._app, code=code)
        except SlackRefused as problem:
            raise End(Ended.REFUSED, _word(problem.reason)) from None
        except SlackUnavailable:
            raise End(Ended.NO_ANSWER) from None
        token = str(answer.get("access_token") or "")
        team = answer.get("team") or {}
        if answer.get("is_enterprise_install") or not team.get("id"):
            await self._give_back(token)
            raise End(Ended.WHOLE_ORGANISATION)
        if not token:
            raise End(Ended.REFUSED, "no_token")
        return installation_of(answer, await self._bot_id(token), self._clock())

    async def _bot_id(self, token: str) -> str:
        """The bot's other name, which `oauth.v2.access` does not tell; asked once, and not depended on."""
        try:
            return str((await self._client.auth_test(token=token)).get("bot_id") or "")
        except NO_ANSWER as problem:
            log.warning("bot_id_not_known reason=%s", type(problem).__name__)
            return ""

    async def _give_back(self, token: str) -> None:
        """A token that is not kept shall not be good for anything."""
        try:
            await self._client.auth_revoke(token=token)
        except NO_ANSWER as problem:
            log.warning("token_not_given_back reason=%s", type(problem).__name__)


def installation_of(answer: dict[str, Any], bot_id: str, now: datetime) -> Installation:
    """What Slack's answer says."""
    installation = Installation(
        workspace=str(answer["team"]["id"]),
        name=str(answer["team"].get("name") or ""),
        bot_token=SecretStr(answer["access_token"]),
        bot_user=str(answer.get("bot_user_id") or ""),
        bot_id=bot_id,
        app=str(answer.get("app_id") or ""),
        enterprise=str((answer.get("enterprise") or {}).get("id") or ""),
        installed_by=str((answer.get("authed_user") or {}).get("id") or ""),
        scopes=tuple(filter(None, str(answer.get("scope") or "").split(","))),
        installed_at=now,
    )
    return with_token(installation, answer, now) if answer.get("refresh_token") else installation


def _word(reason: str) -> str:
    """Slack's own word, when it is one: the address bar is anybody's to write in."""
    return reason if reason.isidentifier() and len(reason) < 60 else "unknown"
