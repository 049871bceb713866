"""Slack's side of HTTP: the Web API, uploads, response URLs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.playground.slack import arguments
from bot.playground.slack.arguments import Arguments
from bot.playground.slack.blockkit import message_error
from bot.playground.slack.errors import SlackError
from bot.playground.slack.methods import METHODS
from bot.playground.slack.methods.base import Context
from bot.playground.slack.rates import Rates
from bot.playground.slack.response_urls import ResponseUrl
from bot.playground.slack.workspace import Workspace

SCOPES = frozenset(
    {
        *("app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "files:write"),
        *("groups:history", "groups:read", "im:history", "im:read", "im:write"),
        *("mpim:history", "mpim:read", "users:read", "users:read.email"),
        *("files:read", "usergroups:read"),
    }
)
"""What this workspace granted: all that the app's manifest asks for, but to post where it was not invited."""


@dataclass(frozen=True, slots=True)
class ApiCall:
    """What the bot asked of Slack, and what Slack answered."""

    name: str
    given: Any
    answer: Any
    status: int
    took_ms: float

    @property
    def ok(self) -> bool:
        """Whether Slack did it."""
        return self.status == 200 and (not isinstance(self.answer, dict) or self.answer.get("ok", True))


class Grants(Protocol):
    """Who may do what."""

    @property
    def workspaces(self) -> Sequence[Workspace]:
        """All that are here."""

    def context(self, token: str) -> Context:
        """Where this token acts; raises Slack's refusal."""

    def exchange(self, given: Mapping[str, Any], authorization: str) -> dict[str, Any]:
        """`oauth.v2.access`: tokens for a code or for a refresh token."""


class OneGrant:
    """One workspace and one token, made by hand."""

    def __init__(self, workspace: Workspace, token: str, scopes: frozenset[str] = SCOPES) -> None:
        self.workspaces = (workspace,)
        self._context = Context(workspace, scopes)
        self._token = token

    def context(self, token: str) -> Context:
        if token != self._token:
            raise SlackError("invalid_auth" if token else "not_authed")
        return self._context

    def exchange(self, given: Mapping[str, Any], authorization: str) -> dict[str, Any]:
        raise SlackError("invalid_client_id")


class WebApi:
    """The endpoints; `grants` knows the tokens."""

    def __init__(self, grants: Grants, *, limited: bool = True) -> None:
        self._grants = grants
        self._rates = {one.team.id: Rates(one.clock) for one in grants.workspaces} if limited else {}
        self.watch: Callable[[ApiCall], None] = lambda call: None
        self.routes = [
            Route("/api/{method}", self._call, methods=["GET", "POST"]),
            Route("/upload/{secret}", self._upload, methods=["POST", "PUT"]),
            Route("/response/{secret}", self._respond, methods=["POST"]),
        ]

    # The Web API

    async def _call(self, request: Request) -> Response:
        began, method = time.perf_counter(), request.path_params["method"]
        given: dict[str, Any] = {}
        headers: dict[str, str] = {}
        status = 200
        try:
            given = arguments.read(
                method, str(request.url.query), _content_type(request), await request.body()
            )
            answer = self._answer(method, given, request.headers.get("authorization", ""), headers)
        except _RateLimited as error:
            status, answer = 429, {"ok": False, "error": "ratelimited"}
            headers["Retry-After"] = str(error.seconds)
        except SlackError as error:
            answer = error.as_answer()
        for secret in ("token", "client_secret", "code", "refresh_token"):
            given.pop(secret, None)
        shown = {name: _opened(held) for name, held in given.items()}
        self._note(ApiCall(method, shown, answer, status, (time.perf_counter() - began) * 1000))
        return JSONResponse(answer, status_code=status, headers=headers)

    def _answer(
        self, name: str, given: Mapping[str, Any], authorization: str, headers: dict[str, str]
    ) -> dict[str, Any]:
        if name == "oauth.v2.access":
            return {"ok": True, **self._grants.exchange(given, authorization)}
        context = self._grants.context(authorization.removeprefix("Bearer ") or str(given.get("token", "")))
        headers["X-OAuth-Scopes"] = ",".join(sorted(context.scopes))
        method = METHODS.get(name)
        if method is None:
            raise SlackError("unknown_method", req_method=name)
        if method.scopes:
            context.demand(*method.scopes)
        rates = self._rates.get(context.workspace.team.id)
        self._limit(rates, name, str(given.get("channel", "")), method.per_minute)
        return {"ok": True, **method.work(context, Arguments(given))}

    def _limit(self, rates: Rates | None, method: str, channel: str, per_minute: int | None) -> None:
        seconds = rates.take(method, channel, per_minute) if rates else None
        if seconds is not None:
            raise _RateLimited(seconds)

    # Uploads

    async def _upload(self, request: Request) -> Response:
        secret = request.path_params["secret"]
        found = (workspace.files.by_secret(secret) for workspace in self._grants.workspaces)
        file = next((one for one in found if one is not None), None)
        if file is None:
            return PlainTextResponse("not found", status_code=404)
        body = await request.body()
        if _content_type(request) == "multipart/form-data":
            body = _first_part(body)
        if len(body) != file.length:
            return PlainTextResponse("length differs from what was announced", status_code=400)
        file.body = body
        return PlainTextResponse(f"OK - {len(body)}")

    # Response URLs

    async def _respond(self, request: Request) -> Response:
        began = time.perf_counter()
        given: Any = None
        try:
            given = json.loads(await request.body())
            if not isinstance(given, dict):
                raise SlackError("invalid_payload")
            workspace = self._whose(request.path_params["secret"])
            self._react(workspace, workspace.response_urls.use(request.path_params["secret"]), given)
            status, answer = 200, {"ok": True}
        except ValueError:
            status, answer = 400, SlackError("invalid_payload").as_answer()
        except SlackError as error:
            status = 404 if error.error in ("expired_url", "used_url") else 400
            answer = error.as_answer()
        self._note(ApiCall("response_url", given, answer, status, (time.perf_counter() - began) * 1000))
        return JSONResponse(answer, status_code=status)

    def _whose(self, secret: str) -> Workspace:
        """The workspace that gave this response URL; any where none did."""
        workspaces = self._grants.workspaces
        return next((one for one in workspaces if one.response_urls.has(secret)), workspaces[0])

    def _react(self, workspace: Workspace, there: ResponseUrl, given: dict[str, Any]) -> None:
        if _on(given, "delete_original"):
            if there.source is not None:
                workspace.messages.take_away(there.source)
        elif _on(given, "replace_original") and there.source is not None:
            _check(given)
            workspace.messages.replace(there.source, {"text": "", **given})
        else:
            speak(workspace, there.user, there.channel, given)
        workspace.changed()

    def _note(self, call: ApiCall) -> None:
        self.watch(call)


def speak(workspace: Workspace, user: str, channel: str, given: Mapping[str, Any]) -> None:
    """An answer to an act: for all with `in_channel`, else for this person; raises Slack's refusal."""
    _check(given)
    message = workspace.messages.from_bot(channel, given)
    if given.get("response_type") == "in_channel":
        workspace.messages.post(message)
    else:
        workspace.messages.whisper(user, message)
    workspace.changed()


class _RateLimited(Exception):
    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def _check(given: Mapping[str, Any]) -> None:
    wrong = message_error(given)
    if wrong is not None:
        raise wrong


def _on(given: Mapping[str, Any], name: str) -> bool:
    return str(given.get(name, "")).lower() == "true"


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _first_part(body: bytes) -> bytes:
    match = re.search(rb"\r\n\r\n(.*?)\r\n--", body, re.DOTALL)
    return match[1] if match else body


def _opened(held: Any) -> Any:
    """JSON that came inside a form, for people who look at the call."""
    if isinstance(held, str) and held[:1] in "[{":
        try:
            return json.loads(held)
        except ValueError:
            return held
    return held
