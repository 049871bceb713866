"""A local Slack for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.handlers.local_slack import LocalSlack


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    async with LocalSlack.open() as local:
        yield local
