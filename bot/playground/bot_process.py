"""The bot as a process of its own: started, watched, killed, started again; never left behind."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import httpx

import bot
from bot.playground.server import HOST

COMMAND = (sys.executable, "-m", "bot", "serve")
PACKAGES = Path(bot.__file__).parents[1]  # where the bot is found, whatever the current directory is
STOP_SECONDS = 8.0
READY_EVERY_SECONDS = 0.05
_OURS = ("SLACK_", "CONVOKE_", "PORTSIP_", "ENSWITCH_", "CONPEEK_", "THULIUM_", "VENDOR_", "DATABASE_")
_TROUBLE = re.compile(
    r"\[(error|critical)\s*\]|\"level\": ?\"(error|critical)\"|^Traceback|^\w+(Error|Exception)\b"
)


class BotState(StrEnum):
    """What becomes of it."""

    STARTING = "starting"  # the process runs, `/readyz` does not say yes yet
    READY = "ready"  # it takes work
    STOPPED = "stopped"  # it ended by itself or was asked to end
    KILLED = "killed"  # somebody pulled the plug


class Running(Protocol):
    """A process that runs; as of asyncio's, and leader of a process group of its own."""

    @property
    def pid(self) -> int: ...

    @property
    def returncode(self) -> int | None:
        """None until it has ended."""

    @property
    def stdout(self) -> asyncio.StreamReader | None:
        """All that it writes."""

    async def wait(self) -> int:
        """Its return code, when it has ended."""


Launch = Callable[[Sequence[str], Mapping[str, str], Path], Awaitable[Running]]
"""Starts a command in an environment and a directory."""


class BotProcess:
    """One bot on one port. `log` gets each line it writes, `changed` is called when its state changes."""

    def __init__(
        self,
        environment: Mapping[str, str],
        *,
        command: Sequence[str] = COMMAND,
        directory: Path,
        log: Callable[[str, bool], None],
        changed: Callable[[], None],
        launch: Launch | None = None,
    ) -> None:
        self.port = _free_port()
        self._environment = _inherited() | dict(environment) | {"PORT": str(self.port), "HOST": HOST}
        self._command = tuple(command)
        self._directory = directory
        self._log = log
        self._changed = changed
        self._launch = launch or launched
        self._process: Running | None = None
        self._watching: list[asyncio.Task[None]] = []
        self._killing = False
        self.state = BotState.STOPPED
        self.since = datetime.now(UTC)

    @property
    def url(self) -> str:
        """Where it takes what Slack sends."""
        return f"http://{HOST}:{self.port}/slack/events"

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid if self._process is not None and self._running() else None

    def _running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start it unless it runs; returns before it is ready."""
        if self._running():
            return
        await self._end_watching()
        self._killing = False
        self._process = await self._launch(self._command, self._environment, self._directory)
        self._become(BotState.STARTING)
        self._watching = [
            asyncio.create_task(self._read_log(self._process)),
            asyncio.create_task(self._await_end(self._process)),
            asyncio.create_task(self._await_ready(self._process)),
        ]

    async def kill(self) -> None:
        """SIGKILL: it has no time for anything."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        """SIGTERM, and SIGKILL when it takes too long."""
        if self._running():
            try:
                async with asyncio.timeout(STOP_SECONDS):
                    await self._end(signal.SIGTERM)
            except TimeoutError:
                await self._end(signal.SIGKILL)
        await self._end_watching()

    async def ready(self, seconds: float = 30.0) -> None:
        """Returns when it takes work; raises TimeoutError when it does not come to that."""
        async with asyncio.timeout(seconds):
            while self.state is not BotState.READY:
                if self.state in (BotState.STOPPED, BotState.KILLED):
                    raise TimeoutError("the bot ended before it was ready")
                await asyncio.sleep(READY_EVERY_SECONDS)

    async def _end(self, how: signal.Signals) -> None:
        if self._process is None or not self._running():
            return
        self._killing = how is signal.SIGKILL
        with contextlib.suppress(ProcessLookupError):
            # Its session is its own, so nothing but the bot and what it started is in this group.
            os.killpg(self._process.pid, how)
        await self._process.wait()
        self._become(BotState.KILLED if self._killing else BotState.STOPPED)

    async def _read_log(self, process: Running) -> None:
        if process.stdout is None:
            return
        async for line in _lines(process.stdout):
            self._log(line, _looks_fine(line))

    async def _await_end(self, process: Running) -> None:
        code = await process.wait()
        if self._killing:
            self._log("The bot was killed.", False)
        else:
            self._log(f"The bot ended with {code}.", code == 0)
        self._become(BotState.KILLED if self._killing else BotState.STOPPED)

    async def _await_ready(self, process: Running) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=2) as client:
            while process.returncode is None:
                with contextlib.suppress(httpx.HTTPError):
                    if (await client.get(f"http://{HOST}:{self.port}/readyz")).status_code == 200:
                        self._become(BotState.READY)
                        return
                await asyncio.sleep(READY_EVERY_SECONDS)

    async def _end_watching(self) -> None:
        for task in self._watching[2:]:
            task.cancel()
        await asyncio.gather(*self._watching, return_exceptions=True)
        self._watching = []

    def _become(self, state: BotState) -> None:
        if state is not self.state:
            self.state, self.since = state, datetime.now(UTC)
            self._changed()


async def launched(command: Sequence[str], environment: Mapping[str, str], directory: Path) -> Running:
    """The command as a program of its own, which ends when this process does."""
    return await asyncio.create_subprocess_exec(
        *_leashed(tuple(command)),
        env=environment,
        cwd=directory,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )


async def _lines(stream: asyncio.StreamReader) -> AsyncIterator[str]:
    rest = b""
    while chunk := await stream.read(65_536):
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            if line.strip():
                yield line.decode("utf-8", "replace").rstrip()
    if rest.strip():
        yield rest.decode("utf-8", "replace").rstrip()


def _looks_fine(line: str) -> bool:
    return _TROUBLE.search(line) is None


def _inherited() -> dict[str, str]:
    """The environment of this process without what would set up another bot."""
    kept = {
        name: held
        for name, held in os.environ.items()
        if not name.startswith(_OURS) and name not in ("PORT", "HOST")
    }
    paths = [str(PACKAGES), *filter(None, [kept.get("PYTHONPATH")])]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONUNBUFFERED": "1",
        "NO_PROXY": "127.0.0.1,localhost",
        "no_proxy": "127.0.0.1,localhost",
    }


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind((HOST, 0))
        port: int = listening.getsockname()[1]
        return port


def _leashed(command: tuple[str, ...]) -> tuple[str, ...]:
    """The same command, ended by the kernel when this process is gone."""
    if sys.platform != "linux":
        return command
    return (sys.executable, str(Path(__file__).with_name("leash.py")), str(os.getpid()), *command)
