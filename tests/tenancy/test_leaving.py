"""Workspaces that leave, come back, or lose an account; and a bot that is killed in between."""

from __future__ import annotations

import pytest

from tests.tenancy.town import BOB, CAROL, Place, Town, seen

pytestmark = pytest.mark.asyncio(loop_scope="session")

Pair = tuple[Place, Place]


def forgotten(place: Place) -> str:
    """What the log says then."""
    return f"workspace_left workspace={place.team.id} what=secrets forgotten"


@pytest.mark.crash
async def test_what_a_kill_interrupts_goes_on_in_the_workspace_it_belongs_to(town: Town, pair: Pair) -> None:
    for place in pair:
        place.vendors.portsip.switches.unavailable = True
        await place.types(f"after the crash at {place.team.domain} tomorrow 4pm, 5 people")
    await town.bot.kill()
    for place in pair:
        place.vendors.portsip.switches.unavailable = False
    await town.bot.start()
    await town.bot.ready()
    for place in pair:
        await seen(lambda place=place: place.cards("after the crash"), "the card", town, 40)
        rooms = [room["subject"] for room in place.vendors.portsip.rooms.values()]
        assert rooms == [f"after the crash at {place.team.domain}"]
        assert len(place.cards("after the crash")) == 1


async def test_an_account_that_was_removed_serves_nobody_any_more(town: Town, pair: Pair) -> None:
    place, other = pair
    await place.types("left behind tomorrow 3pm, 8 people")
    (card,) = await seen(lambda: place.cards("left behind"), "the card", town)
    home = await town.home(place, CAROL, "Usuń PortSIP")
    await place.presses(CAROL, {"view_id": home["id"]}, home["blocks"], "Usuń PortSIP")
    await town.home(place, CAROL, "Skonfiguruj PortSIP")
    await place.types("tomorrow 5pm, 8 people", BOB)
    await town.told(place, BOB, "Ask an administrator of the workspace")
    # What was booked there cannot be cancelled there: that is said, not swallowed.
    await place.presses("U0ALICE", {"channel": card["channel"], "ts": card["ts"]}, card["blocks"], "Cancel")
    await town.told(place, "U0ALICE", "may still let people in")
    await other.types("still here tomorrow 5pm, 8 people")
    await seen(lambda: other.cards("still here"), "the card", town)


async def test_a_workspace_that_leaves_is_forgotten_at_once_and_may_come_back(town: Town, pair: Pair) -> None:
    place, other = pair
    place.vendors.portsip.switches.unavailable = True
    await place.types("never to be tomorrow 6pm, 8 people")
    town.oauth.uninstall(place.team.id)
    place.acts.uninstalled()
    await seen(lambda: forgotten(place) in "".join(town.log), "the news", town)
    place.vendors.portsip.switches.unavailable = False
    await place.types("tomorrow 3pm, 8 people", BOB)
    await town.told(place, BOB, "not installed in this workspace any more")

    # What was under way for it ends with a line in the log, and the other workspace notices nothing.
    ended = f"workspace_left workspace={place.team.id} workflow=book"
    await seen(lambda: ended in "".join(town.log), "its end", town)
    assert place.cards("never to be") == []
    log = "".join(town.log)
    assert "Traceback" not in log
    assert "promise_given_up" not in log
    await other.types("not disturbed tomorrow 6pm, 8 people")
    await seen(lambda: other.cards("not disturbed"), "the card", town)

    # It comes back without its telephone systems: they were forgotten, too.
    await town.installs(place)
    place.workspace.messages.ephemerals.clear()
    await place.types("tomorrow 3pm, 8 people", BOB)
    await town.told(place, BOB, "Ask an administrator of the workspace")


async def test_a_token_that_slack_takes_no_more_ends_it_also_without_the_news(
    town: Town, bare: Place
) -> None:
    town.oauth.uninstall(bare.team.id)
    await bare.types("tomorrow 4pm, 8 people", BOB)
    await town.told(bare, BOB, "not installed in this workspace any more")
    await seen(lambda: forgotten(bare) in "".join(town.log), "its end", town)
    await bare.types("tomorrow 3pm, 8 people", BOB)
    await town.told(bare, BOB, "not installed in this workspace any more")
    assert "Traceback" not in "".join(town.log)


@pytest.mark.crash
async def test_what_waits_for_a_workspace_that_left_while_the_bot_was_away_ends_quietly(
    town: Town, pair: Pair
) -> None:
    place, other = pair
    for one in pair:
        one.vendors.portsip.switches.unavailable = True
        await one.types("while you were out tomorrow 6pm, 8 people")
    await town.bot.kill()
    town.oauth.uninstall(place.team.id)  # and nobody hears of it
    for one in pair:
        one.vendors.portsip.switches.unavailable = False
    await town.bot.start()
    await town.bot.ready()
    await seen(lambda: forgotten(place) in "".join(town.log), "its end", town)
    await seen(lambda: other.cards("while you were out"), "the other's card", town, 40)
    assert place.cards("while you were out") == []
    assert "Traceback" not in "".join(town.log)
