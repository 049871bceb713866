"""How much memory the bot takes while ten thousand numbers go through it.

`python -m tests.benchmarks.announcement`
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from tests.calls.office import ALICE, BOB, Office, QuickPlayground

NUMBERS = 10_000
RATE = 20


def resident_megabytes(pid: int) -> float:
    """What the process holds in memory."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


async def measure() -> dict[str, float]:
    """Megabytes before, with the card on the screen, and while it goes out."""
    async with QuickPlayground(rate=RATE) as playground:
        await playground.bot.ready()
        office, pid = Office(playground), playground.bot.pid
        if pid is None:
            raise RuntimeError("the bot does not run")
        figures = {"before": resident_megabytes(pid)}
        await _proposed(office, "warm.csv", 300)
        figures["after a small one"] = resident_megabytes(pid)
        await _proposed(office, "people.csv", NUMBERS)
        figures["ten thousand on the card"] = resident_megabytes(pid)
        await _approved(office)
        begun, seen = time.perf_counter(), []
        while "Finished." not in office.said_to(ALICE):
            seen.append((len(office.rung), resident_megabytes(pid)))
            await asyncio.sleep(0.2)
        figures["at a tenth"] = next(memory for rung, memory in seen if rung >= NUMBERS / 10)
        figures["highest on the way"] = max(memory for _, memory in seen)
        figures["at the end"] = resident_megabytes(pid)
        figures["seconds"] = time.perf_counter() - begun
        return figures


async def _proposed(office: Office, name: str, count: int) -> None:
    await office.types(ALICE, "/announce", "")
    view = await office.form(ALICE, "announcement_form")
    rows = "".join(f"+485{n:08}\n" for n in range(count))
    chosen = {"files": [office.file(name, f"phone\n{rows}".encode())]}
    await office.submits(ALICE, view, file=chosen, message={"value": "The water is off until noon"})
    await office.hears(ALICE, f"{count} numbers")


async def _approved(office: Office) -> None:
    await office.presses(ALICE, "Send")
    view = await office.form(ALICE, "approver_form")
    await office.submits(ALICE, view, users={"selected_user": BOB})
    await office.presses(BOB, "Approve")


if __name__ == "__main__":
    for what, figure in asyncio.run(measure()).items():
        print(f"{what:28} {figure:8.1f}")
