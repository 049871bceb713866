"""The accounts at telephone systems that one workspace has.

The environment holds one set; in an installation with many workspaces each workspace has its own. What is
known of each telephone system stands in `bot.domain.systems`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from bot.domain.conference import Vendor
from bot.domain.systems import SYSTEMS
from bot.domain.systems.base import Settings
from bot.domain.systems.conpeek import ConpeekSettings as ConpeekSettings
from bot.domain.systems.enswitch import EnswitchSettings as EnswitchSettings
from bot.domain.systems.portsip import Extensions as Extensions
from bot.domain.systems.portsip import PortsipLogin as PortsipLogin
from bot.domain.systems.portsip import PortsipSettings as PortsipSettings
from bot.domain.systems.thulium import ThuliumSettings as ThuliumSettings
from bot.domain.variables import named_ids as named_ids

S = TypeVar("S")

HOSTS = tuple(system.name for system in SYSTEMS if system.hosts)
"""The telephone systems that host conferences, in the order of preference."""


@dataclass(frozen=True, slots=True, init=False)
class Accounts:
    """The telephone systems of one workspace, by vendor, in the order of preference."""

    held: Mapping[Vendor, Settings]

    def __init__(self, **held: Settings | None) -> None:
        """Each by its name; None where there is none."""
        known = {Vendor(name): settings for name, settings in held.items() if settings is not None}
        in_order = {system.name: known[system.name] for system in SYSTEMS if system.name in known}
        object.__setattr__(self, "held", in_order)

    @property
    def configured(self) -> tuple[Vendor, ...]:
        """Those that are there, in the order in which one is chosen when nobody says."""
        return tuple(self.held)

    def of(self, settings: type[S]) -> S | None:
        """The account that is described by such settings."""
        return next((account for account in self.held.values() if isinstance(account, settings)), None)

    @property
    def portsip(self) -> PortsipSettings | None:
        """The PortSIP PBX."""
        return self.of(PortsipSettings)

    @property
    def enswitch(self) -> EnswitchSettings | None:
        """The Enswitch system."""
        return self.of(EnswitchSettings)

    @property
    def conpeek(self) -> ConpeekSettings | None:
        """The Conpeek tenant."""
        return self.of(ConpeekSettings)

    @property
    def thulium(self) -> ThuliumSettings | None:
        """The Thulium system."""
        return self.of(ThuliumSettings)
