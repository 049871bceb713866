"""Requests are kept once, quickly, and found again."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.store import Store
from tests.store.made import NOW, asked, conference


async def test_a_request_comes_back_as_it_was_put(store: Store) -> None:
    request = asked("Ev1", text="jutro o 15 😀", seats=8, when=None, tags=["a", "b"])

    assert await store.inbox.put(request)

    assert await store.inbox.get("Ev1") == request


async def test_an_unknown_key_is_nothing(store: Store) -> None:
    assert await store.inbox.get("Ev1") is None


async def test_a_repeat_is_told_apart_and_changes_nothing(store: Store) -> None:
    await store.inbox.put(asked("Ev1", text="first"))

    assert not await store.inbox.put(asked("Ev1", text="second"))

    kept = await store.inbox.get("Ev1")
    assert kept is not None
    assert kept.body == {"text": "first"}


async def test_of_many_at_once_with_the_same_key_one_is_new(store: Store) -> None:
    answers = await asyncio.gather(*(store.inbox.put(asked("Ev1", number=number)) for number in range(50)))

    assert answers.count(True) == 1


async def test_many_at_once_are_all_kept(store: Store) -> None:
    answers = await asyncio.gather(*(store.inbox.put(asked(f"Ev{number}")) for number in range(500)))

    assert all(answers)
    assert len(await store.inbox.unfinished()) == 500


async def test_many_at_once_are_new_in_the_order_in_which_they_came(store: Store) -> None:
    answers = await asyncio.gather(*(store.inbox.put(asked(key, n=n)) for n, key in enumerate("aabba")))

    assert answers == [True, False, True, False, False]
    kept = await store.inbox.get("b")
    assert kept is not None
    assert kept.body == {"n": 2}


async def test_a_conference_is_kept_with_the_request_that_asks_for_it(store: Store) -> None:
    await store.inbox.put(asked("Ev1"), also=conference("CV-7F3K"))

    assert await store.conferences.get("CV-7F3K") == conference("CV-7F3K")


async def test_a_repeat_keeps_no_second_conference(store: Store) -> None:
    await store.inbox.put(asked("Ev1"), also=conference("CV-7F3K"))

    await store.inbox.put(asked("Ev1"), also=conference("CV-8G4M"))

    assert await store.conferences.get("CV-8G4M") is None


async def test_what_is_not_finished_is_listed_oldest_first(store: Store) -> None:
    for key, age in (("b", 1), ("a", 3), ("c", 2)):
        await store.inbox.put(asked(key, received_at=NOW - timedelta(minutes=age)))
    await store.inbox.finish("c")

    assert [request.key for request in await store.inbox.unfinished()] == ["a", "b"]


async def test_a_finished_request_is_still_a_repeat(store: Store) -> None:
    await store.inbox.put(asked("Ev1"))
    await store.inbox.finish("Ev1")

    assert not await store.inbox.put(asked("Ev1"))


async def test_a_caller_that_gives_up_does_not_hurt_its_neighbours(store: Store) -> None:
    waiting = [asyncio.create_task(store.inbox.put(asked(f"Ev{number}"))) for number in range(10)]
    await asyncio.sleep(0)
    waiting[3].cancel()

    answers = await asyncio.gather(*waiting, return_exceptions=True)

    assert [answer for answer in answers if answer is True] == [True] * 9
    assert await store.inbox.get("Ev9") is not None


async def test_a_request_that_cannot_be_kept_does_not_hurt_its_neighbours(store: Store) -> None:
    good, bad = asked("Ev1"), asked("Ev2", what=object())

    answers = await asyncio.gather(store.inbox.put(good), store.inbox.put(bad), return_exceptions=True)

    assert answers[0] is True
    assert isinstance(answers[1], Exception)
