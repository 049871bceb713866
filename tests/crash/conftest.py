"""Both databases, each several times: bots that are killed side by side wait for the dead side by side."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.conftest import database_in

KEY = "the key of the crash tests"
LANES = 4
"""How many bots are killed side by side, each with a database and an outside of its own."""


@pytest.fixture(params=["sqlite", "postgresql"])
def environments(request: pytest.FixtureRequest) -> Iterator[list[dict[str, str]]]:
    """What each bot needs to use its database; SQLite needs nothing."""
    if request.param == "sqlite":
        yield [{} for _ in range(LANES)]
        return
    server = request.getfixturevalue("postgres_server")
    with ExitStack() as databases:
        urls = [databases.enter_context(database_in(server)) for _ in range(LANES)]
        yield [{"DATABASE_URL": url, "CONVOKE_SECRET_KEY": KEY} for url in urls]
