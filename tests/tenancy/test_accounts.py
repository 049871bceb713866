"""Accounts of workspaces: who may enter them, how they are connected, and who shares what."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.domain.account_reading import read_accounts
from bot.domain.accounts import Accounts
from bot.domain.conference import Vendor
from bot.domain.installations import Installation
from bot.domain.people import Person
from bot.domain.records import NoticeKind
from bot.errors import BadSetting, NotAllowed, NotInstalled, VendorCredentials
from bot.playground.vendors import EmulatedVendors
from bot.store import Keyring, Store
from bot.vendors.http import Pace
from bot.vendors.registry import Telephony, telephony
from bot.workflows import own_systems
from bot.workflows.accounts import AccountsDesk
from bot.workflows.own_systems import Exchange, OneEach

PORTSIP = {
    "PORTSIP_URL": "https://pbx.example/api",
    "PORTSIP_USERNAME": "admin",
    "PORTSIP_PASSWORD": "hush",
    "PORTSIP_DOMAIN": "example.com",
}
ENSWITCH = {"ENSWITCH_URL": "https://e.example/api/json", "ENSWITCH_USERNAME": "u", "ENSWITCH_PASSWORD": "p"}


def person(workspace: str = "T1", *, is_admin: bool = True) -> Person:
    return Person(workspace=workspace, user="U1", name="carol", zone="UTC", locale="en-US", is_admin=is_admin)


class Scene:
    """Installed workspaces T1 and T2, and everything that was connected."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.connected: list[Telephony] = []
        self.exchange = Exchange(self.connect, None)
        self.systems = OneEach(store, self.exchange)
        self.desk = AccountsDesk(store, telephony, self._start)
        self.started: list[str] = []

    def connect(self, accounts: Accounts) -> Telephony:
        self.connected.append(telephony(accounts))
        return self.connected[-1]

    async def _start(self, workflow: str, key: str, subject: str, *, lane: str) -> None:
        self.started.append(workflow)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    keyring = Keyring([SecretStr("a key that is long enough")])
    store = await Store.open(f"sqlite:///{tmp_path / 'convoke.db'}", keyring)
    for workspace in ("T1", "T2"):
        await store.installations.put(
            Installation(
                workspace=workspace,
                name=workspace,
                bot_token=SecretStr(f"xoxb-{workspace}"),
                bot_user="U0BOT",
                installed_at=datetime.now(UTC),
            )
        )
    opened = Scene(store)
    opened.exchange.opened(asyncio.get_running_loop())
    yield opened
    await opened.exchange.aclose()
    await store.close()


async def test_only_administrators_enter_see_check_and_remove(scene: Scene) -> None:
    somebody = person(is_admin=False)
    with pytest.raises(NotAllowed):
        await scene.desk.enter(somebody, Vendor.PORTSIP, PORTSIP)
    with pytest.raises(NotAllowed):
        await scene.desk.entered(somebody)
    with pytest.raises(NotAllowed):
        await scene.desk.remove(somebody, Vendor.PORTSIP)
    assert await scene.store.accounts.get("T1") is None


async def test_what_was_entered_is_told_without_secrets(scene: Scene) -> None:
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    told = await scene.desk.entered(person())
    assert told[Vendor.PORTSIP]["PORTSIP_USERNAME"] == "admin"
    assert "hush" not in str(told)
    assert await scene.desk.entered(person("T2")) == {}


async def test_who_changed_what_stands_in_the_trail_without_secrets(scene: Scene) -> None:
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    await scene.desk.remove(person(), Vendor.PORTSIP)
    trail = await scene.store.guards.trail("T1")
    assert [deed.act for deed in trail] == ["telephone system removed", "telephone system entered"]
    assert "hush" not in str(trail)


@pytest.mark.parametrize(
    ("change", "variable"),
    [
        ({"PORTSIP_URL": ""}, "PORTSIP_URL"),
        ({"PORTSIP_USERNAME": ""}, "PORTSIP_USERNAME"),
        ({"PORTSIP_EXTENSIONS": "1-2"}, "PORTSIP_EXTENSIONS"),
        ({"PORTSIP_JOIN_URL": "https://{nonsense}"}, "PORTSIP_JOIN_URL"),
    ],
)
async def test_what_cannot_work_is_not_kept(scene: Scene, change: dict[str, str], variable: str) -> None:
    with pytest.raises(BadSetting) as problem:
        await scene.desk.enter(person(), Vendor.PORTSIP, {**PORTSIP, **change})
    assert problem.value.variable == variable
    assert await scene.store.accounts.get("T1") is None


async def test_files_of_the_operators_machine_cannot_be_named(scene: Scene) -> None:
    await scene.desk.enter(person(), Vendor.PORTSIP, {**PORTSIP, "PORTSIP_CA_BUNDLE": "/etc/passwd"})
    kept = await scene.store.accounts.get("T1")
    assert kept is not None
    assert "PORTSIP_CA_BUNDLE" not in kept.systems[Vendor.PORTSIP]


async def test_a_workspace_that_left_enters_nothing(scene: Scene) -> None:
    with pytest.raises(NotInstalled):
        await scene.desk.enter(person("T0GONE"), Vendor.PORTSIP, PORTSIP)


async def test_a_change_is_there_at_the_next_question_and_nothing_else_is_connected_anew(
    scene: Scene,
) -> None:
    other_loop = OneEach(scene.store, scene.exchange)
    assert (await scene.systems.of("T1")).connected == ()
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    first = await scene.systems.of("T1")
    assert set(first.switchboard.vendors) == {Vendor.PORTSIP}
    assert await other_loop.of("T1") is first
    await scene.desk.enter(person(), Vendor.ENSWITCH, ENSWITCH)
    second = await other_loop.of("T1")
    assert list(second.switchboard.vendors) == [Vendor.PORTSIP, Vendor.ENSWITCH]
    assert second.host(Vendor.PORTSIP) is first.host(Vendor.PORTSIP)
    await scene.desk.remove(person(), Vendor.PORTSIP)
    third = await scene.systems.of("T1")
    assert third.switchboard.default is Vendor.ENSWITCH
    with pytest.raises(VendorCredentials):
        await third.host(Vendor.PORTSIP).close_room(None, None, None)  # type: ignore[arg-type]  # nobody looks
    assert len(scene.connected) == 2


async def test_a_corrected_password_is_a_new_connection_which_remembers_no_refusal(scene: Scene) -> None:
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    before = (await scene.systems.of("T1")).host(Vendor.PORTSIP)
    await scene.desk.enter(person(), Vendor.PORTSIP, {**PORTSIP, "PORTSIP_PASSWORD": "other"})
    assert (await scene.systems.of("T1")).host(Vendor.PORTSIP) is not before


async def test_connections_that_nobody_has_any_more_are_closed_in_the_end(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_systems, "RETIRED_SECONDS", 0.0)
    closed = asyncio.Event()
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    await scene.systems.of("T1")
    vendor = scene.connected[0].connected[0]
    close = vendor.aclose

    async def noticed() -> None:
        await close()
        closed.set()

    monkeypatch.setattr(vendor, "aclose", noticed)
    await scene.desk.remove(person(), Vendor.PORTSIP)
    await scene.systems.of("T1")
    async with asyncio.timeout(5):
        await closed.wait()


async def test_workspaces_with_the_same_account_share_its_connection_and_its_numbers(scene: Scene) -> None:
    for workspace in ("T1", "T2"):
        await scene.desk.enter(person(workspace), Vendor.PORTSIP, PORTSIP)
    one, two = await scene.systems.of("T1"), await scene.systems.of("T2")
    assert one.host(Vendor.PORTSIP) is two.host(Vendor.PORTSIP)
    assert one.pool(Vendor.PORTSIP) == two.pool(Vendor.PORTSIP)


async def test_workspaces_of_one_tenant_share_its_numbers_and_others_do_not(scene: Scene) -> None:
    await scene.desk.enter(person("T1"), Vendor.PORTSIP, PORTSIP)
    await scene.desk.enter(person("T2"), Vendor.PORTSIP, {**PORTSIP, "PORTSIP_USERNAME": "another"})
    one, two = await scene.systems.of("T1"), await scene.systems.of("T2")
    assert one.host(Vendor.PORTSIP) is not two.host(Vendor.PORTSIP)
    assert one.pool(Vendor.PORTSIP) == two.pool(Vendor.PORTSIP)
    await scene.desk.enter(person("T2"), Vendor.PORTSIP, {**PORTSIP, "PORTSIP_DOMAIN": "other.example"})
    assert (await scene.systems.of("T2")).pool(Vendor.PORTSIP) != one.pool(Vendor.PORTSIP)


async def test_the_name_of_a_pool_tells_nothing_of_the_account(scene: Scene) -> None:
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    pool = (await scene.systems.of("T1")).pool(Vendor.PORTSIP)
    assert not [value for value in PORTSIP.values() if value in pool]


async def test_an_account_that_an_earlier_version_took_does_not_stop_the_others(scene: Scene) -> None:
    await scene.store.accounts.put("T1", Vendor.PORTSIP, {**PORTSIP, "PORTSIP_EXTENSIONS": "nonsense"})
    await scene.store.accounts.put("T1", Vendor.ENSWITCH, ENSWITCH)
    assert set((await scene.systems.of("T1")).switchboard.vendors) == {Vendor.ENSWITCH}


async def test_a_workspace_that_leaves_is_forgotten_in_memory_too(scene: Scene) -> None:
    await scene.desk.enter(person(), Vendor.PORTSIP, PORTSIP)
    await scene.systems.of("T1")
    scene.exchange.forget("T1")
    assert scene.exchange.last_known("T1").connected == ()


async def test_the_telephone_systems_clock_is_the_workspaces_own(scene: Scene) -> None:
    thulium = {"THULIUM_URL": "https://t.example/api", "THULIUM_USERNAME": "u", "THULIUM_PASSWORD": "p"}
    given = {**thulium, "THULIUM_TIMEZONE": "Europe/London", "THULIUM_QUEUE_ID": "2"}
    await scene.desk.enter(person("T2"), Vendor.THULIUM, given)
    await scene.systems.of("T2")
    assert scene.systems.zone_of("T2") == "Europe/London"
    assert scene.systems.zone_of("T1") is None


async def test_without_an_account_administrators_are_told_otherwise_than_others(scene: Scene) -> None:
    nothing = await scene.systems.of("T1")
    assert nothing.nothing(is_admin=True).kind is NoticeKind.NO_ACCOUNTS_YET
    assert nothing.nothing(is_admin=False).kind is NoticeKind.NO_ACCOUNTS


async def test_workspaces_at_one_system_take_their_turns_together_whoever_logs_in() -> None:
    taken: list[tuple[str, Pace]] = []

    async def take_turn(name: str, pace: Pace, patience: float) -> float:
        taken.append((name, pace))
        return 0.0

    with EmulatedVendors(slow_seconds=0.0) as vendors:
        entered = {name: value for name, value in vendors.env().items() if name.startswith("PORTSIP")}
        for user in (entered["PORTSIP_USERNAME"], "somebody else"):
            accounts = read_accounts({**entered, "PORTSIP_USERNAME": user})
            connected = telephony(accounts, take_turn=take_turn, shared=True)
            before = len(taken)
            await connected.verify()
            await connected.aclose()
            assert len(taken) > before
    assert len(set(taken)) == 1
