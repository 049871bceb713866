"""Tokens that end: renewed ahead of time, by one at a time, and nobody waits without need."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from bot.domain.installations import EARLY, Installation
from bot.errors import NotInstalled, SlackRefused, SlackUnavailable
from bot.store import Keyring, Store
from bot.workflows.installing import Workspaces
from handlers import tokens
from handlers.tokens import Tokens

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    opened = await Store.open(database_url, Keyring([SecretStr("a key that is long enough")]), migrate=True)
    yield opened
    await opened.close()


class Scene:
    """A workspace whose token ends at `ends`, and a Slack that takes each refresh token once."""

    def __init__(self, store: Store, ends: timedelta) -> None:
        self.store = store
        self.now = NOW
        self.workspaces = Workspaces(store, lambda: self.now)
        self.installation = Installation(
            workspace="T1",
            name="Acme",
            bot_token=SecretStr("xoxb-0"),
            bot_user="U0BOT",
            installed_at=NOW,
            refresh_token=SecretStr("xoxe-0"),
            renew_at=NOW + ends - EARLY,
            expires_at=NOW + ends,
        )
        self.used: list[str] = []
        self.trouble: Exception | None = None

    async def renew(self, installation: Installation) -> Installation:
        await asyncio.sleep(0.05)
        if self.trouble is not None:
            raise self.trouble
        refresh_token = installation.refresh_token
        assert refresh_token is not None
        if refresh_token.get_secret_value() in self.used:
            raise SlackRefused("oauth.v2.access", "invalid_refresh_token")
        self.used.append(refresh_token.get_secret_value())
        number = len(self.used)
        return installation.renewed(
            SecretStr(f"xoxb-{number}"), SecretStr(f"xoxe-{number}"), self.now, timedelta(hours=12)
        )

    def tokens(self) -> Tokens:
        """As one event loop of one replica has them."""
        return Tokens(self.workspaces, self.renew)


async def scene_of(store: Store, ends: timedelta) -> Scene:
    scene = Scene(store, ends)
    await store.installations.put(scene.installation)
    return scene


async def test_a_token_that_is_good_for_long_is_left_alone(store: Store) -> None:
    scene = await scene_of(store, EARLY + timedelta(minutes=1))
    assert await scene.tokens().token_of("T1") == "xoxb-0"
    assert scene.used == []


async def test_twenty_requests_with_a_token_that_is_over_renew_it_once(store: Store) -> None:
    scene = await scene_of(store, timedelta(minutes=-1))
    replicas = [scene.tokens() for _ in range(4)]
    found = await asyncio.gather(*(replicas[number % 4].token_of("T1") for number in range(20)))
    assert set(found) == {"xoxb-1"}
    assert scene.used == ["xoxe-0"]


async def test_while_the_old_token_is_good_nobody_waits_for_the_new_one(store: Store) -> None:
    scene = await scene_of(store, EARLY - timedelta(minutes=1))
    replicas = [scene.tokens() for _ in range(4)]
    found = await asyncio.gather(*(replicas[number % 4].token_of("T1") for number in range(20)))
    assert set(found) <= {"xoxb-0", "xoxb-1"}
    assert found.count("xoxb-0") >= 10
    assert scene.used == ["xoxe-0"]
    assert await replicas[0].token_of("T1") == "xoxb-1"


async def test_a_renewal_that_fails_is_no_trouble_while_the_old_token_is_good(store: Store) -> None:
    scene = await scene_of(store, EARLY - timedelta(minutes=1))
    scene.trouble = SlackUnavailable("oauth.v2.access", "TimeoutError", may_have_happened=True)
    assert await scene.tokens().token_of("T1") == "xoxb-0"
    scene.trouble = None
    scene.now += timedelta(minutes=1)
    assert await scene.tokens().token_of("T1") == "xoxb-1"


async def test_a_token_that_is_over_and_cannot_be_renewed_is_said(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "PATIENCE_SECONDS", 0.2)
    scene = await scene_of(store, timedelta(minutes=-1))
    scene.trouble = SlackRefused("oauth.v2.access", "invalid_refresh_token")
    with pytest.raises(SlackRefused):
        await scene.tokens().token_of("T1")
    with pytest.raises(SlackUnavailable):  # not asked again at once
        await scene.tokens().token_of("T1")


async def test_who_dies_while_renewing_is_followed_by_another(store: Store) -> None:
    scene = await scene_of(store, timedelta(minutes=-1))
    assert await store.installations.begin_renewing(scene.installation, scene.now)  # and then it died
    scene.now += timedelta(seconds=30)
    assert await scene.tokens().token_of("T1") == "xoxb-1"


async def test_a_renewal_goes_to_its_end_when_whoever_asked_waits_no_longer(store: Store) -> None:
    scene = await scene_of(store, timedelta(minutes=-1))
    one = scene.tokens()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.02):  # less than the renewal takes
            await one.token_of("T1")
    assert await one.token_of("T1") == "xoxb-1"
    assert scene.used == ["xoxe-0"]


async def test_a_workspace_that_left_has_no_token(store: Store) -> None:
    scene = await scene_of(store, timedelta(hours=12))
    one = scene.tokens()
    assert await one.token_of("T1") == "xoxb-0"
    await scene.workspaces.left("T1", scene.now)
    with pytest.raises(NotInstalled):
        await one.token_of("T1")


async def test_a_workspace_that_leaves_while_its_token_is_renewed_stays_away(store: Store) -> None:
    scene = await scene_of(store, timedelta(minutes=-1))

    async def leave_meanwhile(installation: Installation) -> Installation:
        await scene.workspaces.left("T1", scene.now)
        return await scene.renew(installation)

    await Tokens(scene.workspaces, leave_meanwhile).token_of("T1")
    assert await store.installations.get("T1") is None
