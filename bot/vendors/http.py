"""The one place that knows httpx: a line to one telephone system.

A `Line` keeps the pace the vendor allows, gives up at once while the vendor is known to be down, repeats
what may be repeated, and turns everything that goes wrong into `bot.errors`. Adapters hand it a `Request`
and judge the `Answer`; of a request's body, its credentials and its query nothing is ever logged.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any

import httpx
from aiolimiter import AsyncLimiter

from bot.domain.conference import Vendor
from bot.errors import BadSetting, VendorError, VendorReplyUnreadable, VendorUnavailable
from bot.vendors.circuit import Circuit
from bot.vendors.standing_in_line import in_line

# They report whole addresses, search words and all, and headers; ours says what is needed.
for _library in ("httpx", "httpcore"):
    logging.getLogger(_library).setLevel(logging.WARNING)

log = logging.getLogger(__name__)

_NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
_DOWN = {408, *range(500, 600)}

Observe = Callable[[str, str, str, float], None]
"""Told after every request: vendor, operation, outcome, seconds."""


def unobserved(vendor: str, operation: str, outcome: str, seconds: float) -> None:
    """Nobody counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How long things may take, in seconds, and how often a read is tried.

    `turn` is the longest wait for a turn under the vendor's rate: as long as a rush of bookings takes, since
    no deadline counts it (`bot.vendors.standing_in_line`). `pause` is the wait before a read's second
    attempt, doubled for each further one. After `failures` outages in a row nothing is sent for `cool_down`.
    Refused credentials rest for `credentials_pause`.
    """

    connect: float = 5.0
    answer: float = 10.0
    whole: float = 20.0
    turn: float = 600.0
    attempts: int = 3
    pause: float = 0.3
    longest_pause: float = 5.0
    failures: int = 5
    cool_down: float = 10.0
    credentials_pause: float = 900.0


@dataclass(frozen=True, slots=True)
class Pace:
    """At most `burst` requests at once, and as many again in each `seconds`."""

    burst: int
    seconds: float


TakeTurn = Callable[[str, Pace, float], Awaitable[float | None]]
"""Takes a turn that all replicas share: for whom, at which pace, and how long a wait is borne (seconds).

Answers how many seconds the turn is away, None when that is too long.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """What proves who we are: headers, or fields of the form."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    form: Mapping[str, str] = field(default_factory=dict, repr=False)


async def no_pass() -> Pass:
    """For requests that carry their own proof."""
    return Pass()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: `operation` names it in logs and metrics, `path` is appended to the vendor's base.

    `show_pass` is asked at the last moment, so that a wait for a turn does not age a token. An `urgent` one,
    such as the log-in for which a whole line waits, does not stand at the end of that line.
    """

    operation: str
    method: str
    path: str
    query: Mapping[str, str | int] = field(default_factory=dict, repr=False)
    json: object = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    show_pass: Callable[[], Awaitable[Pass]] = field(default=no_pass, repr=False)
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `shown` is the pass that was shown for it."""

    status: int
    headers: httpx.Headers = field(repr=False)
    content: bytes = field(repr=False)
    shown: Pass = field(default_factory=Pass, repr=False)

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300

    @property
    def strange(self) -> bool:
        """Whether there is a body that no vendor would send: a page of something that stands in between."""
        return bool(self.content.strip()) and self.json() is None

    def json(self) -> Any:
        """The body read as JSON; None when it is not JSON.

        The parser's own error would carry the body, PINs included, so it ends here.
        """
        try:
            return json.loads(self.content)
        except (ValueError, UnicodeDecodeError, RecursionError):
            return None


def no_own_words(answer: Answer) -> bool:
    """The status alone decides whether the vendor is down."""
    return False


@lru_cache(maxsize=32)
def _trust(ca_bundle: str | None) -> ssl.SSLContext:
    """Loading certificates takes tens of milliseconds, so lines share them."""
    return ssl.create_default_context(cafile=ca_bundle) if ca_bundle else httpx.create_ssl_context()


def _checked_base(vendor: Vendor, url: str) -> str:
    variable = f"{vendor.upper()}_URL"
    try:
        parsed = httpx.URL(url.strip())
    except httpx.InvalidURL:
        raise BadSetting(variable, "is not an address; it looks like https://host/path") from None
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise BadSetting(variable, "must begin with https:// or http:// and name a host")
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise BadSetting(variable, "must hold neither a name, a password, a query nor a fragment")
    return str(parsed).rstrip("/")


def _trusted(vendor: Vendor, ca_bundle: str | None) -> ssl.SSLContext:
    try:
        return _trust(ca_bundle)
    except (OSError, ssl.SSLError):
        raise BadSetting(f"{vendor.upper()}_CA_BUNDLE", "is not a readable file of certificates") from None


class Line:
    """Requests to one vendor with one set of credentials; belongs to the event loop it was first used in.

    `own_words` recognises an answer that the vendor itself gave, whatever its status says. A vendor whose
    writes cannot be looked up gets `keep_alive=False`: a kept connection that the vendor just closed would
    leave doubt about a write that never arrived.
    """

    def __init__(
        self,
        vendor: Vendor,
        base_url: str,
        *,
        pace: Pace,
        timing: Timing | None = None,
        ca_bundle: str | None = None,
        keep_alive: bool = True,
        own_words: Callable[[Answer], bool] = no_own_words,
        observe: Observe = unobserved,
        take_turn: TakeTurn | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.vendor = vendor
        self.timing = timing or Timing()
        self.base_url = _checked_base(vendor, base_url)
        self._own_words = own_words
        self._observe = observe
        self._pace = pace
        self._turns = AsyncLimiter(pace.burst, pace.seconds)
        self._take_turn = take_turn
        self._circuit = Circuit(self.timing.failures, self.timing.cool_down)
        self._client = httpx.AsyncClient(
            base_url=self.base_url,
            verify=_trusted(vendor, ca_bundle),
            timeout=httpx.Timeout(self.timing.answer, connect=self.timing.connect, pool=self.timing.connect),
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=10 if keep_alive else 0),
            headers={"Accept": "application/json", "User-Agent": "convoke"},
            transport=transport,
        )

    async def aclose(self) -> None:
        """Give back connections."""
        await self._client.aclose()

    async def read(self, request: Request) -> Answer:
        """A request that changes nothing: repeated with growing pauses while the vendor is out of reach."""
        attempt = 1
        while True:
            try:
                return await self._send(request, effect=False)
            except VendorUnavailable as outage:
                pause = self._pause_after(attempt, outage)
                if pause is None:
                    raise
            attempt += 1
            await asyncio.sleep(pause)

    async def once(self, request: Request) -> Answer:
        """A request that changes nothing and yet must not be repeated, such as a log-in."""
        return await self._send(request, effect=False)

    async def write(self, request: Request) -> Answer:
        """A request that changes something; never repeated here, and a lost answer admits doubt."""
        return await self._send(request, effect=True)

    def _pause_after(self, attempt: int, outage: VendorUnavailable) -> float | None:
        """How long to wait before the next attempt; None when there is no sense in one."""
        if attempt >= self.timing.attempts or self._circuit.rest() > 0:
            return None
        if outage.retry_after is not None:
            return outage.retry_after if outage.retry_after <= self.timing.longest_pause else None
        growing: float = self.timing.pause * 2 ** (attempt - 1)
        # The spread keeps callers that failed together from coming back together.
        return min(growing, self.timing.longest_pause) * random.uniform(0.7, 1.3)  # noqa: S311 - not a secret

    async def _send(self, request: Request, *, effect: bool) -> Answer:
        self._give_up_while_down(request)
        if not request.urgent:
            with in_line():
                await self._wait_for_turn()
        shown = await request.show_pass()
        self._give_up_while_down(request)
        started = time.monotonic()
        outcome, status = "cancelled", None
        try:
            answer = await self._exchange(request, shown, effect=effect)
            status = answer.status
            self._judge(answer, effect=effect)
            outcome = "ok" if answer.ok else "refused"
            return answer
        except VendorUnavailable as outage:
            outcome = "doubt" if outage.may_have_happened else "unavailable"
            raise
        except VendorReplyUnreadable:
            outcome = "unreadable"
            raise
        finally:
            self._note(request, outcome, status, time.monotonic() - started)

    def _give_up_while_down(self, request: Request) -> None:
        seconds = self._circuit.rest()
        if seconds > 0:
            self._observe(self.vendor, request.operation, "circuit_open", 0.0)
            raise VendorUnavailable(
                self.vendor,
                f"does not answer; the next attempt is in {seconds:.0f} s",
                may_have_happened=False,
                retry_after=seconds,
            )

    async def _wait_for_turn(self) -> None:
        """Keep the vendor's pace: in this process, and together with the other replicas."""
        try:
            async with asyncio.timeout(self.timing.turn):
                await self._turns.acquire()
        except TimeoutError:
            raise self._too_many() from None
        if self._take_turn is None:
            return
        wait = await self._take_turn(f"{self.vendor} {self.base_url}", self._pace, self.timing.turn)
        if wait is None:
            raise self._too_many()
        if wait > 0:
            await asyncio.sleep(wait)

    def _too_many(self) -> VendorUnavailable:
        return self._unavailable(
            "too many requests are waiting for a turn",
            may_have_happened=False,
            retry_after=self.timing.turn,
        )

    async def _exchange(self, request: Request, shown: Pass, *, effect: bool) -> Answer:
        self._circuit.sending()
        form = None if request.form is None else {**request.form, **shown.form}
        try:
            # httpx bounds each piece of an answer; a vendor that drips bytes is bounded here.
            async with asyncio.timeout(self.timing.whole):
                response = await self._client.request(
                    request.method,
                    request.path,
                    params=dict(request.query) or None,
                    json=request.json,
                    data=form,
                    headers=dict(shown.headers),
                )
        except (httpx.HTTPError, TimeoutError) as error:
            raise self._translated(error, effect=effect) from error
        return Answer(response.status_code, response.headers, response.content, shown)

    def _translated(self, error: httpx.HTTPError | TimeoutError, *, effect: bool) -> VendorError:
        """What an error of httpx means for the question whether something may have happened."""
        if isinstance(error, httpx.DecodingError):
            self._circuit.answered()
            return VendorReplyUnreadable(self.vendor, "the answer is damaged", may_have_happened=effect)
        # With all our connections in use the vendor may be slow; it is not known to be down.
        if not isinstance(error, httpx.PoolTimeout):
            self._circuit.failed()
        if isinstance(error, _NOTHING_SENT):
            return self._unavailable("cannot be reached", may_have_happened=False)
        if isinstance(error, (httpx.TimeoutException, TimeoutError)):
            return self._unavailable("did not answer in time", may_have_happened=effect)
        return self._unavailable("broke off the connection", may_have_happened=effect)

    def _judge(self, answer: Answer, *, effect: bool) -> None:
        """Raise for a status that says "not now", or that no vendor would give."""
        patience = _retry_after(answer.headers)
        if answer.status == 429:
            self._circuit.answered()
            raise self._unavailable("is asked too often", may_have_happened=False, retry_after=patience)
        if answer.status in _DOWN and not self._own_words(answer):
            self._circuit.failed()
            words = f"answers with status {answer.status}"
            raise self._unavailable(words, may_have_happened=effect, retry_after=patience)
        self._circuit.answered()
        if answer.status < 200 or 300 <= answer.status < 400:
            words = f"answers with status {answer.status}; is {self.vendor.upper()}_URL right?"
            raise VendorReplyUnreadable(self.vendor, words, may_have_happened=effect)

    def _unavailable(
        self, words: str, *, may_have_happened: bool, retry_after: float | None = None
    ) -> VendorUnavailable:
        return VendorUnavailable(
            self.vendor, words, may_have_happened=may_have_happened, retry_after=retry_after
        )

    def _note(self, request: Request, outcome: str, status: int | None, seconds: float) -> None:
        self._observe(self.vendor, request.operation, outcome, seconds)
        log.info(
            "vendor_request vendor=%s operation=%r method=%s path=%s status=%s outcome=%s seconds=%.3f",
            self.vendor.value,
            request.operation,
            request.method,
            request.path,
            status,
            outcome,
            seconds,
        )


def _retry_after(headers: httpx.Headers) -> float | None:
    """Seconds, or the moment of an HTTP date; None when there is neither."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (aware - datetime.now(UTC)).total_seconds())
