"""The port: what Convoke asks of a telephone system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from bot.domain.conference import Closing, Feature, Room, Ticket, Vendor, Wish
from bot.domain.conference import Numbering as Numbering  # vendors say how they number beside the port
from bot.domain.findings import Finding as Finding  # what `verify` answers
from bot.domain.live import Deed, LiveRoom
from bot.domain.rooms import ListedRoom


@runtime_checkable
class ConferenceVendor(Protocol):
    """A telephone system that can host a conference.

    Every method that asks the vendor raises `bot.errors.VendorError` and nothing else.
    """

    name: Vendor
    features: frozenset[Feature]
    numbering: Numbering | None
    """None: rooms are standing, no number or PIN is chosen."""
    can_look_up: bool
    """Whether a lost answer can be resolved by `find_room`."""

    def refuse(self, wish: Wish) -> None:
        """Raise `VendorCannot` or `WishInvalid` for what this vendor cannot do; no request leaves."""

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        """Create the room of this ticket; asked once for a ticket unless `find_room` answered None since.

        Raises `NumberTaken`, `PinRefused`, `VendorRejected`, `VendorCredentials`, `VendorUnavailable`,
        `VendorReplyUnreadable`.
        """

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        """The room that an earlier `open_room` of this ticket made, or None when it made none.

        Raises `NumberTaken` when the number belongs to something else. Only where `can_look_up`.
        """

    async def change_room(self, room: Room, wish: Wish) -> Room:
        """Give the room these new properties, resetting nothing else; safe to repeat."""

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        """Let nobody in any more; a room that is gone is a success; safe to repeat.

        `spare` holds fresh PINs for vendors that cannot destroy.
        """

    async def verify(self) -> list[Finding]:
        """Try credentials and configuration without creating anything."""

    async def aclose(self) -> None:
        """Give back connections."""


@runtime_checkable
class ClosesEmptyRooms(Protocol):
    """A telephone system that closes rooms by itself when nobody comes for a while."""

    async def is_open(self, room: Room) -> bool:
        """Whether the room is still there."""


@runtime_checkable
class ListsRooms(Protocol):
    """A telephone system whose rooms can be looked through, where `Feature.LISTING` is among its features."""

    name: Vendor
    features: frozenset[Feature]

    async def browse(self, search: str, skip: int, top: int) -> tuple[int, tuple[ListedRoom, ...]]:
        """How many rooms there are with these words (all when empty), and `top` of them after `skip`."""


@runtime_checkable
class ControlsRooms(Protocol):
    """A telephone system in which a conference can be led while people are in it."""

    name: Vendor
    features: frozenset[Feature]

    async def look_in(self, room: Room) -> LiveRoom | None:
        """What goes on now; None when the room is gone."""

    async def do(self, room: Room, deed: Deed, participant: str = "") -> None:
        """Change the room, or one participant; safe to repeat.

        Raises `RoomGone` when the room, or the participant, is not there any more.
        """

    def refuse_number(self, number: str, room: Room) -> None:
        """Raise `WishInvalid` for what this vendor cannot dial (E.164, or an extension); nothing leaves."""

    async def call_in(self, room: Room, number: str) -> None:
        """Ring a telephone and join it on answer. Never repeated by a program.

        Raises `VendorUnavailable(may_have_happened=True)` when nobody knows whether it rings.
        """

    def is_that(self, name: str, number: str) -> bool:
        """Whether a participant shown under this name is the telephone with this number."""


@runtime_checkable
class BelievesPeople(Protocol):
    """A telephone system that nobody can ask what became of a lost answer."""

    def room_on_word(self, ticket: Ticket) -> Room:
        """The room of this ticket, once a person has seen that it is there."""


@runtime_checkable
class CallVendor(Protocol):
    """A telephone system that calls a person at a time, through a queue of agents."""

    name: Vendor
    zone: str
    """The clock by which it plans."""
    queues: tuple[str, ...]
    """The names of its queues; empty where there is one without a name."""

    def refuse_call(self, phone: str, at: datetime, queue: str | None) -> None:
        """Raise `WishInvalid` for a number, time or queue this vendor does not take; no request leaves."""

    async def schedule_call(self, phone: str, at: datetime, queue: str | None) -> None:
        """Plan one call to `phone` (E.164) at `at` (aware). Never repeated by a program.

        Raises `VendorUnavailable(may_have_happened=True)` when nobody knows whether it is planned.
        """

    async def became_of(self, phone: str, at: datetime, queue: str | None) -> str | None:
        """`answered`, `no_answer`, `busy` or `failed`: a hint, after the time; None when it does not tell."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What is said: `text`, `ssml` or the recording named `announcement`; exactly one is set."""

    text: str | None = None
    ssml: str | None = None
    announcement: str | None = None
    voice: str | None = None


@runtime_checkable
class AnnouncementVendor(Protocol):
    """A telephone system that rings many numbers and plays something to each."""

    name: Vendor
    batch_size: int
    pause_seconds: float
    """At least so long between the beginnings of two batches."""
    recordings: tuple[str, ...]
    voices: tuple[str, ...]

    def refuse_announcement(self, speech: Speech) -> None:
        """Raise `WishInvalid` for an unknown recording or too long a text; no request leaves."""

    async def announce(
        self,
        speech: Speech,
        phones: tuple[str, ...],
        *,
        key: str,
        custom: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """Hand over one batch of at most `batch_size` numbers (E.164). Never repeated by a program.

        `custom` has for some of the numbers data of their own that go along.
        """


@runtime_checkable
class ServesAsConfigured(Protocol):
    """A telephone system that can host and announce, each only where its account says with what."""

    @property
    def for_conferences(self) -> bool:
        """It hosts conferences."""

    @property
    def for_announcements(self) -> bool:
        """It announces."""
