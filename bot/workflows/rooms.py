"""Opening, changing and closing rooms so that each happens once.

What is about to be sent is written down first (a ticket). An answer that is lost leaves doubt: the next thing
asked is then whether the room exists, never for a second one. Where a telephone system cannot be asked, a
person decides.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from bot.domain.conference import Closing, Room, Ticket, Vendor
from bot.domain.records import VENDOR_LABELS, Conference, Notice, NoticeKind
from bot.errors import (
    NumberTaken,
    PinRefused,
    VendorCannot,
    VendorCredentials,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.store import Store
from bot.store.tickets import Outcome
from bot.vendors.base import BelievesPeople, ClosesEmptyRooms, ConferenceVendor
from bot.workflows.equipment import Systems
from bot.workflows.patience import Patience, insist

T = TypeVar("T")


class Opened(StrEnum):
    """How an attempt at one room number ended."""

    OPEN = "open"
    TAKEN = "taken"  # another number is tried
    NO_NUMBERS = "no_numbers"
    REFUSED = "refused"  # the telephone system said no, or is down: nothing was made
    UNKNOWN = "unknown"  # it may exist, and nobody can be asked


@dataclass(frozen=True, slots=True)
class Attempt:
    """The end of an attempt; `notice` says why there is no room, `room` is there when it is open."""

    outcome: Opened
    room: Room | None = None
    notice: Notice | None = None


class Rooms:
    """Rooms at the telephone systems, for workflows. Every method is safe to run again after a crash."""

    def __init__(self, store: Store, systems: Systems, deadline_seconds: float) -> None:
        self._store = store
        self._systems = systems
        self._deadline_seconds = deadline_seconds

    async def open(self, conference: Conference, attempt: int) -> Attempt:
        """Open a room under the number of this attempt; with `TAKEN`, call again with the next attempt."""
        wish = conference.wish
        equipment = await self._systems.of(conference.workspace)
        vendor = equipment.host(wish.vendor)
        pool = equipment.pool(wish.vendor)
        ticket = await self._store.tickets.reserve(
            conference.reference, attempt, wish.vendor, vendor.numbering, wish.room_pin, pool
        )
        if ticket is None:
            return Attempt(Opened.NO_NUMBERS, notice=_notice(NoticeKind.NO_NUMBERS, conference))
        doubt = await self._store.tickets.begin(conference.reference, attempt)
        ended = await _Opening(vendor, conference, ticket, Patience(self._deadline_seconds), doubt).run()
        await self._store.tickets.settle(conference.reference, attempt, _SETTLED[ended.outcome])
        return ended

    async def change(self, conference: Conference, room: Room) -> Room:
        """Give the room the conference's wish; raises `VendorError` or `WishInvalid` when time is up."""
        vendor = await self._host(conference, room.vendor)
        return await self._insist(lambda: vendor.change_room(room, conference.wish))

    async def can_look_up(self, conference: Conference) -> bool:
        """Whether its telephone system can be asked what became of a lost answer."""
        return (await self._host(conference, conference.wish.vendor)).can_look_up

    async def others_for(self, conference: Conference) -> list[Vendor]:
        """The other telephone systems that would take this wish, the best first."""
        return (await self._systems.of(conference.workspace)).others_for(conference.wish)

    async def _host(self, conference: Conference, vendor: Vendor) -> ConferenceVendor:
        return (await self._systems.of(conference.workspace)).host(vendor)

    async def look(self, conference: Conference) -> Attempt:
        """Ask about the last room that was tried: `OPEN`, `REFUSED` when it is not there, or `UNKNOWN`."""
        vendor = await self._host(conference, conference.wish.vendor)
        last = await self._store.tickets.last(conference.reference)
        if last is None:
            return Attempt(Opened.REFUSED, notice=_notice(NoticeKind.NOT_THERE, conference))
        attempt, ticket = last
        try:
            found = await self._insist(lambda: vendor.find_room(conference.wish, ticket))
        except NumberTaken:
            ended = Attempt(Opened.TAKEN, notice=_notice(NoticeKind.NOT_THERE, conference))
        except VendorError:
            return Attempt(Opened.UNKNOWN, notice=_notice(NoticeKind.OUTCOME_UNKNOWN, conference))
        else:
            notice = None if found else _notice(NoticeKind.NOT_THERE, conference)
            ended = Attempt(Opened.OPEN if found else Opened.REFUSED, found, notice)
        await self._store.tickets.settle(conference.reference, attempt, _SETTLED[ended.outcome])
        return ended

    async def on_word(self, conference: Conference) -> Room | None:
        """The room that a person has seen; None where the telephone system itself can be asked."""
        vendor = await self._host(conference, conference.wish.vendor)
        last = await self._store.tickets.last(conference.reference)
        if last is None or not isinstance(vendor, BelievesPeople):
            return None
        await self._store.tickets.settle(conference.reference, last[0], "open")
        return vendor.room_on_word(last[1])

    async def next_attempt(self, reference: str) -> int:
        """The first attempt that nobody has made."""
        last = await self._store.tickets.last(reference)
        return last[0] + 1 if last is not None else 1

    async def is_open(self, conference: Conference, room: Room) -> bool:
        """Whether the room is there; raises `VendorError` when the telephone system does not tell."""
        vendor = await self._host(conference, room.vendor)
        if not isinstance(vendor, ClosesEmptyRooms):
            return True
        return await self._insist(lambda: vendor.is_open(room))

    async def reopen(self, conference: Conference, room: Room) -> Attempt:
        """Open a room that its telephone system closed, under the same number and with the same PINs."""
        vendor = await self._host(conference, room.vendor)
        ticket = Ticket(
            reference=conference.reference,
            number=room.number,
            admin_pin=room.admin_pin,
            room_pin=conference.wish.room_pin or room.room_pin,
        )
        # Doubt: an earlier try, before a crash, may have opened it.
        return await _Opening(vendor, conference, ticket, Patience(self._deadline_seconds), True).run()

    async def close(self, conference: Conference, room: Room, serial: int) -> Closing:
        """Let nobody in any more; raises `VendorError` when time is up."""
        equipment = await self._systems.of(conference.workspace)
        vendor = equipment.host(room.vendor)
        spare = await self._store.tickets.fresh_pins(conference.reference, serial, vendor.numbering)
        wish = replace(conference.wish, vendor=room.vendor)
        closing = await self._insist(lambda: vendor.close_room(room, wish, spare))
        if closing is Closing.DESTROYED and room.number is not None:
            await self._store.tickets.free(room.vendor, room.number, equipment.pool(room.vendor))
        return closing

    async def _insist(self, deed: Callable[[], Awaitable[T]]) -> T:
        return await insist(self._deadline_seconds, deed)


_SETTLED: Mapping[Opened, Outcome] = {
    Opened.OPEN: "open",
    Opened.TAKEN: "taken",
    Opened.REFUSED: "absent",
    Opened.UNKNOWN: "unknown",
}


class _Opening:
    """One number, one ticket, as many questions as time allows."""

    def __init__(
        self,
        vendor: ConferenceVendor,
        conference: Conference,
        ticket: Ticket,
        patience: Patience,
        doubt: bool,
    ) -> None:
        self._vendor = vendor
        self._conference = conference
        self._ticket = ticket
        self._patience = patience
        self._doubt = doubt

    async def run(self) -> Attempt:
        while True:
            if self._doubt and not self._vendor.can_look_up:
                return self._ended(Opened.UNKNOWN, NoticeKind.OUTCOME_UNKNOWN)
            try:
                async with self._patience.one_try():
                    return Attempt(Opened.OPEN, room=await self._room())
            except (NumberTaken, PinRefused) as problem:
                return self._other_number(problem)
            except (VendorUnavailable, VendorReplyUnreadable) as problem:
                self._doubt = self._doubt or problem.may_have_happened
                retry_after = problem.retry_after if isinstance(problem, VendorUnavailable) else None
                if not await self._patience.pause(retry_after):
                    return self._gave_up(problem)
            except (VendorError, WishInvalid) as problem:
                return self._said_no(problem)

    async def _room(self) -> Room:
        if self._doubt:
            found = await self._vendor.find_room(self._conference.wish, self._ticket)
            if found is not None:
                return found
            self._doubt = False
        return await self._vendor.open_room(self._conference.wish, self._ticket)

    def _other_number(self, problem: VendorError) -> Attempt:
        if isinstance(problem, PinRefused) and self._conference.wish.room_pin is not None:
            return self._said_no(VendorRejected(problem.vendor, problem.message, field="pin"))
        return Attempt(Opened.TAKEN)

    def _gave_up(self, problem: VendorUnavailable | VendorReplyUnreadable) -> Attempt:
        if self._doubt:
            return self._ended(Opened.UNKNOWN, NoticeKind.OUTCOME_UNKNOWN)
        unreadable = isinstance(problem, VendorReplyUnreadable)
        return self._ended(
            Opened.REFUSED, NoticeKind.VENDOR_UNREADABLE if unreadable else NoticeKind.VENDOR_DOWN
        )

    def _said_no(self, problem: VendorError | WishInvalid) -> Attempt:
        return Attempt(Opened.REFUSED, notice=refusal_notice(self._conference, problem))

    def _ended(self, outcome: Opened, kind: NoticeKind) -> Attempt:
        return Attempt(outcome, notice=_notice(kind, self._conference))


def refusal_notice(conference: Conference, problem: VendorError | WishInvalid) -> Notice:
    """What the person is told about this problem with their conference."""
    if isinstance(problem, WishInvalid):
        facts = {
            "field": problem.field,
            "problem": problem.problem,
            "limit": problem.limit,
            "given": problem.given,
        }
        return _notice(NoticeKind.WISH_INVALID, conference, **facts)
    if isinstance(problem, VendorRejected):
        facts = {"words": problem.message, "field": problem.field, "support": problem.reference}
        return _notice(NoticeKind.VENDOR_REJECTED, conference, **facts)
    if isinstance(problem, VendorCannot):
        return _notice(NoticeKind.VENDOR_CANNOT, conference, feature=problem.feature, other="")
    if isinstance(problem, VendorCredentials):
        return _notice(NoticeKind.VENDOR_CREDENTIALS, conference)
    if isinstance(problem, VendorReplyUnreadable):
        return _notice(NoticeKind.VENDOR_UNREADABLE, conference)
    return _notice(NoticeKind.VENDOR_DOWN, conference)


def _notice(kind: NoticeKind, conference: Conference, **facts: str) -> Notice:
    label = VENDOR_LABELS[conference.wish.vendor]
    return Notice(kind, {"vendor": label, "reference": conference.reference, **facts})
