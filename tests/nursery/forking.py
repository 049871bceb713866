"""Bots that start in a fifth of the time: forked from a process that has imported everything already.

Each is a whole process of its own, with its own environment, session and files, and dies as one; only the
second and a half of importing is not repeated for each of the hundred starts of the crash tests.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import reduction
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from bot.playground.leash import end_with_parent

_nursery = multiprocessing.get_context("forkserver")
_nursery.set_forkserver_preload(["tests.nursery.warm"])


class Forked:
    """A forked process, seen as asyncio shows its own."""

    def __init__(self, process: ForkServerProcess, stdout: asyncio.StreamReader) -> None:
        self._process = process
        self._ended = asyncio.Event()
        self.stdout = stdout
        asyncio.get_running_loop().add_reader(process.sentinel, self._has_ended)

    @property
    def pid(self) -> int:
        if self._process.pid is None:
            raise RuntimeError("the process was not started")
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode if self._ended.is_set() else None

    async def wait(self) -> int:
        await self._ended.wait()
        return self._process.exitcode or 0

    def _has_ended(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._process.join()
        self._ended.set()


async def forked(command: Sequence[str], environment: Mapping[str, str], directory: Path) -> Forked:
    """`python -m bot …` in a process that need not import it."""
    if tuple(command[1:3]) != ("-m", "bot"):
        raise ValueError(f"only the bot can be forked, not {command}")
    reading, writing = os.pipe()
    process = _nursery.Process(
        target=_live, args=(list(command[3:]), dict(environment), str(directory), reduction.DupFd(writing))
    )
    process.start()
    os.close(writing)
    return Forked(process, await _reader(reading))


async def _reader(descriptor: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(descriptor, "rb", 0)
    )
    return reader


def _live(arguments: list[str], environment: dict[str, str], directory: str, stdout: Any) -> None:
    """What the child does: it becomes what a started program would be, and runs the command."""
    os.setsid()
    if sys.platform == "linux":
        end_with_parent()
    writing = stdout.detach()
    os.dup2(writing, 1)
    os.dup2(writing, 2)
    os.close(writing)
    os.chdir(directory)
    os.environ.clear()
    os.environ.update(environment)
    from bot.cli import main

    sys.exit(main(arguments))
