"""Leading a conference while people are in it: look, change something, ring somebody, show what came of it.

Switches may be done again. A telephone rings once: the call is stored before it is made, its outcome after;
of a call that is in doubt the participants tell, and else a person, never a second call.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from bot.domain.conference import Feature, State
from bot.domain.live import OPENS_BEFORE, STAYS_OPEN, TO_ONE, Deed, LiveBoard, LiveNews, LiveRoom
from bot.domain.records import VENDOR_LABELS, Asked, Conference, Notice, NoticeKind, ProposalState
from bot.engine import Run
from bot.errors import (
    RoomGone,
    SlackError,
    SlackRefused,
    VendorCredentials,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
)
from bot.store import Store
from bot.vendors.base import ConferenceVendor, ControlsRooms
from bot.workflows.equipment import Systems
from bot.workflows.handing_over import exactly_once
from bot.workflows.patience import insist
from bot.workflows.ports import Announcer

log = logging.getLogger(__name__)

T = TypeVar("T")

LIVE_SECONDS = 15.0
"""How long a telephone system that does not answer is asked again: somebody looks at the screen."""

SLOW_SECONDS = 1.5
"""After so long without an answer the person is told that it takes its time."""

FRESH = timedelta(minutes=1)
"""What could not be done so soon after it was asked for is not done any more: nobody expects, a while after a
crash, that a telephone rings or a recording begins."""

ANSWERED_AFTER_SECONDS = (4.0, 8.0, 12.0)
"""So long after each other the participants are looked through for somebody who was called."""

Said = dict[str, str]
"""The facts of a notice; plain, for the journal."""

_SAID_OF_A_CALL = {
    NoticeKind.VENDOR_DOWN: LiveNews.DOWN,
    NoticeKind.VENDOR_REJECTED: LiveNews.REJECTED,
    NoticeKind.VENDOR_CREDENTIALS: LiveNews.CREDENTIALS,
    NoticeKind.VENDOR_UNREADABLE: LiveNews.UNREADABLE,
    NoticeKind.OUTCOME_UNKNOWN: LiveNews.RING_UNKNOWN,
}

_WORTH_TELLING = frozenset(LiveNews) - {LiveNews.CAME, LiveNews.EARLY, LiveNews.OVER}
"""What is told privately where the view is closed that would have shown it."""


def leads(vendor: ConferenceVendor) -> ControlsRooms | None:
    """The telephone system, where it lets a conference be led."""
    if isinstance(vendor, ControlsRooms) and Feature.LIVE_CONTROL in vendor.features:
        return vendor
    return None


async def leader_of(systems: Systems, conference: Conference) -> ControlsRooms | None:
    """The telephone system of this conference, where it lets it be led."""
    equipment = await systems.of(conference.workspace)
    return leads(equipment.host(conference.wish.vendor))


def too_early_or_late(conference: Conference, now: datetime) -> LiveNews | None:
    """Why there is nothing to lead now; None when there is."""
    wish = conference.wish
    if conference.state is not State.BOOKED or conference.room is None or now > wish.ends_at + STAYS_OPEN:
        return LiveNews.OVER
    return LiveNews.EARLY if now < wish.starts_at - OPENS_BEFORE else None


def live_notice(news: LiveNews, **facts: str) -> Notice:
    """One sentence."""
    return Notice(NoticeKind.LIVE_NEWS, {"news": news.value, **facts})


class Live:
    """The workflows. The store is of the loop on which they run."""

    def __init__(
        self,
        store: Store,
        systems: Systems,
        announcer: Announcer,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._systems = systems
        self._announcer = announcer
        self._clock = clock

    # ---- switches ----------------------------------------------------------------------------------------

    async def lead(self, run: Run, asked_key: str) -> None:
        """Do what was pressed, and show the room as it is then."""
        said = await run.step("do", lambda: self._do(asked_key))
        await run.step("show", lambda: self._show(asked_key, said))

    async def _do(self, asked_key: str) -> Said:
        asked, conference = await self._asked(asked_key)
        vendor = await leader_of(self._systems, conference)
        why_not = too_early_or_late(conference, self._clock())
        if vendor is None or conference.room is None or why_not is not None:
            return _said(conference, why_not or LiveNews.CANNOT)
        deed = Deed(asked.body["deed"])
        if deed is not Deed.LOOK and self._clock() - asked.received_at > FRESH:
            return _said(conference, LiveNews.STALE)
        act = partial(vendor.do, conference.room, deed, asked.body.get("participant", ""))
        try:
            await self._meanwhile(asked, conference, insist(LIVE_SECONDS, act))
        except VendorError as problem:
            return _failed(conference, deed, problem)
        return {}

    # ---- calls -------------------------------------------------------------------------------------------

    async def call_in(self, run: Run, asked_key: str) -> None:
        """Ring once, and show what came of it."""
        said = await run.step("ring", lambda: self._ring(asked_key))
        if said.get("news") in (LiveNews.RING_UNKNOWN, LiveNews.CALLED):
            said = await run.step("look for them", partial(self._look_for, asked_key, said))
        await run.step("show", partial(self._show, asked_key, said))
        if said.get("news") == LiveNews.CALLED:
            await self._await_answer(run, asked_key, said)

    async def _await_answer(self, run: Run, asked_key: str, said: Said) -> None:
        """Show them when they have answered, to whom still looks."""
        for seconds in ANSWERED_AFTER_SECONDS:
            await run.sleep(seconds)
            found = await run.step(f"look after {seconds:g}", partial(self._look_for, asked_key, said))
            if found != said:
                await run.step("show that they came", partial(self._show, asked_key, found))
                return

    async def _ring(self, asked_key: str) -> Said:
        """The outcome names no number: it stays with the stored request."""
        asked, conference = await self._asked(asked_key)
        vendor = await leader_of(self._systems, conference)
        why_not = too_early_or_late(conference, self._clock())
        if vendor is None or conference.room is None or why_not is not None:
            return _said(conference, why_not or LiveNews.CANNOT)
        if self._clock() - asked.received_at > FRESH and not await self._begun(asked_key):
            return _said(conference, LiveNews.TOO_LATE)
        deed = partial(vendor.call_in, conference.room, asked.body["number"])
        ring = exactly_once(self._store, f"{asked_key}/ring", vendor.name, deed, LIVE_SECONDS)
        outcome = await self._meanwhile(asked, conference, ring)
        facts = {
            "reference": conference.reference,
            "phone": asked.body["number"],
            "outcome": outcome["state"],
        }
        await self._store.guards.note(conference.workspace, asked.origin.user, "called in", facts)
        if outcome["state"] == ProposalState.DONE:
            return _said(conference, LiveNews.CALLED)
        news = _SAID_OF_A_CALL[NoticeKind(outcome["kind"])]
        return _said(conference, news, words=outcome.get("words", ""))

    async def _begun(self, asked_key: str) -> bool:
        """Whether this call was on its way before; then what is known of it counts."""
        return await self._store.effects.known(f"{asked_key}/ring")

    async def _look_for(self, asked_key: str, said: Said) -> Said:
        """Whether the telephone is among the participants, so that nobody has to be asked."""
        asked, conference = await self._asked(asked_key)
        vendor = await leader_of(self._systems, conference)
        try:
            room = await self._look(conference)
        except VendorError:
            return said
        if vendor is None or room is None:
            return said
        came = any(vendor.is_that(one.name, asked.body["number"]) for one in room.participants)
        return _said(conference, LiveNews.CAME) if came else said

    # ---- shared ------------------------------------------------------------------------------------------

    async def _look(self, conference: Conference) -> LiveRoom | None:
        vendor = await leader_of(self._systems, conference)
        room = conference.room
        if vendor is None or room is None:
            return None
        return await insist(LIVE_SECONDS, partial(vendor.look_in, room))

    async def _meanwhile(self, asked: Asked, conference: Conference, work: Coroutine[Any, Any, T]) -> T:
        """What comes of the work; when it takes long, whoever looks is told that it does."""
        task = asyncio.create_task(work)
        try:
            done, _ = await asyncio.wait({task}, timeout=SLOW_SECONDS)
            if not done:
                facts = _said(conference, LiveNews.WAITING)
                board = LiveBoard(conference=conference, notice=Notice(NoticeKind.LIVE_NEWS, facts))
                with suppress(SlackError):
                    await self._announcer.show_live(asked.origin, asked.body["view"], board)
            return await task
        finally:
            task.cancel()  # where this was interrupted; what is done is done

    async def _show(self, asked_key: str, said: Said) -> None:
        asked, conference = await self._asked(asked_key)
        board = await self._board(asked, conference, said)
        try:
            await self._announcer.show_live(asked.origin, asked.body["view"], board)
        except SlackRefused:  # the view was closed
            if said and LiveNews(said["news"]) in _WORTH_TELLING and board.notice is not None:
                await self._tell(asked, board.notice)
        except SlackError as problem:
            log.warning("live_board_not_shown reason=%s", problem.reason)

    async def _tell(self, asked: Asked, notice: Notice) -> None:
        try:
            await self._announcer.tell(asked.origin, notice)
        except SlackError as problem:
            log.warning("live_news_not_told reason=%s", problem.reason)

    async def _board(self, asked: Asked, conference: Conference, said: Said) -> LiveBoard:
        room: LiveRoom | None = None
        if said.get("news") not in (LiveNews.EARLY, LiveNews.OVER, LiveNews.CANNOT, LiveNews.DOWN):
            try:
                room = await self._meanwhile(asked, conference, self._look(conference))
            except VendorError as problem:
                said = said or _failed(conference, Deed.LOOK, problem)
            else:
                said = said or ({} if room else _said(conference, LiveNews.NO_ROOM))
        number = str(asked.body.get("number", ""))
        facts = {**said, "phone": number} if said and number else said
        return LiveBoard(
            conference=conference,
            room=room,
            notice=Notice(NoticeKind.LIVE_NEWS, facts) if facts else None,
            page=int(asked.body.get("page", 1)),
            doubtful=asked.key if said.get("news") == LiveNews.RING_UNKNOWN else "",
        )

    async def _asked(self, key: str) -> tuple[Asked, Conference]:
        asked = await self._store.inbox.get(key)
        conference = await self._store.conferences.get(asked.body["reference"]) if asked else None
        if asked is None or conference is None:
            raise LookupError(f"request {key} or its conference is not stored")
        return asked, conference


def _said(conference: Conference, news: LiveNews, **facts: str) -> Said:
    return {"news": news.value, "vendor": VENDOR_LABELS[conference.wish.vendor], **facts}


def _failed(conference: Conference, deed: Deed, problem: VendorError) -> Said:
    """What is said of a switch that was not done, or of a look that failed."""
    if isinstance(problem, RoomGone):
        return _said(conference, LiveNews.LEFT if deed in TO_ONE else LiveNews.NO_ROOM)
    if isinstance(problem, VendorRejected):
        return _said(conference, LiveNews.REJECTED, words=problem.message)
    if isinstance(problem, VendorCredentials):
        return _said(conference, LiveNews.CREDENTIALS)
    if isinstance(problem, VendorReplyUnreadable):
        return _said(conference, LiveNews.UNREADABLE)
    if not isinstance(problem, VendorUnavailable):
        log.warning("live_deed_failed deed=%s problem=%s", deed, type(problem).__name__)
    return _said(conference, LiveNews.DOWN)
