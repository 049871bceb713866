"""`convoke migrate`: the database's schema, brought up to date."""

from __future__ import annotations

import argparse
import asyncio
import os

from pydantic import SecretStr

from bot.errors import BadSetting
from bot.settings import read_database_url
from bot.store import Keyring, migrate


def run(arguments: list[str]) -> int:
    """Migrate; 0."""
    parser = argparse.ArgumentParser(
        prog="convoke migrate", description="Bring the schema of DATABASE_URL up to date; safe to repeat."
    )
    parser.parse_args(arguments)
    url = read_database_url(os.environ)
    keys = [
        SecretStr(key.strip()) for key in os.environ.get("CONVOKE_SECRET_KEY", "").split(",") if key.strip()
    ]
    try:
        asyncio.run(migrate(url, Keyring.for_database(url, keys)))
    except OSError as problem:
        raise BadSetting(
            "DATABASE_URL", f"does not lead to a database: {problem.strerror or problem}"
        ) from None
    print("The database is up to date.")
    return 0
