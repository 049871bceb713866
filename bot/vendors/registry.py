"""From accounts to vendors: the one place that knows every adapter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from bot.domain.accounts import Accounts
from bot.domain.conference import Vendor
from bot.domain.systems.conpeek import ConpeekSettings
from bot.domain.systems.enswitch import EnswitchSettings
from bot.domain.systems.portsip import PortsipSettings
from bot.domain.systems.thulium import ThuliumSettings
from bot.vendors.base import (
    AnnouncementVendor,
    CallVendor,
    ClosesEmptyRooms,
    ConferenceVendor,
    Finding,
    ServesAsConfigured,
)
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.http import Observe, TakeTurn, Timing, unobserved
from bot.vendors.portsip import PortsipVendor
from bot.vendors.thulium import ThuliumVendor


class Connected(Protocol):
    """What every adapter has, whatever it is for."""

    name: Vendor

    async def verify(self) -> list[Finding]:
        """Try credentials and configuration without creating anything."""

    async def aclose(self) -> None:
        """Give back connections."""


S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)


class Adapter(Protocol[S_contra]):
    """What makes an adapter of an account; raises `BadSetting` for one that cannot work."""

    def __call__(
        self,
        settings: S_contra,
        /,
        *,
        timing: Timing | None,
        observe: Observe,
        take_turn: TakeTurn | None,
    ) -> Connected:
        """The adapter, which sends nothing yet."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What all adapters are given besides their accounts."""

    timing: Timing | None
    observe: Observe
    take_turn: TakeTurn | None
    shared: bool


@dataclass(frozen=True, slots=True)
class Plug:
    """One line of the registry: how to come from accounts to one adapter, None where there is no account."""

    settings: type[object]
    connect: Callable[[Accounts, Wiring], Connected | None]


def plug(settings: type[S], adapter: Adapter[S], *, often: bool = False) -> Plug:
    """A line of the registry.

    `often`: so many requests a second are allowed that one workspace's replicas need not take turns.
    """

    def connect(accounts: Accounts, wiring: Wiring) -> Connected | None:
        account = accounts.of(settings)
        if account is None:
            return None
        take_turn = wiring.take_turn if wiring.shared or not often else None
        return adapter(account, timing=wiring.timing, observe=wiring.observe, take_turn=take_turn)

    return Plug(settings, connect)


PLUGS: tuple[Plug, ...] = (
    plug(PortsipSettings, PortsipVendor, often=True),
    plug(EnswitchSettings, EnswitchVendor),
    plug(ConpeekSettings, ConpeekVendor),
    plug(ThuliumSettings, ThuliumVendor),
)
"""Every telephone system, in the order of preference."""


@dataclass(frozen=True, slots=True)
class Telephony:
    """The vendors of one workspace by what they are for; one vendor may stand in two places.

    Keep it as long as the accounts stay the same: it remembers log-ins, refused credentials and outages.
    It belongs to the event loop in which it is first used.
    """

    conferences: Mapping[Vendor, ConferenceVendor]
    calls: Mapping[Vendor, CallVendor]
    announcements: Mapping[Vendor, AnnouncementVendor]
    connected: tuple[Connected, ...]

    @property
    def closing_empty_rooms(self) -> tuple[Vendor, ...]:
        """Those that close a room by themselves when nobody comes for a while."""
        found = (name for name, host in self.conferences.items() if isinstance(host, ClosesEmptyRooms))
        return tuple(found)

    async def verify(self) -> list[Finding]:
        """Findings of all, one vendor after the other in the order of preference."""
        found = await asyncio.gather(*(vendor.verify() for vendor in self.connected))
        return [finding for findings in found for finding in findings]

    async def aclose(self) -> None:
        """Give back all connections."""
        await asyncio.gather(*(vendor.aclose() for vendor in self.connected))


def telephony(
    accounts: Accounts,
    *,
    timing: Timing | None = None,
    observe: Observe = unobserved,
    take_turn: TakeTurn | None = None,
    shared: bool = False,
) -> Telephony:
    """All vendors of these accounts; raises `BadSetting` for an account that cannot work.

    `take_turn` keeps the rates of those that allow few requests a second across replicas; with `shared`
    those of all, as several workspaces may have accounts at one system.
    """
    wiring = Wiring(timing, observe, take_turn, shared)
    connected = [one for line in PLUGS if (one := line.connect(accounts, wiring)) is not None]
    conferences: dict[Vendor, ConferenceVendor] = {}
    calls: dict[Vendor, CallVendor] = {}
    announcements: dict[Vendor, AnnouncementVendor] = {}
    for vendor in connected:
        serves = vendor if isinstance(vendor, ServesAsConfigured) else None
        if isinstance(vendor, ConferenceVendor) and (serves is None or serves.for_conferences):
            conferences[vendor.name] = vendor
        if isinstance(vendor, CallVendor):
            calls[vendor.name] = vendor
        if isinstance(vendor, AnnouncementVendor) and (serves is None or serves.for_announcements):
            announcements[vendor.name] = vendor
    return Telephony(conferences, calls, announcements, tuple(connected))


def conference_vendors(
    accounts: Accounts, *, timing: Timing | None = None, observe: Observe = unobserved
) -> dict[Vendor, ConferenceVendor]:
    """The vendors that host conferences, in the order in which one is chosen when nobody says."""
    return dict(telephony(accounts, timing=timing, observe=observe).conferences)


def call_vendors(
    accounts: Accounts, *, timing: Timing | None = None, observe: Observe = unobserved
) -> dict[Vendor, CallVendor]:
    """The vendors that call one person at a time."""
    return dict(telephony(accounts, timing=timing, observe=observe).calls)


def announcement_vendors(
    accounts: Accounts, *, timing: Timing | None = None, observe: Observe = unobserved
) -> dict[Vendor, AnnouncementVendor]:
    """The vendors that ring many and play something."""
    return dict(telephony(accounts, timing=timing, observe=observe).announcements)
