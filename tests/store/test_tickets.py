"""Numbers and PINs: written down before, held while needed, never held twice."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from bot.domain.conference import Numbering, Ticket, Vendor
from bot.errors import NumberTaken
from bot.store import Store
from bot.store import tickets as tickets_module
from bot.store.tickets import Outcome
from tests.store.made import conference

SMALL = Numbering(first=8000, last=8002, pin_digits=4, width=4)


async def reserve(store: Store, reference: str, attempt: int = 0, numbering: Numbering = SMALL) -> Ticket:
    ticket = await store.tickets.reserve(reference, attempt, Vendor.PORTSIP, numbering, None)
    assert ticket is not None
    return ticket


def revealed(ticket: Ticket) -> tuple[str | None, ...]:
    pins = (ticket.admin_pin, ticket.room_pin)
    return (ticket.reference, ticket.number, *(pin.get_secret_value() if pin else None for pin in pins))


async def test_asking_again_gives_the_same_ticket(store: Store) -> None:
    first, second = await reserve(store, "CV-A"), await reserve(store, "CV-A")

    assert revealed(first) == revealed(second)


async def test_another_attempt_gets_another_number(store: Store) -> None:
    first, second = await reserve(store, "CV-A", 0), await reserve(store, "CV-A", 1)

    assert first.number != second.number


async def test_every_number_of_the_range_is_given_and_then_none(store: Store) -> None:
    numbers = {(await reserve(store, f"CV-{letter}")).number for letter in "ABC"}

    assert numbers == {"8000", "8001", "8002"}
    assert await store.tickets.reserve("CV-D", 0, Vendor.PORTSIP, SMALL, None) is None


async def test_of_many_at_once_none_get_the_same_number(store: Store) -> None:
    wide = Numbering(first=1, last=60, pin_digits=4, width=3)
    tickets = await asyncio.gather(*(reserve(store, f"CV-{n}", numbering=wide) for n in range(60)))

    assert {ticket.number for ticket in tickets} == {f"{n:03}" for n in range(1, 61)}


async def test_another_telephone_system_has_numbers_of_its_own(store: Store) -> None:
    for letter in "ABC":
        await reserve(store, f"CV-{letter}")

    assert await store.tickets.reserve("CV-D", 0, Vendor.ENSWITCH, SMALL, None) is not None


async def test_a_standing_room_needs_neither_number_nor_pins(store: Store) -> None:
    ticket = await store.tickets.reserve("CV-A", 0, Vendor.CONPEEK, None, None)
    other = await store.tickets.reserve("CV-B", 0, Vendor.CONPEEK, None, None)

    assert ticket == Ticket(reference="CV-A", number=None, admin_pin=None, room_pin=None)
    assert other is not None


async def test_the_pin_somebody_asked_for_is_the_participants(store: Store) -> None:
    ticket = await store.tickets.reserve("CV-A", 0, Vendor.PORTSIP, SMALL, SecretStr("4711"))

    assert ticket is not None
    assert revealed(ticket)[3] == "4711"
    assert revealed(ticket)[2] != "4711"


async def test_the_first_try_leaves_no_doubt_and_the_next_does(store: Store) -> None:
    await reserve(store, "CV-A")

    assert not await store.tickets.begin("CV-A", 0)
    assert await store.tickets.begin("CV-A", 0)


async def test_after_the_room_was_found_absent_the_next_try_leaves_no_doubt(store: Store) -> None:
    await reserve(store, "CV-A")
    await store.tickets.begin("CV-A", 0)
    await store.tickets.settle("CV-A", 0, "absent")

    assert not await store.tickets.begin("CV-A", 0)


@pytest.mark.parametrize("outcome", ["open", "unknown", "taken", "closed"])
async def test_a_settled_ticket_is_looked_up_before_it_is_sent_again(store: Store, outcome: Outcome) -> None:
    await reserve(store, "CV-A")
    await store.tickets.begin("CV-A", 0)
    await store.tickets.settle("CV-A", 0, outcome)

    assert await store.tickets.begin("CV-A", 0)


@pytest.mark.parametrize("outcome", ["closed", "rejected"])
async def test_a_number_that_is_given_back_is_free(store: Store, outcome: Outcome) -> None:
    for letter in "ABC":
        await reserve(store, f"CV-{letter}")
    freed = await reserve(store, "CV-B")

    await store.tickets.settle("CV-B", 0, outcome)

    assert (await reserve(store, "CV-D")).number == freed.number


@pytest.mark.parametrize("outcome", ["open", "unknown", "taken", "absent"])
async def test_a_number_that_may_be_in_use_is_not_given(store: Store, outcome: Outcome) -> None:
    for letter in "ABC":
        await reserve(store, f"CV-{letter}")

    await store.tickets.settle("CV-B", 0, outcome)

    assert await store.tickets.reserve("CV-D", 0, Vendor.PORTSIP, SMALL, None) is None


class LaterClock(datetime):
    """Two hours later."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # a clock for this test alone
        return datetime.now(UTC) + timedelta(hours=2)


@pytest.mark.parametrize("outcome", ["taken", "absent"])
async def test_a_number_somebody_else_had_is_tried_again_after_a_while(
    store: Store, outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    for letter in "ABC":
        await reserve(store, f"CV-{letter}")
    blocked = await reserve(store, "CV-B")
    await store.tickets.settle("CV-B", 0, outcome)

    monkeypatch.setattr(tickets_module, "datetime", LaterClock)

    assert (await reserve(store, "CV-D")).number == blocked.number


async def test_a_ticket_whose_number_went_to_another_is_not_sent(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for letter in "ABC":
        await reserve(store, f"CV-{letter}")
    await store.tickets.settle("CV-B", 0, "absent")
    monkeypatch.setattr(tickets_module, "datetime", LaterClock)
    await reserve(store, "CV-D")

    with pytest.raises(NumberTaken) as refused:
        await store.tickets.begin("CV-B", 0)

    assert refused.value.vendor == "portsip"


async def test_spare_pins_are_the_same_for_the_same_serial(store: Store) -> None:
    first = await store.tickets.fresh_pins("CV-A", 1, SMALL)
    again = await store.tickets.fresh_pins("CV-A", 1, SMALL)
    other = await store.tickets.fresh_pins("CV-A", 2, SMALL)

    assert revealed(first) == revealed(again)
    assert revealed(first) != revealed(other)


async def test_a_standing_room_has_no_spare_pins(store: Store) -> None:
    spare = await store.tickets.fresh_pins("CV-A", 1, None)

    assert revealed(spare) == ("CV-A", None, None, None)


async def test_the_number_of_a_room_that_is_gone_is_drawn_again(store: Store) -> None:
    for letter in "ABC":
        ticket = await reserve(store, f"CV-{letter}")
        await store.tickets.settle(f"CV-{letter}", 0, "open")
    assert await store.tickets.reserve("CV-D", 0, Vendor.PORTSIP, SMALL, None) is None

    await store.tickets.free(Vendor.PORTSIP, str(ticket.number))

    assert (await reserve(store, "CV-E")).number == ticket.number


async def test_conferences_that_are_over_let_go_of_their_numbers(store: Store) -> None:
    over = conference(reference="CV-A")
    await store.conferences.save(over)
    await reserve(store, "CV-A")
    await store.tickets.settle("CV-A", 0, "open")

    assert await store.tickets.free_ended(Vendor.PORTSIP, over.wish.ends_at - timedelta(minutes=1)) == 0
    assert await store.tickets.free_ended(Vendor.PORTSIP, over.wish.ends_at + timedelta(minutes=1)) == 1
