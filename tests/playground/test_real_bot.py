"""The real bot in the playground: what the page shows is what a workspace would see."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
import pytest_asyncio

from bot.playground.playground import COMMANDS as TYPED
from bot.playground.playground import Playground
from bot.playground.slack.web_api import SCOPES as GRANTED
from handlers.surface import COMMANDS, SCOPES, Shortcut

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with Playground(0, tmp_path_factory.mktemp("real")) as running:
        await running.bot.ready()
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def page(playground: Playground) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=playground.url, trust_env=False, timeout=10) as client:
        yield client


async def seen(playground: Playground, find: Callable[[], Any], seconds: float = 20.0) -> Any:
    """What `find` finds once there is something to find."""
    async with asyncio.timeout(seconds):
        async for _ in playground.changes.watch():
            found = find()
            if found:
                return found
    raise AssertionError("the playground was stopped")


def cards(playground: Playground, channel: str, words: str) -> list[dict[str, Any]]:
    """Messages of this channel that say these words and have buttons."""
    said = playground.workspace.messages.in_channel(channel)
    return [one for one in said if words in one["text"] and one["blocks"]]


async def type_command(page: httpx.AsyncClient, channel: str, text: str) -> None:
    body = {"as": "U0ALICE", "channel": channel, "command": "/conference", "text": text}
    assert (await page.post("/ui/command", json=body)).json() == {"ok": True}


async def test_one_sentence_becomes_a_room_and_a_card(
    playground: Playground, page: httpx.AsyncClient
) -> None:
    await type_command(page, "C0GENERAL", "budget review tomorrow 3pm, 8 people with @bob")
    await seen(playground, lambda: cards(playground, "C0GENERAL", "budget review"))
    (room,) = playground.vendors.portsip.rooms.values()
    assert (room["subject"], room["capacity"]) == ("budget review", 8)
    files = await seen(
        playground,
        lambda: [m for m in playground.workspace.messages.in_channel("D0BOB0000") if m.get("files")],
    )
    file = await page.get(f"/ui/file/{files[0]['files'][0]['id']}")
    assert file.text.startswith("BEGIN:VCALENDAR")
    assert "attachment" in file.headers["content-disposition"]
    state = (await page.get("/ui/state", params={"as": "U0ALICE"})).text
    assert playground.vendors.portsip.password not in state
    trace = (await page.get("/ui/state", params={"as": "U0ALICE"})).json()["trace"]
    assert not any(room["admin_pin"] in str(entry) or room["room_pin"] in str(entry) for entry in trace)


async def test_where_the_bot_may_not_post_the_card_comes_all_the_same(
    playground: Playground, page: httpx.AsyncClient
) -> None:
    await type_command(page, "C0LEADERSHIP", "offsite tomorrow 4pm, 5 people")
    assert await seen(playground, lambda: cards(playground, "C0LEADERSHIP", "offsite"))
    refused = [e for e in playground.trace.entries() if e["title"] == "chat.postMessage" and not e["ok"]]
    assert refused[0]["response"]["error"] == "not_in_channel"


@pytest.mark.crash
async def test_a_kill_in_the_middle_leaves_one_room_and_one_card(
    playground: Playground, page: httpx.AsyncClient
) -> None:
    switch = {"vendor": "portsip", "switch": "slow", "on": True}
    await page.post("/ui/switch", json=switch)
    await type_command(page, "C0PRODUCT", "design review tomorrow 1pm, 4 people")

    def made() -> list[Any]:
        rooms = playground.vendors.portsip.rooms.values()
        return [room for room in rooms if room["subject"] == "design review"]

    await seen(playground, made)
    await page.post("/ui/bot", json={"do": "kill"})
    await page.post("/ui/switch", json={**switch, "on": False})
    await page.post("/ui/bot", json={"do": "start"})
    await seen(playground, lambda: cards(playground, "C0PRODUCT", "design review"), 40)
    assert (len(made()), len(cards(playground, "C0PRODUCT", "design review"))) == (1, 1)
    assert all(vendor.refusals == [] for vendor in playground.vendors.all)


async def test_the_workspace_has_what_the_manifest_asks_for() -> None:
    assert set(COMMANDS) == set(TYPED)
    assert set(SCOPES) - GRANTED == {"chat:write.public"}
    assert set(SCOPES) >= GRANTED
    booking = {"book_conference", "book_conference_from_message"}
    assert set(Shortcut) == booking | {"schedule_call_from_message", "announce_from_message"}
