"""What administrators set for a workspace or a channel, and turns that replicas take."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "defaults",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("channel", sa.String, primary_key=True),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "turns",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("next_at", sa.Double, nullable=False),
    )
