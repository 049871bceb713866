"""Conferences are found again by everything they are looked for by."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.conference import State
from bot.domain.people import Posted
from bot.domain.understanding import Invitees
from bot.store import Keyring, Store
from tests.store.made import NOW, WARSAW, WISH, conference


async def test_a_conference_comes_back_as_it_was_saved(store: Store) -> None:
    await store.conferences.save(conference())

    found = await store.conferences.get("CV-7F3K")

    assert found == conference()


async def test_pins_come_back_as_digits(store: Store) -> None:
    await store.conferences.save(conference())

    found = await store.conferences.get("CV-7F3K")

    assert found is not None
    assert found.room is not None
    assert found.room.admin_pin is not None
    assert found.room.admin_pin.get_secret_value() == "918273"


async def test_the_start_comes_back_in_the_zone_it_was_meant_in(store: Store) -> None:
    await store.conferences.save(conference())

    found = await store.conferences.get("CV-7F3K")

    assert found is not None
    assert found.wish.starts_at.tzinfo == WARSAW


async def test_saving_again_replaces(store: Store) -> None:
    await store.conferences.save(conference())
    await store.conferences.save(conference(state=State.CANCELLED, sequence=2))

    found = await store.conferences.get("CV-7F3K")

    assert found == conference(state=State.CANCELLED, sequence=2)


async def test_organiser_and_invitees_see_it_and_others_do_not(store: Store) -> None:
    await store.conferences.save(conference())

    seen = {
        user: bool(await store.conferences.for_user("T1", user, ending_after=NOW))
        for user in ("U0ALICE", "U0BOB", "U0CAROL")
    }

    assert seen == {"U0ALICE": True, "U0BOB": True, "U0CAROL": False}


async def test_another_workspace_does_not_see_it(store: Store) -> None:
    await store.conferences.save(conference())

    assert await store.conferences.for_user("T2", "U0ALICE", ending_after=NOW) == []


async def test_somebody_who_is_no_longer_invited_does_not_see_it(store: Store) -> None:
    await store.conferences.save(conference())
    without_bob = replace(WISH, invitees=Invitees(users=("U0CAROL",)))

    await store.conferences.save(conference(wish=without_bob))

    assert await store.conferences.for_user("T1", "U0BOB", ending_after=NOW) == []
    assert len(await store.conferences.for_user("T1", "U0CAROL", ending_after=NOW)) == 1


async def test_the_soonest_comes_first_and_the_limit_holds(store: Store) -> None:
    for days, reference in ((3, "CV-C"), (1, "CV-A"), (2, "CV-B")):
        wish = replace(WISH, starts_at=WISH.starts_at + timedelta(days=days))
        await store.conferences.save(conference(reference, wish=wish))

    found = await store.conferences.for_user("T1", "U0ALICE", ending_after=NOW, limit=2)

    assert [one.reference for one in found] == ["CV-A", "CV-B"]


async def test_what_is_over_and_what_was_handed_back_is_not_listed(store: Store) -> None:
    await store.conferences.save(conference("CV-A", state=State.HANDED_BACK))
    await store.conferences.save(conference("CV-B"))

    later = WISH.starts_at + timedelta(hours=2)

    assert await store.conferences.for_user("T1", "U0ALICE", ending_after=later) == []


async def test_a_series_is_listed_while_it_goes_on(store: Store) -> None:
    weekly = replace(WISH, recurrence="FREQ=WEEKLY;BYDAY=TH;COUNT=4")
    await store.conferences.save(conference(wish=weekly))

    async def listed(weeks: int) -> bool:
        moment = WISH.starts_at + timedelta(weeks=weeks)
        return bool(await store.conferences.for_user("T1", "U0ALICE", ending_after=moment))

    assert await listed(3)
    assert not await listed(6)


async def test_conferences_are_found_by_their_state(store: Store) -> None:
    await store.conferences.save(conference("CV-A", state=State.BOOKING))
    await store.conferences.save(conference("CV-B", state=State.BOOKED))
    await store.conferences.save(conference("CV-C", state=State.UNKNOWN))

    found = await store.conferences.in_state(State.BOOKING, State.UNKNOWN)

    assert [one.reference for one in found] == ["CV-A", "CV-C"]


async def test_a_conference_is_found_by_its_card(store: Store) -> None:
    await store.conferences.save(conference(card=Posted("C1", "1.5")))

    assert await store.conferences.by_card(Posted("C1", "1.5")) == conference(card=Posted("C1", "1.5"))
    assert await store.conferences.by_card(Posted("C2", "1.5")) is None


async def test_references_are_short_and_never_repeat(store: Store) -> None:
    given = await asyncio.gather(*(store.conferences.new_reference() for _ in range(200)))

    assert len(set(given)) == 200
    assert all(len(reference) == 7 and reference.startswith("CV-") for reference in given)
    assert not set("".join(given).removeprefix("CV-").replace("CV-", "")) & set("01ILOUV")


async def test_references_do_not_repeat_after_a_restart(tmp_path: Path, keyring: Keyring) -> None:
    url = f"sqlite:///{tmp_path / 'convoke.db'}"
    given = []
    for _ in range(3):
        store = await Store.open(url, keyring)
        given += [await store.conferences.new_reference() for _ in range(40)]
        await store.close()

    assert len(set(given)) == 120


async def test_a_start_in_the_hour_that_is_there_twice_keeps_its_fold(store: Store) -> None:
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=WARSAW, fold=1)
    await store.conferences.save(conference(wish=replace(WISH, starts_at=twice)))

    found = await store.conferences.get("CV-7F3K")

    assert found is not None
    assert found.wish.starts_at.astimezone(UTC) == twice.astimezone(UTC)
