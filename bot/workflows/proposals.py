"""Calls and announcements that wait for a person's word: confirmed once, however often it is pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.number_lists import NumberList, Why, numbers_in
from bot.domain.people import Origin, Person
from bot.domain.records import (
    AnnouncementProposal,
    Asked,
    AskedKind,
    CallProposal,
    Notice,
    NoticeKind,
    Progress,
    ProposalState,
)
from bot.domain.telephones import read_telephone
from bot.domain.understanding import Understanding
from bot.store import Store
from bot.workflows.announcements import AnnouncementDesk, AnnouncementWish
from bot.workflows.calls import CallDesk, CallWish
from bot.workflows.campaigns import progress_of
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard, guarded
from bot.workflows.handing_over import Start


class ProposalDesk:
    """From words and forms to cards, and from pressed buttons to workflows."""

    def __init__(
        self,
        store: Store,
        systems: Systems,
        start: Start,
        clock: Callable[[], datetime],
        guard: Guard,
    ) -> None:
        self._store = store
        self._start = start
        self._clock = clock
        self.guard = guard
        self._systems = systems
        self.calls = CallDesk(store, systems, guard, clock)
        self.announcements = AnnouncementDesk(store, systems, guard, clock)

    # ---- words -------------------------------------------------------------------------------------------

    async def call(
        self, asked: Asked, understood: Understanding, person: Person
    ) -> CallProposal | Notice | None:
        """A call to confirm, or one sentence that says what is wrong; None where something is missing."""
        equipment = await self._systems.of(person.workspace)
        if equipment.telephones.calls is None:
            return equipment.nothing(is_admin=person.is_admin, command="/schedule-call")
        refusal = await self.guard.refusal(person)
        if refusal is not None:
            return refusal
        phones = understood.invitees.phones
        if len(phones) > 1:
            return guarded("several_numbers")
        if not understood.complete or understood.start is None or len(phones) != 1:
            return None
        wish = CallWish(
            phone=phones[0],
            at=understood.start,
            zone=understood.timezone,
            queue=understood.queue,
            about=understood.subject,
        )
        return await self.calls.propose(wish, asked.origin, person)

    async def announcement(
        self, asked: Asked, understood: Understanding, person: Person, colleagues: Mapping[str, Person]
    ) -> AnnouncementProposal | Notice | None:
        """An announcement to confirm, or one sentence; None where something is missing."""
        equipment = await self._systems.of(person.workspace)
        if equipment.telephones.announcements is None:
            return equipment.nothing(is_admin=person.is_admin, command="/announce")
        refusal = await self.guard.refusal(person)
        if refusal is not None:
            return refusal
        numbers = self.numbers_said(asked.body["text"], understood, person, colleagues)
        missing = set(understood.missing) - {"phones"}
        if missing or understood.ambiguous or not (numbers.entries or numbers.left_out):
            return None
        wish = AnnouncementWish(
            numbers=numbers,
            text=understood.message,
            announcement=understood.announcement,
            at=understood.start,
            zone=understood.timezone,
        )
        return await self.announcements.propose(wish, asked.origin, person)

    def numbers_said(
        self, text: str, understood: Understanding, person: Person, colleagues: Mapping[str, Person]
    ) -> NumberList:
        """What was understood as a number, what looks like one and is none, and colleagues' telephones."""
        numbers = NumberList(self.guard.region(person))
        numbers.add_all(understood.invitees.phones)
        said = text if not understood.message else text.split(understood.message[:20], 1)[0]
        seen: set[str] = set()
        for given in numbers_in(said):
            read = read_telephone(given, numbers.region)
            if read is None or read.e164 in seen:
                numbers.add(given)
            seen.add(read.e164 if read else given)
        self.add_colleagues(numbers, understood.invitees.users, colleagues)
        return numbers

    @staticmethod
    def add_colleagues(numbers: NumberList, users: tuple[str, ...], colleagues: Mapping[str, Person]) -> None:
        """The telephones of people who were mentioned."""
        for user in users:
            colleague = colleagues.get(user)
            phone = colleague.phone if colleague is not None else None
            if phone and read_telephone(phone, numbers.region) is not None:
                numbers.add(phone)
            else:
                numbers.leave_out(f"@{colleague.name if colleague else user}", Why.NO_PHONE)

    # ---- confirming --------------------------------------------------------------------------------------

    async def get(self, reference: str) -> CallProposal | AnnouncementProposal | None:
        """The proposal behind a button."""
        return await self._store.proposals.get(reference)

    async def confirm(
        self, asked: Asked, reference: str, person: Person, *, hold: bool = False
    ) -> Asked | AnnouncementProposal | Notice:
        """A person pressed **Schedule call** or **Send**: stored once, however often it is pressed.

        An announcement comes back as it is when a second person has to approve it first.
        """
        proposal = await self._own(asked, reference)
        if isinstance(proposal, Notice):
            return proposal
        refusal = await self.guard.refusal(person) or await self._too_late(proposal)
        if refusal is not None:
            return refusal
        if isinstance(proposal, AnnouncementProposal) and proposal.needs_approval:
            return proposal
        if isinstance(proposal, CallProposal) and hold:
            proposal = await self.calls.keep_until_shortly_before(proposal)
        return await self._confirmed(asked, proposal, person)

    async def approved(self, asked: Asked, reference: str, approver: Person) -> Asked | Notice:
        """The second person pressed **Approve**."""
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, AnnouncementProposal) or not _approves(proposal, asked.origin):
            return guarded("not_approver")
        if proposal.state is not ProposalState.ASKED:
            return Notice(NoticeKind.USED)
        refusal = await self.guard.refusal(approver) or await self._too_late(proposal)
        if refusal is not None:
            return refusal
        await self._note(proposal, approver.user, "approved")
        return await self._confirmed(asked, proposal, approver)

    async def declined(self, asked: Asked, reference: str) -> AnnouncementProposal | Notice:
        """The second person pressed **Decline**."""
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, AnnouncementProposal) or not _approves(proposal, asked.origin):
            return guarded("not_approver")
        if not await self._move(reference, ProposalState.ASKED, ProposalState.WITHDRAWN):
            return Notice(NoticeKind.USED)
        await self._note(proposal, asked.origin.user, "declined")
        return proposal

    async def ask_second_person(self, asked: Asked, reference: str, approver: Person) -> Asked | Notice:
        """The person chose who is to approve."""
        proposal = await self._own(asked, reference)
        if isinstance(proposal, Notice):
            return proposal
        if not isinstance(proposal, AnnouncementProposal):
            return Notice(NoticeKind.USED)
        if approver.user == asked.origin.user:
            return guarded("approver_is_self")
        if await self.guard.refusal(approver) is not None:
            return guarded("approver_may_not")
        chosen = replace(proposal, approver=approver.user, state=ProposalState.ASKED)
        await self._store.proposals.save(chosen)
        await self._note(chosen, asked.origin.user, "approval asked", approver=approver.user)
        return await self._take(asked, f"approval/{reference}", "ask_approval", reference, reference)

    async def withdraw(self, asked: Asked, reference: str) -> bool:
        """A person pressed **Discard**; False when it was used already, or is somebody else's."""
        proposal = await self._store.proposals.get(reference)
        if proposal is None or not _is_theirs(proposal.origin, asked.origin):
            return False
        return await self._move(reference, ProposalState.OPEN, ProposalState.WITHDRAWN)

    async def _own(self, asked: Asked, reference: str) -> CallProposal | AnnouncementProposal | Notice:
        proposal = await self._store.proposals.get(reference)
        if proposal is None or not _is_theirs(proposal.origin, asked.origin):
            return Notice(NoticeKind.USED)
        return proposal if proposal.state is ProposalState.OPEN else Notice(NoticeKind.USED)

    async def _too_late(self, proposal: CallProposal | AnnouncementProposal) -> Notice | None:
        if proposal.at is None or proposal.at >= self._clock():
            return None
        await self._move(proposal.reference, proposal.state, ProposalState.WITHDRAWN)
        return Notice(NoticeKind.WISH_INVALID, {"field": "start_time", "problem": "past"})

    async def _confirmed(
        self, asked: Asked, proposal: CallProposal | AnnouncementProposal, person: Person
    ) -> Asked | Notice:
        reference = proposal.reference
        call = isinstance(proposal, CallProposal)
        numbers = 1 if isinstance(proposal, CallProposal) else proposal.numbers
        limit = await self.guard.count(
            replace(person, user=proposal.origin.user), reference, numbers, self._clock()
        )
        if limit is not None:
            return limit
        await self._note(proposal, person.user, "confirmed", numbers=str(numbers))
        kind = AskedKind.CALL if call else AskedKind.ANNOUNCEMENT
        stored = replace(asked, key=f"confirm/{reference}", kind=kind, body={"reference": reference})
        return stored if await self._store.inbox.put(stored) else Notice(NoticeKind.USED)

    async def _note(
        self, proposal: CallProposal | AnnouncementProposal, user: str, act: str, **facts: str
    ) -> None:
        about = {"reference": proposal.reference, **facts}
        if isinstance(proposal, CallProposal):
            about["phone"] = proposal.phone
        await self._store.guards.note(proposal.origin.workspace, user, act, about)

    # ---- afterwards --------------------------------------------------------------------------------------

    async def cancel_call(self, asked: Asked, reference: str) -> CallProposal | Notice:
        """A person pressed **Cancel call** while it was kept here."""
        call = await self._store.proposals.get(reference)
        if not isinstance(call, CallProposal) or not _is_theirs(call.origin, asked.origin):
            return Notice(NoticeKind.USED)
        if not await self._move(reference, ProposalState.HELD, ProposalState.WITHDRAWN):
            return guarded("too_late")
        await self._store.guards.release(call.origin.workspace, reference)
        await self._note(call, asked.origin.user, "cancelled")
        return replace(call, state=ProposalState.WITHDRAWN)

    async def stop(self, asked: Asked, reference: str, person: Person) -> Progress | Asked | Notice:
        """**Stop**: what waits is not sent. The workflow ends by itself; where none runs, one is to start."""
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, AnnouncementProposal) or not (
            _is_theirs(proposal.origin, asked.origin) or _administers(person, proposal)
        ):
            return Notice(NoticeKind.USED)
        was = proposal.state
        stopped = await self._store.batches.stop(reference)
        if stopped:
            await self._note(proposal, asked.origin.user, "stopped", batches=str(stopped))
        for waiting in (ProposalState.HELD, ProposalState.PAUSED):
            if was is waiting and await self._move(reference, waiting, ProposalState.STOPPED):
                # A lane of its own: the workflow that sleeps in the announcement's own is not waited for.
                return await self._take(
                    asked, f"stop/{reference}", "announce", reference, f"{reference}/stop"
                )
        if not stopped:
            return Notice(NoticeKind.USED)
        return await progress_of(self._store, proposal)

    async def go_on(self, asked: Asked, reference: str, pause: int, *, again: bool) -> Asked | Notice:
        """A person decided about the batch in question: once for each time it was asked."""
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, AnnouncementProposal) or not _is_theirs(proposal.origin, asked.origin):
            return Notice(NoticeKind.USED)
        if proposal.state is not ProposalState.PAUSED or proposal.pauses != pause:
            return Notice(NoticeKind.USED)
        await self._note(proposal, asked.origin.user, "sends again" if again else "goes on")
        batch = await self._store.batches.last_troubled(reference) if again else None
        workflow, subject = "announce", reference
        if batch is not None:
            workflow, subject = "announce_again", f"{reference}/{batch.number}"
        return await self._take(asked, f"pause/{reference}/{pause}", workflow, subject, reference)

    async def try_out(self, asked: Asked, reference: str, person: Person) -> Asked | Notice:
        """**Call me first**: the announcement, played to the person's own telephone."""
        proposal = await self._own(asked, reference)
        if isinstance(proposal, Notice):
            return proposal
        refusal = await self.guard.refusal(person)
        if refusal is not None:
            return refusal
        own = read_telephone(person.phone or "", self.guard.region(person))
        if own is None:
            return guarded("no_own_phone")
        numbers = NumberList(self.guard.region(person))
        numbers.add(own.e164)
        judged = await self.guard.judge(person.workspace, numbers, self._clock(), person.zone)
        if judged.left_out:
            return await self.guard.about(person.workspace, judged.left_out[0].why, own.e164, person.zone)
        key = f"try/{reference}/{asked.key}"
        limit = await self.guard.count(person, key, 1, self._clock())
        if limit is not None:
            return limit
        body = self._body("try_out", key, key, key) | {"reference": reference, "phone": own.e164}
        stored = replace(asked, key=key, kind=AskedKind.RING, body=body)
        return stored if await self._store.inbox.put(stored) else Notice(NoticeKind.USED)

    async def _take(self, asked: Asked, key: str, workflow: str, subject: str, lane: str) -> Asked | Notice:
        body = self._body(workflow, key, subject, lane)
        stored = replace(asked, key=key, kind=AskedKind.RING, body=body)
        return stored if await self._store.inbox.put(stored) else Notice(NoticeKind.USED)

    @staticmethod
    def _body(workflow: str, key: str, subject: str, lane: str) -> dict[str, Any]:
        return {"workflow": workflow, "key": key, "subject": subject, "lane": lane}

    # ---- handing over ------------------------------------------------------------------------------------

    async def hand_over(self, asked: Asked) -> None:
        """Start the workflow; safe to repeat."""
        if asked.kind is AskedKind.RING:
            body = asked.body
            await self._start(body["workflow"], body["key"], body["subject"], lane=body["lane"])
            return
        reference = asked.body["reference"]
        proposal = await self._store.proposals.get(reference)
        held = isinstance(proposal, CallProposal) and proposal.hold
        later = isinstance(proposal, AnnouncementProposal) and proposal.at is not None
        to = ProposalState.HELD if held or later else ProposalState.CONFIRMED
        for waiting in (ProposalState.OPEN, ProposalState.ASKED):
            await self._move(reference, waiting, to)
        name = "call" if asked.kind is AskedKind.CALL else "announce"
        await self._start(name, f"{name}/{reference}", reference, lane=reference)

    async def _move(self, reference: str, expected: ProposalState, to: ProposalState) -> bool:
        return await self._store.proposals.advance(reference, expected=expected, to=to)


def _approves(proposal: AnnouncementProposal, acting: Origin) -> bool:
    return (proposal.origin.workspace, proposal.approver) == (acting.workspace, acting.user)


def _administers(person: Person, proposal: AnnouncementProposal) -> bool:
    return person.is_admin and person.workspace == proposal.origin.workspace


def _is_theirs(proposed: Origin, acting: Origin) -> bool:
    return proposed.is_same_person(acting)
