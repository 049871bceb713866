"""Effects, people, proposals."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.people import Person
from bot.domain.records import AnnouncementProposal, CallProposal, ProposalState
from bot.store import Effect, Store
from tests.store.made import NOW, announcement, call

ALICE = Person(workspace="T1", user="U0ALICE", name="Alice", zone="Europe/Warsaw", locale="pl-PL")


async def test_the_first_begin_leaves_no_doubt(store: Store) -> None:
    assert await store.effects.begin("card") == Effect(done=False, doubt=False, data={})


async def test_a_second_begin_without_a_finish_is_in_doubt(store: Store) -> None:
    await store.effects.begin("card")

    assert await store.effects.begin("card") == Effect(done=False, doubt=True, data={})


async def test_a_finished_effect_tells_what_came_of_it(store: Store) -> None:
    await store.effects.begin("card")
    await store.effects.finish("card", {"ts": "1.5"})

    assert await store.effects.begin("card") == Effect(done=True, doubt=False, data={"ts": "1.5"})


async def test_of_many_begins_at_once_one_leaves_no_doubt(store: Store) -> None:
    begun = await asyncio.gather(*(store.effects.begin("card") for _ in range(20)))

    assert sum(not effect.doubt for effect in begun) == 1


async def test_a_profile_is_known_while_it_is_fresh(store: Store) -> None:
    await store.people.put(ALICE, NOW)

    assert await store.people.get("T1", "U0ALICE", not_older_than=NOW) == ALICE
    assert await store.people.get("T1", "U0ALICE", not_older_than=NOW + timedelta(seconds=1)) is None
    assert await store.people.get("T2", "U0ALICE", not_older_than=NOW) is None


async def test_a_profile_learned_again_replaces_the_earlier(store: Store) -> None:
    await store.people.put(ALICE, NOW)
    await store.people.put(replace(ALICE, zone="Asia/Tokyo"), NOW + timedelta(hours=1))

    found = await store.people.get("T1", "U0ALICE", not_older_than=NOW)

    assert found == replace(ALICE, zone="Asia/Tokyo")


async def test_a_forgotten_profile_is_unknown(store: Store) -> None:
    await store.people.put(ALICE, NOW)
    await store.people.forget("T1", "U0ALICE")

    assert await store.people.get("T1", "U0ALICE", not_older_than=NOW) is None


@pytest.mark.parametrize("proposal", [call(), announcement()], ids=["call", "announcement"])
async def test_a_proposal_comes_back_as_it_was_saved(
    store: Store, proposal: CallProposal | AnnouncementProposal
) -> None:
    await store.proposals.save(proposal)

    assert await store.proposals.get(proposal.reference) == proposal


async def test_an_unknown_proposal_is_nothing(store: Store) -> None:
    assert await store.proposals.get("CV-0000") is None


async def test_of_many_presses_one_moves_the_proposal_on(store: Store) -> None:
    await store.proposals.save(call())

    moved = await asyncio.gather(
        *(
            store.proposals.advance("CV-2222", expected=ProposalState.OPEN, to=ProposalState.CONFIRMED)
            for _ in range(10)
        )
    )

    assert moved.count(True) == 1
    found = await store.proposals.get("CV-2222")
    assert found is not None
    assert found.state is ProposalState.CONFIRMED
