"""Conversations with vendors, played back: what was asked is compared, what was answered is given."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx

RECORDED = Path(__file__).parent / "recorded"


class Recording(httpx.AsyncBaseTransport):
    """One conversation; a request that is not the next one of it fails the test."""

    def __init__(self, exchanges: list[dict[str, Any]]) -> None:
        self.exchanges = deepcopy(exchanges)
        self.asked: list[httpx.Request] = []

    @classmethod
    def of(cls, vendor: str, name: str) -> Recording:
        """The conversation `recorded/<vendor>/<name>.json`."""
        text = (RECORDED / vendor / f"{name}.json").read_text(encoding="utf-8")
        return cls(json.loads(text)["exchanges"])

    def spoilt(self, **answer: Any) -> Recording:
        """The same up to the deed, which is answered like this instead."""
        at = next(number for number, one in enumerate(self.exchanges) if one.get("deed"))
        deed = {key: self.exchanges[at][key] for key in ("deed", "method", "path")}
        return Recording([*self.exchanges[:at], {**deed, **answer}])

    @property
    def deeds(self) -> int:
        """How many requests that change something were sent."""
        known = {(one["method"], one["path"]) for one in self.exchanges if one.get("deed")}
        asked = [request for request in self.asked if (request.method, request.url.path) in known]
        return len([request for request in asked if "validation" not in sent(request)])

    @property
    def finished(self) -> bool:
        """Whether everything recorded was asked."""
        return len(self.asked) == len(self.exchanges)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        assert len(self.asked) < len(self.exchanges), f"one request too many: {request.method} {request.url}"
        exchange = self.exchanges[len(self.asked)]
        self.asked.append(request)
        assert (request.method, request.url.path) == (exchange["method"], exchange["path"])
        _compare(sent(request), exchange)
        if "raises" in exchange:
            raise exchange["raises"]("as arranged")
        return response(exchange)


def response(exchange: Mapping[str, Any]) -> httpx.Response:
    """The answer of an exchange."""
    headers = exchange.get("headers", {})
    if "text" in exchange:
        return httpx.Response(exchange["status"], text=exchange["text"], headers=headers)
    return httpx.Response(exchange["status"], json=exchange.get("json"), headers=headers)


def sent(request: httpx.Request) -> Any:
    """The body of a request, JSON or form."""
    if request.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(request.content.decode(), keep_blank_values=True))
    return json.loads(request.content) if request.content else {}


def _compare(body: Any, exchange: Mapping[str, Any]) -> None:
    expected = exchange.get("sent")
    if expected is None:
        return
    shown = body if exchange.get("exactly") else {key: body.get(key) for key in expected}
    assert shown == expected


Answering = Callable[[httpx.Request], httpx.Response]


def answering(handler: Answering) -> httpx.MockTransport:
    """A vendor of a few lines."""
    return httpx.MockTransport(handler)
