"""Signed requests to the bot, and the three seconds in which it must answer."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

ANSWER_SECONDS = 3.0
RETRY_DELAYS = (0.0, 60.0, 300.0)

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One request to the bot: `status` is None when no answer came in time, `error` says why."""

    kind: str
    title: str
    payload: Any
    status: int | None
    body: bytes
    took_ms: float
    error: str | None = None
    retry: int = 0
    no_retry: bool = False

    @property
    def ok(self) -> bool:
        """Whether the bot answered with success in time."""
        return self.status is not None and 200 <= self.status < 300

    def json(self) -> Any:
        """The answer as JSON; None when it is empty, a string when it is none."""
        if not self.body.strip():
            return None
        try:
            return json.loads(self.body)
        except ValueError:
            return self.body.decode("utf-8", "replace")


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's signature v0 of a request."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


class Line:
    """The way to the bot, at `url`."""

    def __init__(
        self,
        secret: str,
        *,
        clock: Callable[[], float] = time.time,
        answer_seconds: float = ANSWER_SECONDS,
        retry_delays: Sequence[float] = RETRY_DELAYS,
    ) -> None:
        self._secret = secret
        self._clock = clock
        self._answer_seconds = answer_seconds
        self._retry_delays = tuple(retry_delays)
        self._client = httpx.AsyncClient(trust_env=False, timeout=answer_seconds + 1)
        self._events: set[asyncio.Task[None]] = set()
        self.watch: Callable[[Delivery], None] = lambda delivery: None
        self.url = ""

    async def aclose(self) -> None:
        """Nothing is delivered any more."""
        self.forget()
        await self._client.aclose()

    def forget(self) -> None:
        """Events that wait for another try are dropped."""
        for task in self._events:
            task.cancel()

    async def command(self, fields: Mapping[str, str]) -> Delivery:
        """A slash command."""
        title = f"{fields['command']} {fields['text']}".strip()
        return await self._send("command", title, dict(fields), urlencode(fields).encode(), FORM)

    async def interaction(self, payload: Mapping[str, Any]) -> Delivery:
        """A press, a form, a shortcut, or a search in a menu."""
        body = urlencode({"payload": json.dumps(payload)}).encode()
        return await self._send("interaction", str(payload["type"]), dict(payload), body, FORM)

    def event(self, body: Mapping[str, Any]) -> None:
        """An event: delivered in the background, up to three times more when the bot does not take it."""
        task = asyncio.create_task(self._deliver_event(body))
        self._events.add(task)
        task.add_done_callback(self._events.discard)

    async def _deliver_event(self, body: Mapping[str, Any]) -> None:
        reason: str | None = None
        for number, delay in enumerate((0.0, *self._retry_delays)):
            await asyncio.sleep(delay)
            delivery = await self._send_event(body, number, reason)
            if delivery.ok or delivery.no_retry:
                return
            reason = delivery.error

    async def _send_event(self, body: Mapping[str, Any], number: int, reason: str | None) -> Delivery:
        headers = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": str(reason)} if number else {}
        title = str(body["event"]["type"])
        return await self._send(
            "event", title, dict(body), json.dumps(body).encode(), JSON, headers=headers, retry=number
        )

    async def _send(
        self,
        kind: str,
        title: str,
        payload: Any,
        body: bytes,
        content_type: str,
        *,
        headers: Mapping[str, str] | None = None,
        retry: int = 0,
    ) -> Delivery:
        began = time.perf_counter()
        request = self._signed(body, content_type, headers or {})
        answer, error = await self._answer(request)
        delivery = Delivery(
            kind=kind,
            title=title,
            payload=payload,
            status=answer.status_code if answer else None,
            body=answer.content if answer else b"",
            took_ms=(time.perf_counter() - began) * 1000,
            error=error,
            retry=retry,
            no_retry=answer is not None and answer.headers.get("x-slack-no-retry") == "1",
        )
        self.watch(delivery)
        return delivery

    async def _answer(self, request: httpx.Request) -> tuple[httpx.Response | None, str | None]:
        try:
            async with asyncio.timeout(self._answer_seconds):
                answer = await self._client.send(request)
        except TimeoutError:
            return None, "http_timeout"
        except httpx.HTTPError:
            return None, "connection_failed"
        return answer, None if answer.is_success else "http_error"

    def _signed(self, body: bytes, content_type: str, headers: Mapping[str, str]) -> httpx.Request:
        timestamp = str(int(self._clock()))
        signed = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self._secret, timestamp, body),
        }
        return self._client.build_request("POST", self.url, content=body, headers={**signed, **headers})
