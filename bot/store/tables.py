"""The tables.

Columns that are queried are plain: ids, states, instants, numbers of rooms. Everything a person typed and
every secret is in an encrypted document beside them.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Double, Index, Integer, MetaData, PrimaryKeyConstraint, String, Table

from bot.store.columns import Encrypted, Instant
from bot.store.keyring import Keyring


class Tables:
    """All tables, with their documents sealed by `keyring`."""

    def __init__(self, keyring: Keyring) -> None:
        self.metadata = MetaData()
        sealed = Encrypted(keyring)
        self.inbox = _inbox(self.metadata, sealed)
        self.references = _references(self.metadata)
        self.conferences = _conferences(self.metadata, sealed)
        self.invitees = _invitees(self.metadata)
        self.tickets = _tickets(self.metadata, sealed)
        self.spares = _spares(self.metadata, sealed)
        self.effects = _effects(self.metadata, sealed)
        self.people = _people(self.metadata, sealed)
        self.proposals = _proposals(self.metadata, sealed)
        self.defaults = _defaults(self.metadata, sealed)
        self.turns = _turns(self.metadata)
        self.batches = _batches(self.metadata, sealed)
        self.guard_rails = _guard_rails(self.metadata, sealed)
        self.never_called = _never_called(self.metadata, sealed)
        self.rung = _rung(self.metadata)
        self.audit_trail = _audit_trail(self.metadata, sealed)
        self.installations = _installations(self.metadata, sealed)
        self.spent_states = _spent_states(self.metadata)
        self.vendor_accounts = _vendor_accounts(self.metadata, sealed)


def _inbox(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "inbox",
        metadata,
        Column("key", String, primary_key=True),
        Column("kind", String, nullable=False),
        Column("received_at", Instant, nullable=False),
        Column("finished", Boolean, nullable=False),
        Column("document", sealed, nullable=False),
        Index("inbox_by_age", "finished", "received_at"),
    )


def _references(metadata: MetaData) -> Table:
    return Table(
        "conference_references",
        metadata,
        Column("reference", String, primary_key=True),
        Column("claimed_at", Instant, nullable=False),
    )


def _conferences(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "conferences",
        metadata,
        Column("reference", String, primary_key=True),
        Column("workspace", String, nullable=False),
        Column("organiser", String, nullable=False),
        Column("vendor", String, nullable=False),
        Column("state", String, nullable=False),
        Column("starts_at", Instant, nullable=False),
        Column("ends_at", Instant),  # of the last one of a series; NULL: never
        Column("created_at", Instant, nullable=False),
        Column("card_channel", String),
        Column("card_ts", String),
        Column("document", sealed, nullable=False),
        Index("conferences_by_organiser", "workspace", "organiser", "ends_at"),
        Index("conferences_by_state", "state"),
        Index("conferences_by_card", "card_channel", "card_ts"),
    )


def _invitees(metadata: MetaData) -> Table:
    return Table(
        "conference_invitees",
        metadata,
        Column("reference", String, nullable=False),
        Column("user", String, nullable=False),
        PrimaryKeyConstraint("reference", "user"),
        Index("conference_invitees_by_user", "user"),
    )


def _tickets(metadata: MetaData, sealed: Encrypted) -> Table:
    holds = Column("holds", Boolean, nullable=False)
    return Table(
        "tickets",
        metadata,
        Column("reference", String, nullable=False),
        Column("attempt", Integer, nullable=False),
        Column("vendor", String, nullable=False),
        # Which system's numbers these are; empty: the one of the only workspace.
        Column("pool", String, nullable=False, server_default=""),
        Column("number", String),
        Column("state", String, nullable=False),
        holds,
        Column("held_until", Instant),  # NULL: as long as the state says
        Column("created_at", Instant, nullable=False),
        Column("pins", sealed, nullable=False),
        PrimaryKeyConstraint("reference", "attempt"),
        Index(
            "tickets_one_holder",
            "vendor",
            "pool",
            "number",
            unique=True,
            sqlite_where=holds,
            postgresql_where=holds,
        ),
    )


def _spares(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "spare_pins",
        metadata,
        Column("reference", String, nullable=False),
        Column("serial", Integer, nullable=False),
        Column("created_at", Instant, nullable=False),
        Column("pins", sealed, nullable=False),
        PrimaryKeyConstraint("reference", "serial"),
    )


def _effects(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "effects",
        metadata,
        Column("key", String, primary_key=True),
        Column("done", Boolean, nullable=False),
        Column("begun_at", Instant, nullable=False),
        Column("data", sealed, nullable=False),
    )


def _people(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "people",
        metadata,
        Column("workspace", String, nullable=False),
        Column("user", String, nullable=False),
        Column("known_at", Instant, nullable=False),
        Column("document", sealed, nullable=False),
        PrimaryKeyConstraint("workspace", "user"),
    )


def _proposals(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "proposals",
        metadata,
        Column("reference", String, primary_key=True),
        Column("kind", String, nullable=False),
        Column("state", String, nullable=False),
        Column("created_at", Instant, nullable=False),
        Column("document", sealed, nullable=False),
    )


def _batches(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "announcement_batches",
        metadata,
        Column("reference", String, nullable=False),
        Column("number", Integer, nullable=False),
        Column("state", String, nullable=False),
        Column("size", Integer, nullable=False),
        Column("skipped", Integer, nullable=False),
        Column("begun_at", Instant),
        Column("created_at", Instant, nullable=False),
        Column("document", sealed, nullable=False),
        PrimaryKeyConstraint("reference", "number"),
        Index("announcement_batches_by_state", "reference", "state"),
    )


def _guard_rails(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "guard_rails",
        metadata,
        Column("workspace", String, primary_key=True),
        Column("document", sealed, nullable=False),
    )


def _never_called(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "never_called",
        metadata,
        Column("workspace", String, nullable=False),
        Column("serial", Integer, nullable=False),
        Column("document", sealed, nullable=False),
        PrimaryKeyConstraint("workspace", "serial"),
    )


def _rung(metadata: MetaData) -> Table:
    return Table(
        "rung",
        metadata,
        Column("workspace", String, nullable=False),
        Column("reference", String, nullable=False),
        Column("user", String, nullable=False),
        Column("day", String, nullable=False),
        Column("numbers", Integer, nullable=False),
        Column("created_at", Instant, nullable=False),
        PrimaryKeyConstraint("workspace", "reference"),
        Index("rung_by_day", "workspace", "day", "user"),
    )


def _audit_trail(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "audit_trail",
        metadata,
        Column("workspace", String, nullable=False),
        Column("serial", Integer, nullable=False),
        Column("at", Instant, nullable=False),
        Column("document", sealed, nullable=False),
        PrimaryKeyConstraint("workspace", "serial"),
    )


def _defaults(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "defaults",
        metadata,
        Column("workspace", String, nullable=False),
        Column("channel", String, nullable=False),  # empty: the whole workspace
        Column("document", sealed, nullable=False),
        PrimaryKeyConstraint("workspace", "channel"),
    )


def _turns(metadata: MetaData) -> Table:
    return Table(
        "turns",
        metadata,
        Column("name", String, primary_key=True),
        Column("next_at", Double, nullable=False),  # seconds since 1970
    )


def _installations(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "installations",
        metadata,
        Column("workspace", String, primary_key=True),
        Column("installed_at", Instant, nullable=False),
        Column("expires_at", Instant),  # of the token; NULL: it does not end
        Column("renewing_until", Instant),  # so long one process alone renews the token
        Column("document", sealed, nullable=False),
    )


def _spent_states(metadata: MetaData) -> Table:
    return Table(
        "spent_states",
        metadata,
        Column("state", String, primary_key=True),
        Column("until", Instant, nullable=False),
    )


def _vendor_accounts(metadata: MetaData, sealed: Encrypted) -> Table:
    return Table(
        "vendor_accounts",
        metadata,
        Column("workspace", String, primary_key=True),
        Column("revision", String, nullable=False),
        Column("document", sealed, nullable=False),
    )
