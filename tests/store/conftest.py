"""A store on each of the two databases."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from bot.store import Keyring, Store


@pytest.fixture
def keyring() -> Keyring:
    return Keyring([SecretStr("a key that is long enough")])


@pytest.fixture
async def store(database_url: str, keyring: Keyring) -> AsyncIterator[Store]:
    opened = await Store.open(database_url, keyring, migrate=True)
    yield opened
    await opened.close()
