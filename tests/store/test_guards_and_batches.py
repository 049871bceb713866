"""Guard rails and batches, on both databases."""

from __future__ import annotations

import asyncio
from datetime import time

from bot.domain.guards import Rules, Who
from bot.domain.number_lists import Entry
from bot.store import Store
from bot.store.batches import BatchState

ENTRIES = [Entry(f"+4850000{n:04}", {"name": f"Person {n}"} if n % 2 else {}) for n in range(25)]


async def test_rules_come_back_as_they_were_set(store: Store) -> None:
    assert await store.guards.rules("T1") == Rules()
    rules = Rules(who=Who.CHOSEN, users=("U1",), groups=("S1",), quiet_from=time(20, 30), countries=("PL",))
    await store.guards.set_rules("T1", rules, "U0", {"who": "chosen"})
    assert await store.guards.rules("T1") == rules
    assert await store.guards.rules("T2") == Rules()


async def test_a_number_stands_on_the_list_once(store: Store) -> None:
    assert await store.guards.add_never("T1", ("+48500000001", "+48500000002"), "U0") == 2
    assert await store.guards.add_never("T1", ("+48500000001",), "U0") == 0
    assert await store.guards.drop_never("T1", ("+48500000001", "+48500000009"), "U0") == 1
    assert await store.guards.never("T1") == {"+48500000002"}


async def test_a_limit_holds_for_those_who_come_at_the_same_time(store: Store) -> None:
    await store.guards.set_rules("T1", Rules(person_a_day=5), "U0", {})
    asked = [store.guards.reserve("T1", "U1", f"CV-{n}", "2026-11-18", 2) for n in range(5)]
    assert sorted(map(str, await asyncio.gather(*asked))) == ["None", "None", "person", "person", "person"]


async def test_a_reference_is_counted_once_and_can_be_given_back(store: Store) -> None:
    await store.guards.set_rules("T1", Rules(workspace_a_day=2), "U0", {})
    assert await store.guards.reserve("T1", "U1", "CV-1", "2026-11-18", 2) is None
    assert await store.guards.reserve("T1", "U1", "CV-1", "2026-11-18", 2) is None
    assert await store.guards.reserve("T1", "U2", "CV-2", "2026-11-18", 1) == "workspace"
    await store.guards.release("T1", "CV-1")
    assert await store.guards.reserve("T1", "U2", "CV-2", "2026-11-18", 1) is None


async def test_the_trail_keeps_its_order_however_many_write(store: Store) -> None:
    await asyncio.gather(*(store.guards.note("T1", "U1", f"act {n}", {}) for n in range(20)))
    found = await store.guards.trail("T1")
    assert sorted(deed.act for deed in found) == sorted(f"act {n}" for n in range(20))
    assert len(await store.guards.trail("T1", most=3)) == 3


async def test_batches_are_claimed_in_order_and_settled(store: Store) -> None:
    await store.batches.plan("CV-1", ENTRIES, 10)
    sizes = []
    while (claim := await store.batches.claim("CV-1")) is not None:
        assert not claim.in_doubt
        sizes.append(len(claim.batch.entries))
        await store.batches.settle("CV-1", claim.batch, BatchState.ACCEPTED)
    assert sizes == [10, 10, 5]
    assert await store.batches.counts("CV-1") == {BatchState.ACCEPTED: (25, 0)}
    assert [entry async for batch in store.batches.all("CV-1") for entry in batch.entries] == ENTRIES


async def test_a_batch_that_nobody_settled_is_unknown(store: Store) -> None:
    await store.batches.plan("CV-1", ENTRIES, 10)
    first = await store.batches.claim("CV-1")
    second = await store.batches.claim("CV-1")
    assert first is not None
    assert second is not None
    assert second.in_doubt
    assert second.batch.number == first.batch.number == 0
    troubled = await store.batches.last_troubled("CV-1")
    assert troubled is not None
    assert troubled.state is BatchState.UNKNOWN
    assert await store.batches.again("CV-1", 0)
    assert not await store.batches.again("CV-1", 0)


async def test_planning_twice_changes_nothing(store: Store) -> None:
    await store.batches.plan("CV-1", ENTRIES, 10)
    claim = await store.batches.claim("CV-1")
    assert claim is not None
    await store.batches.settle("CV-1", claim.batch, BatchState.ACCEPTED, {"+48500000000": "never"})
    await store.batches.plan("CV-1", ENTRIES, 10)
    assert await store.batches.counts("CV-1") == {
        BatchState.ACCEPTED: (10, 1),
        BatchState.WAITING: (15, 0),
    }
    assert await store.batches.stop("CV-1") == 2
    assert await store.batches.claim("CV-1") is None
