"""A process with an engine and a workflow of four steps, killed at a chosen moment.

Usage: toy.py URL RECORD MOMENT [KEY…]. Each step writes a line to the file RECORD, which is the outside.
MOMENT is `before:N`, `inside:N` or `after:N` of the N-th step, `asleep`, `stored`, or `never`.
With a moment that holds up instead of killing, `hold:N`, the N-th step waits until the process is killed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from pydantic import SecretStr

from bot.engine import Engine, Run, replicas, runner
from bot.store import Keyring

KEYRING = Keyring([SecretStr("a key that is long enough")])


class Toy:
    """The workflow, its record and its moment of death."""

    def __init__(self, record: Path, moment: str) -> None:
        self._record = record
        self._moment = moment

    def die_at(self, moment: str) -> None:
        if moment == self._moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def write(self, line: str) -> None:
        with self._record.open("a") as file:
            file.write(line + "\n")

    def deed(self, number: int, subject: str) -> Callable[[], Awaitable[str]]:
        async def do() -> str:
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


async def main(url: str, record: str, moment: str, *keys: str) -> None:
    replicas.DEAD_AFTER = float(os.environ.get("TOY_DEAD_AFTER", replicas.DEAD_AFTER))
    runner.MOST_DEATHS = int(os.environ.get("TOY_MOST_DEATHS", runner.MOST_DEATHS))
    toy = Toy(Path(record), moment)
    engine = Engine(
        database_url=url,
        keyring=KEYRING,
        workflows={"book": toy.book},
        on_start=nothing,
        on_stop=nothing,
        on_dead=toy.tell,
    )
    await engine.launch()
    print("ready", flush=True)  # noqa: T201 (the test waits for it)
    for key in keys:
        await engine.start("book", key, f"CV-{key}", lane="lane")
    toy.die_at("stored")
    await asyncio.to_thread(sys.stdin.read)  # until the test closes it
    await engine.close(2)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
