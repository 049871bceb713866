"""Telephone systems' own matters through the real bot: rooms, defaults, series, a system that is down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

import pytest
import pytest_asyncio

from bot.playground.playground import Playground
from tests.nursery.forking import forked

pytestmark = pytest.mark.asyncio(loop_scope="module")

T = TypeVar("T")
ALICE, BOB = "U0ALICE", "U0BOB"


class Deadline(Playground):
    """A bot that does not wait long for a telephone system, and an Enswitch that can list and delete."""

    def _environment(self) -> dict[str, str]:
        switches = {"ENSWITCH_CAN_LIST": "yes", "ENSWITCH_CAN_DELETE": "yes"}
        return {**super()._environment(), **switches, "VENDOR_DEADLINE_SECONDS": "2"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with Deadline(0, tmp_path_factory.mktemp("telephony"), launch=forked) as running:
        running.vendors.enswitch.more_functions = frozenset({"list", "delete"})
        await running.bot.ready()
        yield running


async def seen(playground: Playground, find: Callable[[], T], seconds: float = 20.0) -> T:
    """What `find` finds once there is something to find."""
    async with asyncio.timeout(seconds):
        async for _ in playground.changes.watch():
            found = find()
            if found:
                return found
    raise AssertionError("the playground was stopped")


def private(playground: Playground, user: str, words: str) -> list[dict[str, Any]]:
    """What this person alone sees that says these words."""
    whispered = playground.workspace.messages.seen_by(user, "C0GENERAL")
    return [message for message in whispered if words in str(message)]


def cards(playground: Playground, words: str) -> list[dict[str, Any]]:
    said = playground.workspace.messages.in_channel("C0GENERAL")
    return [message for message in said if words in message["text"] and message["blocks"]]


def button(blocks: list[dict[str, Any]], label: str) -> tuple[str, str]:
    """Block and action id of the button with this label."""
    for block in blocks:
        for element in block.get("elements", ()):
            if element.get("type") == "button" and element["text"]["text"] == label:
                return block["block_id"], element["action_id"]
    raise AssertionError(f"there is no button {label}")


async def press(playground: Playground, user: str, message: dict[str, Any], label: str) -> None:
    where = {"channel": "C0GENERAL", "ts": message["ts"]}
    await playground.acts.press(user, where, *button(message["blocks"], label))


async def type_command(playground: Playground, user: str, text: str) -> None:
    await playground.acts.command(user, "C0GENERAL", "/conference", text)


async def test_rooms_are_looked_through_page_by_page_and_pins_are_for_the_organiser(
    playground: Playground,
) -> None:
    await type_command(playground, ALICE, "salary talk tomorrow 3pm, 8 people")
    await seen(playground, lambda: cards(playground, "salary talk"))
    (room,) = [one for one in playground.vendors.portsip.rooms.values() if one["subject"] == "salary talk"]
    await type_command(playground, ALICE, "rooms salary")
    (own,) = await seen(playground, lambda: private(playground, ALICE, "Conference rooms"))
    assert room["admin_pin"] in str(own)
    await type_command(playground, BOB, "rooms salary")
    (other,) = await seen(playground, lambda: private(playground, BOB, "Conference rooms"))
    assert room["extension_number"] in str(other)
    assert room["admin_pin"] not in str(other)
    assert room["room_pin"] not in str(other)


async def test_a_telephone_system_that_is_down_has_another_offered_that_books_with_one_press(
    playground: Playground,
) -> None:
    playground.vendors.portsip.switches.unavailable = True
    await type_command(playground, ALICE, "outage review tomorrow 4pm, 5 people")
    (told,) = await seen(playground, lambda: private(playground, ALICE, "Book at Enswitch"))
    await press(playground, ALICE, told, "Book at Enswitch")
    await seen(playground, lambda: cards(playground, "outage review"))
    playground.vendors.portsip.switches.unavailable = False
    made = [
        one
        for one in playground.vendors.enswitch.conferences.values()
        if "outage review" in one["description"]
    ]
    assert len(made) == 1


async def test_a_series_that_nobody_can_book_becomes_single_conferences(playground: Playground) -> None:
    await type_command(
        playground, ALICE, "daily sync every monday and wednesday 9:30 for 15 minutes on enswitch, 3 times"
    )
    (screen,) = await seen(playground, lambda: playground.workspace.views.stack_of(ALICE))
    block, action = button(screen.view["blocks"], "Book single conferences")
    await playground.acts.press(ALICE, {"view_id": screen.view["id"]}, block, action)

    def made() -> list[dict[str, str]]:
        found = [
            one
            for one in playground.vendors.enswitch.conferences.values()
            if "daily sync" in one["description"]
        ]
        return found if len(found) == 3 else []

    assert {one["repeats"] for one in await seen(playground, made)} == {""}
    await seen(playground, lambda: "3 conferences" in str(screen.view["blocks"]))
    await playground.acts.close(ALICE, screen.view["id"])


async def test_defaults_of_the_workspace_are_applied_to_what_is_booked_in_words(
    playground: Playground,
) -> None:
    admin = "U0CAROL"
    await playground.acts.home(admin)
    home = await seen(playground, lambda: playground.workspace.views.home_of(admin))
    assert home is not None
    block, action = button(home.view["blocks"], "Ustaw domyślne")
    await playground.acts.press(admin, {"view_id": home.view["id"]}, block, action)
    (form,) = await seen(playground, lambda: playground.workspace.views.stack_of(admin))
    master = {"type": "static_select", "selected_option": _option(form.view, "option:control", "MASTER")}
    await playground.acts.submit(admin, form.view["id"], {"option:control": {"control": master}})
    await type_command(playground, ALICE, "chaired meeting tomorrow 5pm, 4 people")
    await seen(playground, lambda: cards(playground, "chaired meeting"))
    (room,) = [
        one for one in playground.vendors.portsip.rooms.values() if one["subject"] == "chaired meeting"
    ]
    assert room["control"] == "MASTER"
    assert all(vendor.refusals == [] for vendor in playground.vendors.all)


def _option(view: dict[str, Any], block_id: str, value: str) -> dict[str, Any]:
    (block,) = [block for block in view["blocks"] if block["block_id"] == block_id]
    found: dict[str, Any] = next(one for one in block["element"]["options"] if one["value"] == value)
    return found


async def test_a_room_that_the_pbx_closed_is_open_again_when_people_come(playground: Playground) -> None:
    pbx = playground.vendors.portsip
    # As PortSIP 22.6 answers for a room to which nobody came for half an hour.
    pbx.fail("get", "status", status=404, body={"errors": [{"code": "NOT_FOUND", "message": "gone"}]})
    await type_command(playground, ALICE, "quick huddle in 4 minutes, 4 people")
    (card,) = await seen(playground, lambda: cards(playground, "quick huddle"))

    def said() -> list[dict[str, Any]]:
        messages = playground.workspace.messages.in_channel("C0GENERAL")
        return [one for one in messages if one.get("thread_ts") == card["ts"] and "open again" in one["text"]]

    assert len(await seen(playground, said, 40)) == 1
    assert len([one for one in pbx.rooms.values() if one["subject"] == "quick huddle"]) == 1


async def test_an_enswitch_that_can_list_and_delete_is_looked_through_and_gives_back_what_is_cancelled(
    playground: Playground,
) -> None:
    enswitch = playground.vendors.enswitch
    await type_command(playground, ALICE, "vendor talks tomorrow 6pm, 5 people on enswitch")
    (card,) = await seen(playground, lambda: cards(playground, "vendor talks"))
    (held,) = [one for one in enswitch.conferences.values() if "vendor talks" in one["description"]]
    await type_command(playground, ALICE, "rooms vendor talks on enswitch")
    (shown,) = await seen(playground, lambda: private(playground, ALICE, "Conference rooms at Enswitch"))
    assert held["code"] in str(shown)
    assert held["adminpin"] not in str(shown)
    assert held["talkpin"] not in str(shown)
    assert button(shown["blocks"], "Rooms at PortSIP")
    await press(playground, ALICE, card, "Cancel")
    await seen(playground, lambda: held in enswitch.deleted)
    await seen(playground, lambda: cards(playground, "Cancelled: vendor talks"))
    assert enswitch.refusals == []
