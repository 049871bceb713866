"""Runs from their start to their end: in lanes, in slots, told when they break, stopped in good order.

Runs start directly on the workflows' loop instead of through DBOS's queues, which poll. Slots keep a crowd
of recovered runs from taking the machine away from whoever has to answer at once.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot.engine.backend import Backend, Body
from bot.engine.lanes import Lanes
from bot.engine.ownership import Ownership
from bot.engine.run import Workflow
from bot.errors import ConvokeError

T = TypeVar("T")
OnDead = Callable[[str, str], Awaitable[None]]

log = logging.getLogger(__name__)

MOST_DEATHS = 40
"""How often in a row the process may die with a run before it is given up."""

SHORTEST_PAUSE, LONGEST_PAUSE = 0.02, 0.5
"""Seconds between two tries to enter a lane in which another replica runs."""


class EngineClosed(ConvokeError):
    """The engine takes no new work; what is in the inbox is taken up at the next start."""


class Runner:
    """The runs of this process, on one event loop."""

    def __init__(
        self, backend: Backend, workflows: Mapping[str, Workflow], on_dead: OnDead, concurrency: int
    ) -> None:
        self._backend = backend
        self._workflows = workflows
        self._on_dead = on_dead
        self._slots = asyncio.Semaphore(concurrency)
        self._lanes = Lanes()
        self._lined_up = asyncio.Event()  # nothing runs until everything recovered stands in its lane
        self._starting: dict[str, asyncio.Future[None]] = {}
        self._begun_here: set[str] = set()
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._stepping: Counter[str] = Counter()
        self._last_arrival = 0.0
        self._draining = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is unfinished here."""
        return not (self._starting or self._begun_here or self._tasks or len(self._lanes))

    async def launch(self, ownership: Ownership) -> None:
        """Take up what a crash left, in order, and then whatever comes."""
        self._ownership = ownership
        self._backend.launch(ownership.name, {name: self._body(name) for name in self._workflows})
        for left in await self._backend.left_by(ownership.name):
            self._lanes.join(left.lane, left.arrival, left.run_id)
        self._lined_up.set()
        self._watch = asyncio.create_task(ownership.watch(self._backend.recover))

    async def start(self, workflow: str, key: str, subject: str, lane: str) -> None:
        """Store that `workflow` shall run, once for each key, and let it."""
        if self._draining:
            raise EngineClosed("the engine is being closed")
        run_id = f"{workflow}:{key}"
        if (earlier := self._starting.get(run_id)) is not None:
            await asyncio.shield(earlier)
        elif run_id not in self._begun_here and run_id not in self._tasks:
            self._starting[run_id] = asyncio.get_running_loop().create_future()
            try:
                await self._start(workflow, run_id, subject, lane)
            finally:
                self._starting.pop(run_id).set_result(None)

    async def drain(self, seconds: float) -> None:
        """Let running steps finish and stop everything else; the next start goes on with it."""
        self._draining = True
        self._watch.cancel()
        await asyncio.gather(*self._starting.values())
        tasks = dict(self._tasks)
        for run_id, task in tasks.items():
            if not self._stepping[run_id]:
                task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks.values(), timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)

    async def step(self, run_id: str, name: str, action: Callable[[], Awaitable[T]]) -> T:
        """Do `action` and journal what it returned, or answer from the journal."""
        self._stop_when_draining()

        async def outside() -> T:
            async with self._without_slot():
                return _plain(await action())

        self._stepping[run_id] += 1
        try:
            return await self._backend.step(name, outside)
        finally:
            self._stepping[run_id] -= 1

    async def sleep(self, seconds: float) -> None:
        """Wait, across restarts."""
        self._stop_when_draining()
        async with self._without_slot():
            await self._backend.sleep(seconds)

    async def _start(self, workflow: str, run_id: str, subject: str, lane: str) -> None:
        arrival = self._last_arrival = max(time.time(), self._last_arrival + 1e-6)
        self._lanes.join(lane, arrival, run_id)  # before anything is awaited: calls keep their order
        self._begun_here.add(run_id)
        runs_here = False
        try:
            runs_here = await self._backend.start(workflow, run_id, subject, lane, arrival)
        finally:
            if not runs_here:
                self._begun_here.discard(run_id)
                self._lanes.leave(lane, run_id)

    def _body(self, name: str) -> Body:
        async def body(subject: str, lane: str, arrival: float) -> None:
            self._stop_when_draining()
            run_id = self._backend.current_run()
            task = asyncio.current_task()
            assert task is not None  # noqa: S101 (a coroutine that runs is part of a task)
            self._tasks[run_id] = task
            try:
                await self._lined_up.wait()
                self._lanes.join(lane, arrival, run_id)
                async with self._turn(lane, run_id, arrival), self._slots:
                    await self._keep_promise(name, run_id, subject)
            finally:
                self._lanes.leave(lane, run_id)
                self._begun_here.discard(run_id)
                del self._tasks[run_id], self._stepping[run_id]

        return body

    @asynccontextmanager
    async def _turn(self, lane: str, run_id: str, arrival: float) -> AsyncIterator[None]:
        """When nobody who arrived earlier is left in the lane, here or at another replica."""
        pause = SHORTEST_PAUSE
        await self._lanes.turn(lane, run_id)
        while not await self._ownership.enter(lane, arrival):
            self._lanes.step_back(lane, run_id)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
            await self._lanes.turn(lane, run_id)
        try:
            yield
        finally:
            await self._ownership.leave(lane)

    async def _keep_promise(self, name: str, run_id: str, subject: str) -> None:
        if run_id not in self._begun_here and await self._backend.deaths(run_id) > MOST_DEATHS:
            log.error("%s was given up: the process died with it %s times.", run_id, MOST_DEATHS)
            await self._tell(name, subject)
            return
        try:
            await self._workflows[name](OneRun(self, run_id, run_id.removeprefix(f"{name}:")), subject)
        except Exception as error:
            # Without the error's own words, in which a library may quote what it was given.
            frames = "".join(traceback.format_tb(error.__traceback__))
            log.error("%s broke with %s at\n%s", run_id, type(error).__name__, frames)
            await self._tell(name, subject)

    async def _tell(self, name: str, subject: str) -> None:
        try:
            await self._on_dead(name, subject)
        except Exception as error:
            log.error("Nobody could be told that %s broke: %s", name, type(error).__name__)

    def _stop_when_draining(self) -> None:
        if self._draining:
            raise asyncio.CancelledError

    @asynccontextmanager
    async def _without_slot(self) -> AsyncIterator[None]:
        """Whoever waits for the outside leaves its slot to others."""
        self._slots.release()
        try:
            yield
        finally:
            await self._slots.acquire()


class OneRun:
    """`bot.engine.run.Run` for the workflow that runs."""

    def __init__(self, runner: Runner, run_id: str, key: str) -> None:
        self.key = key
        self._runner = runner
        self._run_id = run_id

    async def step(self, name: str, action: Callable[[], Awaitable[T]]) -> T:
        return await self._runner.step(self._run_id, name, action)

    async def now(self) -> datetime:
        return datetime.fromisoformat(await self.step("clock", _clock))

    async def sleep(self, seconds: float) -> None:
        await self._runner.sleep(seconds)


async def _clock() -> str:
    return datetime.now(UTC).isoformat()


def _plain(value: T) -> T:
    """As the journal will give it back; a tuple or a date would differ after a crash."""
    plain: T = json.loads(json.dumps(value))
    return plain
