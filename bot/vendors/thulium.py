"""Thulium: one call to one number, carried out by a queue of agents at a planned time.

Source: api.thulium.com/docs, post_queues_id_schedule_call and error_handling, page of 2024-04-17.
The answer is empty; nothing that was planned can be listed, changed or taken back.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

import httpx

from bot.domain.accounts import ThuliumSettings
from bot.domain.conference import Vendor
from bot.errors import BadSetting, VendorCredentials, VendorRejected, WishInvalid
from bot.vendors.base import Finding
from bot.vendors.checks import check_zone, wall_clock
from bot.vendors.findings import Check, run_checks
from bot.vendors.http import Answer, Line, Observe, Pace, Pass, Request, TakeTurn, Timing, unobserved
from bot.vendors.replies import safe_words
from bot.vendors.sessions import Lockout

LONGEST_AHEAD = timedelta(days=30)
LATEST_PAST = timedelta(minutes=1)

# A planned call begins when an agent is free.
_LOOK_BACK = timedelta(minutes=1)
_LOOK_AHEAD = timedelta(hours=1)
_DISPOSITIONS = {"ANSWERED": "answered", "NO ANSWER": "no_answer", "BUSY": "busy", "FAILED": "failed"}

# One request a second in the long run.
_PACE = Pace(burst=5, seconds=5.0)
_COUNTRY = "+48"
_NATIONAL = re.compile(r"\d{9}", re.ASCII)
_ID = re.compile(r"[\w.~-]+", re.ASCII)


def _now() -> datetime:
    return datetime.now(UTC)


class ThuliumVendor:
    """One Thulium system with one API user."""

    name = Vendor.THULIUM

    def __init__(
        self,
        settings: ThuliumSettings,
        *,
        timing: Timing | None = None,
        observe: Observe = unobserved,
        take_turn: TakeTurn | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._settings = settings
        self._zone = _zone(settings.timezone)
        self._queues = _queues(settings)
        self._now = now
        self.zone = self._zone.key
        self.queues = tuple(name for name in self._queues if name)
        self._line = Line(
            Vendor.THULIUM,
            settings.url,
            pace=_PACE,
            timing=timing,
            ca_bundle=settings.ca_bundle,
            keep_alive=False,
            observe=observe,
            take_turn=take_turn,
            transport=transport,
        )
        self._lockout = Lockout(Vendor.THULIUM, self._line.timing.credentials_pause)
        pair = f"{settings.username}:{settings.password.get_secret_value()}".encode()
        self._pass = Pass(headers={"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"})

    def refuse_call(self, phone: str, at: datetime, queue: str | None) -> None:
        """Raise `WishInvalid` for a number, time or queue that Thulium does not take."""
        self._number(phone)
        self._queue(queue)
        self._call_at(at)

    async def schedule_call(self, phone: str, at: datetime, queue: str | None) -> None:
        """Plan the call; the status alone decides, since the documented answer is empty."""
        body = {"phone_number": self._number(phone), "call_at": self._call_at(at)}
        queue_id = self._queue(queue)
        self._lockout.check()
        request = Request(
            operation="schedule call",
            method="POST",
            path=f"/queues/{quote(queue_id, safe='')}/schedule_call",
            json=body,
            show_pass=self._show_pass,
        )
        self._judge(await self._line.write(request), queue_id)

    async def became_of(self, phone: str, at: datetime, queue: str | None) -> str | None:
        """What the list of connections shows around that time; that it shows queue calls is a guess."""
        local = wall_clock(at, self._zone)
        request = Request(
            operation="list connections",
            method="GET",
            path="/connections",
            query={
                "queue_id": self._queue(queue),
                "dst": self._number(phone),
                "date_from": f"{local - _LOOK_BACK:%Y-%m-%d %H:%M}",
                "date_to": f"{local + _LOOK_AHEAD:%Y-%m-%d %H:%M}",
                "limit": 100,
            },
            show_pass=self._show_pass,
        )
        self._lockout.check()
        answer = await self._line.read(request)
        if not answer.ok:  # the API user may lack this method: a hint is not worth an error
            return None
        return _disposition(answer.json())

    async def verify(self) -> list[Finding]:
        """Look at each queue's topics: that needs the log-in and the queue."""
        if not self._queues:
            words = "set THULIUM_QUEUE_ID or THULIUM_QUEUES"
            return [Finding("thulium queues", False, words)]
        ids = sorted(set(self._queues.values()))
        return await run_checks(Vendor.THULIUM, [Check(f"queue {one}", self._seeing(one)) for one in ids])

    async def aclose(self) -> None:
        """Give back connections."""
        await self._line.aclose()

    def _seeing(self, queue_id: str) -> Callable[[], Awaitable[str]]:
        async def see() -> str:
            self._lockout.check()
            request = Request(
                operation="list topics",
                method="GET",
                path=f"/queues/{quote(queue_id, safe='')}/topics",
                show_pass=self._show_pass,
            )
            self._judge(await self._line.read(request), queue_id)
            return f"is there; call times are written in {self._zone.key}"

        return see

    async def _show_pass(self) -> Pass:
        return self._pass

    def _judge(self, answer: Answer, queue_id: str) -> None:
        if answer.status == 401:
            raise self._lockout.refused("name and password are refused; see THULIUM_USERNAME")
        self._lockout.accepted()
        if answer.ok:
            return
        words, request_id = _error(answer)
        if answer.status == 403:
            raise VendorCredentials(Vendor.THULIUM, f"the API user may not do this ({words})")
        if answer.status == 404:
            words = f"queue {queue_id} is not known ({words})"
        raise VendorRejected(Vendor.THULIUM, words, reference=request_id)

    def _number(self, phone: str) -> str:
        """Nine digits, or 00 and the country's code where the operator says that Thulium takes it."""
        bare = re.sub(r"[\s().-]", "", phone)
        bare = f"+{bare[2:]}" if bare.startswith("00") else bare
        if bare.startswith(_COUNTRY):
            bare = bare.removeprefix(_COUNTRY)
        if _NATIONAL.fullmatch(bare):
            return bare
        if not re.fullmatch(r"\+\d{8,15}", bare, re.ASCII):
            raise WishInvalid("phone", "malformed_phone", limit="+48 500 333 222", given=phone[:32])
        if not self._settings.international:
            raise WishInvalid("phone", "foreign_phone", limit=_COUNTRY, given=phone[:32])
        return f"00{bare[1:]}"

    def _queue(self, queue: str | None) -> str:
        """The id behind a queue's name; an id itself is understood too."""
        default = self._default_queue()
        known = ", ".join(name for name in self._queues if name)
        if queue is None:
            if default is None:
                raise WishInvalid("queue", "missing", limit=known)
            return default
        wanted = queue.strip()
        for name, queue_id in self._queues.items():
            if wanted.casefold() == name.casefold() or wanted == queue_id:
                return queue_id
        raise WishInvalid("queue", "not_a_choice", limit=known or (default or ""), given=wanted[:64])

    def _default_queue(self) -> str | None:
        if self._settings.queue_id is not None:
            return self._settings.queue_id
        ids = set(self._queues.values())
        return ids.pop() if len(ids) == 1 else None

    def _call_at(self, at: datetime) -> str:
        """Wall-clock time where Thulium is; always sent, so that a late request does not become "now"."""
        local = wall_clock(at, self._zone)
        ahead = at.astimezone(UTC) - self._now()
        if ahead < -LATEST_PAST:
            raise WishInvalid("start_time", "past", given=f"{local:%Y-%m-%d %H:%M}")
        if ahead > LONGEST_AHEAD:
            latest = (self._now() + LONGEST_AHEAD).astimezone(self._zone)
            raise WishInvalid("date", "too_far", limit=f"≤ {latest:%Y-%m-%d}", given=f"{local:%Y-%m-%d}")
        return f"{local:%Y-%m-%d %H:%M:%S}"


def _queues(settings: ThuliumSettings) -> dict[str, str]:
    """Ids by name; the default queue without a name of its own is found by its id."""
    queues = dict(settings.queues)
    if settings.queue_id is not None and settings.queue_id not in queues.values():
        queues[""] = settings.queue_id
    if not all(_ID.fullmatch(queue_id) for queue_id in queues.values()):
        raise BadSetting("THULIUM_QUEUES", "must be pairs of name and id, such as sales=2,support=3")
    return queues


def _zone(name: str) -> ZoneInfo:
    try:
        return check_zone(name)
    except WishInvalid:
        raise BadSetting("THULIUM_TIMEZONE", "must be an IANA name such as Europe/Warsaw") from None


def _error(answer: Answer) -> tuple[str, str]:
    """The vendor's words, and what its support asks for."""
    body = answer.json()
    body = body if isinstance(body, dict) else {}
    entries = body.get("errors")
    known = entries if isinstance(entries, list) else []
    said = (str(entry.get("message") or "") for entry in known if isinstance(entry, dict))
    words = safe_words("; ".join(filter(None, said))) or f"status {answer.status}"
    request_id = str(body.get("request_id") or answer.headers.get("X-Request-Id") or "")
    return words, request_id[:64]


def _disposition(body: object) -> str | None:
    """Answered when any of the connections was; else what became of the last."""
    result = body.get("result") if isinstance(body, dict) else None
    entries = [entry for entry in result if isinstance(entry, dict)] if isinstance(result, list) else []
    entries.sort(key=lambda entry: str(entry.get("date")))
    found = [_DISPOSITIONS.get(str(entry.get("disposition"))) for entry in entries]
    known = [one for one in found if one is not None]
    if "answered" in known:
        return "answered"
    return known[-1] if known else None
