"""From an installation without a telephone system to one with it: what people and administrators see."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tenancy.town import ALICE, BOB, CAROL, Place, Town, seen

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("/conference", "tomorrow 3pm, 8 people"),
        ("/conference", "budget review"),
        ("/conference", "tomorrow 3pm, 8 people on enswitch"),
        ("/conference", "rooms"),
        ("/conference", ""),
        ("/schedule-call", "+48 500 333 222 tomorrow 10:15"),
        ("/announce", '+48 123 123 123: "The office opens at noon"'),
    ],
)
async def test_people_are_told_privately_whom_to_ask(
    town: Town, bare: Place, command: str, text: str
) -> None:
    await bare.types(text, BOB, command)
    shown = await town.told(bare, BOB, "Ask an administrator of the workspace")
    assert "accounts_open" not in shown
    assert bare.cards("") == []


async def test_the_app_home_is_useful_before_anything_is_set_up(town: Town, bare: Place) -> None:
    home = await town.home(bare, ALICE, "has no telephone system yet")
    text = str(home["blocks"])
    assert "/conference tomorrow 3pm" in text
    assert "conference_book" not in text
    assert "account_open" not in text, "that is for administrators"


async def test_whoever_installed_it_is_told_what_is_left_to_do(town: Town) -> None:
    for user, words in ((CAROL, "Skonfiguruj systemy"), (BOB, "an administrator of the workspace enters")):
        place = town.new_place()
        await town.browser.get(await town.decides(await town.begins(), team=place.team.id, user=user))
        town.installed.append(place)
        shown = await town.told(place, user, words)
        assert ("accounts_open" in shown) is (user == CAROL)


async def test_an_administrator_gets_the_button_with_the_answer(town: Town, bare: Place) -> None:
    place = bare
    await place.types("tomorrow 3pm, 8 people on conpeek", CAROL)
    await place.types("+48 500 333 222 tomorrow 10:15", CAROL, "/schedule-call")
    await town.told(place, CAROL, "Skonfiguruj systemy")
    message = next(one for one in place.private(CAROL) if "Skonfiguruj systemy" in str(one))
    where = {"channel": message["channel"], "ts": message["ts"]}
    await place.presses(CAROL, where, message["blocks"], "Skonfiguruj systemy")
    overview = await seen(lambda: place.screen(CAROL), "the overview", town)
    await place.presses(CAROL, {"view_id": overview["id"]}, overview["blocks"], "Skonfiguruj Thulium")

    def form() -> dict[str, Any] | None:
        view = place.screen(CAROL)
        return view if view is not None and view.get("callback_id") == "account_form" else None

    view = await seen(form, "the form", town)
    assert await place.fills_in(CAROL, view, town.account(place, "thulium")) == {}
    assert "✓ thulium" in await town.tried(place, "System Thulium działa.")


async def test_what_is_wrong_stands_beside_its_field_and_nothing_is_kept(town: Town, bare: Place) -> None:
    view = await town.opens_form(bare, "Skonfiguruj PortSIP")
    given = town.account(bare, "portsip")
    for wrong, block in (
        ({"PORTSIP_EXTENSIONS": "9-1"}, "PORTSIP_EXTENSIONS"),
        ({"PORTSIP_URL": "pbx.example"}, "PORTSIP_URL"),
        ({"PORTSIP_PASSWORD": ""}, "PORTSIP_PASSWORD"),
        ({"PORTSIP_JOIN_URL": "https://{nonsense}"}, "PORTSIP_JOIN_URL"),
        ({"PORTSIP_URL": "http://169.254.169.254/api"}, "PORTSIP_URL"),
    ):
        assert list(await bare.fills_in(CAROL, view, {**given, **wrong})) == [block]
    told = await bare.fills_in(CAROL, view, {**given, "PORTSIP_EXTENSIONS": "9000-8000"})
    assert told == {"PORTSIP_EXTENSIONS": "Pierwsza liczba nie może być większa od ostatniej: 8000-8999."}
    await bare.acts.close(CAROL, view["id"])
    await town.home(bare, CAROL, "Skonfiguruj PortSIP")


async def test_a_wrong_password_is_kept_but_said_and_can_be_corrected(town: Town, bare: Place) -> None:
    place = bare
    assert await town.enters(place, "enswitch", "Skonfiguruj Enswitch", ENSWITCH_PASSWORD="wrong") == {}
    assert "✗ enswitch" in await town.tried(place, "jeszcze nie działa")
    assert await town.enters(place, "enswitch", "Zmień Enswitch") == {}
    assert "✓ enswitch" in await town.tried(place, "System Enswitch działa.")


async def test_a_check_says_what_there_is_to_say_and_creates_nothing(
    town: Town, pair: tuple[Place, Place]
) -> None:
    place = pair[0]
    home = await town.home(place, CAROL, "Sprawdź PortSIP")
    await place.presses(CAROL, {"view_id": home["id"]}, home["blocks"], "Sprawdź PortSIP")
    said = await town.tried(place, "System PortSIP działa.")
    assert "portsip log-in" in said
    assert place.vendors.portsip.password not in said
    assert place.vendors.portsip.rooms == {}


async def test_a_secret_that_is_left_empty_stays_and_is_not_shown(
    town: Town, pair: tuple[Place, Place]
) -> None:
    place = pair[0]
    view = await town.opens_form(place, "Zmień PortSIP")
    assert place.vendors.portsip.password not in str(view)
    assert await place.fills_in(CAROL, view, {"PORTSIP_PASSWORD": ""}) == {}
    assert "✓ portsip" in await town.tried(place, "System PortSIP działa.")
