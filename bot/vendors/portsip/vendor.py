"""PortSIP behind the port: opening, finding, changing and closing rooms."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import AsyncIterator

import httpx

from bot.domain.accounts import PortsipSettings
from bot.domain.conference import Closing, Feature, Numbering, Room, Ticket, Vendor, Wish
from bot.domain.live import Deed, LiveRoom
from bot.domain.rooms import ListedRoom
from bot.errors import (
    BadSetting,
    NumberTaken,
    PinRefused,
    RoomGone,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
)
from bot.vendors.base import Finding
from bot.vendors.features import FEATURES
from bot.vendors.findings import Check, run_checks
from bot.vendors.http import Answer, Line, Observe, Pace, TakeTurn, Timing, unobserved
from bot.vendors.portsip.api import Api, in_path
from bot.vendors.portsip.keys import keys_for
from bot.vendors.portsip.live import LiveRooms, is_that, refuse_number
from bot.vendors.portsip.payload import (
    LONGEST_NUMBERS,
    Guests,
    check_changeable,
    check_template,
    check_wish,
    creation,
    extension,
    join_link,
    replacement,
)
from bot.vendors.portsip.replies import CreatedReply, RoomReply, error_words
from bot.vendors.replies import read_as, safe_words
from bot.vendors.sessions import Clock

log = logging.getLogger(__name__)

# 10,000 requests a minute, spread so that no minute can hold more.
_PACE = Pace(burst=160, seconds=1.0)
_PIN_DIGITS = 6


class PortsipVendor:
    """One tenant of a PBX."""

    name = Vendor.PORTSIP
    can_look_up = True

    def __init__(
        self,
        settings: PortsipSettings,
        *,
        timing: Timing | None = None,
        observe: Observe = unobserved,
        take_turn: TakeTurn | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        check_template(settings.join_url)
        if settings.numbers and len(settings.numbers) > LONGEST_NUMBERS:
            raise BadSetting("PORTSIP_NUMBERS", f"must have at most {LONGEST_NUMBERS} characters")
        self._settings = settings
        self._line = Line(
            Vendor.PORTSIP,
            settings.url,
            pace=_PACE,
            timing=timing,
            ca_bundle=settings.ca_bundle,
            observe=observe,
            take_turn=take_turn,
            transport=transport,
        )
        self._api = Api(self._line, keys_for(settings, self._line, clock))
        self._live = LiveRooms(self._api)
        missing = set() if settings.numbers else {Feature.DIAL_IN}
        self.features: frozenset[Feature] = FEATURES[Vendor.PORTSIP] - missing
        span = settings.extensions
        self.numbering: Numbering | None = Numbering(span.first, span.last, _PIN_DIGITS, span.width)

    def refuse(self, wish: Wish) -> None:
        """Raise for what PortSIP cannot do; no request leaves."""
        check_wish(wish, self.features)

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        """Create the room; a refusal because the room is already there is a success."""
        self.refuse(wish)
        creation(wish, ticket, Guests(), self._settings.numbers)  # refuses before anything is asked
        body = creation(wish, ticket, await self._guests(wish), self._settings.numbers)
        answer = await self._api.write("create room", "/conference_rooms", body)
        if not answer.ok:
            return await self._after_refusal(answer, wish, ticket)
        reply = read_as(
            CreatedReply, answer, vendor=Vendor.PORTSIP, what="create room", may_have_happened=True
        )
        return await self._created(reply.id, ticket)

    async def _created(self, room_id: str | None, ticket: Ticket) -> Room:
        """The new room; from here on it exists, whatever else goes wrong."""
        if room_id is not None and self._settings.join_url is None:
            return self._room(room_id, ticket, None)
        try:
            if room_id is None:
                holder = await self._api.holder(extension(ticket))
                room_id = holder.id if holder is not None else ""
            shown = await self._api.retrieve(room_id)
        except VendorError as problem:
            raise VendorUnavailable(
                Vendor.PORTSIP, f"created a room and then: {problem.message}", may_have_happened=True
            ) from problem
        if shown is None:
            raise VendorReplyUnreadable(
                Vendor.PORTSIP, "created a room that it does not know", may_have_happened=True
            )
        return self._room(shown.id, ticket, shown)

    async def _after_refusal(self, answer: Answer, wish: Wish, ticket: Ticket) -> Room:
        """Tell apart: our own room from before, a number that is taken, PINs, anything else.

        PortSIP does not document what it says when a number is taken, so the number itself is asked.
        """
        try:
            found = await self.find_room(wish, ticket)
        except VendorUnavailable as problem:
            raise VendorUnavailable(
                Vendor.PORTSIP, problem.message, may_have_happened=True, retry_after=problem.retry_after
            ) from problem
        if found is not None:
            return found
        words = safe_words(error_words(answer)[0], (ticket.admin_pin, ticket.room_pin))
        if re.search(r"(?i)(\b|_)pin\b", words):
            raise PinRefused(Vendor.PORTSIP, words)
        raise VendorRejected(Vendor.PORTSIP, words)

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        """The room under the ticket's number, if it is the one that was wished."""
        holder = await self._api.holder(extension(ticket))
        if holder is None:
            return None
        if holder.type != "CONFERENCE_ROOM":
            raise NumberTaken(Vendor.PORTSIP, f"the number belongs to a {holder.type.lower()}")
        room = await self._api.retrieve(holder.id)
        if room is None:
            return None
        if not _is_ours(room, wish, ticket):
            raise NumberTaken(Vendor.PORTSIP, "the number belongs to another conference room")
        return self._room(room.id, ticket, room)

    async def change_room(self, room: Room, wish: Wish) -> Room:
        """Read the room, lay the wish over it, send all of it back."""
        self.refuse(wish)
        current = await self._api.retrieve(room.vendor_id)
        if current is None:
            raise RoomGone(Vendor.PORTSIP, "the room no longer exists")
        check_changeable(current, wish)
        body = replacement(current, wish, await self._changed_guests(current, wish), self._settings.numbers)
        answer = await self._api.write("change room", f"/conference_rooms/{in_path(current.id)}", body)
        if not answer.ok:
            secrets = (room.admin_pin, room.room_pin, wish.room_pin)
            raise VendorRejected(Vendor.PORTSIP, safe_words(error_words(answer)[0], secrets))
        return Room(
            vendor=Vendor.PORTSIP,
            vendor_id=current.id,
            number=current.extension_number or room.number,
            dial_in=self._settings.numbers or room.dial_in,
            admin_pin=current.admin_pin or room.admin_pin,
            room_pin=wish.room_pin or current.room_pin or room.room_pin,
            join_url=join_link(self._settings.join_url, current),
            details=room.details,
        )

    async def is_open(self, room: Room) -> bool:
        """Since 22.6 a PBX closes a room to which nobody comes within 30 minutes of its creation."""
        return await self._api.retrieve(room.vendor_id) is not None

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        """Destroy it; the spare PINs are not needed."""
        path = f"/conference_rooms/{in_path(room.vendor_id)}/destroy"
        answer = await self._api.write("destroy room", path)
        if not answer.ok and answer.status != 404:
            raise self._api.rejection(answer)
        return Closing.DESTROYED

    async def verify(self) -> list[Finding]:
        """Log in, see rooms, see the tenant's limits."""
        return await run_checks(
            Vendor.PORTSIP,
            (Check("log-in and conference rooms", self._see_rooms), Check("tenant", self._see_tenant)),
        )

    def rooms(
        self, *, condition: str = "", search: str = "", order: str = "", page: int = 100
    ) -> AsyncIterator[RoomReply]:
        """All rooms of the tenant that meet a condition; both PINs are in each of them."""
        return self._api.rooms(condition=condition, search=search, order=order, page=page)

    async def browse(self, search: str, skip: int, top: int) -> tuple[int, tuple[ListedRoom, ...]]:
        """A page of rooms with their PINs: whoever shows it leaves out what is not for everybody."""
        reply = await self._api.rooms_page(search, skip, top)
        return reply.count, tuple(
            ListedRoom(
                number=room.extension_number or "",
                subject=room.subject or "",
                starts_at=room.scheduled_start_at,
                capacity=room.capacity,
                room_pin=room.room_pin,
                admin_pin=room.admin_pin,
            )
            for room in reply.items
        )

    async def look_in(self, room: Room) -> LiveRoom | None:
        """What goes on in the room now; None when it is gone."""
        return await self._live.look_in(room)

    async def do(self, room: Room, deed: Deed, participant: str = "") -> None:
        """Lead the conference; safe to repeat."""
        await self._live.do(room, deed, participant)

    def refuse_number(self, number: str, room: Room) -> None:
        """Raise for what is neither an extension nor E.164; nothing leaves."""
        refuse_number(number, room)

    async def call_in(self, room: Room, number: str) -> None:
        """Ring a telephone and join it on answer; never repeated by a program."""
        await self._live.call_in(room, number)

    def is_that(self, name: str, number: str) -> bool:
        """Whether a participant of this name is that telephone."""
        return is_that(name, number)

    async def aclose(self) -> None:
        """Give back connections."""
        await self._line.aclose()

    async def _see_rooms(self) -> str:
        answer = await self._api.read("list rooms", "/conference_rooms", {"top": 1})
        if not answer.ok:
            raise self._api.rejection(answer)
        span = self._settings.extensions
        return f"rooms are visible; new ones get numbers from {span.first} to {span.last}"

    async def _see_tenant(self) -> str:
        tenant = await self._api.tenant()
        if tenant is None or tenant.max_conference_rooms is None:
            return "its limits are not shown to this account"
        return f"at most {tenant.max_conference_rooms} conference rooms are online at once"

    async def _guests(self, wish: Wish) -> Guests:
        """Split the addresses into the PBX's own users and others; colleagues who are none are left out.

        When the PBX does not tell its users, all count as others and get their invitation all the same.
        """
        emails = wish.invitees.emails
        everybody = tuple(dict.fromkeys((*emails, *wish.colleagues)))
        if not everybody:
            return Guests()
        try:
            users = await self._api.users_with(everybody)
        except VendorError as problem:
            log.warning("users_not_found vendor=portsip reason=%s", problem.message)
            users = {}
        known = (users[one.casefold()].id for one in everybody if one.casefold() in users)
        return Guests(
            user_ids=tuple(dict.fromkeys(known)),
            emails=tuple(dict.fromkeys(one for one in emails if one.casefold() not in users)),
        )

    async def _changed_guests(self, current: RoomReply, wish: Wish) -> Guests | None:
        wished = frozenset(email.casefold() for email in wish.invitees.emails)
        if wished == current.invited_emails and not current.invited_ids and not wish.colleagues:
            return None
        guests = await self._guests(wish)
        same_emails = frozenset(email.casefold() for email in guests.emails) == current.invited_emails
        if same_emails and frozenset(guests.user_ids) == current.invited_ids:
            return None
        return guests

    def _room(self, room_id: str, ticket: Ticket, shown: RoomReply | None) -> Room:
        return Room(
            vendor=Vendor.PORTSIP,
            vendor_id=room_id,
            number=ticket.number,
            dial_in=self._settings.numbers,
            admin_pin=ticket.admin_pin,
            room_pin=ticket.room_pin,
            join_url=join_link(self._settings.join_url, shown) if shown is not None else None,
        )


def _is_ours(room: RoomReply, wish: Wish, ticket: Ticket) -> bool:
    """Whether a room under our number is what we asked for.

    The start must be ours. PINs were made for this ticket alone, so where both are shown they decide; a
    PBX that hides them is asked for the subject.
    """
    if room.scheduled_start_at != wish.starts_at.replace(microsecond=0):
        return False
    shown = (room.admin_pin, room.room_pin)
    if all(pin is not None and pin.get_secret_value().isdigit() for pin in shown):
        return shown == (ticket.admin_pin, ticket.room_pin)
    return " ".join((room.subject or "").split()) == " ".join(wish.subject.split())
