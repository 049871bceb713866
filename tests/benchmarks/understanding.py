"""How fast requests are read, beside dateparser and, where Node has it, chrono-node; one thread, warm.

    python -m tests.benchmarks.understanding [ROUNDS]

Prints the median and the 99th percentile of each, and how many times as long the others take. They look for
dates alone. chrono-node is looked for where `npm root -g` points and in the current directory.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from statistics import median
from zoneinfo import ZoneInfo

from bot.domain.understanding import Scene
from bot.language import MOST_CHARACTERS, understand

REQUESTS = (
    "tomorrow 3pm, 8 people, budget review, record",
    "weekly standup every Monday at 9:30 for 15 min",
    "next Friday 3pm, budget review, for 8 people",
    "set up a call with Anna on 24 November at 10",
    "design review from 2 to 4 on Thursday, video",
)
"""Of about 45 characters."""

SCENE = Scene(
    now=datetime(2026, 11, 18, 10, 7, tzinfo=ZoneInfo("Europe/Warsaw")),
    zone=ZoneInfo("Europe/Warsaw"),
    locale="en-GB",
)
CHRONO = """
const chrono = require('chrono-node');
const [requests, rounds] = JSON.parse(process.argv[1]);
const now = new Date('2026-11-18T10:07:00+01:00');
const micros = [];
for (let round = -200; round < rounds; round += 1) {
  const began = process.hrtime.bigint();
  chrono.parse(requests[(round + 200) % requests.length], now, { forwardDate: true });
  if (round >= 0) micros.push(Number(process.hrtime.bigint() - began) / 1000);
}
console.log(JSON.stringify(micros));
"""


def measured(read: Callable[[str], object], rounds: int) -> list[float]:
    """Microseconds of each reading, once everything is loaded."""
    for text in REQUESTS * 20:
        read(text)
    micros = []
    for at in range(rounds):
        began = time.perf_counter_ns()
        read(REQUESTS[at % len(REQUESTS)])
        micros.append((time.perf_counter_ns() - began) / 1000)
    return micros


def ours(text: str) -> object:
    """The whole request."""
    return understand(text, SCENE)


def dateparser_reader() -> Callable[[str], object]:
    """Its search for dates, told the language."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime(2026, 11, 18, 10, 7), "PREFER_DATES_FROM": "future"}  # noqa: DTZ001 - it wants a naive one

    def read(text: str) -> object:
        return search_dates(text, languages=["en"], settings=settings)

    return read


def chrono_micros(rounds: int) -> list[float] | str:
    """Measured inside Node, or why not."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None:
        return "Node is not installed"
    roots = [os.path.join(os.getcwd(), "node_modules")]
    if npm is not None:
        asked = subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False)
        roots.append(asked.stdout.strip())
    done = subprocess.run(
        [node, "-e", CHRONO, json.dumps([REQUESTS, rounds])],
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ, NODE_PATH=os.pathsep.join(roots)),
    )
    if done.returncode:
        return "the package chrono-node is not installed (npm install -g chrono-node)"
    found: list[float] = json.loads(done.stdout)
    return found


def import_millis() -> float:
    """How long a new interpreter takes to import the language core, at best of five."""
    script = "import time; t = time.perf_counter(); import bot.language; print(time.perf_counter() - t)"
    runs = (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        for _ in range(5)
    )
    return min(float(run.stdout) for run in runs) * 1000


def growth() -> str:
    """Seconds for 10,000 and for 40,000 characters."""
    text = "tomorrow 3pm for 8 people, budget review. " * (MOST_CHARACTERS // 42)
    seconds = []
    for size in (MOST_CHARACTERS // 4, MOST_CHARACTERS):
        began = time.perf_counter()
        understand(text[:size], SCENE)
        seconds.append(time.perf_counter() - began)
    return f"{seconds[0]:.3f} s and {seconds[1]:.3f} s, {seconds[1] / seconds[0]:.1f} times as long"


def show(name: str, micros: list[float] | str, base: float) -> None:
    """One row of the table."""
    if isinstance(micros, str):
        print(f"{name:12} not measured: {micros}")
        return
    middle = median(micros)
    tail = sorted(micros)[int(len(micros) * 0.99)]
    print(f"{name:12} median {middle:9.1f} µs   p99 {tail:9.1f} µs   {middle / base:6.1f} times ours")


def main(rounds: int) -> None:
    """Measure everything in this one run."""
    own = measured(ours, rounds)
    base = median(own)
    show("convoke", own, base)
    show("dateparser", measured(dateparser_reader(), max(50, rounds // 10)), base)
    show("chrono-node", chrono_micros(rounds), base)
    print(f"import of bot.language: {import_millis():.0f} ms")
    print(f"10,000 and 40,000 characters: {growth()}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
