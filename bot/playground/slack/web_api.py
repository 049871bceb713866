"""Slack's side of HTTP: the Web API, uploads, response URLs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

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


class WebApi:
    """The endpoints; `token` is the bot's, `scopes` what it was granted."""

    def __init__(
        self, workspace: Workspace, token: str, *, scopes: frozenset[str] = SCOPES, limited: bool = True
    ) -> None:
        self._context = Context(workspace, scopes)
        self._token = token
        self._rates = Rates(workspace.clock) if limited else None
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
        headers = {"X-OAuth-Scopes": ",".join(sorted(self._context.scopes))}
        status = 200
        try:
            given = arguments.read(
                method, str(request.url.query), _content_type(request), await request.body()
            )
            answer = self._answer(method, given, request.headers.get("authorization", ""))
        except _RateLimited as error:
            status, answer = 429, {"ok": False, "error": "ratelimited"}
            headers["Retry-After"] = str(error.seconds)
        except SlackError as error:
            answer = error.as_answer()
        given.pop("token", None)
        shown = {name: _opened(held) for name, held in given.items()}
        self._note(ApiCall(method, shown, answer, status, (time.perf_counter() - began) * 1000))
        return JSONResponse(answer, status_code=status, headers=headers)

    def _answer(self, name: str, given: Mapping[str, Any], authorization: str) -> dict[str, Any]:
        token = authorization.removeprefix("Bearer ") or str(given.get("token", ""))
        if token != self._token:
            raise SlackError("invalid_auth" if token else "not_authed")
        method = METHODS.get(name)
        if method is None:
            raise SlackError("unknown_method", req_method=name)
        if method.scopes:
            self._context.demand(*method.scopes)
        self._limit(name, str(given.get("channel", "")), method.per_minute)
        return {"ok": True, **method.work(self._context, Arguments(given))}

    def _limit(self, method: str, channel: str, per_minute: int | None) -> None:
        seconds = self._rates.take(method, channel, per_minute) if self._rates else None
        if seconds is not None:
            raise _RateLimited(seconds)

    # Uploads

    async def _upload(self, request: Request) -> Response:
        file = self._context.workspace.files.by_secret(request.path_params["secret"])
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
            there = self._context.workspace.response_urls.use(request.path_params["secret"])
            self._react(there, given)
            status, answer = 200, {"ok": True}
        except ValueError:
            status, answer = 400, SlackError("invalid_payload").as_answer()
        except SlackError as error:
            status = 404 if error.error in ("expired_url", "used_url") else 400
            answer = error.as_answer()
        self._note(ApiCall("response_url", given, answer, status, (time.perf_counter() - began) * 1000))
        return JSONResponse(answer, status_code=status)

    def _react(self, there: ResponseUrl, given: dict[str, Any]) -> None:
        workspace = self._context.workspace
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
