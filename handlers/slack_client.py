"""The line to Slack's Web API: one session for all calls, rate limits kept, errors in our own words.

`SlackRefused`: Slack said no. `SlackUnavailable`: there is no usable answer; `may_have_happened` is False
only when the request cannot have been carried out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from pydantic import SecretStr
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import NotInstalled, SlackError, SlackRefused, SlackUnavailable

# Its debugging words hold whole requests and answers: tokens, codes, and what people typed.
logging.getLogger("slack_sdk").setLevel(logging.INFO)

log = logging.getLogger(__name__)

NO_ANSWER = (TimeoutError, aiohttp.ClientError, OSError, SlackClientError)
"""What Slack's client raises when no answer came; `SlackApiError` is one of them, for answers that say no."""

TIMEOUT_SECONDS = 20.0
CONNECT_SECONDS = 5.0
READ_TRIES = 3

PATIENCE_SECONDS = 30.0
"""How long one call waits for Slack's rate limit; what takes longer is told to the caller."""

_UNSURE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
_LIMITED = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_NEVER_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)

TokenOf = Callable[[str], Awaitable[str]]
"""The bot token of a workspace."""

TakenBack = Callable[[str, str], Awaitable[None]]
"""Told the workspace and its token."""

_DEAD = frozenset({"account_inactive", "token_revoked"})
"""What Slack says once the app was removed."""


class SlackClient:
    """Calls of the Web API. Must be made where an event loop runs.

    With `token_of` every workspace has its own token, otherwise all share `token`. `taken_back` is told of
    a workspace's token that Slack takes no more, and then `NotInstalled` is raised.
    """

    def __init__(
        self,
        *,
        token: SecretStr | None = None,
        base_url: str = "https://slack.com/api/",
        token_of: TokenOf | None = None,
        taken_back: TakenBack | None = None,
    ) -> None:
        self._token_of = token_of
        self._taken_back = taken_back
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS, sock_connect=CONNECT_SECONDS)
        self._session = aiohttp.ClientSession(timeout=timeout)
        self.web = AsyncWebClient(
            token=token.get_secret_value() if token else None,
            base_url=base_url if base_url.endswith("/") else f"{base_url}/",
            session=self._session,
            timeout=int(TIMEOUT_SECONDS),
            user_agent_prefix="Convoke",
            retry_handlers=[],
        )
        self._not_before: dict[tuple[str, str], float] = {}

    async def close(self) -> None:
        """Give back connections."""
        await self._session.close()

    # ---- the Web API -------------------------------------------------------------------------------------

    async def write(
        self,
        method: str,
        workspace: str,
        arguments: Mapping[str, Any],
        *,
        patience: float = PATIENCE_SECONDS,
    ) -> dict[str, Any]:
        """Something that changes what people see. Never repeated here unless Slack cannot have done it."""
        return await self._patiently(method, workspace, {"json": _given(arguments)}, patience, writes=True)

    async def read(self, method: str, workspace: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Something that may be repeated; form-encoded, as Slack reads it for every method."""
        form = {"data": {name: _form_text(value) for name, value in _given(arguments).items()}}
        for attempt in range(READ_TRIES):
            try:
                return await self._patiently(method, workspace, form, PATIENCE_SECONDS, writes=False)
            except SlackUnavailable:
                if attempt == READ_TRIES - 1:
                    raise
                await asyncio.sleep(0.1 * 4**attempt)
        raise AssertionError("unreachable: the last try returns or raises")

    async def _patiently(
        self, method: str, workspace: str, body: Mapping[str, Any], patience: float, *, writes: bool
    ) -> dict[str, Any]:
        """Wait where Slack asks for it: a limit holds for one method in one workspace."""
        until = monotonic() + patience
        while True:
            await self._wait_turn(method, workspace, until)
            try:
                return await self._call(method, workspace, body, writes=writes)
            except SlackUnavailable as problem:
                if problem.reason not in _LIMITED:
                    raise
                pause = problem.retry_after or 1.0
                log.info("rate_limited method=%s seconds=%s", method, pause)
                self._not_before[workspace, method] = monotonic() + pause

    async def _wait_turn(self, method: str, workspace: str, until: float) -> None:
        turn = self._not_before.get((workspace, method), 0.0)
        pause = turn - monotonic()
        if pause <= 0:
            return
        if turn > until:
            raise SlackUnavailable(method, "ratelimited", may_have_happened=False, retry_after=pause)
        await asyncio.sleep(pause)

    async def _call(
        self, method: str, workspace: str, body: Mapping[str, Any], *, writes: bool
    ) -> dict[str, Any]:
        headers = await self._headers(workspace)
        try:
            answer = await self.web.api_call(method, headers=headers, **body)
        except SlackApiError as problem:
            translated = _translated(method, problem, writes=writes)
            await self._bury(workspace, headers, translated)
            raise translated from problem
        except NO_ANSWER as problem:
            raise _lost(method, problem, writes=writes) from problem
        data = answer.data
        return data if isinstance(data, dict) else {}

    async def _bury(self, workspace: str, headers: Mapping[str, str], problem: SlackError) -> None:
        """Raise `NotInstalled` where the workspace took its token back, whether we were told so or not."""
        if problem.reason in _DEAD and self._taken_back is not None:
            await self._taken_back(workspace, headers["Authorization"].removeprefix("Bearer "))
            raise NotInstalled(workspace)

    async def _headers(self, workspace: str) -> dict[str, str]:
        if self._token_of is None:
            return {}
        return {"Authorization": f"Bearer {await self._token_of(workspace)}"}

    # ---- addresses that Slack gave -----------------------------------------------------------------------

    async def respond(self, response_url: SecretStr, message: Mapping[str, Any]) -> None:
        """Speak through a response_url; the address is a secret and is not named in errors."""
        await self._post("response_url", response_url.get_secret_value(), json=dict(message))

    async def upload(self, address: str, body: bytes) -> None:
        """The bytes of a file that was announced; nobody sees it before it is completed."""
        await self._post("upload", address, data=body)

    async def download(self, workspace: str, address: str, most_bytes: int) -> bytes:
        """A file's content, no more than `most_bytes` and one of it; our token goes to Slack alone."""
        if not self._is_slacks(address):
            raise SlackRefused("download", "not_an_address_of_slack")
        headers = await self._headers(workspace) or {"Authorization": f"Bearer {self.web.token}"}
        found = bytearray()
        try:
            async with self._session.get(address, headers=headers) as answer:
                if answer.status != 200 or answer.content_type == "text/html":
                    raise SlackRefused("download", f"status_{answer.status}")
                async for piece in answer.content.iter_chunked(65_536):
                    found += piece
                    if len(found) > most_bytes:
                        break
        except (TimeoutError, aiohttp.ClientError, OSError) as problem:
            raise _lost("download", problem, writes=False) from None  # the cause would show the address
        return bytes(found[: most_bytes + 1])

    def _is_slacks(self, address: str) -> bool:
        """Whether this is where the Web API is, or, as files are, another host of Slack's."""
        given, ours = urlsplit(address), urlsplit(self.web.base_url)
        if (given.scheme, given.netloc) == (ours.scheme, ours.netloc):
            return True
        host = given.hostname or ""
        return given.scheme == "https" and (host == "slack.com" or host.endswith(".slack.com"))

    async def _post(self, what: str, address: str, **body: Any) -> None:
        try:
            async with self._session.post(address, **body) as answer:
                status, said = answer.status, (await answer.text())[:80]
                retry_after = _seconds(answer.headers.get("Retry-After"))
        except (TimeoutError, aiohttp.ClientError, OSError) as problem:
            raise _lost(what, problem, writes=True) from None  # the cause would show the address
        if status == 429:
            raise SlackUnavailable(what, "ratelimited", may_have_happened=False, retry_after=retry_after)
        if status >= 500:
            raise SlackUnavailable(what, f"status_{status}", may_have_happened=True)
        if status >= 400:
            raise SlackRefused(what, said if said.isidentifier() else f"status_{status}")


def _given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


def _form_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _seconds(text: str | None) -> float | None:
    try:
        return max(0.0, float(text)) if text else None
    except ValueError:
        return None


def _translated(method: str, problem: SlackApiError, *, writes: bool) -> SlackError:
    """What Slack answered, as one of our errors."""
    response: Any = problem.response
    status = int(getattr(response, "status_code", None) or getattr(response, "status", None) or 200)
    data = getattr(response, "data", response)
    reason = str(data.get("error", "")) if isinstance(data, Mapping) else ""
    if status == 429 or reason in _LIMITED:
        headers = getattr(response, "headers", None) or {}
        retry_after = _seconds(headers.get("Retry-After") or headers.get("retry-after"))
        return SlackUnavailable(method, "ratelimited", may_have_happened=False, retry_after=retry_after)
    if status >= 500 or reason in _UNSURE or not reason:
        return SlackUnavailable(method, reason or f"status_{status}", may_have_happened=writes)
    return SlackRefused(method, reason)


def _lost(method: str, problem: Exception, *, writes: bool) -> SlackUnavailable:
    """No answer at all."""
    sent = not isinstance(problem, _NEVER_SENT)
    return SlackUnavailable(method, type(problem).__name__, may_have_happened=writes and sent)
