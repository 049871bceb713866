"""What Convoke keeps: requests as they came, conferences, proposals, notices to people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.conference import Room, State, Vendor, Wish
from bot.domain.number_lists import LeftOut
from bot.domain.people import Origin, Person, Posted
from bot.domain.systems import SYSTEMS


class AskedKind(StrEnum):
    """What a stored request asks for."""

    WORDS = "words"  # a command, a mention or a direct message, in words
    BOOK = "book"  # a complete wish: from words or from a submitted form
    CHANGE = "change"  # a submitted edit form
    CANCEL = "cancel"  # somebody pressed Cancel
    ACT = "act"  # another button about a conference or a room: `body` names the workflow and its lane
    CALL = "call"  # a confirmed call
    ANNOUNCEMENT = "announcement"  # a confirmed announcement
    RING = "ring"  # anything else about them: `body` names the workflow, its key, subject and lane


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
    """A conference through its whole life. `sequence` is iCalendar's: what calendars must notice."""

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

    def is_organised_by(self, person: Person) -> bool:
        """Whether it is theirs."""
        return (self.workspace, self.organiser) == (person.workspace, person.user)


class ProposalState(StrEnum):
    """Where a call or announcement that waits for a person's word is."""

    OPEN = "open"
    ASKED = "asked"  # a second person was asked to approve
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    HELD = "held"  # confirmed, kept until its time: can still be cancelled
    SENDING = "sending"
    PAUSED = "paused"  # something went wrong half-way: a person decides
    STOPPED = "stopped"  # a person kept the rest from being sent
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallProposal:
    """One call to one person. `phone` is E.164, `at` aware, `zone` the asking person's.

    With `hold` it stays here until shortly before its time, and can be cancelled until then.
    """

    reference: str
    origin: Origin
    phone: str = field(repr=False)
    at: datetime
    zone: str
    queue: str | None = None
    about: str | None = None
    state: ProposalState = ProposalState.OPEN
    hold: bool = False
    quiet: bool = False
    """It would ring at night, where nobody forbids that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementProposal:
    """One text or recording to many numbers (E.164). `at` None: as soon as it is confirmed.

    `phones` are all numbers where they are few, the first of `count` where they are many; `store.batches`
    has every one. `countries` counts them by ISO code. `quiet` of them would ring at night.
    """

    reference: str
    origin: Origin
    phones: tuple[str, ...] = field(repr=False)
    text: str | None = None
    announcement: str | None = None
    at: datetime | None = None
    zone: str
    state: ProposalState = ProposalState.OPEN
    ssml: str | None = None
    voice: str | None = None
    count: int = 0
    countries: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = field(default=(), repr=False)
    quiet: int = 0
    needs_approval: bool = False
    approver: str | None = None
    pauses: int = 0
    """How often a person was asked what to do; each question is answered once."""

    @property
    def numbers(self) -> int:
        """How many are called."""
        return self.count or len(self.phones)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an announcement has come: numbers by what became of them.

    While a person is asked, `notice` says why it rests, `batch` names the batch in question as the
    telephone system knows it, and `first` is its first number.
    """

    announcement: AnnouncementProposal
    accepted: int = 0
    refused: int = 0
    unknown: int = 0
    waiting: int = 0
    stopped: int = 0
    notice: Notice | None = None
    batch: str = ""
    first: str = field(default="", repr=False)

    @property
    def total(self) -> int:
        """All numbers."""
        return self.accepted + self.refused + self.unknown + self.waiting + self.stopped


class CallNews(StrEnum):
    """What a person is told about a call that was planned."""

    HELD = "held"  # kept here until shortly before its time
    CANCELLED = "cancelled"  # nobody is called
    SOON = "soon"  # a reminder
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    FAILED = "failed"
    NEVER = "never"  # in the meantime the number was put on the list of those never called
    QUIET = "quiet"  # in the meantime its time became one at which nobody is called


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
    ROOM_REOPENED = "room_reopened"  # vendor: it had closed the empty room; the same number and PINs
    ROOM_RENUMBERED = "room_renumbered"  # vendor, `number`: opened again under another number
    ROOM_LOST = "room_lost"  # vendor: it closed the room, which could not be opened again
    NOT_THERE = "not_there"  # vendor: it was asked, there is no room; nothing was booked
    LOOK_FAILED = "look_failed"  # vendor: it did not show what somebody wanted to see
    NO_LIST = "no_list"  # vendor: it does not show its rooms; `other` that do
    INVITATION_FAILED = "invitation_failed"  # `users` that could not be told
    WISH_INVALID = "wish_invalid"  # `field`, `problem`, `limit`, `given`
    NO_VENDOR = "no_vendor"  # nothing is configured; `command` when it is about calls or announcements
    NO_ACCOUNTS = "no_accounts"  # the workspace has entered no telephone system; `command` as above
    NO_ACCOUNTS_YET = "no_accounts_yet"  # the same to an administrator: a button opens the form
    INCOMPLETE = "incomplete"  # `missing` (comma-separated: phone, phones, date, time, message), `command`
    USED = "used"  # a button of a card that was used or withdrawn before
    GUARDED = "guarded"  # `rule` that forbids it, and what that rule says (see `messages.words.ringing`)
    RING_NEWS = "ring_news"  # `news` about calls and announcements, and what it takes (there, too)
    LIVE_NEWS = "live_news"  # `news` about a conference while people are in it (see `bot.domain.live`)
    SOMETHING_BROKE = "something_broke"  # `reference` of the log


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for one person, as data. Facts are what people typed or vendors said: not escaped yet."""

    kind: NoticeKind
    facts: Mapping[str, str] = field(default_factory=dict)


VENDOR_LABELS: Mapping[Vendor, str] = {system.name: system.label for system in SYSTEMS}
