"""Numbers and PINs, chosen and written down before a telephone system is asked."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Literal

from pydantic import SecretStr
from sqlalchemy import ColumnElement, Connection, select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.conference import Numbering, Ticket, Vendor
from bot.errors import NumberTaken
from bot.store.codec import dump_map, load_map
from bot.store.database import Database
from bot.store.inserts import insert_new
from bot.store.pins import new_pins
from bot.store.tables import Tables

Outcome = Literal["open", "absent", "taken", "rejected", "unknown", "closed"]

TRIES = 16
"""How often a number is drawn before those that are free are looked for one by one."""

BLOCKED = timedelta(hours=1)
"""How long a number stays out of the draw after the telephone system gave it to something else."""


OWN = ""
"""The pool of numbers where one workspace has all systems to itself."""


class TicketState(StrEnum):
    """Where a ticket is. Those that hold keep their number from every other ticket."""

    RESERVED = "reserved"  # holds; nobody was asked yet
    SENDING = "sending"  # holds; the telephone system is being asked, or was when we were killed
    OPEN = "open"  # holds; the room is there
    UNKNOWN = "unknown"  # holds; nobody knows whether the room is there
    ABSENT = "absent"  # holds for an hour; there is no room, and it may be asked for again
    TAKEN = "taken"  # holds for an hour; the number belongs to something that is not ours
    REJECTED = "rejected"  # free
    CLOSED = "closed"  # free


HELD_FOR_A_WHILE = (TicketState.ABSENT, TicketState.TAKEN)
FREE = (TicketState.REJECTED, TicketState.CLOSED)
SENDABLE = (TicketState.RESERVED, TicketState.ABSENT, TicketState.REJECTED)


class Tickets:
    """The tickets of all conferences."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._tickets = tables.tickets
        self._conferences = tables.conferences
        self._spares = tables.spares

    async def reserve(
        self,
        reference: str,
        attempt: int,
        vendor: Vendor,
        numbering: Numbering | None,
        room_pin: SecretStr | None,
        pool: str = OWN,
    ) -> Ticket | None:
        """The ticket of this attempt, the same at each call; None when no number of `pool` is free.

        Without `numbering` it has neither number nor PINs.
        """
        row = {
            "reference": reference,
            "attempt": attempt,
            "vendor": vendor.value,
            "pool": pool,
            "number": None,
            "state": TicketState.RESERVED.value,
            "holds": True,
            "created_at": datetime.now(UTC),
            "pins": _pins_document(new_pins(numbering, room_pin)),
        }

        def work(connection: Connection) -> Ticket | None:
            if (known := self._known(connection, reference, attempt)) is not None:
                return known
            if numbering is None:
                connection.execute(insert_new(connection, self._tickets), row)
            else:
                self._release_blocked(connection, vendor, pool)
                self._draw(connection, numbering, row)
            return self._known(connection, reference, attempt)

        return await self._database.write(work)

    async def begin(self, reference: str, attempt: int) -> bool:
        """Write down that the telephone system is about to be asked.

        True when it may have been asked with this ticket before: then look first. Raises `NumberTaken` when
        the ticket had given its number back and another has it.
        """

        def work(connection: Connection) -> bool:
            query = select(self._tickets.c.state, self._tickets.c.vendor)
            state, vendor = connection.execute(query.where(*self._is(reference, attempt))).one()
            if state not in SENDABLE:
                return True
            try:
                with connection.begin_nested():
                    self._change(connection, reference, attempt, TicketState.SENDING)
            except IntegrityError as error:
                raise NumberTaken(vendor, f"the number of {reference} went to another") from error
            return False

        return await self._database.write(work)

    async def settle(self, reference: str, attempt: int, outcome: Outcome) -> None:
        """Write down what became of it."""
        state = TicketState(outcome)
        await self._database.write(lambda connection: self._change(connection, reference, attempt, state))

    async def free(self, vendor: Vendor, number: str, pool: str = OWN) -> None:
        """The room under this number is gone: the number may be drawn again."""
        tickets = self._tickets.c
        mine = self._of_pool(vendor, pool) & (tickets.number == number) & tickets.holds
        change = update(self._tickets).where(mine).values(state=TicketState.CLOSED, holds=False)
        await self._database.write(lambda connection: connection.execute(change))

    async def free_ended(self, vendor: Vendor, moment: datetime) -> int:
        """Let go of the numbers of conferences that were over before `moment`; how many.

        A room that the vendor still has under such a number is found taken when the number is drawn.
        """
        tickets, conferences = self._tickets.c, self._conferences.c
        over = select(conferences.reference).where(conferences.ends_at < moment)
        theirs = (tickets.vendor == vendor.value) & tickets.holds & tickets.reference.in_(over)
        change = update(self._tickets).where(theirs).values(state=TicketState.CLOSED, holds=False)
        return await self._database.write(lambda connection: connection.execute(change).rowcount)

    async def last(self, reference: str) -> tuple[int, Ticket] | None:
        """The newest attempt for this conference and its ticket; None when nothing was tried."""
        tickets = self._tickets.c
        query = (
            select(tickets.attempt, tickets.number, tickets.pins)
            .where(tickets.reference == reference)
            .order_by(tickets.attempt.desc())
            .limit(1)
        )
        row = await self._database.read(lambda connection: connection.execute(query).one_or_none())
        return None if row is None else (row.attempt, _ticket(reference, row.number, row.pins))

    async def holders(self, vendor: Vendor, numbers: Sequence[str], pool: str = OWN) -> dict[str, str]:
        """Which of these room numbers belong to which of our conferences, by reference."""
        tickets = self._tickets.c
        query = select(tickets.number, tickets.reference).where(
            self._of_pool(vendor, pool), tickets.number.in_(numbers), tickets.state == TicketState.OPEN
        )
        rows = await self._database.read(lambda connection: connection.execute(query).all())
        return {row.number: row.reference for row in rows}

    async def fresh_pins(self, reference: str, serial: int, numbering: Numbering | None) -> Ticket:
        """Spare PINs, the same at each call with this `serial`; the ticket has no number."""
        row = {
            "reference": reference,
            "serial": serial,
            "created_at": datetime.now(UTC),
            "pins": _pins_document(new_pins(numbering)),
        }
        spares = self._spares.c
        query = select(spares.pins).where(spares.reference == reference, spares.serial == serial)

        def work(connection: Connection) -> bytes:
            connection.execute(insert_new(connection, self._spares), row)
            pins: bytes = connection.scalars(query).one()
            return pins

        return _ticket(reference, None, await self._database.write(work))

    def _known(self, connection: Connection, reference: str, attempt: int) -> Ticket | None:
        query = select(self._tickets.c.number, self._tickets.c.pins)
        row = connection.execute(query.where(*self._is(reference, attempt))).one_or_none()
        return None if row is None else _ticket(reference, row.number, row.pins)

    def _is(self, reference: str, attempt: int) -> list[ColumnElement[bool]]:
        return [self._tickets.c.reference == reference, self._tickets.c.attempt == attempt]

    def _draw(self, connection: Connection, numbering: Numbering, row: dict[str, Any]) -> None:
        """Insert `row` with a number that nobody holds, when there is one."""
        statement = insert_new(connection, self._tickets).returning(self._tickets.c.number)
        for _ in range(TRIES):
            drawn = numbering.first + secrets.randbelow(numbering.last - numbering.first + 1)
            if connection.scalar(statement, row | {"number": _written(drawn, numbering)}) is not None:
                return
        if numbering.last - numbering.first < 100_000:
            self._take_any(connection, numbering, row)

    def _take_any(self, connection: Connection, numbering: Numbering, row: dict[str, Any]) -> None:
        statement = insert_new(connection, self._tickets).returning(self._tickets.c.number)
        tickets = self._tickets.c
        of_pool = self._of_pool(Vendor(row["vendor"]), row["pool"])
        query = select(tickets.number).where(of_pool, tickets.holds)
        held = set(connection.scalars(query))
        numbers = (_written(number, numbering) for number in range(numbering.first, numbering.last + 1))
        free = [number for number in numbers if number not in held]
        while free:
            number = free.pop(secrets.randbelow(len(free)))
            if connection.scalar(statement, row | {"number": number}) is not None:
                return

    def _release_blocked(self, connection: Connection, vendor: Vendor, pool: str) -> None:
        tickets = self._tickets.c
        over = tickets.holds & (tickets.held_until < datetime.now(UTC))
        connection.execute(update(self._tickets).where(self._of_pool(vendor, pool), over).values(holds=False))

    def _of_pool(self, vendor: Vendor, pool: str) -> ColumnElement[bool]:
        return (self._tickets.c.vendor == vendor.value) & (self._tickets.c.pool == pool)

    def _change(self, connection: Connection, reference: str, attempt: int, state: TicketState) -> None:
        tickets = self._tickets
        until = datetime.now(UTC) + BLOCKED if state in HELD_FOR_A_WHILE else None
        connection.execute(
            update(tickets)
            .where(*self._is(reference, attempt))
            .values(state=state.value, holds=state not in FREE, held_until=until)
        )


def _written(number: int, numbering: Numbering) -> str:
    return str(number).zfill(numbering.width)


def _pins_document(pins: tuple[SecretStr, SecretStr] | None) -> bytes:
    if pins is None:
        return dump_map({"admin": None, "room": None})
    admin, room = pins
    return dump_map({"admin": admin.get_secret_value(), "room": room.get_secret_value()})


def _ticket(reference: str, number: str | None, pins: bytes) -> Ticket:
    loaded = load_map(pins)
    return Ticket(
        reference=reference,
        number=number,
        admin_pin=SecretStr(loaded["admin"]) if loaded["admin"] else None,
        room_pin=SecretStr(loaded["room"]) if loaded["room"] else None,
    )
