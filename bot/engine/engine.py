"""Workflows that survive a crash: what `bot.app` starts, feeds and stops."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path

from bot.engine.backend import Backend
from bot.engine.journal import Cipher
from bot.engine.ownership import FileOwnership, Ownership
from bot.engine.run import Workflow
from bot.engine.runner import EngineClosed, OnDead, Runner
from bot.engine.thread import LoopThread

Hook = Callable[[], Awaitable[None]]


class Engine:
    """Runs workflows on a thread of its own. A process has one at a time.

    `on_start` runs on the workflows' loop before any of them, `on_stop` after the last one. `on_dead` is
    told the workflow and the id of its subject when a promise will not be kept: the workflow raised an
    error, or the process died with it too often; it may be told twice. `concurrency` bounds how many
    workflows compute at the same time; those that wait, in a step or asleep, do not count.
    """

    def __init__(
        self,
        *,
        database_url: str,
        keyring: Cipher,
        workflows: Mapping[str, Workflow],
        on_start: Hook,
        on_stop: Hook,
        on_dead: OnDead | None = None,
        concurrency: int = 16,
        lock_path: Path | None = None,
    ) -> None:
        self._database_url = database_url
        self._lock_path = lock_path
        self._on_start = on_start
        self._on_stop = on_stop
        self._backend = Backend(database_url, keyring)
        self._runner = Runner(self._backend, workflows, on_dead or _nobody, concurrency)
        self._thread: LoopThread | None = None

    async def launch(self) -> None:
        """Start, migrate the engine's own tables, and take up what a crash left.

        Raises `BadSetting` when another process works on the same SQLite file.
        """
        thread = LoopThread("workflows")
        try:
            self._ownership = await thread.run(self._launch())
        except BaseException:
            await asyncio.to_thread(thread.stop)
            raise
        self._thread = thread

    async def start(self, workflow: str, key: str, subject: str, *, lane: str) -> None:
        """Store that `workflow` shall run for `subject`; a second time with the same `key` does nothing.

        Workflows of one lane run one after the other, in the order of these calls. Raises `EngineClosed`
        when the engine is being closed.
        """
        # Shielded: a caller that is cancelled half-way must not leave a run that is stored but never begins.
        await asyncio.shield(self._running().run(self._runner.start(workflow, key, subject, lane)))

    async def is_idle(self) -> bool:
        """Whether every workflow of this process is finished."""
        return self._runner.is_idle

    async def forget_older_than(self, moment: datetime) -> int:
        """Forget the journals of workflows that were finished before `moment`; how many."""
        return await self._running().run(self._backend.forget_older_than(moment))

    async def rotate(self) -> int:
        """Seal the journals of unfinished workflows with the newest key; how many entries were not."""
        return await self._running().run(self._backend.renew())

    async def close(self, seconds: float = 10.0) -> None:
        """Take no new work, let running steps finish for up to `seconds`; the next start does the rest."""
        if self._thread is None:
            return
        thread, self._thread = self._thread, None
        async with AsyncExitStack() as last:  # from the bottom up, each whatever became of the others
            last.push_async_callback(asyncio.to_thread, thread.stop)
            last.push_async_callback(lambda: thread.run(self._ownership.release()))
            last.push_async_callback(asyncio.to_thread, self._backend.destroy)
            last.push_async_callback(lambda: thread.run(self._stopped()))
            await thread.run(self._runner.drain(seconds))

    def _running(self) -> LoopThread:
        if self._thread is None:
            raise EngineClosed("the engine does not run")
        return self._thread

    async def _launch(self) -> Ownership:
        async with AsyncExitStack() as undo:
            ownership = self._new_ownership()
            undo.push_async_callback(ownership.release)
            await ownership.take()
            await self._on_start()
            undo.push_async_callback(self._on_stop)
            undo.callback(self._backend.destroy)
            await self._runner.launch(ownership)
            undo.pop_all()
        return ownership

    async def _stopped(self) -> None:
        await self._on_stop()

    def _new_ownership(self) -> Ownership:
        if not self._database_url.startswith("sqlite:///"):
            from bot.engine.replicas import ReplicaOwnership  # psycopg only where it is needed

            return ReplicaOwnership(self._database_url)
        database = Path(self._database_url.removeprefix("sqlite:///"))
        return FileOwnership(self._lock_path or database.with_name(database.name + ".lock"))


async def _nobody(_workflow: str, _subject: str) -> None:
    """Nobody asked to be told."""
