"""Two workspaces side by side at one bot, each with telephone systems of its own.

Both have people and channels of the same ids, so whatever confuses them shows.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.tenancy.town import ALICE, BOB, CAROL, SECRETS, Place, Town, everything_in, seen

NUMBERS = {"PORTSIP_NUMBERS": "+48 12 345"}
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("town")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(directory: Path) -> AsyncIterator[Town]:
    async with Town.open(directory) as opened:
        for place in opened.places:
            await opened.installs(place)
        assert await opened.enters(opened.acme, "portsip", "Skonfiguruj PortSIP", **NUMBERS) == {}
        assert "✓ portsip" in await opened.tried(opened.acme, "System PortSIP działa.")
        assert await opened.enters(opened.globex, "portsip", "Skonfiguruj PortSIP") == {}
        assert "✓ portsip" in await opened.tried(opened.globex, "System PortSIP działa.")
        yield opened


async def books(town: Town, place: Place, subject: str) -> str:
    """A conference with Bob, by Alice; the text of its card."""
    await place.types(f"{subject} tomorrow 3pm, 8 people with @bob")
    (card,) = await seen(lambda: place.cards(subject), "the card", town)
    return str(card)


async def test_each_books_at_its_own_telephone_system_and_tells_its_own_people(town: Town) -> None:
    for place in town.places:
        subject = f"talk of {place.team.domain}"
        card = await books(town, place, subject)
        (room,) = [one for one in place.vendors.portsip.rooms.values() if one["subject"] == subject]
        assert room["room_pin"] in card
        assert ("+48 12 345" in card) is (place is town.acme)
        await town.told(place, BOB, subject)
    for place, other in ((town.acme, town.globex), (town.globex, town.acme)):
        theirs = f"talk of {other.team.domain}"
        assert place.cards(theirs) == []
        assert theirs not in str(place.private(BOB))
        assert theirs not in [one["subject"] for one in place.vendors.portsip.rooms.values()]


async def test_lists_rooms_and_homes_show_what_is_the_workspaces_own(town: Town) -> None:
    for place in town.places:
        await books(town, place, f"list of {place.team.domain}")
    for place, other in ((town.acme, town.globex), (town.globex, town.acme)):
        mine, theirs = f"list of {place.team.domain}", f"list of {other.team.domain}"
        await place.types("list", BOB)
        assert theirs not in await town.told(place, BOB, mine)
        await place.types("rooms list", CAROL)
        assert theirs not in await town.told(place, CAROL, "Pokoje konferencyjne")
        assert theirs not in str((await town.home(place, ALICE, mine))["blocks"])


async def test_a_button_of_one_workspace_opens_nothing_of_another(town: Town) -> None:
    await books(town, town.acme, "private of acme")
    (card,) = town.acme.cards("private of acme")
    copied = town.globex.workspace.messages.from_bot("C0GENERAL", card)
    town.globex.workspace.messages.post(copied)
    where = {"channel": "C0GENERAL", "ts": copied["ts"]}
    for user in (ALICE, CAROL):
        town.globex.workspace.messages.ephemerals.clear()
        await town.globex.presses(user, where, copied["blocks"], "Cancel")
        await seen(lambda user=user: town.globex.private(user), "an answer", town)  # type: ignore[misc]
    assert "cancelled" not in str(town.acme.cards("private of acme"))


async def test_one_workspaces_rules_are_not_the_others(town: Town) -> None:
    await town.acme.types("never +48 600 100 200", CAROL, "/announce")
    for place in town.places:
        await place.types("never", CAROL, "/announce")
    await town.told(town.acme, CAROL, "600 100 200")
    assert "600 100 200" not in str(town.globex.private(CAROL))


async def test_only_the_workspace_that_has_a_system_for_calls_makes_them(town: Town) -> None:
    assert await town.enters(town.globex, "thulium", "Skonfiguruj Thulium") == {}
    assert "✓ thulium" in await town.tried(town.globex, "System Thulium działa.")
    for place in town.places:
        await place.types("+48 500 333 222 tomorrow 10:15", ALICE, "/schedule-call")
    await town.told(town.globex, ALICE, "Schedule call")
    await town.told(town.acme, ALICE, "Ask an administrator of the workspace")


async def test_a_check_says_what_there_is_to_say_and_creates_nothing(town: Town) -> None:
    rooms = len(town.globex.vendors.portsip.rooms)
    home = await town.home(town.globex, CAROL, "Sprawdź PortSIP")
    await town.globex.presses(CAROL, {"view_id": home["id"]}, home["blocks"], "Sprawdź PortSIP")
    said = await town.tried(town.globex, "System PortSIP działa.")
    assert "portsip log-in" in said
    assert town.globex.vendors.portsip.password not in said
    assert len(town.globex.vendors.portsip.rooms) == rooms


async def test_a_secret_that_is_left_empty_stays_and_is_not_shown(town: Town) -> None:
    view = await town.opens_form(town.acme, "Zmień PortSIP")
    assert town.acme.vendors.portsip.password not in str(view)
    unchanged = {**NUMBERS, "PORTSIP_PASSWORD": ""}
    assert await town.acme.fills_in(CAROL, view, unchanged) == {}
    assert "✓ portsip" in await town.tried(town.acme, "System PortSIP działa.")


async def test_auth_test_is_asked_once_for_an_installation_and_never_for_a_request(town: Town) -> None:
    await books(town, town.acme, "nobody asks")
    assert len([call for call in town.calls if call.name == "auth.test"]) == len(town.places)


async def test_nothing_secret_stands_in_the_database_or_in_the_log(town: Town, directory: Path) -> None:
    await books(town, town.acme, "hush")
    held = [secret for name, secret in SECRETS.items() if name != "SLACK_CLIENT_ID"]
    for place in town.places:
        held += [place.vendors.portsip.password, *town.oauth.tokens_of(place.team.id)]
    files = await asyncio.to_thread(everything_in, directory)
    log = "\n".join(town.log)
    assert not [secret for secret in held if secret.encode() in files or secret in log]
    assert "Traceback" not in log
    for place in town.places:
        assert all(vendor.refusals == [] for vendor in place.vendors.all)
