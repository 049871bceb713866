"""The office with the real bot, once for all scenarios; and a stage for what cannot wait for clocks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot.store import Keyring, Store
from tests.calls.office import Office, QuickPlayground
from tests.calls.stage import CallStage


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def whole_office() -> AsyncIterator[Office]:
    async with QuickPlayground(rate=5) as playground:
        await playground.bot.ready()
        yield Office(playground)


@pytest_asyncio.fixture(loop_scope="session")
async def office(whole_office: Office) -> AsyncIterator[Office]:
    """Nothing said, nothing rung, guard rails as they are at first."""
    office = whole_office
    office.workspace.forget()
    office.vendors.reset()
    await office.rails_as_at_first()
    yield office
    assert not office.vendors.conpeek.refusals
    assert not office.vendors.thulium.refusals


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CallStage]:
    keyring = Keyring([SecretStr("a key that is long enough")])
    store = await Store.open(f"sqlite:///{tmp_path / 'convoke.db'}", keyring)
    yield CallStage(store)
    await store.close()
