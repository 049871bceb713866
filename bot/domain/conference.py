"""A conference from wish to room.

A *conference* is what people agree on, a *room* what a telephone system made for it, a *ticket* what is
written down before the telephone system is asked, so that a lost answer can be resolved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import SecretStr

from bot.domain.understanding import Invitees
from bot.domain.vendors import Vendor as Vendor


class Mode(StrEnum):
    """Voice alone, or with pictures."""

    AUDIO = "audio"
    VIDEO = "video"


class Feature(StrEnum):
    """What a person can ask for that not every telephone system has."""

    VIDEO = "video"
    RECORDING = "recording"
    RECURRENCE = "recurrence"
    CAPACITY = "capacity"
    TIME_WINDOW = "time_window"
    PIN = "pin"
    EMAIL_INVITATION = "email_invitation"
    DIAL_IN = "dial_in"
    DESTROY = "destroy"
    LISTING = "listing"
    LIVE_CONTROL = "live_control"


LEAST_CAPACITY = 10
"""People a conference has room for when nobody says and nobody more is invited."""


def room_for(invitees: Invitees) -> int:
    """How many people a conference has room for when nobody says."""
    return max(LEAST_CAPACITY, len(invitees) + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Everything the organiser decided; complete and valid.

    `starts_at` is aware, `zone` the IANA zone in which it was meant, `recurrence` an RRULE value,
    `room_pin` the participants' PIN somebody asked for, `options` the vendor's own fields by the
    vendor's own names ("More options"). `colleagues` are the e-mail addresses of invited members, for a
    telephone system whose own users they are; they are looked up when the room is opened, and not kept.
    """

    subject: str
    starts_at: datetime
    duration: timedelta
    zone: str
    vendor: Vendor
    capacity: int | None = None
    recurrence: str | None = None
    mode: Mode = Mode.AUDIO
    record: bool = False
    invitees: Invitees = field(default_factory=Invitees)
    room_pin: SecretStr | None = None
    options: Mapping[str, str | int | bool] = field(default_factory=dict, repr=False)
    colleagues: tuple[str, ...] = field(default=(), repr=False)

    @property
    def ends_at(self) -> datetime:
        """When it is over, in the same zone."""
        return self.starts_at + self.duration


@dataclass(frozen=True, slots=True)
class Numbering:
    """How room numbers are chosen: at random between `first` and `last`, both included.

    Numbers are written with `width` digits at least (0: no leading zeros); PINs have `pin_digits`.
    """

    first: int
    last: int
    pin_digits: int
    width: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What was written down before the telephone system is asked.

    `reference` is short, unique and shown to people (`CV-7F3K`); `number` the extension or code that we
    chose, None where the telephone system has standing rooms; PINs are digits.
    """

    reference: str
    number: str | None
    admin_pin: SecretStr | None
    room_pin: SecretStr | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What a telephone system has for a conference.

    `dial_in` is text with one or more numbers, `details` further lines (label → value) the vendor
    answered that an operator's mapping lets people see.
    """

    vendor: Vendor
    vendor_id: str
    number: str | None = None
    dial_in: str | None = None
    admin_pin: SecretStr | None = None
    room_pin: SecretStr | None = None
    join_url: SecretStr | None = None
    details: Mapping[str, str] = field(default_factory=dict)


class Closing(StrEnum):
    """What became of a room when its conference was cancelled."""

    DESTROYED = "destroyed"  # gone
    LOCKED = "locked"  # stays, with new PINs that nobody has
    STAYS = "stays"  # a standing room or an accepted invitation, which cannot be taken back


class State(StrEnum):
    """Where a conference is."""

    BOOKING = "booking"  # stored, the telephone system is being asked
    BOOKED = "booked"  # the room is there
    HANDED_BACK = "handed_back"  # nothing was made; the person has the form back
    UNKNOWN = "unknown"  # nobody knows whether the room exists: a person decides
    CANCELLED = "cancelled"  # the room is closed, the card says so
