"""Calls and announcements that wait for a person's word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select, update

from bot.domain.records import AnnouncementProposal, CallProposal, ProposalState
from bot.store.codec import dump, load
from bot.store.database import Database
from bot.store.inserts import put_row
from bot.store.tables import Tables

SHAPES: dict[str, type[CallProposal] | type[AnnouncementProposal]] = {
    "call": CallProposal,
    "announcement": AnnouncementProposal,
}


class Proposals:
    """Calls and announcements by reference."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._proposals = tables.proposals

    async def save(self, proposal: CallProposal | AnnouncementProposal) -> None:
        """Keep the proposal as it is now, its state included."""
        row = {
            "reference": proposal.reference,
            "kind": "call" if isinstance(proposal, CallProposal) else "announcement",
            "state": proposal.state.value,
            "created_at": datetime.now(UTC),
            "document": dump(proposal),
        }
        await self._database.write(lambda connection: put_row(connection, self._proposals, row))

    async def get(self, reference: str) -> CallProposal | AnnouncementProposal | None:
        """The proposal people know by this reference."""
        table = self._proposals.c
        query = select(table.kind, table.state, table.document).where(table.reference == reference)
        found = await self._database.read(lambda connection: connection.execute(query).one_or_none())
        if found is None:
            return None
        kind, state, document = found
        return replace(load(SHAPES[kind], document), state=ProposalState(state))

    async def advance(self, reference: str, *, expected: ProposalState, to: ProposalState) -> bool:
        """Move on from `expected`; False when somebody else was faster."""
        table = self._proposals
        change = (
            update(table)
            .where(table.c.reference == reference, table.c.state == expected.value)
            .values(state=to.value)
        )
        return await self._database.write(lambda connection: connection.execute(change).rowcount == 1)
