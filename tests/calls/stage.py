"""A stage for calls and announcements: the real store, telephones and a Slack that keep their own records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.domain.conference import Vendor
from bot.domain.number_lists import NumberList
from bot.domain.people import Origin, Person, Posted
from bot.domain.records import (
    AnnouncementProposal,
    Asked,
    AskedKind,
    CallNews,
    CallProposal,
    Notice,
    Progress,
)
from bot.store import Store
from bot.vendors.base import Speech
from bot.workflows.announcements import AnnouncementWish
from bot.workflows.calls import Calls, CallWish
from bot.workflows.campaigns import Campaigns
from bot.workflows.equipment import Equipment, OneForAll
from bot.workflows.guarding import Guard
from bot.workflows.handing_over import Telephones
from bot.workflows.proposals import ProposalDesk
from bot.workflows.rails_desk import RailsDesk
from bot.workflows.wishes import Switchboard
from tests.workflows.stage import NOW, Crash, JournalledRun, Moments, Slack

ALICE = Person(
    workspace="T1", user="U0ALICE", name="alice", zone="Europe/Warsaw", locale="en-US", phone="500 600 700"
)
BOB = Person(workspace="T1", user="U0BOB", name="bob", zone="America/New_York", locale="en-US")
CAROL = Person(
    workspace="T1", user="U0CAROL", name="carol", zone="Europe/Warsaw", locale="pl-PL", is_admin=True
)


def number(n: int) -> str:
    """The n-th of many Polish mobile numbers."""
    return f"+485{n:08}"


@dataclass
class Telephone:
    """Calls and announcements in memory; troubles are raised `before` or `after` the deed, one a try."""

    name: Vendor = Vendor.CONPEEK
    moments: Moments = field(default_factory=Moments)
    batch_size: int = 100
    pause_seconds: float = 0.0
    recordings: tuple[str, ...] = ("opening",)
    voices: tuple[str, ...] = ()
    zone: str = "Europe/Warsaw"
    queues: tuple[str, ...] = ("sales",)
    rung: list[str] = field(default_factory=list)
    custom: dict[str, Mapping[str, str]] = field(default_factory=dict)
    batches: list[str] = field(default_factory=list)
    before: list[Exception | None] = field(default_factory=list)
    after: list[Exception | None] = field(default_factory=list)
    became: str | None = None

    def refuse_announcement(self, speech: Speech) -> None:
        return

    def refuse_call(self, phone: str, at: datetime, queue: str | None) -> None:
        return

    async def announce(
        self,
        speech: Speech,
        phones: tuple[str, ...],
        *,
        key: str,
        custom: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self._trouble(self.before)
        self.moments.here()
        self.rung += phones
        self.batches.append(key)
        self.custom |= dict(custom or {})
        self.moments.here()
        self._trouble(self.after)

    async def schedule_call(self, phone: str, at: datetime, queue: str | None) -> None:
        self._trouble(self.before)
        self.moments.here()
        self.rung.append(phone)
        self.moments.here()
        self._trouble(self.after)

    async def became_of(self, phone: str, at: datetime, queue: str | None) -> str | None:
        return self.became

    @staticmethod
    def _trouble(which: list[Exception | None]) -> None:
        trouble = which.pop(0) if which else None
        if trouble is not None:
            raise trouble


@dataclass
class TelephoneSlack(Slack):
    """Slack in memory, with what is said about telephones."""

    boards: list[Progress] = field(default_factory=list)
    groups: dict[str, frozenset[str]] = field(default_factory=dict)

    async def call_news(self, call: CallProposal, news: CallNews, *, key: str, doubt: bool) -> Posted:
        return await self._say(f"call {news}", call.origin.user, key, doubt)

    async def post_progress(self, progress: Progress, *, key: str, doubt: bool) -> Posted:
        self.boards.append(progress)
        return await self._say("board", progress.announcement.origin.user, key, doubt)

    async def update_progress(self, progress: Progress, posted: Posted) -> None:
        self.moments.here()
        self.boards.append(progress)

    async def ask_what_next(self, progress: Progress, *, key: str, doubt: bool) -> Posted:
        self.boards.append(progress)
        return await self._say("question", progress.announcement.origin.user, key, doubt)

    async def share_result(
        self, progress: Progress, rows: Sequence[tuple[str, str]], *, key: str, doubt: bool
    ) -> Posted:
        self.result = list(rows)
        return await self._say("result", progress.announcement.origin.user, key, doubt)

    async def ask_approval(self, announcement: AnnouncementProposal, *, key: str, doubt: bool) -> Posted:
        return await self._say("approval", announcement.approver or "", key, doubt)

    async def group_members(self, workspace: str, group: str) -> frozenset[str]:
        return self.groups.get(group, frozenset())

    async def _say(self, what: str, to: str, key: str, doubt: bool) -> Posted:
        return await self._post(what, to, None, key, doubt)  # type: ignore[arg-type]  # about no conference


class CallStage:
    """Everything together; what is started runs when a test lets it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.moments = Moments()
        self.telephone = Telephone(moments=self.moments)
        self.slack = TelephoneSlack(self.moments)
        self.now = NOW
        self.started: list[tuple[str, str, str]] = []
        self._journals: dict[str, dict[str, Any]] = {}
        self._presses = 0
        telephones = Telephones(calls=self.telephone, announcements=self.telephone)
        systems = OneForAll(Equipment(Switchboard({}, None), telephones, zone="Europe/Warsaw"))
        self.guard = Guard(store, systems.zone_of, self.slack.group_members)
        self.desk = ProposalDesk(store, systems, self._start, lambda: self.now, self.guard)
        self.rails = RailsDesk(store)
        self._calls = Calls(store, systems, self.slack, self.guard)
        self._campaigns = Campaigns(store, systems, self.slack, self.guard)

    async def _start(self, workflow: str, key: str, subject: str, *, lane: str) -> None:
        if (workflow, key, subject) not in self.started:
            self.started.append((workflow, key, subject))

    async def rules(self, **changes: Any) -> None:
        """An administrator changes guard rails."""
        before = await self.rails.rules("T1")
        await self.rails.set_rules(CAROL, type(before)(**{**_fields(before), **changes}), {})

    # ---- people ------------------------------------------------------------------------------------------

    async def announces(
        self, phones: Sequence[str], by: Person = ALICE, **wish: Any
    ) -> AnnouncementProposal | Notice:
        numbers = NumberList(self.guard.region(by))
        numbers.add_all(phones)
        wanted = {"text": "The office opens at noon", "zone": by.zone, **wish}
        return await self.desk.announcements.propose(
            AnnouncementWish(numbers=numbers, **wanted), origin(by), by
        )

    async def calls(
        self, phone: str, by: Person = ALICE, *, after: timedelta = timedelta(hours=3), **wish: Any
    ) -> CallProposal | Notice:
        wanted = CallWish(phone=phone, at=self.now + after, zone=by.zone, **wish)
        return await self.desk.calls.propose(wanted, origin(by), by)

    def pressed(self, by: Person) -> Asked:
        """A press of its own."""
        self._presses += 1
        return Asked(
            key=f"press/{self._presses}", kind=AskedKind.CANCEL, origin=origin(by), received_at=self.now
        )

    async def confirms(
        self, proposal: AnnouncementProposal | CallProposal | Notice, by: Person = ALICE, **more: Any
    ) -> Asked | AnnouncementProposal | Notice:
        assert not isinstance(proposal, Notice), proposal
        taken = await self.desk.confirm(self.pressed(by), proposal.reference, by, **more)
        await self.hands_over(taken)
        return taken

    async def hands_over(self, taken: object) -> None:
        if isinstance(taken, Asked):
            await self.desk.hand_over(taken)

    async def sends(self, phones: Sequence[str], by: Person = ALICE, **wish: Any) -> AnnouncementProposal:
        """Proposed, confirmed, and on its way to the end."""
        proposal = await self.announces(phones, by, **wish)
        await self.confirms(proposal, by)
        assert isinstance(proposal, AnnouncementProposal)
        await self.until_done()
        return proposal

    # ---- workflows ---------------------------------------------------------------------------------------

    async def until_done(self) -> int:
        """Everything that was started runs, again after each crash; how often it crashed."""
        crashes = 0
        for workflow, key, subject in list(self.started):
            while True:
                try:
                    await self._run(workflow, key, subject)
                except Crash:
                    crashes += 1
                else:
                    break
        return crashes

    async def _run(self, workflow: str, key: str, subject: str) -> None:
        run = JournalledRun(key, self._journals.setdefault(key, {}), self.moments)
        works: Any = self._calls if workflow == "call" else self._campaigns
        await getattr(works, workflow)(run, subject)

    async def again(self, reference: str) -> Any:
        """The proposal as it is stored now."""
        return await self.store.proposals.get(reference)


def origin(by: Person) -> Origin:
    return Origin(workspace=by.workspace, user=by.user, channel="C1")


def _fields(rules: Any) -> dict[str, Any]:
    return {name: getattr(rules, name) for name in rules.__dataclass_fields__}
