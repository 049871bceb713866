"""Calls: one person, one time. Nothing is planned before somebody has confirmed it, and nothing twice."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.domain.conference import Vendor
from bot.domain.guards import Rules
from bot.domain.number_lists import NumberList, Why
from bot.domain.people import Origin, Person
from bot.domain.records import CallNews, CallProposal, Notice, ProposalState
from bot.engine import Run
from bot.errors import SlackError, VendorError, WishInvalid
from bot.store import Store
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard
from bot.workflows.handing_over import Outcome, exactly_once, invalid, no_account, notice_of
from bot.workflows.ports import Announcer
from bot.workflows.telling import Telling

log = logging.getLogger(__name__)

HOLD_UNTIL = timedelta(minutes=15)
"""So long before its time a call that was kept here is handed over."""

WORTH_HOLDING = timedelta(minutes=20)
REMIND_BEFORE = timedelta(minutes=5)
WORTH_REMINDING = timedelta(minutes=30)
HINT_AFTER = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWish:
    """A call that somebody asked for, complete but not yet judged."""

    phone: str
    at: datetime
    zone: str
    queue: str | None = None
    about: str | None = None
    hold: bool = False


class CallDesk:
    """From a wish to a card to confirm."""

    def __init__(self, store: Store, systems: Systems, guard: Guard, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._systems = systems
        self._guard = guard
        self._clock = clock

    async def problem(self, wish: CallWish, person: Person) -> Notice | WishInvalid | None:
        """What is wrong with it, if anything: a wrong field, or a guard rail."""
        equipment = await self._systems.of(person.workspace)
        vendor = equipment.telephones.calls
        if vendor is None:
            return equipment.nothing(is_admin=person.is_admin, command="/schedule-call")
        refusal = await self._guard.refusal(person)
        if refusal is not None:
            return refusal
        numbers = NumberList(self._guard.region(person))
        numbers.add(wish.phone)
        if numbers.left_out:
            return WishInvalid("phone", "malformed_phone", given=wish.phone[:32])
        judged = await self._guard.judge(person.workspace, numbers, wish.at, person.zone)
        if judged.left_out:
            out = judged.left_out[0]
            return await self._guard.about(person.workspace, out.why, out.given, person.zone)
        night = await self._guard.night(person.workspace, judged)
        if night is not None:
            return night
        try:
            vendor.refuse_call(numbers.entries[0].phone, wish.at, wish.queue)
        except WishInvalid as problem:
            return problem
        return None

    async def propose(self, wish: CallWish, origin: Origin, person: Person) -> CallProposal | Notice:
        """A call to confirm, or one sentence that says what is wrong."""
        problem = await self.problem(wish, person)
        vendor = (await self._systems.of(person.workspace)).telephones.calls
        if isinstance(problem, WishInvalid) and vendor is not None:
            return invalid(vendor.name, problem)
        if isinstance(problem, Notice):
            return problem
        numbers = NumberList(self._guard.region(person))
        numbers.add(wish.phone)
        judged = await self._guard.judge(person.workspace, numbers, wish.at, person.zone)
        rules = await self._store.guards.rules(person.workspace)
        proposal = CallProposal(
            reference=await self._store.conferences.new_reference(),
            origin=origin,
            phone=numbers.entries[0].phone,
            at=wish.at,
            zone=wish.zone,
            queue=wish.queue,
            about=wish.about,
            hold=self._can_hold(wish.at) and (wish.hold or rules.hold_calls),
            quiet=judged.quiet > 0,
        )
        await self._store.proposals.save(proposal)
        return proposal

    def _can_hold(self, at: datetime) -> bool:
        return at - self._clock() > WORTH_HOLDING

    async def keep_until_shortly_before(self, call: CallProposal) -> CallProposal:
        """The person wants to be able to cancel it."""
        held = replace(call, hold=self._can_hold(call.at))
        await self._store.proposals.save(held)
        return held

    async def rules(self, workspace: str) -> Rules:
        """The guard rails of this workspace."""
        return await self._store.guards.rules(workspace)


class Calls:
    """The workflow behind a confirmed call."""

    def __init__(self, store: Store, systems: Systems, announcer: Announcer, guard: Guard) -> None:
        self._store = store
        self._systems = systems
        self._announcer = announcer
        self._guard = guard
        self._telling = Telling(store, announcer)

    async def call(self, run: Run, reference: str) -> None:
        """Keep it if it is to be kept, hand it over, and say what became of it."""
        call = await self._proposal(reference)
        if call.hold and not await self._held(run, call):
            return
        outcome = await run.step("hand over", lambda: self._hand_over(reference))
        await run.step("tell", lambda: self._tell(reference, outcome))
        if outcome["state"] == ProposalState.DONE:
            await self._follow(run, reference)

    async def _held(self, run: Run, call: CallProposal) -> bool:
        """Wait until shortly before its time; False when it was cancelled meanwhile."""
        await run.step("held", lambda: self._news(call, CallNews.HELD))
        await _sleep_until(run, call.at - HOLD_UNTIL)
        return await run.step("still wanted", lambda: self._still_wanted(call.reference))

    async def _still_wanted(self, reference: str) -> bool:
        advance = self._store.proposals.advance
        if await advance(reference, expected=ProposalState.HELD, to=ProposalState.SENDING):
            return True
        return (await self._proposal(reference)).state is ProposalState.SENDING

    async def _hand_over(self, reference: str) -> Outcome:
        call = await self._proposal(reference)
        workspace = call.origin.workspace
        vendor = (await self._systems.of(workspace)).telephones.calls
        if vendor is None:
            return no_account(Vendor.THULIUM)
        objections = await self._guard.objections(workspace, [call.phone], call.at, call.zone)
        if objections:
            why = objections[call.phone]
            news = CallNews.QUIET if why is Why.QUIET else CallNews.NEVER
            return {"state": str(ProposalState.WITHDRAWN), "news": str(news)}

        async def deed() -> None:
            await vendor.schedule_call(call.phone, call.at, call.queue)

        outcome = await exactly_once(self._store, f"{reference}/call", vendor.name, deed)
        facts = {"reference": reference, "phone": call.phone, "outcome": outcome["state"]}
        await self._store.guards.note(workspace, call.origin.user, "call handed over", facts)
        return outcome

    async def _tell(self, reference: str, outcome: Outcome) -> None:
        call = replace(await self._proposal(reference), state=ProposalState(outcome["state"]))
        await self._store.proposals.save(call)
        if call.state is not ProposalState.DONE:
            await self._store.guards.release(call.origin.workspace, reference)
        if "news" in outcome:
            await self._news(call, CallNews(outcome["news"]))
            return
        await self._announcer.call_outcome(call, notice_of(outcome, reference))

    # ---- afterwards --------------------------------------------------------------------------------------

    async def _follow(self, run: Run, reference: str) -> None:
        """A reminder, where there is time for one, and a hint of what became of it."""
        call = await self._proposal(reference)
        if call.at - await run.now() > WORTH_REMINDING:
            await _sleep_until(run, call.at - REMIND_BEFORE)
            await run.step("remind", lambda: self._news(call, CallNews.SOON))
        await _sleep_until(run, call.at + HINT_AFTER)
        became = await run.step("look", lambda: self._became_of(call))
        if became is not None:
            await run.step("hint", lambda: self._news(call, CallNews(became)))

    async def _became_of(self, call: CallProposal) -> str | None:
        vendor = (await self._systems.of(call.origin.workspace)).telephones.calls
        if vendor is None:
            return None
        try:
            return await vendor.became_of(call.phone, call.at, call.queue)
        except VendorError:
            log.info("no_hint_of_call reference=%s", call.reference)
            return None

    async def _news(self, call: CallProposal, news: CallNews) -> None:
        key = f"{call.reference}/news/{news}"
        try:
            await self._telling.once(key, partial(self._announcer.call_news, call, news, key=key))
        except SlackError as problem:
            log.warning("call_news_not_told reference=%s reason=%s", call.reference, problem.reason)

    async def _proposal(self, reference: str) -> CallProposal:
        proposal = await self._store.proposals.get(reference)
        if not isinstance(proposal, CallProposal):
            raise LookupError(f"call {reference} is not stored")
        return proposal


async def _sleep_until(run: Run, moment: datetime) -> None:
    left = (moment.astimezone(UTC) - await run.now()).total_seconds()
    if left > 0:
        await run.sleep(left)
