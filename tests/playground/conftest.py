"""A workspace with a clock one can turn, its Web API, and a bot that answers what a test tells it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.playground.server import Served
from bot.playground.slack.acts import Acts
from bot.playground.slack.delivery import Delivery, Line, signature
from bot.playground.slack.web_api import SCOPES, OneGrant, WebApi
from bot.playground.slack.workspace import Workspace

TOKEN = "xoxb-test"
SECRET = "8f742231b10e8888"
MORE_SCOPES = SCOPES | {
    *("calls:read", "calls:write", "channels:join", "files:read", "mpim:write"),
    *("reactions:read", "reactions:write", "users:read.email"),
}


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Api:
    """The bot's side of the Web API."""

    client: httpx.AsyncClient
    workspace: Workspace
    clock: Clock

    async def __call__(self, method: str, **arguments: Any) -> dict[str, Any]:
        answer = await self.client.post(f"/api/{method}", json=arguments)
        body: dict[str, Any] = answer.json()
        return body

    async def form(self, method: str, **arguments: str) -> dict[str, Any]:
        """The same with a form, as some methods want it."""
        body: dict[str, Any] = (await self.client.post(f"/api/{method}", data=arguments)).json()
        return body


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(clock: Clock) -> Workspace:
    return Workspace(clock)


@pytest.fixture
async def api(workspace: Workspace, clock: Clock) -> AsyncIterator[Api]:
    """The Web API, called without a network."""
    app = Starlette(routes=WebApi(OneGrant(workspace, TOKEN, MORE_SCOPES)).routes)
    workspace.served_at("http://slack.example")
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app),
        base_url="http://slack.example",
        headers={"Authorization": f"Bearer {TOKEN}"},
    ) as client:
        yield Api(client, workspace, clock)


@dataclass
class ScriptedBot:
    """Keeps what Slack sent; answers with `answer` after `delay`."""

    answer: Response = field(default_factory=Response)
    delay: float = 0.0
    payloads: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: Request) -> Response:
        body = await request.body()
        timestamp = request.headers["x-slack-request-timestamp"]
        assert request.headers["x-slack-signature"] == signature(SECRET, timestamp, body)
        payload = _opened(request.headers["content-type"], body)
        self.payloads.append(payload)
        self.headers.append(dict(request.headers))
        self.came.set()
        await asyncio.sleep(self.delay)
        return self.answer

    async def deliveries(self, number: int) -> list[dict[str, Any]]:
        """What came, once so much came."""
        async with asyncio.timeout(5):
            while len(self.payloads) < number:
                self.came.clear()
                await self.came.wait()
        return self.payloads


def _opened(content_type: str, body: bytes) -> dict[str, Any]:
    if content_type == "application/json":
        opened: dict[str, Any] = json.loads(body)
        return opened
    fields: dict[str, Any] = {name: held[0] for name, held in parse_qs(body.decode(), True).items()}
    return json.loads(fields["payload"]) if "payload" in fields else fields


@dataclass
class Stage:
    """People, the workspace, and a scripted bot on a port."""

    acts: Acts
    workspace: Workspace
    bot: ScriptedBot
    line: Line
    delivered: list[Delivery]


@pytest.fixture
async def stage(workspace: Workspace, clock: Clock) -> AsyncIterator[Stage]:
    bot = ScriptedBot()
    served = Served(Starlette(routes=[Route("/slack/events", bot.take, methods=["POST"])]))
    await served.start()
    line = Line(SECRET, clock=clock, answer_seconds=0.3, retry_delays=(0.0, 0.01, 0.02))
    line.url = f"{served.url}/slack/events"
    delivered: list[Delivery] = []
    line.watch = delivered.append
    yield Stage(Acts(workspace, line, ["/conference"]), workspace, bot, line, delivered)
    await line.aclose()
    await served.stop()
