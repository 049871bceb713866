"""What Convoke keeps: requests as they came, conferences, proposals, notices to people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.conference import Room, State, Vendor, Wish
from bot.domain.people import Origin, Posted


class AskedKind(StrEnum):
    """What a stored request asks for."""

    WORDS = "words"  # a command, a mention or a direct message, in words
    BOOK = "book"  # a complete wish: from words or from a submitted form
    CHANGE = "change"  # a submitted edit form
    CANCEL = "cancel"  # somebody pressed Cancel
    ACT = "act"  # another button about a conference or a room: `body` names the workflow and its lane
    CALL = "call"  # a confirmed call
    ANNOUNCEMENT = "announcement"  # a confirmed announcement


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as it was acknowledged. `key` makes a repeat recognisable; `body` is plain JSON data."""

    key: str
    kind: AskedKind
    origin: Origin
    received_at: datetime
    body: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """A conference through its whole life. `sequence` counts what calendars must notice (iCalendar SEQUENCE)."""

    reference: str
    workspace: str
    organiser: str
    language: str
    origin: Origin
    wish: Wish
    state: State = State.BOOKING
    sequence: int = 0
    room: Room | None = None
    card: Posted | None = None
    created_at: datetime
    cancelled_by: str | None = None


class ProposalState(StrEnum):
    """Where a call or announcement that waits for a person's word is."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallProposal:
    """One call to one person. `phone` is E.164, `at` aware, `zone` the asking person's."""

    reference: str
    origin: Origin
    phone: str = field(repr=False)
    at: datetime
    zone: str
    queue: str | None = None
    about: str | None = None
    state: ProposalState = ProposalState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementProposal:
    """One text or recording to many numbers (E.164). `at` None: as soon as it is confirmed."""

    reference: str
    origin: Origin
    phones: tuple[str, ...] = field(repr=False)
    text: str | None = None
    announcement: str | None = None
    at: datetime | None = None
    zone: str
    state: ProposalState = ProposalState.OPEN


class NoticeKind(StrEnum):
    """What a person is told in one sentence; `bot.messages.notices` has the words for each.

    The facts a kind takes are listed beside it; `vendor` is the telephone system's name in each that has it.
    """

    VENDOR_DOWN = "vendor_down"  # vendor; `seconds` tried; nothing was booked
    VENDOR_REJECTED = "vendor_rejected"  # vendor, `words` of the vendor, `field`, `support` reference
    VENDOR_CANNOT = "vendor_cannot"  # vendor, `feature`, `other` vendors that can
    VENDOR_CREDENTIALS = "vendor_credentials"  # vendor: an administrator must look at it
    VENDOR_UNREADABLE = "vendor_unreadable"  # vendor: it answered nonsense; nothing was booked
    OUTCOME_UNKNOWN = (
        "outcome_unknown"  # vendor, `reference`, `look_up` (yes): it may exist; a person decides
    )
    NO_NUMBERS = "no_numbers"  # vendor: every number of the range is taken
    NOT_YOURS = "not_yours"  # `organiser`: only they or an administrator
    CANNOT_POST = "cannot_post"  # `channel`: invite the bot; the card follows
    FORM_EXPIRED = "form_expired"  # Slack's trigger was too old: a button opens the form
    FORM_IN_PRIVATE = "form_in_private"  # understood so far; a button opens the form
    GONE = "gone"  # the conference is cancelled or past
    CHANGE_FAILED = "change_failed"  # vendor; the old details still stand
    CANCEL_FAILED = "cancel_failed"  # vendor; the room may still let people in
    ROOM_STAYS = "room_stays"  # vendor: what stays after cancelling
    ROOM_REOPENED = "room_reopened"  # vendor: it had closed the empty room; the same number and PINs
    ROOM_RENUMBERED = "room_renumbered"  # vendor, `number`: opened again under another number
    ROOM_LOST = "room_lost"  # vendor: it closed the room, which could not be opened again
    NOT_THERE = "not_there"  # vendor: it was asked, there is no room; nothing was booked
    INVITATION_FAILED = "invitation_failed"  # `users` that could not be told
    WISH_INVALID = "wish_invalid"  # `field`, `problem`, `limit`, `given`
    NO_VENDOR = "no_vendor"  # nothing is configured; `command` when it is about calls or announcements
    INCOMPLETE = "incomplete"  # `missing` (comma-separated: phone, phones, date, time, message), `command`
    USED = "used"  # a button of a card that was used or withdrawn before
    SOMETHING_BROKE = "something_broke"  # `reference` of the log


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for one person, as data. Facts are what people typed or vendors said: not escaped yet."""

    kind: NoticeKind
    facts: Mapping[str, str] = field(default_factory=dict)


VENDOR_LABELS: Mapping[Vendor, str] = {
    Vendor.PORTSIP: "PortSIP",
    Vendor.ENSWITCH: "Enswitch",
    Vendor.CONPEEK: "Conpeek",
    Vendor.THULIUM: "Thulium",
}
