"""Calls and announcements: nothing rings before a person has confirmed it, and nothing rings twice."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from bot.domain.conference import Vendor
from bot.domain.people import Person
from bot.domain.records import (
    VENDOR_LABELS,
    AnnouncementProposal,
    Asked,
    AskedKind,
    CallProposal,
    Notice,
    NoticeKind,
    ProposalState,
)
from bot.domain.understanding import Understanding
from bot.engine import Run
from bot.errors import (
    VendorCredentials,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.store import Store
from bot.vendors.base import AnnouncementVendor, CallVendor, Speech
from bot.workflows.patience import Patience
from bot.workflows.ports import Announcer

log = logging.getLogger(__name__)

Start = Callable[..., Awaitable[None]]

P = TypeVar("P")

HAND_OVER_SECONDS = 30.0
"""How long handing something over is tried while nothing can have reached the vendor."""


@dataclass(frozen=True, slots=True)
class Telephones:
    """The telephone systems that ring people; None where there is none."""

    calls: CallVendor | None = None
    announcements: AnnouncementVendor | None = None


class ProposalDesk:
    """From words to a card to confirm, and from a pressed button to a workflow."""

    def __init__(
        self, store: Store, telephones: Telephones, start: Start, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._telephones = telephones
        self._start = start
        self._clock = clock

    async def call(self, asked: Asked, understood: Understanding, person: Person) -> CallProposal | Notice:
        """A call to confirm, or one sentence that says what is wrong."""
        vendor = self._telephones.calls
        if vendor is None:
            return Notice(NoticeKind.NO_VENDOR, {"command": "/schedule-call"})
        if not understood.complete or understood.start is None or not understood.invitees.phones:
            return _incomplete(understood, "/schedule-call", "phone")
        phone = understood.invitees.phones[0]
        try:
            vendor.refuse_call(phone, understood.start, understood.queue)
        except WishInvalid as problem:
            return _invalid(vendor.name, problem)
        proposal = CallProposal(
            reference=await self._store.conferences.new_reference(),
            origin=asked.origin,
            phone=phone,
            at=understood.start,
            zone=understood.timezone,
            queue=understood.queue,
            about=understood.subject,
        )
        await self._store.proposals.save(proposal)
        return proposal

    async def announcement(
        self, asked: Asked, understood: Understanding, person: Person
    ) -> AnnouncementProposal | Notice:
        """An announcement to confirm, or one sentence that says what is wrong."""
        vendor = self._telephones.announcements
        if vendor is None:
            return Notice(NoticeKind.NO_VENDOR, {"command": "/announce"})
        if not understood.complete or not understood.invitees.phones:
            return _incomplete(understood, "/announce", "phones")
        try:
            vendor.refuse_announcement(Speech(text=understood.message, announcement=understood.announcement))
        except WishInvalid as problem:
            return _invalid(vendor.name, problem)
        proposal = AnnouncementProposal(
            reference=await self._store.conferences.new_reference(),
            origin=asked.origin,
            phones=tuple(dict.fromkeys(understood.invitees.phones)),
            text=understood.message,
            announcement=understood.announcement,
            at=understood.start,
            zone=understood.timezone,
        )
        await self._store.proposals.save(proposal)
        return proposal

    async def confirm(self, asked: Asked, reference: str) -> Asked | Notice:
        """A person pressed **Schedule call** or **Send**: stored once, however often it is pressed."""
        proposal = await self._store.proposals.get(reference)
        if proposal is None or proposal.origin.user != asked.origin.user:
            return Notice(NoticeKind.USED)
        if isinstance(proposal, CallProposal) and proposal.at < self._clock():
            await self.withdraw(reference)
            return Notice(NoticeKind.WISH_INVALID, {"field": "start_time", "problem": "past"})
        kind = AskedKind.CALL if isinstance(proposal, CallProposal) else AskedKind.ANNOUNCEMENT
        stored = replace(asked, key=f"confirm/{reference}", kind=kind, body={"reference": reference})
        if proposal.state is not ProposalState.OPEN or not await self._store.inbox.put(stored):
            return Notice(NoticeKind.USED)
        return stored

    async def withdraw(self, reference: str) -> bool:
        """A person pressed **Discard**; False when it was used already."""
        return await self._store.proposals.advance(
            reference, expected=ProposalState.OPEN, to=ProposalState.WITHDRAWN
        )

    async def hand_over(self, asked: Asked) -> None:
        """Start the workflow; safe to repeat."""
        reference = asked.body["reference"]
        await self._store.proposals.advance(
            reference, expected=ProposalState.OPEN, to=ProposalState.CONFIRMED
        )
        name = "call" if asked.kind is AskedKind.CALL else "announce"
        await self._start(name, f"{name}/{reference}", reference, lane=reference)


class Ringing:
    """The workflows behind confirmed calls and announcements."""

    def __init__(self, store: Store, telephones: Telephones, announcer: Announcer) -> None:
        self._store = store
        self._telephones = telephones
        self._announcer = announcer

    async def call(self, run: Run, reference: str) -> None:
        """Hand one call to the telephone system, and say what became of it."""
        state = await run.step("hand over", lambda: self._hand_over_call(reference))
        await run.step("tell", lambda: self._tell_call(reference, state))

    async def _hand_over_call(self, reference: str) -> dict[str, str]:
        call = await self._proposal(reference, CallProposal)
        vendor = self._telephones.calls
        assert vendor is not None, "confirmed only where a telephone system takes calls"  # noqa: S101 -- narrows a type

        async def hand_over() -> None:
            await vendor.schedule_call(call.phone, call.at, call.queue)

        return await self._exactly_once(f"{reference}/call", vendor.name, hand_over)

    async def _tell_call(self, reference: str, state: Mapping[str, str]) -> None:
        call = replace(await self._proposal(reference, CallProposal), state=ProposalState(state["state"]))
        await self._store.proposals.save(call)
        await self._announcer.call_outcome(call, _notice(state, reference))

    async def announce(self, run: Run, reference: str) -> None:
        """Hand batches over, stopping at the first whose outcome nobody knows."""
        proposal = await self._proposal(reference, AnnouncementProposal)
        if proposal.at is not None:
            await run.sleep(max(0.0, (proposal.at - await run.now()).total_seconds()))
        vendor = self._telephones.announcements
        size = vendor.batch_size if vendor is not None else 100
        accepted, state = 0, {"state": str(ProposalState.DONE)}
        for number, first in enumerate(range(0, len(proposal.phones), size)):
            phones = proposal.phones[first : first + size]
            deed = partial(self._hand_over_batch, proposal, number, phones)
            state = await run.step(f"batch {number}", deed)
            if state["state"] != ProposalState.DONE:
                break
            accepted += len(phones)
        await run.step("tell", lambda: self._tell_announcement(reference, accepted, size, state))

    async def _hand_over_batch(
        self, proposal: AnnouncementProposal, number: int, phones: tuple[str, ...]
    ) -> dict[str, str]:
        vendor = self._telephones.announcements
        assert vendor is not None, "confirmed only where a telephone system announces"  # noqa: S101 -- narrows a type
        key = f"{proposal.reference}/batch/{number}"
        speech = Speech(text=proposal.text, announcement=proposal.announcement)

        async def hand_over() -> None:
            await vendor.announce(speech, phones, key=key)

        return await self._exactly_once(key, vendor.name, hand_over)

    async def _tell_announcement(
        self, reference: str, accepted: int, batch: int, state: Mapping[str, str]
    ) -> None:
        proposal = await self._proposal(reference, AnnouncementProposal)
        proposal = replace(proposal, state=ProposalState(state["state"]))
        await self._store.proposals.save(proposal)
        doubtful = state["state"] == ProposalState.UNKNOWN
        unknown = min(batch, len(proposal.phones) - accepted) if doubtful else 0
        await self._announcer.announcement_outcome(proposal, accepted, unknown, _notice(state, reference))

    async def _exactly_once(
        self, key: str, vendor: Vendor, deed: Callable[[], Awaitable[None]]
    ) -> dict[str, str]:
        """Do what cannot be taken back or looked up; doubt is never resolved by doing it again."""
        effect = await self._store.effects.begin(key)
        if effect.done:
            return dict(effect.data)
        label = VENDOR_LABELS[vendor]
        outcome = {
            "state": str(ProposalState.UNKNOWN),
            "kind": str(NoticeKind.OUTCOME_UNKNOWN),
            "vendor": label,
        }
        if not effect.doubt:
            outcome = await self._try(label, deed)
        await self._store.effects.finish(key, outcome)
        return outcome

    async def _try(self, label: str, deed: Callable[[], Awaitable[None]]) -> dict[str, str]:
        patience = Patience(HAND_OVER_SECONDS)
        while True:
            try:
                await deed()
            except (VendorUnavailable, VendorReplyUnreadable) as problem:
                if problem.may_have_happened:
                    return _ended(ProposalState.UNKNOWN, NoticeKind.OUTCOME_UNKNOWN, label)
                retry_after = problem.retry_after if isinstance(problem, VendorUnavailable) else None
                if not await patience.pause(retry_after):
                    return _ended(ProposalState.REFUSED, NoticeKind.VENDOR_DOWN, label)
            except VendorRejected as problem:
                return _ended(
                    ProposalState.REFUSED,
                    NoticeKind.VENDOR_REJECTED,
                    label,
                    words=problem.message,
                    support=problem.reference,
                )
            except VendorCredentials:
                return _ended(ProposalState.REFUSED, NoticeKind.VENDOR_CREDENTIALS, label)
            except (VendorError, WishInvalid):
                return _ended(ProposalState.REFUSED, NoticeKind.VENDOR_UNREADABLE, label)
            else:
                return {"state": str(ProposalState.DONE)}

    async def _proposal(self, reference: str, kind: type[P]) -> P:
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, kind):
            raise LookupError(f"proposal {reference} is not stored")
        return proposal


def _ended(state: ProposalState, kind: NoticeKind, vendor: str, **facts: str) -> dict[str, str]:
    return {"state": str(state), "kind": str(kind), "vendor": vendor, **facts}


def _notice(state: Mapping[str, str], reference: str) -> Notice | None:
    if "kind" not in state:
        return None
    facts = {key: value for key, value in state.items() if key not in ("state", "kind")}
    return Notice(NoticeKind(state["kind"]), {**facts, "reference": reference})


def _incomplete(understood: Understanding, command: str, needed: str) -> Notice:
    missing = list(understood.missing) or [*understood.ambiguous]
    if not understood.invitees.phones and needed not in missing:
        missing.insert(0, needed)
    return Notice(NoticeKind.INCOMPLETE, {"missing": ", ".join(missing), "command": command})


def _invalid(vendor: Vendor, problem: WishInvalid) -> Notice:
    facts = {
        "vendor": VENDOR_LABELS[vendor],
        "field": problem.field,
        "problem": problem.problem,
        "limit": problem.limit,
        "given": problem.given,
    }
    return Notice(NoticeKind.WISH_INVALID, facts)
