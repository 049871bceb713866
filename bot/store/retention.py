"""Forgetting by age: what is over and done is kept for a while and no longer."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Delete, and_, delete, or_, select

from bot.domain.conference import State
from bot.store.database import Database
from bot.store.tables import Tables

OVER = [State.CANCELLED.value, State.HANDED_BACK.value]


async def forget_older_than(database: Database, tables: Tables, moment: datetime) -> int:
    """Forget what was over before `moment`; how many rows that were.

    A series without an end and a request that is not finished are kept, however old.
    """

    def work(connection: Connection) -> int:
        return sum(connection.execute(gone).rowcount for gone in _deletions(tables, moment))

    return await database.write(work)


def _deletions(tables: Tables, moment: datetime) -> list[Delete]:
    inbox, conferences = tables.inbox.c, tables.conferences.c
    over = and_(conferences.state.in_(OVER), conferences.created_at < moment)
    kept = select(conferences.reference)
    tickets, spares, references = tables.tickets.c, tables.spares.c, tables.references.c
    return [
        delete(tables.inbox).where(inbox.finished, inbox.received_at < moment),
        delete(tables.conferences).where(or_(conferences.ends_at < moment, over)),
        delete(tables.invitees).where(tables.invitees.c.reference.not_in(kept)),
        delete(tables.tickets).where(tickets.created_at < moment, tickets.reference.not_in(kept)),
        delete(tables.spares).where(spares.created_at < moment, spares.reference.not_in(kept)),
        delete(tables.references).where(references.claimed_at < moment, references.reference.not_in(kept)),
        delete(tables.effects).where(tables.effects.c.begun_at < moment),
        delete(tables.people).where(tables.people.c.known_at < moment),
        delete(tables.proposals).where(tables.proposals.c.created_at < moment),
        delete(tables.batches).where(tables.batches.c.created_at < moment),
        delete(tables.rung).where(tables.rung.c.created_at < moment),
        delete(tables.spent_states).where(tables.spent_states.c.until < moment),
    ]
