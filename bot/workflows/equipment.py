"""The telephone systems that a workspace has, for everybody who needs one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from bot.domain.conference import Vendor, Wish
from bot.domain.findings import Finding
from bot.domain.records import Notice, NoticeKind
from bot.vendors.absent import AbsentVendor
from bot.vendors.base import ConferenceVendor
from bot.vendors.registry import Connected, Telephony
from bot.workflows.handing_over import Telephones
from bot.workflows.wishes import Switchboard

NO_POOLS: Mapping[Vendor, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Equipment:
    """What one workspace has.

    `zone` is the clock of the telephone system that calls people. `pools` names the set of room numbers a
    telephone system draws from, where several workspaces may share one. With `in_slack` administrators enter
    the accounts in Slack, otherwise they are the operator's.
    """

    switchboard: Switchboard
    telephones: Telephones = field(default_factory=Telephones)
    connected: tuple[Connected, ...] = ()
    zone: str | None = None
    pools: Mapping[Vendor, str] = field(default_factory=lambda: NO_POOLS)
    in_slack: bool = False

    def host(self, vendor: Vendor) -> ConferenceVendor:
        """This telephone system; one that is there no more says so to whoever asks it for something."""
        return self.switchboard.vendors.get(vendor) or AbsentVendor(vendor)

    async def verify(self, vendor: Vendor) -> list[Finding]:
        """Try this telephone system without creating anything."""
        for line in self.connected:
            if line.name is vendor:
                return await line.verify()
        return await AbsentVendor(vendor).verify()

    def pool(self, vendor: Vendor) -> str:
        """Whose room numbers these are."""
        return self.pools.get(vendor, "")

    def others_for(self, wish: Wish) -> list[Vendor]:
        """The other telephone systems that could do all of it."""
        return self.switchboard.others_for(wish)

    def nothing(self, *, is_admin: bool, command: str = "") -> Notice:
        """That there is no telephone system for this, and who can do something about it."""
        facts = {"command": command} if command else {}
        if not self.in_slack:
            return Notice(NoticeKind.NO_VENDOR, facts)
        return Notice(NoticeKind.NO_ACCOUNTS_YET if is_admin else NoticeKind.NO_ACCOUNTS, facts)


def equipment_of(
    telephony: Telephony,
    default: Vendor | None,
    *,
    pools: Mapping[Vendor, str] = NO_POOLS,
    in_slack: bool = False,
) -> Equipment:
    """These vendors, each for what it is for; `default` hosts a conference when nobody says where."""
    calls = next(iter(telephony.calls.values()), None)
    announcements = next(iter(telephony.announcements.values()), None)
    return Equipment(
        switchboard=Switchboard(telephony.conferences, default),
        telephones=Telephones(calls, announcements),
        connected=telephony.connected,
        zone=calls.zone if calls is not None else None,
        pools=pools,
        in_slack=in_slack,
    )


class Systems(Protocol):
    """The equipment of every workspace."""

    async def of(self, workspace: str) -> Equipment:
        """What this workspace has now."""

    def zone_of(self, workspace: str) -> str | None:
        """The clock of its telephone system that calls people, as far as `of` has told; asks nobody."""


class OneForAll:
    """The same for whoever asks: there is one workspace."""

    def __init__(self, equipment: Equipment) -> None:
        self._equipment = equipment

    async def of(self, workspace: str) -> Equipment:
        return self._equipment

    def zone_of(self, workspace: str) -> str | None:
        return self._equipment.zone
