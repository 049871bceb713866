"""Conferences through their whole life."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import Connection, Select, delete, or_, select

from bot.domain.conference import State, Vendor
from bot.domain.people import Posted
from bot.domain.records import Conference
from bot.store.codec import dump, load
from bot.store.database import Database
from bot.store.inserts import insert_new, put_row
from bot.store.series import last_end
from bot.store.tables import Tables

LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ"
"""Without those that are taken for another: 0 O, 1 I L, U V."""

CLAIMED_AT_ONCE = 64
"""References are claimed in advance, so that a request waits for no write of their own."""


@dataclass(frozen=True, slots=True)
class ConferenceRow:
    """A conference as it is written: its row, and who is invited."""

    row: dict[str, Any]
    invitees: tuple[str, ...]

    @classmethod
    def of(cls, conference: Conference) -> Self:
        """Columns that are queried, and the whole as a document."""
        row = {
            "reference": conference.reference,
            "workspace": conference.workspace,
            "organiser": conference.organiser,
            "vendor": conference.wish.vendor.value,
            "state": conference.state.value,
            "starts_at": conference.wish.starts_at,
            "ends_at": last_end(conference.wish),
            "created_at": conference.created_at,
            "card_channel": conference.card and conference.card.channel,
            "card_ts": conference.card and conference.card.ts,
            "document": dump(conference),
        }
        return cls(row, conference.wish.invitees.users)


class Conferences:
    """The conferences of all workspaces."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._conferences = tables.conferences
        self._invitees = tables.invitees
        self._references = tables.references
        self._claimed: list[str] = []
        self._claiming = asyncio.Lock()

    async def get(self, reference: str) -> Conference | None:
        """The conference people know by this reference."""
        found = await self._load(self._query().where(self._conferences.c.reference == reference))
        return found[0] if found else None

    async def save(self, conference: Conference) -> None:
        """Keep the conference as it is now."""
        row = ConferenceRow.of(conference)
        await self._database.write(lambda connection: self._write(connection, row))

    async def for_user(
        self, workspace: str, user: str, *, ending_after: datetime, limit: int = 50
    ) -> list[Conference]:
        """What this person organises or is invited to and is not over, soonest first."""
        table, invitees = self._conferences.c, self._invitees.c
        invited = select(invitees.reference).where(invitees.user == user)
        query = (
            self._query()
            .where(table.workspace == workspace)
            .where(or_(table.organiser == user, table.reference.in_(invited)))
            .where(or_(table.ends_at.is_(None), table.ends_at > ending_after))
            .where(table.state != State.HANDED_BACK.value)
            .order_by(table.starts_at, table.reference)
            .limit(limit)
        )
        return await self._load(query)

    async def in_state(self, *states: State) -> list[Conference]:
        """Every conference in one of these states, oldest first."""
        table = self._conferences.c
        wanted = table.state.in_([state.value for state in states])
        return await self._load(self._query().where(wanted).order_by(table.created_at, table.reference))

    async def about_to_start(self, vendor: Vendor, *, before: datetime, after: datetime) -> list[Conference]:
        """What is booked at `vendor` and starts between these moments, soonest first."""
        table = self._conferences.c
        query = (
            self._query()
            .where(table.state == State.BOOKED.value, table.vendor == vendor.value)
            .where(table.starts_at <= before, table.starts_at > after)
            .order_by(table.starts_at, table.reference)
        )
        return await self._load(query)

    async def by_card(self, posted: Posted) -> Conference | None:
        """The conference whose card this message is."""
        table = self._conferences.c
        query = self._query().where(table.card_channel == posted.channel, table.card_ts == posted.ts)
        found = await self._load(query)
        return found[0] if found else None

    async def new_reference(self) -> str:
        """A short name that no conference had before, such as `CV-7F3K`."""
        while not self._claimed:
            async with self._claiming:
                if not self._claimed:
                    self._claimed += await self._database.write(self._claim, urgent=True)
        return self._claimed.pop()

    def add(self, connection: Connection, conferences: list[ConferenceRow]) -> None:
        """Keep conferences that are new, within a transaction of somebody else."""
        if conferences:
            connection.execute(insert_new(connection, self._conferences), [one.row for one in conferences])
        invitees = [
            {"reference": one.row["reference"], "user": user} for one in conferences for user in one.invitees
        ]
        if invitees:
            connection.execute(insert_new(connection, self._invitees), invitees)

    def _write(self, connection: Connection, conference: ConferenceRow) -> None:
        put_row(connection, self._conferences, conference.row)
        self._write_invitees(connection, conference.row["reference"], set(conference.invitees))

    def _write_invitees(self, connection: Connection, reference: str, wanted: set[str]) -> None:
        user, of_this = self._invitees.c.user, self._invitees.c.reference == reference
        known = set(connection.scalars(select(user).where(of_this)))
        if gone := known - wanted:
            connection.execute(delete(self._invitees).where(of_this, user.in_(gone)))
        if new := wanted - known:
            rows = [{"reference": reference, "user": user} for user in sorted(new)]
            connection.execute(insert_new(connection, self._invitees), rows)

    def _claim(self, connection: Connection) -> list[str]:
        statement = insert_new(connection, self._references).returning(self._references.c.reference)
        claimed: list[str] = []
        length = 4
        while not claimed:
            rows = [
                {"reference": _reference(length), "claimed_at": datetime.now(UTC)}
                for _ in range(CLAIMED_AT_ONCE)
            ]
            claimed = list(connection.scalars(statement, rows))
            length += 1  # when all of this length met one already there, the next is longer
        return claimed

    def _query(self) -> Select[Any]:
        return select(self._conferences.c.document)

    async def _load(self, query: Select[Any]) -> list[Conference]:
        documents: Sequence[bytes] = await self._database.read(
            lambda connection: connection.scalars(query).all()
        )
        return [load(Conference, document) for document in documents]


def _reference(length: int) -> str:
    return "CV-" + "".join(secrets.choice(LETTERS) for _ in range(length))
