"""Rooms that a telephone system closes by itself before anybody has come, looked after.

PortSIP does so since 22.6. Shortly before a conference starts, and once more when it does, its room is looked
for; one that is gone is opened again under the same number and with the same PINs, and people are told.

Nothing sleeps until then: what is about to start is looked for in the store every few seconds, so an edited,
moved or cancelled conference needs no waking up, and years of bookings cost nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from bot.domain.conference import State, Vendor
from bot.domain.records import VENDOR_LABELS, Conference, Notice, NoticeKind
from bot.engine import Run
from bot.errors import VendorError
from bot.store import Store
from bot.workflows.conferences import NUMBERS_TRIED, Promises
from bot.workflows.ports import Announcer
from bot.workflows.rooms import Opened, Rooms
from bot.workflows.telling import Telling

log = logging.getLogger(__name__)

AHEAD = timedelta(minutes=5)
"""How long before the start a room is looked for the first time."""

LATE = timedelta(minutes=15)
"""How long after the start it is still looked for, when nobody could do it in time."""

Start = Callable[..., Awaitable[None]]
"""`Engine.start`: (workflow, key, subject, lane=…)."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look after a room: which conference as of which change, and the how manieth look it is."""

    reference: str
    sequence: int
    number: int

    @classmethod
    def read(cls, subject: str) -> Self:
        """What `subject` wrote."""
        reference, sequence, number = subject.split("/")
        return cls(reference, int(sequence), int(number))

    @property
    def subject(self) -> str:
        """As a workflow's subject."""
        return f"{self.reference}/{self.sequence}/{self.number}"


class Vigil:
    """Looks after rooms. Runs in the conference's own lane, so that no edit or cancelling comes between."""

    def __init__(self, store: Store, rooms: Rooms, announcer: Announcer, promises: Promises) -> None:
        self._store = store
        self._rooms = rooms
        self._promises = promises
        self._telling = Telling(store, announcer)

    async def begin_due(self, start: Start, vendors: Iterable[Vendor], now: datetime) -> None:
        """Start the looks that are due now; each is started once, whatever replica finds it."""
        for vendor in vendors:
            due = await self._store.conferences.about_to_start(vendor, before=now + AHEAD, after=now - LATE)
            for conference in due:
                number = 1 if now < conference.wish.starts_at else 2
                look = Look(conference.reference, conference.sequence, number)
                await start("look after", f"guard/{look.subject}", look.subject, lane=conference.reference)

    async def look_after(self, run: Run, subject: str) -> None:
        """Open the room again if it is gone, and say so."""
        look = Look.read(subject)
        if await run.step("look", lambda: self._look(look)) != "gone":
            return
        outcome = await run.step("open again", lambda: self._open_again(look))
        if outcome in ("reopened", "renumbered"):
            await run.step("say so", lambda: self._say_so(subject, outcome))

    async def _look(self, look: Look) -> str:
        conference = await self._store.conferences.get(look.reference)
        if conference is None or conference.state is not State.BOOKED or conference.room is None:
            return "over"
        if conference.sequence != look.sequence:
            return "changed"
        try:
            return "there" if await self._rooms.is_open(conference, conference.room) else "gone"
        except VendorError as problem:
            log.warning("room_not_looked_after reference=%s reason=%s", look.reference, problem.message)
            return "not known"

    async def _open_again(self, look: Look) -> str:
        conference = await self._store.conferences.get(look.reference)
        if conference is None or conference.room is None:
            return "over"
        if conference.sequence != look.sequence:  # nothing comes between: this was us, before a crash
            return "renumbered"
        ended = await self._rooms.reopen(conference, conference.room)
        if ended.room is not None:
            await self._store.conferences.save(replace(conference, room=ended.room))
            return "reopened"
        if ended.outcome is Opened.TAKEN:
            return await self._open_elsewhere(conference)
        await self._tell_of_loss(conference)
        return "lost"

    async def _open_elsewhere(self, conference: Conference) -> str:
        """Somebody else took the number meanwhile: people get another one."""
        first = await self._rooms.next_attempt(conference.reference)
        for attempt in range(first, first + NUMBERS_TRIED):
            ended = await self._rooms.open(conference, attempt)
            if ended.room is not None:
                moved = replace(conference, room=ended.room, sequence=conference.sequence + 1)
                await self._store.conferences.save(moved)
                return "renumbered"
            if ended.outcome is not Opened.TAKEN:
                break
        await self._tell_of_loss(conference)
        return "lost"

    async def _tell_of_loss(self, conference: Conference) -> None:
        notice = Notice(NoticeKind.ROOM_LOST, {"vendor": VENDOR_LABELS[conference.wish.vendor]})
        key = f"{conference.reference}/lost/{conference.sequence}"
        await self._telling.notice(key, conference, notice, form=True)

    async def _say_so(self, subject: str, outcome: str) -> None:
        conference = await self._store.conferences.get(Look.read(subject).reference)
        if conference is None or conference.room is None:
            return
        facts = {"vendor": VENDOR_LABELS[conference.wish.vendor], "number": conference.room.number or ""}
        kind = NoticeKind.ROOM_REOPENED if outcome == "reopened" else NoticeKind.ROOM_RENUMBERED
        await self._telling.update_card_again(f"guard/{subject}/card", conference)
        await self._telling.everybody(f"guard/{subject}/said", conference, Notice(kind, facts))
        if outcome == "renumbered":
            await self._promises.tell_of_new_way_in(conference)
