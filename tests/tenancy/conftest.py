"""One bot for all tests of a process; each test has workspaces of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.tenancy.town import Place, Town


@pytest.fixture(scope="session")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the bot's database is."""
    return tmp_path_factory.mktemp("town")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def town(directory: Path) -> AsyncIterator[Town]:
    """With nobody in it yet."""
    async with Town.open(directory) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def pair(town: Town) -> tuple[Place, Place]:
    """Two workspaces, each with a PortSIP of its own."""
    return await town.new_pair()


@pytest_asyncio.fixture(loop_scope="session")
async def bare(town: Town) -> Place:
    """A workspace that has installed the bot and nothing else."""
    place = town.new_place()
    assert (await town.installs(place)).status_code == 200
    return place
