"""Two workspaces side by side, from the link to install to the last conference."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.tenancy.town import Town, seen

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with Town.open(tmp_path_factory.mktemp("town")) as opened:
        for place in opened.places:
            await opened.installs(place)
        yield opened


async def test_each_books_at_its_own_telephone_system(town: Town) -> None:
    for place in town.places:
        assert await town.enters(place, "portsip", "Skonfiguruj PortSIP") == {}
        assert "✓" in await town.tried(place, "działa")
        await place.types(f"talk of {place.team.domain} tomorrow 3pm, 8 people")
        await seen(lambda place=place: place.cards("talk of"), "the card", town)
    for place in town.places:
        (room,) = place.vendors.portsip.rooms.values()
        assert room["subject"] == f"talk of {place.team.domain}"
