"""Two workspaces side by side at one bot, each with telephone systems of its own.

Both have people and channels of the same ids, so whatever confuses them shows.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.tenancy.town import ALICE, BOB, CAROL, GENERAL, SECRETS, Place, Town, everything_in, seen

pytestmark = pytest.mark.asyncio(loop_scope="session")

Pair = tuple[Place, Place]


async def books(town: Town, place: Place, subject: str) -> str:
    """A conference with Bob, by Alice; its card."""
    await place.types(f"{subject} tomorrow 3pm, 8 people with @bob")
    (card,) = await seen(lambda: place.cards(subject), "the card", town)
    return str(card)


async def test_each_books_at_its_own_telephone_system_and_tells_its_own_people(
    town: Town, pair: Pair
) -> None:
    numbers = {"PORTSIP_NUMBERS": "+48 12 345", "PORTSIP_PASSWORD": ""}
    assert await town.enters(pair[0], "portsip", "Zmień PortSIP", **numbers) == {}
    await town.tried(pair[0], "System PortSIP działa.")
    for place in pair:
        subject = f"talk of {place.team.domain}"
        card = await books(town, place, subject)
        (room,) = place.vendors.portsip.rooms.values()
        assert room["subject"] == subject
        assert room["room_pin"] in card
        assert ("+48 12 345" in card) is (place is pair[0])
        await town.told(place, BOB, subject)
    for place, other in (pair, reversed(pair)):
        theirs = f"talk of {other.team.domain}"
        assert place.cards(theirs) == []
        assert theirs not in str(place.private(BOB))


async def test_lists_rooms_and_homes_show_what_is_the_workspaces_own(town: Town, pair: Pair) -> None:
    for place in pair:
        await books(town, place, f"list of {place.team.domain}")
    for place, other in (pair, reversed(pair)):
        mine, theirs = f"list of {place.team.domain}", f"list of {other.team.domain}"
        await place.types("list", BOB)
        assert theirs not in await town.told(place, BOB, mine)
        await place.types("rooms list", CAROL)
        assert theirs not in await town.told(place, CAROL, "Pokoje konferencyjne")
        assert theirs not in str((await town.home(place, ALICE, mine))["blocks"])


async def test_a_button_of_one_workspace_does_nothing_in_another(town: Town, pair: Pair) -> None:
    here, there = pair
    await books(town, here, "private talk")
    (card,) = here.cards("private talk")
    copied = there.workspace.messages.post(there.workspace.messages.from_bot(GENERAL, card))
    for user in (ALICE, CAROL):
        await there.presses(user, {"channel": GENERAL, "ts": copied["ts"]}, copied["blocks"], "Cancel")
        await seen(lambda user=user: there.private(user), "an answer", town)
    assert len(here.vendors.portsip.rooms) == 1
    assert "cancelled" not in str(here.cards("private talk"))


async def test_one_workspaces_rules_are_not_the_others(town: Town, pair: Pair) -> None:
    await pair[0].types("never +48 600 100 200", CAROL, "/announce")
    for place in pair:
        await place.types("never", CAROL, "/announce")
    await town.told(pair[0], CAROL, "600 100 200")
    assert "600 100 200" not in str(pair[1].private(CAROL))


async def test_only_the_workspace_that_has_a_system_for_calls_makes_them(town: Town, pair: Pair) -> None:
    assert await town.enters(pair[1], "thulium", "Skonfiguruj Thulium") == {}
    assert "✓ thulium" in await town.tried(pair[1], "System Thulium działa.")
    for place in pair:
        await place.types("+48 500 333 222 tomorrow 10:15", ALICE, "/schedule-call")
    await town.told(pair[1], ALICE, "Schedule call")
    await town.told(pair[0], ALICE, "Ask an administrator of the workspace")


async def test_auth_test_is_asked_once_for_an_installation_and_never_for_a_request(
    town: Town, pair: Pair
) -> None:
    await books(town, pair[0], "nobody asks")
    assert len([call for call in town.calls if call.name == "auth.test"]) == len(town.installed)


async def test_nothing_secret_stands_in_the_database_or_in_the_log(
    town: Town, pair: Pair, directory: Path
) -> None:
    await books(town, pair[0], "hush hush")
    held = [secret for name, secret in SECRETS.items() if name != "SLACK_CLIENT_ID"]
    for place in pair:
        held += [place.vendors.portsip.password, *town.oauth.tokens_of(place.team.id)]
        assert all(vendor.refusals == [] for vendor in place.vendors.all)
    files = await asyncio.to_thread(everything_in, directory)
    log = "\n".join(town.log)
    assert not [secret for secret in held if secret.encode() in files or secret in log]
    assert "Traceback" not in log
