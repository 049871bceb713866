"""Work that goes on after an answer was given to Slack."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from bot.errors import NotInstalled

log = logging.getLogger(__name__)


class Background:
    """Tasks that are kept until they end. What they owe is stored, so a crash loses none of it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._endless: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, object], what: str) -> None:
        """Run it beside everything else; a failure is logged with its traceback."""
        task = asyncio.get_running_loop().create_task(self._watched(work, what))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def keep_doing(self, work: Coroutine[Any, Any, object], what: str) -> None:
        """Something that never ends by itself: it is not waited for."""
        task = asyncio.get_running_loop().create_task(self._watched(work, what))
        self._endless.add(task)
        task.add_done_callback(self._endless.discard)

    async def drain(self, seconds: float) -> None:
        """Stop what is endless; wait until the rest is done, or time is up."""
        for task in self._endless:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _watched(self, work: Coroutine[Any, Any, object], what: str) -> None:
        try:
            await work
        except NotInstalled as gone:
            log.info("workspace_left workspace=%s what=%s", gone.workspace, what)
        except Exception:
            log.exception("background_work_failed what=%s", what)
