"""Carillon, version 1: `POST /rooms` opens a room, `DELETE /rooms/{id}` closes it."""
# ruff: noqa: I001 - in the copy all that is imported is the project's own

from __future__ import annotations

from bot.domain.conference import Closing, Feature, Room, Ticket, Vendor, Wish
from bot.domain.options import chosen_options
from bot.domain.systems.carillon import CarillonSettings
from bot.errors import VendorCannot, VendorRejected
from bot.vendors.base import Finding, Numbering
from bot.vendors.checks import check_features, check_subject
from bot.vendors.features import FEATURES
from bot.vendors.http import Answer, Line, Observe, Pace, Pass, Request, TakeTurn, Timing
from bot.vendors.replies import Reply, read_as


class _RoomReply(Reply):
    """The answer to `POST /rooms`."""

    id: str
    dial: str


class CarillonVendor:
    """One Carillon server."""

    name = Vendor.CARILLON
    can_look_up = False
    features: frozenset[Feature] = FEATURES[Vendor.CARILLON]
    numbering: Numbering | None = None

    def __init__(
        self,
        settings: CarillonSettings,
        *,
        timing: Timing | None,
        observe: Observe,
        take_turn: TakeTurn | None,
    ) -> None:
        self._settings = settings
        self._line = Line(
            self.name,
            settings.url,
            pace=Pace(burst=5, seconds=1.0),
            timing=timing,
            observe=observe,
            take_turn=take_turn,
        )

    def refuse(self, wish: Wish) -> None:
        check_features(wish, self.name, self.features)
        check_subject(wish, 80)
        chosen_options(wish, self.name)

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        self.refuse(wish)
        body = {"title": wish.subject, "reference": ticket.reference, **chosen_options(wish, self.name)}
        answer = await self._ask("open room", "POST", "/rooms", body)
        reply = read_as(_RoomReply, answer, vendor=self.name, what="open room", may_have_happened=True)
        return Room(vendor=self.name, vendor_id=reply.id, dial_in=reply.dial)

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        raise VendorCannot(self.name, "look_up")

    async def change_room(self, room: Room, wish: Wish) -> Room:
        self.refuse(wish)
        return room

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        await self._ask("close room", "DELETE", f"/rooms/{room.vendor_id}")
        return Closing.DESTROYED

    async def verify(self) -> list[Finding]:
        return [Finding("carillon", True, "not asked anything")]

    async def aclose(self) -> None:
        await self._line.aclose()

    async def _ask(self, operation: str, method: str, path: str, body: object = None) -> Answer:
        request = Request(operation=operation, method=method, path=path, json=body, show_pass=self._show_pass)
        answer = await self._line.write(request)
        if not answer.ok:
            raise VendorRejected(self.name, f"status {answer.status}")
        return answer

    async def _show_pass(self) -> Pass:
        return Pass(headers={"Authorization": f"Bearer {self._settings.key.get_secret_value()}"})
