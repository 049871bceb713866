"""The HTTP surface: Slack's requests, and what operators' machines ask."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any

from bot import metrics
from bot.courtesy import Courtesy

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Asgi = Callable[[Any, Any, Any], Awaitable[None]]

LARGEST_BODY = 2 * 1024 * 1024
"""Bytes. Slack's largest requests, a view's state with its blocks, stay far below."""

INSTALL_PATHS = ("/slack/install", "/slack/oauth_redirect")
SLACK_PATHS = ("/slack/events", *INSTALL_PATHS)


class Web:
    """An ASGI application. Slack's part is Bolt's own adapter; the rest is four short answers.

    `install` answers at `/slack/install` and `/slack/oauth_redirect`, where workspaces install by themselves.
    """

    def __init__(
        self,
        slack: Asgi,
        ready: Callable[[], Awaitable[bool]],
        courtesy: Courtesy,
        install: Asgi | None = None,
    ) -> None:
        self._slack = slack
        self._install = install
        self._courtesy = courtesy
        self._ready = ready

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise TypeError(f"only HTTP is served, not {scope['type']}")
        if self._install is not None and scope["path"] in INSTALL_PATHS:
            await self._install(scope, receive, send)
        elif scope["path"] in SLACK_PATHS:
            await self._to_slack(scope, receive, send)
        elif scope["method"] not in ("GET", "HEAD"):
            await _answer(send, 405, b"method not allowed\n")
        else:
            await self._operators(scope["path"], send)

    async def _to_slack(self, scope: Scope, receive: Receive, send: Send) -> None:
        if _announced_length(scope) > LARGEST_BODY:
            await _answer(send, 413, b"too large\n")
            return
        begun = perf_counter()
        status = 500

        async def watched(message: dict[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            with self._courtesy:
                await self._slack(scope, _bounded(receive), watched)
        finally:
            metrics.REQUESTS.labels(scope["path"].rsplit("/", 1)[-1], status).inc()
            metrics.ACK_SECONDS.observe(perf_counter() - begun)

    async def _operators(self, path: str, send: Send) -> None:
        if path == "/healthz":
            await _answer(send, 200, b"ok\n")
        elif path == "/readyz":
            ready = await self._ready()
            metrics.READY.set(ready)
            await _answer(send, 200 if ready else 503, b"ready\n" if ready else b"not ready\n")
        elif path == "/metrics":
            await _answer(send, 200, metrics.page(), b"text/plain; version=0.0.4; charset=utf-8")
        else:
            await _answer(send, 404, b"not found\n")


def _announced_length(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


def _bounded(receive: Receive) -> Receive:
    """Bodies that announce no length are cut off at the same size."""
    taken = 0

    async def bounded() -> dict[str, Any]:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_BODY:
            return {"type": "http.request", "body": b"", "more_body": False}
        return message

    return bounded


async def _answer(
    send: Send, status: int, body: bytes, content_type: bytes = b"text/plain; charset=utf-8"
) -> None:
    headers = [(b"content-type", content_type), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
