"""What administrators set, by workspace and by channel."""

from __future__ import annotations

from bot.domain.conference import Vendor
from bot.store import Store


async def test_a_workspace_and_its_channels_have_defaults_of_their_own(store: Store) -> None:
    await store.defaults.put("T1", "", {Vendor.PORTSIP: {"control": "MASTER"}})
    await store.defaults.put("T1", "C1", {Vendor.ENSWITCH: {"panel": True, "owner": 7}})
    assert await store.defaults.get("T1") == {Vendor.PORTSIP: {"control": "MASTER"}}
    assert await store.defaults.get("T1", "C1") == {Vendor.ENSWITCH: {"panel": True, "owner": 7}}
    assert await store.defaults.get("T1", "C2") == {}
    assert await store.defaults.get("T2") == {}


async def test_nothing_at_all_forgets_the_place(store: Store) -> None:
    await store.defaults.put("T1", "C1", {Vendor.PORTSIP: {"control": "MASTER"}})
    await store.defaults.put("T1", "C1", {Vendor.PORTSIP: {}})
    assert await store.defaults.get("T1", "C1") == {}
