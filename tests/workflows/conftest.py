"""The stage, on a real SQLite database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.domain.conference import Vendor
from bot.store import Keyring, Store
from tests.workflows.stage import Moments, Slack, Stage, WorkingVendor


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A store in a file of its own."""
    keyring = Keyring([SecretStr("a key that is long enough")])
    opened = await Store.open(f"sqlite:///{tmp_path / 'convoke.db'}", keyring)
    yield opened
    await opened.close()


@pytest.fixture
def stage(store: Store) -> Stage:
    moments = Moments()
    vendors = {
        Vendor.PORTSIP: WorkingVendor(moments=moments),
        Vendor.ENSWITCH: WorkingVendor(name=Vendor.ENSWITCH, moments=moments),
        Vendor.CONPEEK: WorkingVendor(
            name=Vendor.CONPEEK, moments=moments, numbering=None, can_look_up=False
        ),
    }
    return Stage(store, vendors, Slack(moments), moments)
