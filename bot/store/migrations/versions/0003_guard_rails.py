"""Guard rails for calls and announcements, and announcements batch by batch."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _batches()
    _guard_rails()


def _batches() -> None:
    op.create_table(
        "announcement_batches",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("skipped", sa.Integer, nullable=False),
        sa.Column("begun_at", Instant),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_index("announcement_batches_by_state", "announcement_batches", ["reference", "state"])


def _guard_rails() -> None:
    op.create_table(
        "guard_rails",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "never_called",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("serial", sa.Integer, primary_key=True),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "rung",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("user", sa.String, nullable=False),
        sa.Column("day", sa.String, nullable=False),
        sa.Column("numbers", sa.Integer, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
    )
    op.create_index("rung_by_day", "rung", ["workspace", "day", "user"])
    op.create_table(
        "audit_trail",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("serial", sa.Integer, primary_key=True),
        sa.Column("at", Instant, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
