"""Ten thousand numbers, and a process that is killed every second."""

from __future__ import annotations

import asyncio
import re
from collections import Counter

import pytest

from tests.calls.office import ALICE, BOB, Office, QuickPlayground, said

pytestmark = pytest.mark.crash

NUMBERS = 10_000
RATE = 30
"""Requests a second that this Conpeek allows: a hundred batches in a few seconds."""

LONGEST_SECONDS = 120


def sheet() -> bytes:
    rows = "".join(
        f"Person {n};+48 5{n // 1_000_000:02} {n // 1000 % 1000:03} {n % 1000:03}\r\n" for n in range(NUMBERS)
    )
    return f"name;phone\r\n{rows}".encode()


async def test_ten_thousand_numbers_survive_a_kill_every_second() -> None:
    async with QuickPlayground(rate=RATE) as playground:
        await playground.bot.ready()
        office = Office(playground)
        await confirmed(office)
        async with asyncio.timeout(LONGEST_SECONDS):
            kills = await killed_every_second(office)
        rung = Counter(office.rung)
        assert kills >= 2
        assert len(rung) == NUMBERS, "none is lost"
        assert set(rung.values()) == {1}, "none is doubled"
        assert not office.vendors.conpeek.refusals


async def confirmed(office: Office) -> None:
    """Alice chooses the file, Bob approves."""
    await office.types(ALICE, "/announce", "")
    view = await office.form(ALICE, "announcement_form")
    wrong = await office.submits(
        ALICE,
        view,
        file={"files": [office.file("people.csv", sheet())]},
        message={"value": "The water is off until noon"},
    )
    assert not wrong
    await office.presses(ALICE, "Send")
    view = await office.form(ALICE, "approver_form")
    assert not await office.submits(ALICE, view, users={"selected_user": BOB})
    assert not office.rung, "nothing rings before a second person has looked"
    await office.presses(BOB, "Approve")


async def killed_every_second(office: Office) -> int:
    """How often; meanwhile Alice answers what she is asked, after a look at the telephone system."""
    kills = 0
    answered: set[str] = set()
    bot = office.playground.bot
    while "Finished." not in office.said_to(ALICE):
        await asyncio.sleep(1.0)
        if "Finished." not in office.said_to(ALICE):
            await bot.kill()
            kills += 1
            await bot.start()
            await bot.ready()
        await answer(office, answered)
    return kills


async def answer(office: Office, answered: set[str]) -> None:
    question = office.with_button(ALICE, "Send this batch again")
    if question is None or question["ts"] in answered:
        return
    found = re.search(r"batch (CV-\w+/\d+)", said(question))
    assert found, said(question)
    requests = office.vendors.conpeek.campaign_requests
    arrived = any(request["custom"]["convoke_request_id"] == found[1] for request in requests)
    await office.presses(ALICE, "Go on without it" if arrived else "Send this batch again")
    answered.add(question["ts"])
