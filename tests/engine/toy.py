"""A process with an engine and a workflow of four steps, killed at a chosen moment.

Each step writes a line to a file, the record, which is the outside. A moment is `before:N`, `inside:N` or
`after:N` of the N-th step, `asleep`, `stored`, or `never`; at `hold:N` the N-th step waits until its process
is killed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.engine import Engine, Run, replicas, runner
from bot.errors import BadSetting
from bot.store import Keyring

KEYRING = Keyring([SecretStr("a key that is long enough")])


class Toy:
    """The workflow, its record and its moment of death."""

    def __init__(self, record: Path, moment: str) -> None:
        self._record = record
        self._moment = moment
        self.all_stored = threading.Event()

    def die_at(self, moment: str) -> None:
        if moment == self._moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def write(self, line: str) -> None:
        with self._record.open("a") as file:
            file.write(line + "\n")

    def deed(self, number: int, subject: str) -> Callable[[], Awaitable[str]]:
        async def do() -> str:
            await asyncio.to_thread(self.all_stored.wait)
            self.die_at(f"before:{number}")
            self.write(f"{subject} {number}")
            if self._moment == f"hold:{number}":
                await asyncio.Event().wait()
            self.die_at(f"inside:{number}")
            return f"done {number}"

        return do

    async def book(self, run: Run, subject: str) -> None:
        began = await run.now()
        for number in range(1, 5):
            assert await run.step(f"step {number}", self.deed(number, subject)) == f"done {number}"
            self.die_at(f"after:{number}")
            if number == 2:
                await run.sleep(0.01)
                self.die_at("asleep")
        self.write(f"{subject} began {began.isoformat()}")

    async def tell(self, workflow: str, subject: str) -> None:
        self.write(f"{workflow} {subject} given up")


async def nothing() -> None:
    """Neither at the start nor at the end."""


@dataclass(frozen=True)
class Orders:
    """What a process is to do."""

    url: str
    record: Path
    moment: str
    keys: tuple[str, ...] = ()
    dead_after: float = 0.5
    most_deaths: int = 40


async def work(orders: Orders, test: Connection[Any, Any]) -> None:
    toy = Toy(orders.record, orders.moment)
    engine = Engine(
        database_url=orders.url,
        keyring=KEYRING,
        workflows={"book": toy.book},
        on_start=nothing,
        on_stop=nothing,
        on_dead=toy.tell,
    )
    try:
        await engine.launch()
    except BadSetting as error:
        test.send(str(error))
        return
    test.send("ready")
    for key in orders.keys:
        await engine.start("book", key, f"CV-{key}", lane="lane")
    toy.die_at("stored")
    toy.all_stored.set()
    await asyncio.to_thread(test.recv)  # until the test says so
    await engine.close(2)


def run(orders: Orders, test: Connection[Any, Any]) -> None:
    """The whole life of the process."""
    replicas.DEAD_AFTER = orders.dead_after
    replicas.LOOK_EVERY = min(replicas.LOOK_EVERY, orders.dead_after / 4)
    runner.MOST_DEATHS = orders.most_deaths
    asyncio.run(work(orders, test))
