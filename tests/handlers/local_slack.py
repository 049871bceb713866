"""The playground's Slack on a port of this machine, with faults on demand between it and the client."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.playground.server import HangUp, Served
from bot.playground.slack.web_api import ApiCall, OneGrant, WebApi
from bot.playground.slack.workspace import Workspace
from handlers.slack_client import SlackClient

TOKEN = "xoxb-local"


@dataclass
class Fault:
    """The next `times` calls of `method` end so; with `done` Slack did what was asked all the same.

    `status` None: the connection ends without an answer.
    """

    method: str
    status: int | None = None
    body: Any = None
    retry_after: str | None = None
    times: int = 1
    done: bool = False


class Faulty:
    """Stands before Slack."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.faults: list[Fault] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fault = self._fault(scope["path"])
        if fault is None:
            await self._app(scope, receive, send)
            return
        if fault.done:
            await self._app(scope, receive, _nowhere)
        if fault.status is None:
            await HangUp()(scope, receive, send)
            return
        headers = [(b"content-type", b"application/json" if fault.body is not None else b"text/html")]
        if fault.retry_after is not None:
            headers.append((b"retry-after", fault.retry_after.encode()))
        body = json.dumps(fault.body).encode() if fault.body is not None else b"<html>oops</html>"
        await send({"type": "http.response.start", "status": fault.status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _fault(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times > 0 and path.startswith((f"/api/{fault.method}", f"/{fault.method}")):
                fault.times -= 1
                return fault
        return None


async def _nowhere(message: Message) -> None:
    """An answer that gets lost."""


class LocalSlack:
    """A workspace, what was asked of it, and a client that speaks with it over HTTP."""

    def __init__(self) -> None:
        self.workspace = Workspace()
        self.calls: list[ApiCall] = []
        self._api = WebApi(OneGrant(self.workspace, TOKEN), limited=False)
        self._api.watch = self.calls.append
        self._faulty = Faulty(Starlette(routes=self._api.routes))
        self._served = Served(self._faulty)

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator[LocalSlack]:
        """Listening, with a client connected."""
        slack = cls()
        await slack._served.start()
        slack.workspace.served_at(slack._served.url)
        slack.client = SlackClient(token=SecretStr(TOKEN), base_url=f"{slack._served.url}/api/")
        try:
            yield slack
        finally:
            await slack.client.close()
            await slack._served.stop()

    client: SlackClient

    @property
    def url(self) -> str:
        """The address without a path."""
        return self._served.url

    def fail(self, method: str, **fault: Any) -> None:
        """See `Fault`."""
        self._faulty.faults.append(Fault(method, **fault))

    def said(self, channel: str) -> list[dict[str, Any]]:
        """What everybody in the channel sees."""
        return self.workspace.messages.in_channel(channel)

    def direct(self, user: str) -> list[dict[str, Any]]:
        """What stands in the bot's conversation with this person."""
        return self.said(self.workspace.channels.direct([user]).id)

    def whispered(self, user: str) -> list[dict[str, Any]]:
        """What this person alone sees."""
        return [one.message for one in self.workspace.messages.ephemerals if one.user == user]

    def asked(self, method: str) -> list[ApiCall]:
        """The calls of this method."""
        return [call for call in self.calls if call.name == method]

    def response_url(self, user: str, channel: str, source: dict[str, Any] | None = None) -> SecretStr:
        """As Slack gives with an act of this person."""
        return SecretStr(self.workspace.response_urls.issue(user, channel, source))
