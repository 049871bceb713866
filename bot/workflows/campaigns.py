"""Announcements on their way: batch after batch, each written down before it leaves and never sent twice.

What waits can be stopped at any moment. A batch that was refused, or of which nobody knows what became,
stops the rest until a person has decided.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic

from bot.domain.conference import Vendor
from bot.domain.number_lists import Why
from bot.domain.people import Posted
from bot.domain.records import AnnouncementProposal, Notice, NoticeKind, Progress, ProposalState
from bot.engine import Run
from bot.errors import SlackError
from bot.store import Store
from bot.store.batches import Batch, BatchState
from bot.vendors.base import AnnouncementVendor, Speech
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard
from bot.workflows.handing_over import (
    Outcome,
    exactly_once,
    hand_over,
    in_doubt,
    no_account,
    notice_of,
)
from bot.workflows.ports import Announcer
from bot.workflows.telling import Telling

log = logging.getLogger(__name__)

SHOW_EVERY_SECONDS = 1.0
NOTHING_LEFT = "end"

SETTLED_AS = {
    ProposalState.DONE: BatchState.ACCEPTED,
    ProposalState.REFUSED: BatchState.REFUSED,
    ProposalState.UNKNOWN: BatchState.UNKNOWN,
}


class Campaigns:
    """The workflows behind confirmed announcements."""

    def __init__(self, store: Store, systems: Systems, announcer: Announcer, guard: Guard) -> None:
        self._store = store
        self._systems = systems
        self._announcer = announcer
        self._guard = guard
        self._telling = Telling(store, announcer)
        self._boards: dict[str, Board] = {}

    # ---- workflows ---------------------------------------------------------------------------------------

    async def announce(self, run: Run, reference: str) -> None:
        """Send what waits, and say what became of it."""
        state = await run.step("begin", lambda: self._begin(reference))
        if state == ProposalState.HELD and not await self._held(run, reference):
            return
        if state == ProposalState.WITHDRAWN:
            return
        number, outcome = 0, {"state": str(ProposalState.DONE)}
        while outcome["state"] == ProposalState.DONE:
            outcome = await run.step(f"batch {number}", lambda: self._next_batch(reference))
            number += 1
        await run.step("tell", lambda: self._tell(reference, outcome))

    async def announce_again(self, run: Run, subject: str) -> None:
        """A person looked: this batch (`CV-7F3K/12`) is sent once more, and the rest after it."""
        reference, _, number = subject.partition("/")
        await run.step("again", lambda: self._again(reference, int(number)))
        await self.announce(run, reference)

    async def try_out(self, run: Run, key: str) -> None:
        """Play it to the person's own telephone."""
        await run.step("ring", lambda: self._try_out(key))

    async def ask_approval(self, run: Run, reference: str) -> None:
        """Ask the second person."""
        await run.step("ask", lambda: self._ask_approval(reference))

    # ---- holding -----------------------------------------------------------------------------------------

    async def _begin(self, reference: str) -> str:
        proposal = await self._proposal(reference)
        if proposal.state in (ProposalState.CONFIRMED, ProposalState.PAUSED):
            await self._move(reference, proposal.state, ProposalState.SENDING)
        return str((await self._proposal(reference)).state)

    async def _held(self, run: Run, reference: str) -> bool:
        """Wait for its time; False when it was stopped meanwhile."""
        proposal = await self._proposal(reference)
        await run.step("held", lambda: self._show(reference))
        if proposal.at is not None:
            left = (proposal.at.astimezone(UTC) - await run.now()).total_seconds()
            if left > 0:
                await run.sleep(left)
        return await run.step("still wanted", lambda: self._still_wanted(reference))

    async def _still_wanted(self, reference: str) -> bool:
        if await self._move(reference, ProposalState.HELD, ProposalState.SENDING):
            return True
        return (await self._proposal(reference)).state is ProposalState.SENDING

    async def _again(self, reference: str, number: int) -> None:
        await self._store.batches.again(reference, number)

    # ---- sending -----------------------------------------------------------------------------------------

    async def _next_batch(self, reference: str) -> Outcome:
        """Send the next batch, if one waits."""
        vendor = await self._vendor(await self._proposal(reference))
        if reference not in self._boards:
            await self._show(reference)
        if vendor is None:
            return no_account(Vendor.CONPEEK)
        await self._keep_pace(reference, vendor)
        claim = await self._store.batches.claim(reference)
        if claim is None:
            return {"state": NOTHING_LEFT}
        if claim.in_doubt:
            return in_doubt(vendor.name)
        proposal = await self._proposal(reference)
        outcome = await self._send(proposal, claim.batch, vendor)
        board = self._boards.get(reference)
        if board is not None:
            board.show_soon(partial(self._progress, reference))
        return outcome

    async def _send(
        self, proposal: AnnouncementProposal, batch: Batch, vendor: AnnouncementVendor
    ) -> Outcome:
        reference = proposal.reference
        settle = self._store.batches.settle
        phones = [entry.phone for entry in batch.entries]
        workspace = proposal.origin.workspace
        skipped = await self._guard.objections(workspace, phones, datetime.now(UTC), proposal.zone)
        if Why.QUIET in skipped.values():
            await settle(reference, batch, BatchState.WAITING)
            return {"state": str(ProposalState.PAUSED), "kind": str(NoticeKind.GUARDED), "rule": "night_fell"}
        wanted = [entry for entry in batch.entries if entry.phone not in skipped]
        if wanted:
            custom = {entry.phone: entry.custom for entry in wanted if entry.custom}
            announce = partial(
                vendor.announce,
                speech_of(proposal),
                tuple(entry.phone for entry in wanted),
                key=batch_key(reference, batch.number),
                custom=custom,
            )
            outcome = await hand_over(vendor.name, announce)
        else:
            outcome = {"state": str(ProposalState.DONE)}
        state = SETTLED_AS[ProposalState(outcome["state"])]
        await settle(reference, batch, state, {phone: str(why) for phone, why in skipped.items()})
        return outcome

    async def _keep_pace(self, reference: str, vendor: AnnouncementVendor) -> None:
        """Wait before the batch is taken, so that a crash while waiting leaves no doubt about it.

        Counted from what is stored: a restart makes nothing faster.
        """
        begun = await self._store.batches.last_begun(reference)
        if begun is not None:
            passed = (datetime.now(UTC) - begun).total_seconds()
            await asyncio.sleep(min(vendor.pause_seconds, max(0.0, vendor.pause_seconds - passed)))

    # ---- telling -----------------------------------------------------------------------------------------

    async def _show(self, reference: str) -> None:
        """The message to watch, posted once; where Slack refuses it, the announcement goes on without."""
        proposal = await self._proposal(reference)
        if not await self._is_watched(proposal):
            return
        key = f"{reference}/board"
        progress = await self._progress(reference)
        try:
            posted = await self._telling.once(key, partial(self._announcer.post_progress, progress, key=key))
        except SlackError as problem:
            log.warning("progress_not_posted reference=%s reason=%s", reference, problem.reason)
            return
        if posted is not None:
            self._boards[reference] = Board(self._announcer, posted)

    async def _tell(self, reference: str, outcome: Outcome) -> None:
        proposal, counts = await self._proposal(reference), await self._progress(reference)
        watched = await self._is_watched(proposal)
        paused = outcome["state"] != NOTHING_LEFT and (counts.waiting > 0 or watched)
        proposal = replace(proposal, state=_final_state(counts, outcome, paused=paused))
        if paused and counts.announcement.state is not ProposalState.PAUSED:
            proposal = replace(proposal, pauses=proposal.pauses + 1)
        await self._store.proposals.save(proposal)
        notice = notice_of(outcome, reference)
        await self._note(proposal, counts)
        if watched:
            await self._tell_on_board(reference, notice, finished=not paused)
        else:
            tell = self._announcer.announcement_outcome
            await tell(proposal, counts.accepted, counts.unknown, notice)

    async def _is_watched(self, proposal: AnnouncementProposal) -> bool:
        """Whether it takes long enough for a message to watch."""
        vendor = await self._vendor(proposal)
        return vendor is None or proposal.numbers > vendor.batch_size or proposal.at is not None

    async def _tell_on_board(self, reference: str, notice: Notice | None, *, finished: bool) -> None:
        await self._show(reference)
        board = self._boards.pop(reference, None)
        progress = replace(await self._progress(reference), notice=notice)
        if board is not None:
            await board.show_now(progress)
        if not finished:
            key = f"{reference}/paused/{progress.announcement.pauses}"
            progress = await self._in_question(progress)
            await self._quietly(key, partial(self._announcer.ask_what_next, progress, key=key))
            return
        key = f"{reference}/result/{progress.announcement.pauses}"
        rows = [row async for row in self.result(reference)]
        await self._quietly(key, partial(self._announcer.share_result, progress, rows, key=key))

    async def _in_question(self, progress: Progress) -> Progress:
        """The same, with the batch that a person has to look for."""
        reference = progress.announcement.reference
        batch = await self._store.batches.last_troubled(reference)
        if batch is None:
            return progress
        return replace(progress, batch=batch_key(reference, batch.number), first=batch.entries[0].phone)

    async def _quietly(self, key: str, send: Callable[..., Awaitable[Posted]]) -> None:
        try:
            await self._telling.once(key, send)
        except SlackError as problem:
            log.warning("not_told key=%s reason=%s", key, problem.reason)

    async def _note(self, proposal: AnnouncementProposal, counts: Progress) -> None:
        facts = {
            "reference": proposal.reference,
            "outcome": str(proposal.state),
            "accepted": str(counts.accepted),
            "refused": str(counts.refused),
            "unknown": str(counts.unknown),
            "waiting": str(counts.waiting),
            "stopped": str(counts.stopped),
        }
        user, workspace = proposal.origin.user, proposal.origin.workspace
        await self._store.guards.note(workspace, user, "announcement", facts)

    async def _progress(self, reference: str) -> Progress:
        return await progress_of(self._store, await self._proposal(reference))

    async def result(self, reference: str) -> AsyncIterator[tuple[str, str]]:
        """Every number with what became of it."""
        async for batch in self._store.batches.all(reference):
            for entry in batch.entries:
                yield entry.phone, batch.skipped.get(entry.phone, str(batch.state))

    # ---- the person's own telephone, and a second person -------------------------------------------------

    async def _try_out(self, key: str) -> None:
        asked = await self._store.inbox.get(key)
        if asked is None:
            raise LookupError(f"request {key} is not stored")
        proposal = await self._proposal(asked.body["reference"])
        phone, vendor = str(asked.body["phone"]), await self._vendor(proposal)
        if vendor is None:
            outcome = no_account(Vendor.CONPEEK)
        else:
            announce = partial(vendor.announce, speech_of(proposal), (phone,), key=key)
            outcome = await exactly_once(self._store, f"{key}/ring", vendor.name, announce)
        facts = {"reference": proposal.reference, "phone": phone, "outcome": outcome["state"]}
        await self._store.guards.note(asked.origin.workspace, asked.origin.user, "played to oneself", facts)
        rings = Notice(NoticeKind.RING_NEWS, {"news": "rings_you", "phone": phone})
        await self._announcer.tell(asked.origin, notice_of(outcome, proposal.reference) or rings)

    async def _ask_approval(self, reference: str) -> None:
        proposal = await self._proposal(reference)
        key = f"{reference}/approval"
        try:
            await self._telling.once(key, partial(self._announcer.ask_approval, proposal, key=key))
        except SlackError as problem:
            log.warning("approval_not_asked reference=%s reason=%s", reference, problem.reason)
            news = {"news": "approver_not_reached", "organiser": proposal.approver or ""}
        else:
            news = {"news": "approver_asked", "organiser": proposal.approver or ""}
        await self._announcer.tell(proposal.origin, Notice(NoticeKind.RING_NEWS, news))

    # ---- looking up --------------------------------------------------------------------------------------

    async def _vendor(self, proposal: AnnouncementProposal) -> AnnouncementVendor | None:
        """The telephone system; None when its account was removed since somebody confirmed."""
        return (await self._systems.of(proposal.origin.workspace)).telephones.announcements

    async def _move(self, reference: str, expected: ProposalState, to: ProposalState) -> bool:
        return await self._store.proposals.advance(reference, expected=expected, to=to)

    async def _proposal(self, reference: str) -> AnnouncementProposal:
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, AnnouncementProposal):
            raise LookupError(f"announcement {reference} is not stored")
        return proposal


class Board:
    """The message with the bar: shown anew at most once a second, and never in the way of sending."""

    def __init__(self, announcer: Announcer, posted: Posted) -> None:
        self._announcer = announcer
        self._posted = posted
        self._shown_at = monotonic()
        self._showing: asyncio.Task[None] | None = None

    def show_soon(self, look: Callable[[], Awaitable[Progress]]) -> None:
        """Show how far it is, unless that was done a moment ago."""
        busy = self._showing is not None and not self._showing.done()
        if busy or monotonic() - self._shown_at < SHOW_EVERY_SECONDS:
            return
        self._shown_at = monotonic()
        self._showing = asyncio.create_task(self._look_and_show(look))

    async def show_now(self, progress: Progress) -> None:
        """Show the end, after everything before it."""
        if self._showing is not None:
            await asyncio.wait([self._showing])
        await self._show(progress)

    async def _look_and_show(self, look: Callable[[], Awaitable[Progress]]) -> None:
        await self._show(await look())

    async def _show(self, progress: Progress) -> None:
        try:
            await self._announcer.update_progress(progress, self._posted)
        except SlackError as problem:
            log.info("progress_not_shown reason=%s", problem.reason)


async def progress_of(store: Store, announcement: AnnouncementProposal) -> Progress:
    """How far it has come, by the record of its batches."""
    counts = await store.batches.counts(announcement.reference)

    def of(*states: BatchState) -> int:
        return sum(counts.get(state, (0, 0))[0] for state in states)

    skipped = counts.get(BatchState.ACCEPTED, (0, 0))[1]
    return Progress(
        announcement=announcement,
        accepted=of(BatchState.ACCEPTED) - skipped,
        refused=of(BatchState.REFUSED) + skipped,
        unknown=of(BatchState.UNKNOWN),
        waiting=of(BatchState.WAITING, BatchState.SENDING),
        stopped=of(BatchState.STOPPED),
    )


def batch_key(reference: str, number: int) -> str:
    """What the telephone system is told with each number of a batch."""
    return f"{reference}/{number}"


def speech_of(proposal: AnnouncementProposal) -> Speech:
    """What is said."""
    return Speech(
        text=proposal.text,
        ssml=proposal.ssml,
        announcement=proposal.announcement,
        voice=proposal.voice,
    )


def _final_state(counts: Progress, outcome: Outcome, *, paused: bool) -> ProposalState:
    if paused:
        return ProposalState.PAUSED
    if counts.stopped:
        return ProposalState.STOPPED
    if counts.unknown:
        return ProposalState.UNKNOWN
    if not counts.accepted:
        return ProposalState.REFUSED
    return ProposalState.DONE if outcome["state"] == NOTHING_LEFT else ProposalState(outcome["state"])
