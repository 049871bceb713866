"""A conference while people are in it: what a telephone system shows of it, and what a person may do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from bot.domain.records import Conference, Notice

OPENS_BEFORE = timedelta(minutes=15)
STAYS_OPEN = timedelta(hours=1)
"""So long around its time a conference can be led; people may stay longer than was planned."""

PARTICIPANTS_ON_A_PAGE = 20


class Presence(StrEnum):
    """What a telephone system says of a room as a whole."""

    ON_CALL = "on_call"  # somebody is in it
    ONLINE = "online"  # people may come
    OFFLINE = "offline"  # nobody gets in
    UNKNOWN = "unknown"  # it says something else


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody in the room. None: the telephone system does not tell."""

    id: str
    name: str = field(repr=False)
    muted: bool | None = None
    chairman: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveRoom:
    """A room as it is at this moment. None: the telephone system does not tell."""

    presence: Presence
    locked: bool | None = None
    muted: bool | None = None
    recording: bool | None = None
    participants: tuple[Participant, ...] = ()


class Deed(StrEnum):
    """What a person does to the room, or to one participant. Each leads to the same state when repeated."""

    LOOK = "look"  # changes nothing
    LOCK = "lock"
    UNLOCK = "unlock"
    MUTE = "mute"
    UNMUTE = "unmute"
    RECORD = "record"
    STOP_RECORDING = "stop_recording"
    MUTE_ONE = "mute_one"
    UNMUTE_ONE = "unmute_one"
    CHAIR = "chair"
    REMOVE = "remove"


TO_ONE = frozenset({Deed.MUTE_ONE, Deed.UNMUTE_ONE, Deed.CHAIR, Deed.REMOVE})
"""What is done to one participant."""


class LiveNews(StrEnum):
    """What a person is told beside the room; the facts of each are listed with it."""

    EARLY = "early"  # it opens shortly before the conference
    OVER = "over"  # the conference is over
    CANNOT = "cannot"  # `vendor` has no such controls
    NO_ROOM = "no_room"  # `vendor` does not have the room any more
    LEFT = "left"  # the participant is not in the room any more
    WAITING = "waiting"  # `vendor` takes its time
    DOWN = "down"  # `vendor` cannot be reached
    REJECTED = "rejected"  # `vendor` said no, in its `words`
    CREDENTIALS = "credentials"  # `vendor` does not let this program do it
    UNREADABLE = "unreadable"  # `vendor` answered something else than documented
    CALLED = "called"  # `phone` is being called
    CAME = "came"  # `phone` is in the room
    RING_UNKNOWN = "ring_unknown"  # nobody knows whether `phone` was called
    STALE = "stale"  # so much time had passed that nothing more was done
    TOO_LATE = "too_late"  # `phone` was not called, because too much time had passed


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveBoard:
    """What one person looks at. `room` is None when it could not be looked at; `notice` says why.

    `page` of the participants counts from 1; `doubtful` names the call of which nobody knows.
    """

    conference: Conference
    room: LiveRoom | None = None
    notice: Notice | None = None
    page: int = 1
    doubtful: str = ""
