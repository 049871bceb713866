"""Workspaces that installed Convoke, and the telephone systems they entered."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from pydantic import SecretStr

from bot.domain.conference import Numbering, Vendor
from bot.domain.installations import Installation
from bot.domain.people import Person
from bot.store import Keyring, Store
from tests.store.made import NOW

ACME = Installation(
    workspace="T0ACME",
    name="Acme",
    bot_token=SecretStr("xoxb-acme"),
    bot_user="U0BOT",
    installed_at=NOW,
    refresh_token=SecretStr("xoxe-1"),
    renew_at=NOW + timedelta(hours=10),
    expires_at=NOW + timedelta(hours=12),
)
HALF_A_DAY = timedelta(hours=12)
LATER = NOW + timedelta(minutes=1)
SYSTEM = {"PORTSIP_URL": "https://pbx.example/api", "PORTSIP_PASSWORD": "hush"}


async def test_an_installation_is_kept_whole(store: Store) -> None:
    await store.installations.put(ACME)

    assert await store.installations.get("T0ACME") == ACME
    assert await store.installations.get("T0OTHER") is None
    assert await store.installations.workspaces() == ["T0ACME"]


async def test_a_workspace_that_installs_again_has_its_newest_token(store: Store) -> None:
    await store.installations.put(ACME)
    await store.installations.put(replace(ACME, bot_token=SecretStr("xoxb-newer")))

    found = await store.installations.get("T0ACME")
    assert found is not None
    assert found.bot_token.get_secret_value() == "xoxb-newer"


async def test_a_workspace_that_leaves_takes_its_secrets_with_it_and_no_others(store: Store) -> None:
    for workspace in ("T0ACME", "T0OTHER"):
        await store.installations.put(replace(ACME, workspace=workspace))
        await store.accounts.put(workspace, Vendor.PORTSIP, SYSTEM)
        person = Person(workspace=workspace, user="U1", name="alice", zone="UTC", locale="en-US")
        await store.people.put(person, NOW)

    assert await store.installations.forget("T0ACME", installed_before=LATER)

    assert await store.installations.get("T0ACME") is None
    assert await store.accounts.get("T0ACME") is None
    assert await store.people.get("T0ACME", "U1", not_older_than=NOW) is None
    assert await store.installations.get("T0OTHER") is not None
    assert await store.accounts.get("T0OTHER") is not None
    assert await store.people.get("T0OTHER", "U1", not_older_than=NOW) is not None


async def test_late_news_of_an_end_does_not_end_a_newer_installation(store: Store) -> None:
    await store.installations.put(replace(ACME, installed_at=LATER))

    assert not await store.installations.forget("T0ACME", installed_before=NOW)
    assert await store.installations.get("T0ACME") is not None


async def test_one_of_many_renews_a_token(store: Store) -> None:
    await store.installations.put(ACME)

    claims = await asyncio.gather(*(store.installations.begin_renewing(ACME, NOW) for _ in range(10)))
    fresh = ACME.renewed(SecretStr("xoxb-2"), SecretStr("xoxe-2"), LATER, HALF_A_DAY)

    assert claims.count(True) == 1
    assert await store.installations.renewed(ACME, fresh)
    assert await store.installations.get("T0ACME") == fresh
    assert not await store.installations.begin_renewing(ACME, NOW), "that token was renewed already"


async def test_who_dies_while_renewing_gives_way_after_a_while(store: Store) -> None:
    await store.installations.put(ACME)
    assert await store.installations.begin_renewing(ACME, NOW)

    assert not await store.installations.begin_renewing(ACME, NOW + timedelta(seconds=5))
    assert await store.installations.begin_renewing(ACME, NOW + timedelta(minutes=1))


async def test_a_token_renewed_for_a_workspace_that_left_is_not_kept(store: Store) -> None:
    await store.installations.put(ACME)
    await store.installations.forget("T0ACME", installed_before=LATER)
    fresh = ACME.renewed(SecretStr("xoxb-2"), SecretStr("xoxe-2"), LATER, HALF_A_DAY)

    assert not await store.installations.renewed(ACME, fresh)
    assert await store.installations.get("T0ACME") is None


async def test_a_state_is_good_once_however_many_ask(store: Store) -> None:
    asked = await asyncio.gather(*(store.installations.spend("a state", LATER) for _ in range(10)))

    assert asked.count(True) == 1
    assert await store.installations.spend("another", LATER)


async def test_each_change_of_accounts_is_another_revision(store: Store) -> None:
    await store.installations.put(ACME)
    seen = [await store.accounts.revision("T0ACME")]
    for entered in (SYSTEM, SYSTEM, None, SYSTEM):
        assert await store.accounts.put("T0ACME", Vendor.PORTSIP, entered)
        seen.append(await store.accounts.revision("T0ACME"))

    assert seen[0] is seen[3] is None
    assert len({seen[1], seen[2], seen[4]}) == 3


async def test_administrators_who_change_different_systems_do_not_undo_each_other(store: Store) -> None:
    await store.installations.put(ACME)

    await asyncio.gather(*(store.accounts.put("T0ACME", vendor, {"for": vendor}) for vendor in Vendor))

    entered = await store.accounts.get("T0ACME")
    assert entered is not None
    assert set(entered.systems) == set(Vendor)
    assert await store.accounts.count() == 1


async def test_a_workspace_that_left_enters_nothing_more(store: Store) -> None:
    assert not await store.accounts.put("T0ACME", Vendor.PORTSIP, SYSTEM)
    assert await store.accounts.get("T0ACME") is None


async def test_each_pool_of_numbers_is_drawn_from_by_itself(store: Store) -> None:
    one_number = Numbering(8000, 8000, 4, 4)
    first = await store.tickets.reserve("CV-1", 1, Vendor.PORTSIP, one_number, None, "a")
    full = await store.tickets.reserve("CV-2", 1, Vendor.PORTSIP, one_number, None, "a")
    second = await store.tickets.reserve("CV-3", 1, Vendor.PORTSIP, one_number, None, "b")
    for reference in ("CV-1", "CV-3"):
        await store.tickets.begin(reference, 1)
        await store.tickets.settle(reference, 1, "open")

    assert (first and first.number, full, second and second.number) == ("8000", None, "8000")
    assert await store.tickets.holders(Vendor.PORTSIP, ["8000"], "a") == {"8000": "CV-1"}
    await store.tickets.free(Vendor.PORTSIP, "8000", "a")
    assert await store.tickets.holders(Vendor.PORTSIP, ["8000"], "a") == {}
    assert await store.tickets.holders(Vendor.PORTSIP, ["8000"], "b") == {"8000": "CV-3"}


async def test_keys_rotate_over_installations_and_accounts(sqlite_url: str) -> None:
    old, new = SecretStr(Keyring.new_key()), SecretStr(Keyring.new_key())
    store = await Store.open(sqlite_url, Keyring([old]))
    await store.installations.put(ACME)
    await store.accounts.put("T0ACME", Vendor.PORTSIP, SYSTEM)
    await store.close()

    store = await Store.open(sqlite_url, Keyring([new, old]))
    assert await store.rotate() == 2
    await store.close()

    store = await Store.open(sqlite_url, Keyring([new]))
    assert await store.installations.get("T0ACME") == ACME
    entered = await store.accounts.get("T0ACME")
    await store.close()
    assert entered is not None
    assert entered.systems[Vendor.PORTSIP] == SYSTEM
