"""The first tables."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _inbox()
    _conferences()
    _tickets()
    _what_was_said()
    _proposals()


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("received_at", Instant, nullable=False),
        sa.Column("finished", sa.Boolean, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_index("inbox_by_age", "inbox", ["finished", "received_at"])


def _conferences() -> None:
    op.create_table(
        "conference_references",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("claimed_at", Instant, nullable=False),
    )
    op.create_table(
        "conferences",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("workspace", sa.String, nullable=False),
        sa.Column("organiser", sa.String, nullable=False),
        sa.Column("vendor", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("starts_at", Instant, nullable=False),
        sa.Column("ends_at", Instant),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("card_channel", sa.String),
        sa.Column("card_ts", sa.String),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_index("conferences_by_organiser", "conferences", ["workspace", "organiser", "ends_at"])
    op.create_index("conferences_by_state", "conferences", ["state"])
    op.create_index("conferences_by_card", "conferences", ["card_channel", "card_ts"])
    op.create_table(
        "conference_invitees",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("user", sa.String, primary_key=True),
    )
    op.create_index("conference_invitees_by_user", "conference_invitees", ["user"])


def _tickets() -> None:
    op.create_table(
        "tickets",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("attempt", sa.Integer, primary_key=True),
        sa.Column("vendor", sa.String, nullable=False),
        sa.Column("number", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("holds", sa.Boolean, nullable=False),
        sa.Column("held_until", Instant),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("pins", sa.LargeBinary, nullable=False),
    )
    op.create_index(
        "tickets_one_holder",
        "tickets",
        ["vendor", "number"],
        unique=True,
        sqlite_where=sa.column("holds"),
        postgresql_where=sa.column("holds"),
    )
    op.create_table(
        "spare_pins",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("serial", sa.Integer, primary_key=True),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("pins", sa.LargeBinary, nullable=False),
    )


def _what_was_said() -> None:
    op.create_table(
        "effects",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("done", sa.Boolean, nullable=False),
        sa.Column("begun_at", Instant, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "people",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("user", sa.String, primary_key=True),
        sa.Column("known_at", Instant, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )


def _proposals() -> None:
    op.create_table(
        "proposals",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
