"""A playground whose bot dies at a chosen moment of its conversation with the outside."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.playground.playground import Playground
from bot.playground.server import HangUp
from tests.nursery.forking import forked

OUTSIDE = ("/api/", "/upload/", "/response/", "/vendors/")


class Fuse:
    """Counts the moments around each call to Slack or a telephone system; at one of them the bot is killed.

    Each call has two: before it is carried out, and after, before its answer. What was `carried out` stays.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.blow_at: int | None = None
        self.passed = 0
        self.calls: list[str] = []
        self.pid: int | None = None

    def set(self, blow_at: int | None, pid: int | None) -> None:
        """Count anew, and kill `pid` at this moment."""
        self.blow_at, self.pid, self.passed = blow_at, pid, 0
        self.calls.clear()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(OUTSIDE):
            await self._app(scope, receive, send)
            return
        self.calls.append(scope["path"])
        if self._blows():
            await HangUp()(scope, receive, send)
            return
        answer: list[Message] = []
        await self._app(scope, receive, _kept_in(answer))
        if self._blows():
            await HangUp()(scope, receive, send)
            return
        for message in answer:
            await send(message)

    def _blows(self) -> bool:
        self.passed += 1
        if self.passed != self.blow_at or self.pid is None:
            return False
        os.kill(self.pid, signal.SIGKILL)
        return True


def _kept_in(answer: list[Message]) -> Send:
    async def keep(message: Message) -> None:
        answer.append(message)

    return keep


class FusedPlayground(Playground):
    """The playground with a fuse, on any database."""

    def __init__(self, data_dir: Path, environment: Mapping[str, str]) -> None:
        self._more = dict(environment)
        super().__init__(data_dir=data_dir, launch=forked, retry_delays=())

    def _application(self) -> Any:
        self.fuse = Fuse(super()._application())
        return self.fuse

    def _environment(self) -> dict[str, str]:
        return {**super()._environment(), **self._more}

    async def dies_before(self, complete: Callable[[], bool], seconds: float = 15.0) -> bool:
        """Whether the fuse kills the bot before everything is there (and its last words are said)."""
        quiet_for = 0.0
        for _ in range(int(seconds / 0.02)):
            if self.bot.pid is None:
                return True
            quiet_for = quiet_for + 0.02 if complete() else 0.0
            if quiet_for > 0.6:
                return False
            await asyncio.sleep(0.02)
        raise AssertionError(f"neither killed nor complete: {self.fuse.calls}")
