"""A page of rooms as somebody sees it."""

from __future__ import annotations

from dataclasses import replace

from pydantic import SecretStr

from bot.domain.conference import Vendor
from bot.domain.rooms import ListedRoom, RoomsPage
from bot.messages.rooms import rooms_message
from tests.messages.scene import ALICE, CAROL, START, buttons, read

ROOM = ListedRoom(number="8004", subject="Budget *review* <!channel>", starts_at=START, capacity=8)
PAGE = RoomsPage(vendor=Vendor.PORTSIP, search="budget", page=2, total=20, rooms=(ROOM,))


def test_a_room_is_shown_without_pins_to_most() -> None:
    said = read(rooms_message(PAGE, ALICE))
    assert "8004 · Budget *review* <!channel>" in said
    assert "up to 8" in said
    assert "PIN" not in said
    assert "20 rooms · Page 2 of 3" in said


def test_those_who_may_see_pins_see_them() -> None:
    room = replace(ROOM, room_pin=SecretStr("4821"), admin_pin=SecretStr("975318"), organiser="U0ALICE")
    said = read(rooms_message(replace(PAGE, rooms=(room,)), ALICE))
    assert "4821" in said
    assert "975318" in said
    assert "<@U0ALICE>" in said


def test_pages_are_turned_in_both_directions() -> None:
    assert list(buttons(rooms_message(PAGE, ALICE))) == ["Previous", "Next"]
    assert list(buttons(rooms_message(replace(PAGE, page=3), CAROL))) == ["Wstecz"]
    assert not buttons(rooms_message(replace(PAGE, page=1, total=1), ALICE))


def test_the_same_search_is_offered_at_the_other_telephone_systems() -> None:
    page = replace(PAGE, page=1, total=1, others=(Vendor.ENSWITCH,))
    button = buttons(rooms_message(page, ALICE))["Rooms at Enswitch"]
    assert button["value"] == "1/enswitch/budget"
    assert buttons(rooms_message(replace(page, rooms=(), total=0), CAROL))["Pokoje w systemie Enswitch"]
    assert buttons(rooms_message(PAGE, ALICE))["Next"]["value"] == "3/portsip/budget"


def test_a_room_that_runs_leads_to_its_live_controls() -> None:
    led = replace(PAGE, rooms=(replace(ROOM, led_by="CV-7F3K"),))
    (line,) = [block for block in rooms_message(led, ALICE)["blocks"] if "accessory" in block]
    assert (line["accessory"]["text"]["text"], line["accessory"]["value"]) == ("Live controls", "CV-7F3K")
    assert "accessory" not in str(rooms_message(PAGE, ALICE))


def test_nothing_found_says_what_to_try() -> None:
    assert "/conference rooms" in read(rooms_message(replace(PAGE, rooms=(), total=0), ALICE))
