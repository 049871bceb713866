"""The engine room: everything workflows need, on the loop that workflows run on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot import metrics
from bot.courtesy import Courtesy, Queue
from bot.domain.conference import State, Vendor
from bot.domain.records import Conference, Notice, NoticeKind
from bot.engine import EngineClosed, Run, Workflow
from bot.errors import NotInstalled
from bot.store import Keyring, Store
from bot.vendors.http import Pace
from bot.workflows.accounts import Checking
from bot.workflows.browsing import Browsing
from bot.workflows.calls import Calls
from bot.workflows.campaigns import Campaigns
from bot.workflows.conferences import HomeChanged, Promises
from bot.workflows.doubts import Doubts
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard
from bot.workflows.live import Live
from bot.workflows.ports import Announcer
from bot.workflows.rooms import Rooms
from bot.workflows.vigil import Start, Vigil

log = logging.getLogger(__name__)

T = TypeVar("T")
WATCH_SECONDS = 5.0
"""How often what is about to start is looked for."""


class Works:
    """Opened by the engine before the first workflow, closed after the last."""

    def __init__(
        self,
        *,
        database_url: str,
        keyring: Keyring,
        systems: Callable[[Store], Systems],
        announcer: Callable[[Store], Announcer],
        close: Callable[[], Awaitable[None]],
        closes_empty_rooms: Sequence[Vendor],
        deadline_seconds: float,
        start_workflow: Start,
        courtesy: Courtesy,
        home_changed: HomeChanged,
    ) -> None:
        self._database_url = database_url
        self._keyring = keyring
        self._make_systems = systems
        self._make_announcer = announcer
        self._close_systems = close
        self._closes_empty_rooms = tuple(closes_empty_rooms)
        self._deadline_seconds = deadline_seconds
        self._queue = Queue(courtesy)
        self._home_changed = home_changed
        self._start_workflow = start_workflow
        self._promises: Promises | None = None
        self._doubts: Doubts | None = None
        self._browsing: Browsing | None = None
        self._live: Live | None = None
        self._checking: Checking | None = None
        self._vigil: Vigil | None = None
        self._watch: asyncio.Task[None] | None = None
        self._calls: Calls | None = None
        self._campaigns: Campaigns | None = None
        self._store: Store | None = None
        self._announcer: Announcer | None = None

    @property
    def workflows(self) -> dict[str, Workflow]:
        """The promises by name. Names are kept in the engine's journal: they never change."""
        return {
            "book": self._counted("book", lambda run, key: self._kept().book(run, key)),
            "change": self._counted("change", lambda run, key: self._kept().change(run, key)),
            "cancel": self._counted("cancel", lambda run, key: self._kept().cancel(run, key)),
            "resolve": self._counted("resolve", lambda run, key: self._settles().resolve(run, key)),
            "show rooms": self._counted("show rooms", lambda run, key: _open(self._browsing).show(run, key)),
            "lead": self._counted("lead", lambda run, key: _open(self._live).lead(run, key)),
            "call in": self._counted("call in", lambda run, key: _open(self._live).call_in(run, key)),
            "look after": self._counted("look after", lambda run, key: self._looks().look_after(run, key)),
            "check account": self._counted(
                "check account", lambda run, key: _open(self._checking).check(run, key)
            ),
            "call": self._counted("call", lambda run, key: _open(self._calls).call(run, key)),
            "announce": self._counted("announce", lambda run, key: self._rings().announce(run, key)),
            "announce_again": self._counted(
                "announce_again", lambda run, key: self._rings().announce_again(run, key)
            ),
            "try_out": self._counted("try_out", lambda run, key: self._rings().try_out(run, key)),
            "ask_approval": self._counted(
                "ask_approval", lambda run, key: self._rings().ask_approval(run, key)
            ),
        }

    async def start(self) -> None:
        """Open what belongs to this loop."""
        self._store = await Store.open(self._database_url, self._keyring, migrate=False)
        self._announcer = self._make_announcer(self._store)
        systems = self._make_systems(self._store)
        rooms = Rooms(self._store, systems, self._deadline_seconds)
        self._promises = Promises(self._store, rooms, self._announcer, self._home_changed)
        self._doubts = Doubts(self._store, rooms, self._announcer, self._promises)
        self._browsing = Browsing(self._store, systems, self._announcer, _now)
        self._live = Live(self._store, systems, self._announcer, _now)
        self._checking = Checking(self._store, systems, self._announcer)
        self._vigil = Vigil(self._store, rooms, self._announcer, self._promises)
        self._watch = asyncio.create_task(self._keep_watch(self._vigil))
        guard = Guard(self._store, systems.zone_of, self._announcer.group_members)
        self._calls = Calls(self._store, systems, self._announcer, guard)
        self._campaigns = Campaigns(self._store, systems, self._announcer, guard)

    async def given_up(self, workflow: str, subject: str) -> None:
        """A promise that will not be kept by itself: the person who was promised it is told."""
        log.error("promise_given_up workflow=%s subject=%s", workflow, subject)
        if self._store is None or self._announcer is None:
            return
        found = (
            await self._store.conferences.get(subject)
            or await self._store.inbox.get(subject)
            or await self._store.proposals.get(subject.partition("/")[0])
        )
        if found is None:
            return
        if isinstance(found, Conference) and found.state is State.BOOKING:
            await self._store.conferences.save(replace(found, state=State.UNKNOWN))
        with suppress(NotInstalled):
            notice = Notice(NoticeKind.SOMETHING_BROKE, {"reference": subject})
            await self._announcer.tell(found.origin, notice)

    async def stop(self) -> None:
        """Give it back."""
        if self._watch is not None:
            self._watch.cancel()
        await self._close_systems()
        if self._announcer is not None:
            await self._announcer.close()
        if self._store is not None:
            await self._store.close()

    async def take_turn(self, name: str, pace: Pace, patience: float) -> float | None:
        """A turn at a telephone system, taken together with all replicas.

        Without the database each replica keeps the pace by itself, and a booking is not lost over it.
        """
        if self._store is None:
            return 0.0
        try:
            return await self._store.turns.take(
                name, burst=pace.burst, seconds=pace.seconds, patience=patience
            )
        except (SQLAlchemyError, OSError) as problem:
            log.warning("turn_not_taken reason=%s", type(problem).__name__)
            return 0.0

    async def _keep_watch(self, vigil: Vigil) -> None:
        """Look after rooms as long as the engine runs; whatever goes wrong, it is tried again."""
        while self._closes_empty_rooms:
            await asyncio.sleep(WATCH_SECONDS)
            try:
                await vigil.begin_due(self._start_workflow, self._closes_empty_rooms, datetime.now(UTC))
            except EngineClosed:
                log.debug("the engine does not run yet, or no longer")
            except (SQLAlchemyError, OSError) as problem:
                log.warning("vigil_skipped reason=%s", type(problem).__name__)

    def _settles(self) -> Doubts:
        if self._doubts is None:
            raise RuntimeError("a workflow ran before the engine room was open")
        return self._doubts

    def _looks(self) -> Vigil:
        if self._vigil is None:
            raise RuntimeError("a workflow ran before the engine room was open")
        return self._vigil

    def _kept(self) -> Promises:
        return _open(self._promises)

    def _rings(self) -> Campaigns:
        return _open(self._campaigns)

    def _counted(self, name: str, workflow: Workflow) -> Workflow:
        async def counted(run: Run, subject: str) -> None:
            try:
                await workflow(_PoliteRun(run, self._queue), subject)
            except NotInstalled as gone:
                log.info("workspace_left workspace=%s workflow=%s", gone.workspace, name)
            except Exception:
                metrics.WORKFLOWS.labels(name, "failed").inc()
                raise
            metrics.WORKFLOWS.labels(name, "done").inc()

        return counted


def _open(work: T | None) -> T:
    if work is None:
        raise RuntimeError("a workflow ran before the engine room was open")
    return work


def _now() -> datetime:
    return datetime.now(UTC)


class _PoliteRun:
    """A run whose steps begin when nobody waits for an acknowledgement."""

    def __init__(self, run: Run, queue: Queue) -> None:
        self._run = run
        self._queue = queue
        self.key = run.key

    async def step(self, name: str, action: Callable[[], Awaitable[T]]) -> T:
        await self._queue.after_you()
        return await self._run.step(name, action)

    async def now(self) -> datetime:
        return await self._run.now()

    async def sleep(self, seconds: float) -> None:
        await self._run.sleep(seconds)
