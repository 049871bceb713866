"""What is over is forgotten, what is not stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.conference import Numbering, State, Vendor
from bot.domain.people import Person
from bot.store import Store
from tests.store.made import NOW, WISH, asked, call, conference

MUCH_LATER = NOW + timedelta(days=4000)
LATER = NOW + timedelta(days=30)
NUMBERS = Numbering(8000, 8000, 4, 4)


async def test_a_conference_that_is_over_is_forgotten_with_all_that_belongs_to_it(store: Store) -> None:
    await store.conferences.save(conference())
    await store.tickets.reserve("CV-7F3K", 0, Vendor.PORTSIP, NUMBERS, None)

    assert await store.forget_older_than(MUCH_LATER) > 0

    assert await store.conferences.get("CV-7F3K") is None
    assert await store.tickets.reserve("CV-B", 0, Vendor.PORTSIP, NUMBERS, None) is not None


async def test_a_conference_to_come_stays_with_its_number(store: Store) -> None:
    soon = replace(WISH, starts_at=MUCH_LATER)
    await store.conferences.save(conference(wish=soon))
    await store.tickets.reserve("CV-7F3K", 0, Vendor.PORTSIP, NUMBERS, None)

    await store.forget_older_than(MUCH_LATER)

    assert await store.conferences.get("CV-7F3K") is not None
    assert await store.tickets.reserve("CV-B", 0, Vendor.PORTSIP, NUMBERS, None) is None


async def test_a_series_without_an_end_stays(store: Store) -> None:
    await store.conferences.save(conference(wish=replace(WISH, recurrence="FREQ=WEEKLY")))

    await store.forget_older_than(MUCH_LATER)

    assert await store.conferences.get("CV-7F3K") is not None


async def test_a_cancelled_series_without_an_end_is_forgotten(store: Store) -> None:
    endless = replace(WISH, recurrence="FREQ=WEEKLY")
    await store.conferences.save(conference(wish=endless, state=State.CANCELLED))

    await store.forget_older_than(LATER)

    assert await store.conferences.get("CV-7F3K") is None


async def test_a_request_that_is_not_finished_stays_however_old(store: Store) -> None:
    await store.inbox.put(asked("open"))
    await store.inbox.put(asked("finished"))
    await store.inbox.finish("finished")

    await store.forget_older_than(MUCH_LATER)

    assert await store.inbox.get("open") is not None
    assert await store.inbox.get("finished") is None


async def test_what_is_young_stays(store: Store) -> None:
    await store.inbox.put(asked("Ev1"), also=conference())
    await store.inbox.finish("Ev1")
    await store.effects.begin("card")
    await store.proposals.save(call())
    person = Person(workspace="T1", user="U1", name="A", zone="UTC", locale="en-US")
    await store.people.put(person, NOW)

    assert await store.forget_older_than(NOW - timedelta(days=1)) == 0

    assert (await store.effects.begin("card")).doubt
    assert await store.proposals.get("CV-2222") == call()
    assert await store.people.get("T1", "U1", not_older_than=NOW) == person
