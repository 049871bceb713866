"""Acknowledging `/conference tomorrow 3pm, 8 people`, understood and stored, against a bare Bolt app.

`python -m tests.benchmarks.ack`: both servers in the same run, the same client, bookings being worked on.
Prints ratios, the slowest of 200 requests in flight, the time from command to card, start-up and memory.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.playground.playground import Playground

TEXT = "tomorrow 3pm, 8 people"
SECRET = "benchmark-signing-secret"
ROOT = Path(__file__).parents[2]


def measured(url: str, secret: str, connections: int, requests: int) -> dict[str, float]:
    """The load of `tests.benchmarks.load`, in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.load", url, secret, TEXT]
    done = subprocess.run(
        [*command, str(connections), str(requests)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


async def bare() -> tuple[dict[str, float], dict[str, float]]:
    """The reference at one connection and at sixteen."""
    port = "4871"
    environment = {**os.environ, "SLACK_SIGNING_SECRET": SECRET, "PORT": port}
    command = [sys.executable, "-m", "tests.benchmarks.bare_bolt"]
    server = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment)
    url = f"http://127.0.0.1:{port}/slack/events"
    try:
        await listening(port)
        await asyncio.to_thread(measured, url, SECRET, 4, 500)
        one = await asyncio.to_thread(measured, url, SECRET, 1, 1500)
        many = await asyncio.to_thread(measured, url, SECRET, 16, 8000)
    finally:
        server.terminate()
        await server.wait()
    return one, many


async def listening(port: str, seconds: float = 20.0) -> None:
    for _ in range(int(seconds / 0.05)):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", int(port))
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return
    raise TimeoutError(f"nobody listens on {port}")


class Measured(Playground):
    """The playground, with its secret at hand and nothing limited."""

    def secret(self) -> str:
        return self._signing_secret

    def limits_off(self) -> None:
        self._web_api._rates = None  # the benchmark measures the bot, not Slack's rate limits

    def everything_posted(self) -> int:
        return len(self.workspace.messages.in_channel("C0GENERAL"))


def memory_mib(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


async def settled(playground: Measured, cards: int, seconds: float = 240.0) -> float:
    begun = time.perf_counter()
    for _ in range(int(seconds / 0.05)):
        if playground.everything_posted() >= cards:
            break
        await asyncio.sleep(0.05)
    return time.perf_counter() - begun


async def from_command_to_card(playground: Measured) -> float:
    """Milliseconds, the median of twenty."""
    took = []
    for _ in range(20):
        cards = playground.everything_posted()
        begun = time.perf_counter()
        await playground.acts.command("U0ALICE", "C0GENERAL", "/conference", TEXT)
        for _ in range(10_000):
            if playground.everything_posted() > cards:
                break
            await asyncio.sleep(0.001)
        took.append((time.perf_counter() - begun) * 1000)
        await asyncio.sleep(0.2)
    return sorted(took)[10]


def outside_ms(playground: Measured) -> float:
    """What the vendors' and Slack's answers of one booking take, until the card: as the trace has them."""
    entries = playground.trace.entries()
    last = max(i for i, e in enumerate(entries) if "chat.postMessage" in e["title"])
    card = next(i for i in range(last, -1, -1) if "conference_rooms" in entries[i]["title"])
    calls = [e["took_ms"] or 0.0 for e in entries[card : last + 1] if e["kind"] in ("vendor", "slack")]
    return sum(calls[:2])


async def main() -> None:
    bare_one, bare_many = await bare()
    with tempfile.TemporaryDirectory() as folder:
        playground = Measured(data_dir=Path(folder))
        playground.limits_off()
        begun = time.perf_counter()
        async with playground:
            await playground.bot.ready()
            print(f"ready after a cold start        {time.perf_counter() - begun:8.2f} s      (at most 2.5)")
            await playground.acts.command("U0ALICE", "C0GENERAL", "/conference", TEXT)
            await settled(playground, 1)
            card = await from_command_to_card(playground)
            outside = outside_ms(playground)
            print(
                f"command to card, median         {card:8.1f} ms     "
                f"(outside answers {outside:.1f}; at most +100)"
            )
            url, secret = playground.bot.url, playground.secret()
            cards = playground.everything_posted()
            one = await asyncio.to_thread(measured, url, secret, 1, 150)
            print(
                f"ack p50, one connection         {one['p50']:8.2f} ms     "
                f"{one['p50'] / bare_one['p50']:.1f} x bare Bolt's {bare_one['p50']:.2f} (at most 12)"
            )
            await settled(playground, cards + 151)
            many = await asyncio.to_thread(measured, url, secret, 16, 400)
            print(
                f"acks a second, 16 connections   {many['per_second']:8.0f}        "
                f"{many['per_second'] / bare_many['per_second']:.2f} of bare Bolt's "
                f"{bare_many['per_second']:.0f} (at least 0.10)"
            )
            burst = await asyncio.to_thread(measured, url, secret, 200, 200)
            print(f"slowest of 200 in flight        {burst['slowest']:8.0f} ms     (under 2000)")
            seconds = await settled(playground, cards + 151 + 416 + 400)
            done = playground.everything_posted()
            print(
                f"bookings finished               {done:8d}        ({seconds:.0f} s after the last command)"
            )
            pid = playground.bot.pid
            if pid is not None:
                print(f"resident after them             {memory_mib(pid):8.0f} MiB    (under 160)")


if __name__ == "__main__":
    asyncio.run(main())
