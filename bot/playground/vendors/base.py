"""What all emulated telephone systems share: switches, faults, and a note of everything asked and answered.

A system is an ASGI application of its own (`.app`). It refuses what its documentation does not allow and
keeps what it ended up with. Faults are met in this order: unavailable, slow, the deed itself, lost.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.playground.server import HangUp


@dataclass(slots=True)
class Switches:
    """What goes wrong as long as it is on; `taken` turns itself off when the next number was refused."""

    slow: bool = False
    unavailable: bool = False
    lost: bool = False
    taken: bool = False


class FaultKind(StrEnum):
    """What happens to one request."""

    STATUS = "status"  # answered with `status`, `body` and `headers`; nothing is done
    HANG = "hang"  # held for `seconds`, then the connection ends; nothing is done
    LOST = "lost"  # done, the connection ends without an answer
    GARBAGE = "garbage"  # done, answered with a page of HTML
    SLOW = "slow"  # done, answered after `seconds`


@dataclass(slots=True)
class Fault:
    """Meets the next `times` requests of one operation, or of any when `operation` is `*`."""

    operation: str
    kind: FaultKind
    times: int = 1
    status: int = 500
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Ask:
    """One request as its operation sees it."""

    method: str
    path: str
    in_path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    raw: bytes
    content_type: str

    def json(self) -> Any:
        """The body as JSON, or None when it is none or is not declared as such."""
        if self.content_type != "application/json":
            return None
        try:
            return json.loads(self.raw)
        except ValueError:
            return None

    def form(self) -> dict[str, str] | None:
        """The body as a form, or None when it is not declared as such."""
        if self.content_type != "application/x-www-form-urlencoded":
            return None
        return dict(parse_qsl(self.raw.decode("utf-8", "replace"), keep_blank_values=True))

    def shown(self) -> Any:
        """The body for people who look at the exchange."""
        form = self.form()
        return form if form is not None else self.json()


@dataclass(frozen=True, slots=True)
class Reply:
    """A status and a JSON body; None is an empty body."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was asked and answered; `status` is None when the connection ended without an answer."""

    vendor: str
    operation: str
    method: str
    path: str
    query: Mapping[str, str]
    request: Any
    status: int | None
    response: Any
    took_ms: float


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing a telephone system has, for the page; `starts_at` is RFC 3339.

    `people` are those who are in a room now; None where nobody can be put into it.
    """

    number: str
    subject: str
    starts_at: str | None
    capacity: int | None
    state: str
    people: tuple[str, ...] | None = None


Watch = Callable[[Exchange], None]
Work = Callable[[Ask], Reply]


@dataclass(frozen=True, slots=True)
class Operation:
    """A call of the documentation: `deed` changes something, so its answer can be lost."""

    name: str
    method: str
    path: str
    work: Work
    deed: bool = False
    open: bool = False


class EmulatedVendor:
    """The root of the four; a subclass gives operations, log-in and the shape of its errors."""

    name: ClassVar[str]
    label: ClassVar[str]
    base_path: ClassVar[str] = ""

    def __init__(self, *, clock: Callable[[], float] = time.time, slow_seconds: float = 4.0) -> None:
        self.clock = clock
        self.slow_seconds = slow_seconds
        self.switches = Switches()
        self.faults: list[Fault] = []
        self.exchanges: deque[Exchange] = deque(maxlen=1000)
        self.refusals: list[str] = []
        self.watch: Watch | None = None
        self.app: ASGIApp = self._application()

    def env(self, url: str) -> dict[str, str]:
        """The bot's settings for this system, whose application answers under `url`."""
        raise NotImplementedError

    def operations(self) -> list[Operation]:
        """Every call this system knows."""
        raise NotImplementedError

    def admit(self, ask: Ask) -> Reply | None:
        """The refusal of a request that is not logged in, or None."""
        raise NotImplementedError

    def unknown(self, status: int) -> Reply:
        """The answer to a path or a method that is not documented."""
        raise NotImplementedError

    def shown(self) -> list[Shown]:
        """What it has, oldest first."""
        raise NotImplementedError

    def reset(self) -> None:
        """Forget what was made and what was asked; log-ins and passwords stay."""
        self.switches = Switches()
        self.faults.clear()
        self.exchanges.clear()
        self.refusals.clear()

    def fail(self, operation: str, kind: FaultKind | str, **more: Any) -> None:
        """The next request of `operation` (or `*`) meets this fault; see `Fault` for the rest."""
        self.faults.append(Fault(operation, FaultKind(kind), **more))

    def refuse(self, operation: str, words: str) -> None:
        """Note what the documentation does not allow."""
        self.refusals.append(f"{self.name}.{operation}: {words}")

    def _application(self) -> Starlette:
        routes = [
            Route(self.base_path + one.path, self._endpoint(one), methods=[one.method])
            for one in self.operations()
        ]
        return Starlette(
            routes=routes,
            exception_handlers={404: self._undocumented, 405: self._undocumented},
        )

    async def _undocumented(self, request: Request, error: Exception) -> Response:
        status = getattr(error, "status_code", 404)
        self.refuse("unknown", f"{request.method} {request.url.path} is not documented")
        reply = self.unknown(status)
        return JSONResponse(reply.body, status_code=reply.status)

    def _endpoint(self, operation: Operation) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> ASGIApp:
            began = time.perf_counter()
            ask = await _read(request)
            reply = await self._answer(operation, ask)
            self._note(operation, ask, reply, (time.perf_counter() - began) * 1000)
            return _response(reply)

        return endpoint

    async def _answer(self, operation: Operation, ask: Ask) -> Reply | str | None:
        """A reply, a page of HTML, or None for a connection that ends."""
        fault = self._fault(operation)
        if self.switches.unavailable:
            return Reply(503, None, {"Retry-After": "1"})
        if fault is not None and fault.kind is FaultKind.STATUS:
            return Reply(fault.status, fault.body, fault.headers)
        if fault is not None and fault.kind is FaultKind.HANG:
            await asyncio.sleep(fault.seconds)
            return None
        refused = None if operation.open else self.admit(ask)
        reply = refused or operation.work(ask)
        if self.switches.slow:
            await asyncio.sleep(self.slow_seconds)
        return await self._spoilt(operation, reply, fault, done=refused is None)

    async def _spoilt(
        self, operation: Operation, reply: Reply, fault: Fault | None, *, done: bool
    ) -> Reply | str | None:
        """What becomes of an answer on its way back."""
        if self.switches.lost and operation.deed and done:
            return None
        if fault is None:
            return reply
        if fault.kind is FaultKind.SLOW:
            await asyncio.sleep(fault.seconds)
            return reply
        return None if fault.kind is FaultKind.LOST else "<html><body>Bad gateway</body></html>"

    def _fault(self, operation: Operation) -> Fault | None:
        for fault in self.faults:
            if fault.operation in (operation.name, "*") and fault.times > 0:
                fault.times -= 1
                return fault
        return None

    def _note(self, operation: Operation, ask: Ask, reply: Reply | str | None, took_ms: float) -> None:
        answered = reply if isinstance(reply, Reply) else None
        exchange = Exchange(
            vendor=self.name,
            operation=operation.name,
            method=ask.method,
            path=ask.path,
            query=dict(ask.query),
            request=ask.shown(),
            status=answered.status if answered else 200 if isinstance(reply, str) else None,
            response=answered.body if answered else reply,
            took_ms=took_ms,
        )
        self.exchanges.append(exchange)
        if self.watch is not None:
            self.watch(exchange)


async def _read(request: Request) -> Ask:
    query = str(request.url.query).replace(";", "&")
    return Ask(
        method=request.method,
        path=str(request.scope["path"]).removeprefix(request.scope.get("root_path", "")),
        in_path={name: str(value) for name, value in request.path_params.items()},
        query=dict(parse_qsl(query, keep_blank_values=True)),
        headers={name.lower(): value for name, value in request.headers.items()},
        raw=await request.body(),
        content_type=request.headers.get("content-type", "").partition(";")[0].strip().lower(),
    )


def _response(reply: Reply | str | None) -> ASGIApp:
    if reply is None:
        return HangUp()
    if isinstance(reply, str):
        return Response(reply, media_type="text/html")
    if reply.body is None:
        return Response(status_code=reply.status, headers=dict(reply.headers))
    return JSONResponse(reply.body, status_code=reply.status, headers=dict(reply.headers))
