"""From accounts to vendors: the one place that knows every adapter."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.domain.accounts import Accounts
from bot.domain.conference import Vendor
from bot.vendors.base import AnnouncementVendor, CallVendor, ClosesEmptyRooms, ConferenceVendor, Finding
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
    conferences: dict[Vendor, ConferenceVendor] = {}
    calls: dict[Vendor, CallVendor] = {}
    announcements: dict[Vendor, AnnouncementVendor] = {}
    connected: list[Connected] = []
    if accounts.portsip is not None:
        together = take_turn if shared else None
        portsip = PortsipVendor(accounts.portsip, timing=timing, observe=observe, take_turn=together)
        conferences[Vendor.PORTSIP] = portsip
        connected.append(portsip)
    if accounts.enswitch is not None:
        enswitch = EnswitchVendor(accounts.enswitch, timing=timing, observe=observe, take_turn=take_turn)
        conferences[Vendor.ENSWITCH] = enswitch
        connected.append(enswitch)
    if accounts.conpeek is not None:
        conpeek = ConpeekVendor(accounts.conpeek, timing=timing, observe=observe, take_turn=take_turn)
        if conpeek.for_conferences:
            conferences[Vendor.CONPEEK] = conpeek
        if conpeek.for_announcements:
            announcements[Vendor.CONPEEK] = conpeek
        connected.append(conpeek)
    if accounts.thulium is not None:
        thulium = ThuliumVendor(accounts.thulium, timing=timing, observe=observe, take_turn=take_turn)
        calls[Vendor.THULIUM] = thulium
        connected.append(thulium)
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
