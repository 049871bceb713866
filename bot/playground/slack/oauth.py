"""Installing an app in one of several workspaces: Slack's page, its codes and its tokens."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import APP, BOT_USER
from bot.playground.slack.methods.base import Context
from bot.playground.slack.workspace import Workspace

CODE_SECONDS = 600
ENTERPRISE = {"id": "E0ENTERPRISE", "name": "The whole organisation"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackApp:
    """The app as it is registered; with `rotation_seconds` its tokens end after so long."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_urls: tuple[str, ...]
    rotation_seconds: int | None = None


@dataclass(slots=True)
class _Code:
    workspace: Workspace
    user: str
    scopes: frozenset[str]
    born: float
    redirect: str | None
    whole_organisation: bool


@dataclass(slots=True)
class _Token:
    workspace: Workspace
    scopes: frozenset[str]
    ends_at: float | None
    dead: str = ""


class OAuth:
    """Hands out tokens for workspaces; these are good for the Web API until they end or are taken back."""

    def __init__(self, app: SlackApp, workspaces: Sequence[Workspace]) -> None:
        self.app = app
        self.workspaces = list(workspaces)
        self._codes: dict[str, _Code] = {}
        self._tokens: dict[str, _Token] = {}
        self._refresh: dict[str, _Token] = {}
        self.routes = [
            Route("/oauth/v2/authorize", self._ask, methods=["GET"]),
            Route("/oauth/v2/authorize", self._decided, methods=["POST"]),
        ]

    # ---- the page ----------------------------------------------------------------------------------------

    async def _ask(self, request: Request) -> Response:
        """Which workspace, and may it?"""
        asked = dict(request.query_params)
        wrong = self._problem_with(asked)
        if wrong:
            return HTMLResponse(f"<p>{escape(wrong)}</p>", status_code=400)
        kept = "".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in asked.items()
            if name != "team"
        )
        teams = "".join(
            f'<option value="{one.team.id}"{" selected" if one.team.id == asked.get("team") else ""}>'
            f"{escape(one.team.name)}</option>"
            for one in self.workspaces
        )
        return HTMLResponse(
            f'<form method="post">{kept}<select name="team">{teams}</select>'
            '<button name="decision" value="allow">Allow</button>'
            '<button name="decision" value="cancel">Cancel</button></form>'
        )

    def _problem_with(self, asked: Mapping[str, str]) -> str:
        if asked.get("client_id") != self.app.client_id:
            return "invalid_client_id"
        if not asked.get("scope"):
            return "invalid_scope: requested scopes are missing"
        redirect = asked.get("redirect_uri")
        if redirect is not None and not redirect.startswith(self.app.redirect_urls):
            return "redirect_uri did not match any configured URIs"
        return ""

    async def _decided(self, request: Request) -> Response:
        """**Allow** or **Cancel** was pressed."""
        asked = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        wrong = self._problem_with(asked)
        if wrong:
            return HTMLResponse(f"<p>{escape(wrong)}</p>", status_code=400)
        given = {"state": asked.get("state", "")}
        if asked.get("decision") == "allow":
            given["code"] = self._new_code(asked)
        else:
            given["error"] = "access_denied"
        back = asked.get("redirect_uri") or self.app.redirect_urls[0]
        return RedirectResponse(f"{back}?{urlencode(given)}", status_code=302)

    def _new_code(self, asked: Mapping[str, str]) -> str:
        workspace = next(one for one in self.workspaces if one.team.id == asked["team"])
        code = f"{secrets.randbelow(10**12)}.{secrets.token_hex(32)}"
        self._codes[code] = _Code(
            workspace,
            asked.get("user", "U0CAROL"),
            frozenset(asked["scope"].split(",")),
            workspace.clock(),
            asked.get("redirect_uri"),
            asked.get("whole_organisation") == "yes",
        )
        return code

    # ---- tokens ------------------------------------------------------------------------------------------

    def exchange(self, given: Mapping[str, Any], authorization: str) -> dict[str, Any]:
        """`oauth.v2.access`."""
        client_id, client_secret = _client(given, authorization)
        if client_id != self.app.client_id:
            raise SlackError("invalid_client_id")
        if not secrets.compare_digest(client_secret, self.app.client_secret):
            raise SlackError("bad_client_secret")
        if given.get("grant_type") == "refresh_token":
            return self._renewed(str(given.get("refresh_token", "")))
        code = self._codes.pop(str(given.get("code", "")), None)
        if code is None:
            raise SlackError("invalid_code")
        if code.workspace.clock() - code.born > CODE_SECONDS:
            raise SlackError("code_expired")
        if given.get("redirect_uri") != code.redirect:
            raise SlackError("bad_redirect_uri")
        return self._granted(code)

    def _granted(self, code: _Code) -> dict[str, Any]:
        team = code.workspace.team
        return {
            "app_id": APP,
            "authed_user": {"id": code.user},
            "team": None if code.whole_organisation else {"id": team.id, "name": team.name},
            "enterprise": ENTERPRISE if code.whole_organisation else None,
            "is_enterprise_install": code.whole_organisation,
            **self._new_token(code.workspace, code.scopes),
        }

    def _renewed(self, refresh_token: str) -> dict[str, Any]:
        """A refresh token is good once."""
        before = self._refresh.pop(refresh_token, None)
        if before is None or before.dead:
            raise SlackError("invalid_refresh_token")
        team = before.workspace.team
        fresh = self._new_token(before.workspace, before.scopes)
        return {"app_id": APP, "team": {"id": team.id, "name": team.name}, "enterprise": None, **fresh}

    def _new_token(self, workspace: Workspace, scopes: frozenset[str]) -> dict[str, Any]:
        lasting = self.app.rotation_seconds
        token = f"{'xoxe.' if lasting else ''}xoxb-{secrets.token_urlsafe(24)}"
        held = _Token(workspace, scopes, workspace.clock() + lasting if lasting else None)
        self._tokens[token] = held
        answer = {
            "access_token": token,
            "token_type": "bot",
            "scope": ",".join(sorted(scopes)),
            "bot_user_id": BOT_USER,
        }
        if lasting is None:
            return answer
        refresh_token = f"xoxe-1-{secrets.token_urlsafe(24)}"
        self._refresh[refresh_token] = held
        return {**answer, "refresh_token": refresh_token, "expires_in": lasting}

    def context(self, token: str) -> Context:
        """Where this token acts."""
        held = self._tokens.get(token)
        if held is None:
            raise SlackError("invalid_auth" if token else "not_authed")
        if held.dead:
            raise SlackError(held.dead)
        if held.ends_at is not None and held.workspace.clock() >= held.ends_at:
            raise SlackError("token_expired")

        def revoke() -> None:
            held.dead = "token_revoked"

        return Context(held.workspace, held.scopes, revoke)

    def uninstall(self, team: str) -> None:
        """Somebody removed the app from this workspace: its tokens are dead."""
        for held in self._tokens.values():
            if held.workspace.team.id == team:
                held.dead = "account_inactive"

    def tokens_of(self, team: str) -> list[str]:
        """Every token that was given for this workspace."""
        return [token for token, held in self._tokens.items() if held.workspace.team.id == team]

    def live_tokens_of(self, team: str) -> list[str]:
        """Those that were not taken back."""
        return [token for token in self.tokens_of(team) if not self._tokens[token].dead]


def _client(given: Mapping[str, Any], authorization: str) -> tuple[str, str]:
    """The app's name and secret: by HTTP Basic, as Slack prefers, or in the form."""
    if authorization.startswith("Basic "):
        name, _, secret = base64.b64decode(authorization[6:]).decode().partition(":")
        return name, secret
    return str(given.get("client_id", "")), str(given.get("client_secret", ""))
