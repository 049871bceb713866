"""Two replicas on one PostgreSQL, with tokens that end after seconds."""

from __future__ import annotations

import asyncio
from pathlib import Path
from time import monotonic

from pydantic import SecretStr

from bot.store import Keyring, migrate
from tests.tenancy.town import ALICE, BOB, CAROL, SECRETS, Town, seen

LASTING = 6
"""Seconds. A token is renewed at half its time."""


async def test_what_one_replica_learns_the_other_knows_at_once(tmp_path: Path, postgres_url: str) -> None:
    key = SecretStr(SECRETS["CONVOKE_SECRET_KEY"])
    await migrate(postgres_url, Keyring([key]))
    environment = {"DATABASE_URL": postgres_url}
    async with Town.open(tmp_path, environment, rotation_seconds=LASTING, replicas=2) as town:
        await one_story(town, town.bots[1].url)


async def one_story(town: Town, other_url: str) -> None:
    place, line = town.new_place(), town.line

    # Installed and set up at the first replica, used at the second.
    await town.installs(place)
    assert await town.enters(place, "portsip", "Skonfiguruj PortSIP") == {}
    await town.tried(place, "System PortSIP działa.")
    line.url = other_url
    await place.types("budget review tomorrow 3pm, 8 people")
    await seen(lambda: place.cards("budget review"), "the card", town)

    # Twenty at the same time, with a token that is over: renewed once, by whichever replica.
    await asyncio.sleep(LASTING + 0.5)
    town.calls.clear()
    began = monotonic()
    for number in range(20):
        line.url = town.bot.url if number % 2 else other_url
        await place.acts.home((ALICE, BOB, CAROL)[number % 3])
    await place.types("quarterly planning tomorrow 4pm, 8 people")
    await seen(lambda: place.cards("quarterly planning"), "the card", town)
    exchanged = [call for call in town.calls if call.name == "oauth.v2.access"]
    assert exchanged
    assert all(call.ok for call in exchanged), "a refresh token was used twice"
    assert len(exchanged) <= 1 + (monotonic() - began) / (LASTING / 2)
    assert all(call.ok for call in town.calls), [call.answer for call in town.calls if not call.ok]

    # What one replica is told to forget, the other has forgotten.
    line.url = town.bot.url
    town.oauth.uninstall(place.team.id)
    place.acts.uninstalled()
    await seen(lambda: "secrets forgotten" in "".join(town.log), "the news", town)
    line.url = other_url
    place.workspace.messages.ephemerals.clear()
    await place.types("tomorrow 5pm, 8 people", BOB)
    said = await seen(lambda: place.private(BOB), "an answer", town)
    assert "not installed in this workspace any more" in str(said)
    log = "\n".join(town.log)
    assert not [token for token in town.oauth.tokens_of(place.team.id) if token in log]
    assert "Traceback" not in log
