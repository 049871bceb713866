"""Both databases."""

from __future__ import annotations

import subprocess
import sys

import pytest

KEY = "the key of the crash tests"


@pytest.fixture(params=["sqlite", "postgresql"])
def crash_environment(request: pytest.FixtureRequest) -> dict[str, str]:
    """What the bot needs to use this database; SQLite needs nothing."""
    if request.param == "sqlite":
        return {}
    environment = {"DATABASE_URL": request.getfixturevalue("postgres_url"), "CONVOKE_SECRET_KEY": KEY}
    subprocess.run([sys.executable, "-m", "bot", "migrate"], env={**environment}, check=True)
    return environment
