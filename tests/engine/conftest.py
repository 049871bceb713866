"""Engines that are closed at the end of the test, however it ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from pydantic import SecretStr

from bot.engine import Engine, Workflow
from bot.store import Keyring

KEYRING = Keyring([SecretStr("a key that is long enough")])


async def eventually(condition: Callable[[], bool], *, within: float = 20.0) -> None:
    """Wait until it is so."""
    deadline = time.monotonic() + within
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass"
        await asyncio.sleep(0.01)


async def idle(engine: Engine) -> None:
    """Wait until nothing is left to do."""
    deadline = time.monotonic() + 20.0
    while not await engine.is_idle():
        assert time.monotonic() < deadline, "the engine is not idle"
        await asyncio.sleep(0.01)


async def nothing() -> None:
    """Neither at the start nor at the end."""


@dataclass
class Engines:
    """Starts engines on one database."""

    url: str
    running: list[Engine] = field(default_factory=list)

    async def launch(self, workflows: Mapping[str, Workflow], **options: Any) -> Engine:
        """An engine that runs."""
        hooks: dict[str, Any] = {"on_start": nothing, "on_stop": nothing}
        defaults = hooks | {"keyring": KEYRING}
        engine = Engine(database_url=self.url, workflows=workflows, **(defaults | options))
        await engine.launch()
        self.running.append(engine)
        return engine


@pytest.fixture
async def engines(database_url: str) -> AsyncIterator[Engines]:
    made = Engines(database_url)
    yield made
    for engine in made.running:
        await engine.close(0)
