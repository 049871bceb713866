"""Turns that several replicas take together."""

from __future__ import annotations

import asyncio

from bot.store import Keyring, Store


async def taken(store: Store, name: str = "enswitch", patience: float = 60.0) -> float | None:
    return await store.turns.take(name, burst=10, seconds=5.0, patience=patience)


async def test_as_many_as_allowed_are_due_at_once_and_then_one_after_the_other(store: Store) -> None:
    found = [await taken(store) for _ in range(13)]
    waits = [wait for wait in found if wait is not None]
    assert waits[:10] == [0.0] * 10
    assert len(waits) == 13
    assert sorted(waits) == waits
    assert 1.0 < waits[12] <= 1.5, "two a second"


async def test_two_replicas_never_get_the_same_turn(database_url: str, keyring: Keyring) -> None:
    replicas = [await Store.open(database_url, keyring, migrate=True) for _ in range(2)]
    waits = await asyncio.gather(*(taken(replicas[number % 2]) for number in range(40)))
    due = sorted(wait for wait in waits if wait is not None)
    assert len(due) == 40
    assert due[-1] > 14.0, "40 turns at two a second, ten of them at once"
    for replica in replicas:
        await replica.close()


async def test_who_would_wait_too_long_takes_no_turn(store: Store) -> None:
    while await taken(store, patience=1.0) is not None:
        pass
    assert await taken(store, patience=1.0) is None
    later = await taken(store, patience=60.0)
    assert later is not None
    assert later < 2.0, "those who were turned away have not moved the queue on"


async def test_names_do_not_wait_for_each_other(store: Store) -> None:
    for _ in range(20):
        await taken(store)
    assert await taken(store, "conpeek") == 0.0
