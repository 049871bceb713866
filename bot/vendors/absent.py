"""A telephone system that a workspace has no account at, or none any more."""

from __future__ import annotations

from bot.domain.conference import Closing, Feature, Room, Ticket, Vendor, Wish
from bot.errors import VendorCredentials
from bot.vendors.base import Finding, Numbering


class AbsentVendor:
    """Stands in where an account was removed after something was booked with it."""

    def __init__(self, name: Vendor) -> None:
        self.name = name
        self.features: frozenset[Feature] = frozenset()
        self.numbering: Numbering | None = None
        self.can_look_up = True

    def refuse(self, wish: Wish) -> None:
        raise self._no_account()

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        raise self._no_account()

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        raise self._no_account()

    async def change_room(self, room: Room, wish: Wish) -> Room:
        raise self._no_account()

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        raise self._no_account()

    async def verify(self) -> list[Finding]:
        return [Finding(str(self.name), False, "has no account here")]

    async def aclose(self) -> None:
        return None

    def _no_account(self) -> VendorCredentials:
        return VendorCredentials(self.name, "has no account here")
