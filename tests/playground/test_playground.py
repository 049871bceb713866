"""The whole playground through its page's interface, with a small bot in a process of its own."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from bot.playground.bot_process import BotState
from bot.playground.playground import Playground

TINY = (sys.executable, str(Path(__file__).with_name("tiny_bot.py")))
State = dict[str, Any]


class Page:
    """A browser without a screen."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def state(self, user: str = "U0ALICE", **more: str) -> State:
        shown: State = (await self.client.get("/ui/state", params={"as": user, **more})).json()
        return shown

    async def post(self, path: str, **body: Any) -> State:
        answer: State = (await self.client.post(f"/ui/{path}", json=_with_as(body))).json()
        return answer

    async def until(self, check: Callable[[State], Any], user: str = "U0ALICE") -> State:
        """The state of this person's page once `check` finds something in it."""
        async with asyncio.timeout(10), self.client.stream("GET", "/ui/events") as events:
            async for _ in _changes(events):
                state = await self.state(user)
                if check(state):
                    return state
        raise AssertionError("the page heard nothing more")


def _with_as(body: dict[str, Any]) -> dict[str, Any]:
    return {("as" if name == "user" else name): held for name, held in body.items()}


async def _changes(events: httpx.Response) -> AsyncIterator[int]:
    async for line in events.aiter_lines():
        if line.startswith("data: "):
            yield json.loads(line.removeprefix("data: "))["version"]


def said(channel: str, words: str) -> Callable[[State], bool]:
    return lambda state: any(words in message["text"] for message in state["messages"][channel])


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    """One playground for all, since a bot needs seconds to start."""
    directory = tmp_path_factory.mktemp("playground")
    async with Playground(0, directory, bot_command=TINY, retry_delays=(0.0, 0.05, 0.1)) as playground:
        yield playground


@pytest_asyncio.fixture(loop_scope="module")
async def playground(running: Playground) -> Playground:
    """As new, but for the bot's process."""
    await running.bot.start()
    await running.bot.ready()
    running.line.forget()
    running.workspace.forget()
    running.vendors.reset()
    running.trace.clear()
    return running


@pytest_asyncio.fixture(loop_scope="module")
async def page(playground: Playground) -> AsyncIterator[Page]:
    async with httpx.AsyncClient(base_url=playground.url, trust_env=False, timeout=10) as client:
        yield Page(client)


async def test_everybody_sees_their_own_workspace(page: Page) -> None:
    state = await page.state("U0CAROL")
    assert (state["me"]["name"], state["me"]["locale"], state["me"]["is_admin"]) == (
        "karolina",
        "pl-PL",
        True,
    )
    assert [one["name"] for one in state["people"]] == ["alice", "bob", "karolina", "dave"]
    channels = {one["name"]: one for one in state["channels"]}
    assert [channels[name]["bot_is_member"] for name in ("general", "product", "leadership")] == [
        True,
        True,
        False,
    ]
    assert (channels["convoke"]["kind"], channels["convoke"]["peer"]) == ("im", "U0CONVOKE")
    assert [one["name"] for one in state["vendors"]] == ["portsip", "enswitch", "conpeek", "thulium"]
    assert state["bot"]["state"] == "ready"


async def test_a_command_becomes_a_card_that_can_be_pressed(page: Page) -> None:
    text = "tomorrow 3pm, 8 people"
    assert await page.post(
        "command", user="U0ALICE", channel="C0GENERAL", command="/conference", text=text
    ) == {"ok": True}
    state = await page.until(said("C0GENERAL", text), "U0BOB")
    (card,) = state["messages"]["C0GENERAL"]
    where = {"channel": "C0GENERAL", "ts": card["ts"]}
    await page.post("press", user="U0BOB", where=where, block_id="card", action_id="done")
    state = await page.until(said("C0GENERAL", "Done by U0BOB"))
    assert len(state["messages"]["C0GENERAL"]) == 1
    assert [entry["kind"] for entry in state["trace"] if entry["kind"] in ("understood", "to_bot")] == [
        "understood",
        "to_bot",
        "to_bot",
    ]


async def test_what_was_understood_is_in_the_trace_and_at_hand_while_typing(page: Page) -> None:
    text = "design review tomorrow 3pm for 8 people with @bob"
    parsed = await page.post("parse", user="U0ALICE", command="/conference", text=text)
    assert (parsed["capacity"], parsed["invitees"]["users"]) == (8, ["U0BOB"])
    assert {text[span["start"] : span["end"]] for span in parsed["spans"]} >= {"@bob"}
    await page.post("command", user="U0ALICE", channel="C0GENERAL", command="/conference", text=text)
    state = await page.until(lambda seen: [one for one in seen["trace"] if one["kind"] == "understood"])
    entry = next(one for one in state["trace"] if one["kind"] == "understood")
    assert entry["understanding"]["capacity"] == 8


async def test_a_form_opens_is_sent_back_and_taken(page: Page) -> None:
    await page.post("command", user="U0ALICE", channel="C0GENERAL", command="/conference", text="")
    (view,) = (await page.until(lambda seen: seen["views"]))["views"]
    values = view["state"]["values"]
    values["people"]["in"]["value"] = "many"
    answer = await page.post("submit", user="U0ALICE", view_id=view["id"], values=values)
    assert answer == {"ok": False, "errors": {"people": "A number, please"}}
    (again,) = (await page.state())["views"]
    assert (again["errors"], again["state"]["values"]["people"]["in"]["value"]) == (answer["errors"], "many")
    values["people"]["in"]["value"] = "8"
    assert await page.post("submit", user="U0ALICE", view_id=view["id"], values=values) == {"ok": True}
    assert (await page.state())["views"] == []


async def test_mentions_direct_messages_and_the_home_tab_are_answered(page: Page) -> None:
    await page.post("message", user="U0ALICE", channel="C0GENERAL", text="@convoke hi")
    await page.until(said("C0GENERAL", "You said: <@U0CONVOKE> hi"))
    await page.post("message", user="U0ALICE", channel="D0ALICE00", text="hi")
    await page.until(said("D0ALICE00", "Hello"))
    await page.post("home", user="U0ALICE")
    state = await page.until(lambda seen: seen["home"])
    assert state["home"]["blocks"][0]["text"]["text"] == "Welcome"


async def test_channels_count_what_was_not_looked_at(page: Page) -> None:
    await page.post("message", user="U0ALICE", channel="C0PRODUCT", text="hello")

    async def unread(**more: str) -> int:
        state = await page.state("U0BOB", **more)
        return next(int(one["unread"]) for one in state["channels"] if one["id"] == "C0PRODUCT")

    assert [await unread(), await unread(channel="C0PRODUCT"), await unread()] == [1, 0, 0]


async def test_vendors_are_asked_over_http_and_broken_with_switches(
    page: Page, playground: Playground
) -> None:
    call = {"user": "U0ALICE", "channel": "C0GENERAL", "command": "/schedule-call", "text": "500333222"}
    await page.post("command", **call)
    await page.until(said("C0GENERAL", "Thulium says 200"))
    assert await page.post("switch", vendor="thulium", switch="unavailable", on=True) == {"ok": True}
    await page.post("command", **call)
    state = await page.until(said("C0GENERAL", "Thulium says 503"))
    thulium = state["vendors"][3]
    assert (thulium["switches"]["unavailable"], len(thulium["rooms"])) == (True, 1)
    asked = [entry for entry in state["trace"] if entry["kind"] == "vendor"]
    assert [(entry["ok"], entry["status"]) for entry in asked] == [(True, 200), (False, 503)]
    assert playground.vendors.thulium.password not in json.dumps(state)


async def test_the_bot_is_killed_and_started_again(page: Page, playground: Playground) -> None:
    first = playground.bot.pid
    await page.post("bot", do="kill")
    assert (await page.state())["bot"]["state"] == "killed"
    said_no = await page.post("command", user="U0ALICE", channel="C0GENERAL", command="/conference", text="x")
    assert said_no == {"ok": False, "error": "dispatch_failed"}
    await page.post("bot", do="start")
    await playground.bot.ready()
    assert playground.bot.pid != first
    lines = [entry["text"] for entry in (await page.state())["trace"] if entry["kind"] == "bot"]
    assert "The bot was killed." in lines


async def test_reset_forgets_everything(page: Page, playground: Playground) -> None:
    await page.post("message", user="U0ALICE", channel="C0GENERAL", text="hello")
    await page.post("switch", vendor="portsip", switch="slow", on=True)
    assert await page.post("reset") == {"ok": True}
    await playground.bot.ready()
    state = await page.state()
    assert state["messages"]["C0GENERAL"] == []
    assert not state["vendors"][0]["switches"]["slow"]


async def test_the_bots_log_is_in_the_trace(page: Page) -> None:
    await page.post("bot", do="kill")
    await page.post("bot", do="start")

    def trouble(state: State) -> list[State]:
        return [one for one in state["trace"] if one["text"] == "[error    ] a line of trouble"]

    (entry,) = trouble(await page.until(trouble))
    assert (entry["kind"], entry["ok"], entry["title"]) == ("bot", False, "[error ] a line of trouble")


async def test_what_is_wrong_is_said(page: Page) -> None:
    missing = await page.client.post("/ui/command", json={"as": "U0ALICE"})
    assert (missing.status_code, missing.json()["ok"]) == (400, False)
    unknown = await page.client.post("/ui/home", json={"as": "U0ALICE", "tab": "home"})
    assert unknown.status_code == 400
    nobody = await page.post("home", user="U0NOBODY")
    assert nobody == {"ok": False, "error": "user_not_found"}
    gone = await page.post("close", user="U0ALICE", view_id="V1")
    assert gone == {"ok": False, "error": "not_found"}
    assert (await page.client.get("/ui/file/F1")).status_code == 404


async def test_examples_speak_the_persons_language(page: Page) -> None:
    english = (await page.client.get("/ui/example-requests", params={"as": "U0BOB"})).json()
    polish = (await page.client.get("/ui/example-requests", params={"as": "U0CAROL"})).json()
    assert english[0]["text"].startswith("/conference tomorrow")
    assert polish[0]["text"].startswith("/conference jutro")


async def test_the_page_is_served_with_its_types_and_not_kept(page: Page) -> None:
    index = await page.client.get("/")
    assert index.headers["content-type"].startswith("text/html")
    assert index.headers["cache-control"] == "no-store"
    script = await page.client.get("/page/js/api.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert (await page.client.get("/page/../page_api.py")).status_code == 404
    assert (await page.client.get("/page/%2e%2e/page_api.py")).status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Content-Type": "text/plain"},
    ],
)
async def test_no_other_page_can_drive_it(page: Page, headers: dict[str, str]) -> None:
    body = json.dumps({"as": "U0ALICE", "channel": "C0GENERAL", "text": "hello"})
    sent = {"Content-Type": "application/json", **headers}
    answer = await page.client.post("/ui/message", content=body, headers=sent)
    assert answer.status_code == 403
    assert (await page.state())["messages"]["C0GENERAL"] == []


async def test_its_own_page_can_drive_it(page: Page, playground: Playground) -> None:
    headers = {"Origin": playground.url, "Sec-Fetch-Site": "same-origin"}
    answer = await page.client.post("/ui/home", json={"as": "U0ALICE"}, headers=headers)
    assert answer.json() == {"ok": True}


async def test_a_bot_that_ends_by_itself_is_stopped(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "print('no settings'); raise SystemExit(2)")
    async with Playground(0, tmp_path, bot_command=command) as playground:
        with pytest.raises(TimeoutError, match="ended before"):
            await playground.bot.ready()
        assert playground.bot.state is BotState.STOPPED
        lines = [entry["text"] for entry in playground.trace.entries()]
        assert lines == ["no settings", "The bot ended with 2."]
