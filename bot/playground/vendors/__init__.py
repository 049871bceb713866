"""The four telephone systems, emulated over HTTP after their documentation.

with EmulatedVendors() as vendors:
    os.environ.update(vendors.env())
    ...
    assert len(vendors.rooms) == 1
"""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from starlette.applications import Starlette
from starlette.routing import Mount

from bot.playground.server import ThreadServed
from bot.playground.vendors.base import (
    EmulatedVendor,
    Exchange,
    Fault,
    FaultKind,
    Shown,
    Switches,
    Watch,
)
from bot.playground.vendors.conpeek import Conpeek
from bot.playground.vendors.enswitch import Enswitch
from bot.playground.vendors.portsip import PortSip
from bot.playground.vendors.thulium import Thulium

__all__ = [
    "Conpeek",
    "EmulatedVendor",
    "EmulatedVendors",
    "Enswitch",
    "Exchange",
    "Fault",
    "FaultKind",
    "PortSip",
    "Shown",
    "Switches",
    "Thulium",
    "Vendors",
    "Watch",
]


class Vendors:
    """All four in one application, each under its name."""

    def __init__(self, **more: Any) -> None:
        self.portsip = PortSip(**more)
        self.enswitch = Enswitch(**more)
        self.conpeek = Conpeek(**more)
        self.thulium = Thulium(**more)
        self.all: tuple[EmulatedVendor, ...] = (self.portsip, self.enswitch, self.conpeek, self.thulium)
        self.app = Starlette(routes=[Mount(f"/{one.name}", app=one.app) for one in self.all])

    def __getitem__(self, name: str) -> EmulatedVendor:
        return next(one for one in self.all if one.name == name)

    def env(self, url: str) -> dict[str, str]:
        """The bot's settings for all four, whose application answers under `url`."""
        return {key: text for one in self.all for key, text in one.env(f"{url}/{one.name}").items()}

    def watch(self, watch: Watch) -> None:
        """Call this with every exchange from now on."""
        for one in self.all:
            one.watch = watch

    def reset(self) -> None:
        """Forget everything that was made."""
        for one in self.all:
            one.reset()


class EmulatedVendors(Vendors):
    """The same on a free port, in a thread, until `stop`; what the four ended up with at hand."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self._served = ThreadServed(self.app)

    def start(self) -> Self:
        """Returns when requests are taken."""
        self._served.start()
        return self

    def stop(self) -> None:
        """Returns when the port is free again."""
        self._served.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address under which each vendor's name stands."""
        return self._served.url

    def env(self, url: str | None = None) -> dict[str, str]:
        """The bot's settings for all four."""
        return super().env(url or self.url)

    @property
    def rooms(self) -> list[dict[str, Any]]:
        """PortSIP's rooms that are not destroyed."""
        return list(self.portsip.rooms.values())

    @property
    def conferences(self) -> list[dict[str, str]]:
        """Enswitch's conferences, their values as texts."""
        return list(self.enswitch.conferences.values())

    @property
    def notifications(self) -> list[dict[str, str]]:
        """Whom Enswitch will tell."""
        return self.enswitch.notifications

    @property
    def invitations(self) -> list[dict[str, Any]]:
        """Conpeek's invitations."""
        return self.conpeek.invitations

    @property
    def campaign_requests(self) -> list[dict[str, Any]]:
        """The numbers Conpeek was told to ring, one entry for each."""
        return self.conpeek.campaign_requests

    @property
    def calls(self) -> list[dict[str, str]]:
        """Thulium's planned calls: `phone_number`, `call_at`, `queue`."""
        return self.thulium.calls

    @property
    def refusals(self) -> list[str]:
        """What the documentation does not allow and was asked all the same."""
        return [words for one in self.all for words in one.refusals]
