"""Leading a conference from Slack, through the real bot: the card, the view, a telephone that rings once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

import httpx
import pytest
import pytest_asyncio

from bot.playground.playground import Playground
from tests.messages.scene import read
from tests.nursery.forking import forked

pytestmark = pytest.mark.asyncio(loop_scope="module")

T = TypeVar("T")
ALICE, BOB, CAROL = "U0ALICE", "U0BOB", "U0CAROL"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with Playground(0, tmp_path_factory.mktemp("live"), launch=forked) as running:
        await running.bot.ready()
        yield running
        assert all(vendor.refusals == [] for vendor in running.vendors.all)


@pytest_asyncio.fixture(loop_scope="module")
async def page(playground: Playground) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=playground.url, trust_env=False, timeout=10) as client:
        yield client


async def seen(playground: Playground, find: Callable[[], T], seconds: float = 20.0) -> T:
    """What `find` finds once there is something to find."""
    async with asyncio.timeout(seconds):
        async for _ in playground.changes.watch():
            found = find()
            if found:
                return found
    raise AssertionError("the playground was stopped")


def element(blocks: list[dict[str, Any]], label: str, nth: int = 0) -> tuple[str, str] | None:
    """Block and action id of the button with this label."""
    found = [
        (block["block_id"], one["action_id"])
        for block in blocks
        for one in block.get("elements", ())
        if one.get("type") == "button" and one["text"]["text"] == label
    ]
    return found[nth] if len(found) > nth else None


class Led:
    """One running conference and its organiser's view."""

    def __init__(self, playground: Playground, subject: str, user: str = ALICE) -> None:
        self.playground = playground
        self.subject = subject
        self.user = user

    @property
    def room(self) -> dict[str, Any]:
        rooms = self.playground.vendors.portsip.rooms.values()
        return next(room for room in rooms if room["subject"] == self.subject)

    @property
    def live(self) -> Any:
        return self.playground.vendors.portsip.live[self.room["id"]]

    async def book(self, when: str = "in 5 minutes") -> None:
        text = f"{self.subject} {when}, 8 people on portsip"
        await self.playground.acts.command(self.user, "C0GENERAL", "/conference", text)
        await seen(self.playground, self.note)

    def note(self) -> dict[str, Any] | None:
        """The organiser's private card."""
        direct = self.playground.workspace.channels.direct([self.user])
        said = self.playground.workspace.messages.in_channel(direct.id)
        return next(
            (m for m in said if self.subject in m["text"] and element(m["blocks"], "Live controls")), None
        )

    async def open(self) -> None:
        note = self.note()
        assert note is not None
        where = {"channel": note["channel"], "ts": note["ts"]}
        ids = element(note["blocks"], "Live controls")
        assert ids is not None
        await self.playground.acts.press(self.user, where, *ids)
        await self.shows("Call somebody in")

    @property
    def view(self) -> dict[str, Any]:
        stack = self.playground.workspace.views.stack_of(self.user)
        return stack[-1].view if stack else {"blocks": []}

    async def shows(self, words: str) -> None:
        await seen(self.playground, lambda: words in read(self.view))

    async def press(self, label: str, nth: int = 0) -> None:
        ids = element(self.view["blocks"], label, nth)
        assert ids is not None, read(self.view)
        await self.playground.acts.press(self.user, {"view_id": self.view["id"]}, *ids)

    async def submit(self, number: str) -> dict[str, Any]:
        value = {"number": {"number": {"type": "plain_text_input", "value": number}}}
        answer: dict[str, Any] = await self.playground.acts.submit(self.user, self.view["id"], value)
        return answer

    async def call_in(self, number: str) -> dict[str, Any]:
        await self.press("Call somebody in")
        await self.shows("It rings at once")
        return await self.submit(number)

    async def close(self) -> None:
        for screen in reversed(self.playground.workspace.views.stack_of(self.user)):
            await self.playground.acts.close(self.user, screen.view["id"])


async def test_a_conference_is_led_from_the_private_card(
    playground: Playground, page: httpx.AsyncClient
) -> None:
    led = Led(playground, "stand up")
    await led.book()
    number = led.room["extension_number"]
    for name in ("Bob <!channel> *& co*", "Dave"):
        body = {"number": number, "name": name, "do": "dial_in"}
        assert (await page.post("/ui/telephone", json=body)).json() == {"ok": True}
    await led.open()
    await led.shows("2 participants")
    assert "Bob <!channel> *& co* · chair" in read(led.view), "a name is shown, and nothing more"

    await led.press("Lock")
    await led.shows("locked: nobody else gets in")
    assert led.live.locked
    await led.press("Mute all")
    await led.shows("everybody is muted")
    await led.press("Start recording")
    await led.shows("running")
    assert led.live.status() == {"status": "ON_CALL", "locked": True, "muted": True, "recording": True}
    await led.press("Unlock")
    await led.shows("Lock")
    await led.press("Unmute", 1)
    await seen(playground, lambda: [p["muted"] for p in led.live.people.values()] == [True, False])
    await led.press("Make chair")
    await led.shows("Dave · chair")
    await led.press("Remove", 1)
    await led.shows("1 participant")
    assert [one["display_name"] for one in led.live.people.values()] == ["Bob <!channel> *& co*"]
    await page.post("/ui/telephone", json={"number": number, "do": "hang_up"})
    await led.press("Refresh")
    await led.shows("Nobody is in the conference now.")
    await led.close()


async def test_somebody_is_called_in_once_and_seen(playground: Playground) -> None:
    led = Led(playground, "sales call")
    await led.book()
    await led.open()
    wrong = await led.call_in("no number")
    assert "telephone number" in wrong["errors"]["number"]
    assert playground.vendors.portsip.phone_calls == []
    assert (await led.submit("+48 500 333 222"))["ok"]
    await led.shows("+48 500 333 222 is in the conference.")
    await led.shows("1 participant")
    assert playground.vendors.portsip.phone_calls == [(led.room["extension_number"], "+48500333222")]
    pbx = playground.vendors.portsip
    pbx.answers_calls = False
    assert (await led.call_in("1002"))["ok"]
    await led.shows("1002 is being called")
    pbx.answers_calls = True
    assert pbx.dial_in(led.room["extension_number"], "Bob (1002)") == ""
    await led.shows("1002 is in the conference.")
    assert (await led.call_in("112"))["ok"]
    await led.shows("PortSIP said no: there is no extension 112")
    assert len(playground.vendors.portsip.phone_calls) == 2
    await led.close()


async def test_a_lost_answer_never_rings_twice_and_is_asked_about(playground: Playground) -> None:
    pbx = playground.vendors.portsip
    pbx.phone_calls.clear()
    led = Led(playground, "late guest")
    await led.book()
    await led.open()
    pbx.answers_calls = False
    pbx.fail("invite", "lost")
    assert (await led.call_in("+48 500 333 444"))["ok"]
    await led.shows("Nobody knows whether +48 500 333 444 was called")
    assert len(pbx.phone_calls) == 1
    pbx.answers_calls = True
    await led.press("Call again")
    await led.shows("+48 500 333 444 is in the conference.")
    assert len(pbx.phone_calls) == 2
    pbx.fail("invite", "lost")
    assert (await led.call_in("+48 500 333 555"))["ok"]
    await led.shows("+48 500 333 555 is in the conference.")
    assert len(pbx.phone_calls) == 3
    await led.close()


async def test_before_its_time_the_view_says_from_when_on(playground: Playground) -> None:
    led = Led(playground, "far away")
    await led.book("tomorrow 3pm")
    note = led.note()
    assert note is not None
    ids = element(note["blocks"], "Live controls")
    assert ids is not None
    await playground.acts.press(ALICE, {"channel": note["channel"], "ts": note["ts"]}, *ids)
    await led.shows("It is too early to lead this conference.")
    assert element(led.view["blocks"], "Lock") is None
    await led.close()


async def test_administrators_find_it_in_their_list_and_nobody_else_does(playground: Playground) -> None:
    led = Led(playground, "handover")
    text = "handover in 5 minutes, 8 people with @karolina and @bob on portsip"
    await playground.acts.command(ALICE, "C0GENERAL", "/conference", text)
    await seen(playground, led.note)

    def listed(user: str) -> list[dict[str, Any]]:
        whispered = playground.workspace.messages.seen_by(user, "C0GENERAL")
        return [
            message for message in whispered if "handover" in message["text"] and message.get("ephemeral")
        ]

    for user, label in ((CAROL, "Sterowanie na żywo"), (BOB, None)):
        await playground.acts.command(user, "C0GENERAL", "/conference", "list")
        message = (await seen(playground, lambda user=user: listed(user)))[-1]  # type: ignore[misc]  # bound at once
        labels = ("Live controls", "Sterowanie na żywo")
        found = [one for one in labels if element(message["blocks"], one)]
        assert found == ([label] if label else [])


async def test_whoever_else_presses_is_told_so_privately(playground: Playground) -> None:
    led = Led(playground, "not yours")
    await led.book()
    note = led.note()
    assert note is not None
    # As if somebody had got hold of the button all the same: the card stands in a channel.
    messages = playground.workspace.messages
    message = messages.post(messages.from_bot("C0GENERAL", note))
    ids = element(note["blocks"], "Live controls")
    assert ids is not None
    await playground.acts.press(BOB, {"channel": "C0GENERAL", "ts": message["ts"]}, *ids)

    def told() -> bool:
        return "only <@U0ALICE>" in str(playground.workspace.messages.seen_by(BOB, "C0GENERAL")[-1]["text"])

    await seen(playground, told)
    assert playground.workspace.views.stack_of(BOB) == []


@pytest.mark.crash
async def test_a_kill_while_the_telephone_rings_does_not_ring_it_again(
    playground: Playground, page: httpx.AsyncClient
) -> None:
    pbx = playground.vendors.portsip
    led = Led(playground, "killed call")
    await led.book()
    await led.open()
    pbx.phone_calls.clear()
    pbx.answers_calls = False
    pbx.fail("invite", "slow", seconds=4.0)
    assert (await led.call_in("+48 500 333 666"))["ok"]
    async with asyncio.timeout(10):
        while not pbx.phone_calls:  # noqa: ASYNC110 -- the emulated system tells nobody that it rings
            await asyncio.sleep(0.02)
    await page.post("/ui/bot", json={"do": "kill"})
    await page.post("/ui/bot", json={"do": "start"})
    await playground.bot.ready()
    await seen(playground, lambda: "Nobody knows whether +48 500 333 666" in read(led.view), 40)
    assert len(pbx.phone_calls) == 1
    pbx.answers_calls = True
    await led.close()
