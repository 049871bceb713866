"""The telephone systems of workspaces that entered their own.

Whatever was entered is connected once, however many workspaces entered the same, so that its pace, its
outages and its refused credentials are known to all who use it and to nobody else.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.domain.account_reading import read_accounts
from bot.domain.accounts import HOSTS, Accounts
from bot.domain.conference import Vendor
from bot.errors import BadSetting
from bot.store import Store
from bot.store.accounts import Entered
from bot.vendors.base import AnnouncementVendor, CallVendor, ConferenceVendor
from bot.vendors.registry import Connected, Telephony
from bot.workflows.equipment import Equipment, equipment_of

log = logging.getLogger(__name__)

Connect = Callable[[Accounts], Telephony]

RETIRED_SECONDS = 3700.0
"""How long connections stay open that no workspace has any more: what began may go on for an hour."""

NOTHING = Telephony({}, {}, {}, ())


@dataclass(frozen=True, slots=True)
class _Known:
    revision: str
    equipment: Equipment
    lines: frozenset[str]


class Exchange:
    """All connections, for both event loops. Requests leave on the loop that `opened` it."""

    def __init__(self, connect: Connect, preferred: Vendor | None) -> None:
        self._connect = connect
        self._preferred = preferred
        self._lock = threading.Lock()
        self._known: dict[str, _Known] = {}
        self._lines: dict[str, Telephony] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self.nothing = equipment_of(NOTHING, None, in_slack=True)

    def opened(self, loop: asyncio.AbstractEventLoop) -> None:
        """This loop sends the requests, and closes what is not needed any more."""
        self._loop = loop

    def last_known(self, workspace: str) -> Equipment:
        """What the workspace had when somebody last looked."""
        known = self._known.get(workspace)
        return known.equipment if known is not None else self.nothing

    def at(self, workspace: str, revision: str) -> Equipment | None:
        """What it has at this revision; None when that is not known yet."""
        known = self._known.get(workspace)
        return known.equipment if known is not None and known.revision == revision else None

    def connect(self, workspace: str, entered: Entered | None) -> Equipment:
        """Connect what a workspace entered, and let go of what it had before."""
        with self._lock:
            if entered is None:
                self._known.pop(workspace, None)
            else:
                self._known[workspace] = self._connected(entered)
            self._retire()
        return self.last_known(workspace)

    def forget(self, workspace: str) -> None:
        """The workspace has left: nothing of what it entered stays in memory."""
        self.connect(workspace, None)

    def _connected(self, entered: Entered) -> _Known:
        lines: dict[str, Telephony] = {}
        pools: dict[Vendor, str] = {}
        for vendor in Vendor:
            if vendor in entered.systems:
                try:
                    accounts = read_accounts(entered.systems[vendor])
                    name = _line_name(vendor, entered.systems[vendor])
                    lines[name] = self._lines.get(name) or self._connect(accounts)
                except BadSetting as problem:  # what an earlier version took
                    log.warning("account_not_usable variable=%s", problem.variable)
                    continue
                pools[vendor] = _pool(vendor, entered.systems[vendor])
        self._lines |= lines
        telephony = _together(lines.values())
        hosts = [vendor for vendor in HOSTS if vendor in telephony.conferences]
        default = self._preferred if self._preferred in hosts else next(iter(hosts), None)
        equipment = equipment_of(telephony, default, pools=pools, in_slack=True)
        return _Known(entered.revision, equipment, frozenset(lines))

    def _retire(self) -> None:
        wanted = {name for known in self._known.values() for name in known.lines}
        for name in set(self._lines) - wanted:
            line = self._lines.pop(name)
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._close_later, line)

    def _close_later(self, line: Telephony) -> None:
        task = asyncio.get_running_loop().create_task(_close_after(line, RETIRED_SECONDS))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def aclose(self) -> None:
        """Give back all connections; on the loop that opened it."""
        closing = list(self._closing)
        for task in closing:
            task.cancel()
        await asyncio.gather(*closing, return_exceptions=True)
        await asyncio.gather(*(line.aclose() for line in self._lines.values()))


async def _close_after(line: Telephony, seconds: float) -> None:
    try:
        await asyncio.sleep(seconds)
    finally:
        await line.aclose()


class OneEach:
    """The equipment of every workspace as its administrators entered it; for one event loop."""

    def __init__(self, store: Store, exchange: Exchange) -> None:
        self._accounts = store.accounts
        self._exchange = exchange

    async def of(self, workspace: str) -> Equipment:
        revision = await self._accounts.revision(workspace)
        if revision is None:
            known = self._exchange.last_known(workspace)
            return known if known is self._exchange.nothing else self._exchange.connect(workspace, None)
        known_now = self._exchange.at(workspace, revision)
        if known_now is not None:
            return known_now
        return self._exchange.connect(workspace, await self._accounts.get(workspace))

    def zone_of(self, workspace: str) -> str | None:
        return self._exchange.last_known(workspace).zone


def _line_name(vendor: Vendor, entered: Mapping[str, str]) -> str:
    """The same for the same account, and telling nothing of it."""
    return _digest(vendor, *(f"{name}={value}" for name, value in sorted(entered.items())))


def _pool(vendor: Vendor, entered: Mapping[str, str]) -> str:
    """Whose room numbers they are: those of a tenant, whoever logs in to it."""
    if vendor is Vendor.PORTSIP:
        tenant = entered.get("PORTSIP_DOMAIN") or entered.get("PORTSIP_TOKEN") or ""
        return _digest(vendor, entered["PORTSIP_URL"].rstrip("/"), tenant)
    user = entered.get(f"{vendor.upper()}_USERNAME", "")
    return _digest(vendor, entered[f"{vendor.upper()}_URL"].rstrip("/"), user)


def _digest(vendor: Vendor, *parts: str) -> str:
    return f"{vendor}-{hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:24]}"


def _together(lines: Iterable[Telephony]) -> Telephony:
    """One telephony of several."""
    conferences: dict[Vendor, ConferenceVendor] = {}
    calls: dict[Vendor, CallVendor] = {}
    announcements: dict[Vendor, AnnouncementVendor] = {}
    connected: list[Connected] = []
    for line in lines:
        conferences |= line.conferences
        calls |= line.calls
        announcements |= line.announcements
        connected += line.connected
    return Telephony(conferences, calls, announcements, tuple(connected))
