"""Installations in many workspaces, their own telephone systems, and room numbers by system."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "installations",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("installed_at", Instant, nullable=False),
        sa.Column("expires_at", Instant),
        sa.Column("renewing_until", Instant),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "spent_states",
        sa.Column("state", sa.String, primary_key=True),
        sa.Column("until", Instant, nullable=False),
    )
    op.create_table(
        "vendor_accounts",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("revision", sa.String, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    _number_pools()


def _number_pools() -> None:
    op.add_column("tickets", sa.Column("pool", sa.String, nullable=False, server_default=""))
    op.drop_index("tickets_one_holder", "tickets")
    op.create_index(
        "tickets_one_holder",
        "tickets",
        ["vendor", "pool", "number"],
        unique=True,
        sqlite_where=sa.column("holds"),
        postgresql_where=sa.column("holds"),
    )
