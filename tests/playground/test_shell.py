"""`convoke playground` as a process: it says where it is, and leaves nobody behind."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]
RUN = "import sys; from bot.playground import run; sys.exit(run(port=int(sys.argv[1]), open_browser=False))"


@asynccontextmanager
async def playground(directory: Path, port: int = 0) -> AsyncIterator[asyncio.subprocess.Process]:
    """The process; killed at the end if it still runs."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RUN, str(port)),
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(directory)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def address(process: asyncio.subprocess.Process) -> str:
    """What it printed."""
    assert process.stdout is not None
    async with asyncio.timeout(30):
        line = (await process.stdout.readline()).decode()
    match = re.search(r"http://127\.0\.0\.1:\d+", line)
    assert match, line
    return match[0]


def children_of(pid: int) -> list[int]:
    """Processes that this one started and that still run."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it ended while we looked
            if int(fields[1]) == pid and fields[0] != "Z":
                found.append(int(entry.name))
    return found


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def left_in(directory: Path) -> list[Path]:
    return list(directory.iterdir())


async def gone(pid: int, looks: int = 300) -> bool:
    """Whether it ends within fifteen seconds; nobody tells us, as it is nobody's child any more."""
    for _ in range(looks):
        if not alive(pid):
            return True
        await asyncio.sleep(0.05)
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
async def test_the_bot_ends_with_the_playground_however_it_ends(how: signal.Signals, tmp_path: Path) -> None:
    async with playground(tmp_path) as process:
        url = await address(process)
        async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
            assert (await client.get("/ui/state")).status_code == 200
        (bot,) = children_of(process.pid)
        process.send_signal(how)
        async with asyncio.timeout(20):
            code = await process.wait()
        assert code == (0 if how is not signal.SIGKILL else -signal.SIGKILL)
        assert await gone(bot)
    if how is not signal.SIGKILL:
        assert left_in(tmp_path) == []


async def test_a_taken_port_is_one_line_and_an_error(tmp_path: Path) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        async with playground(tmp_path, port) as process:
            _, errors = await process.communicate()
    assert process.returncode == 1
    assert errors.decode() == f"convoke playground: port {port} is taken; choose another with --port\n"
