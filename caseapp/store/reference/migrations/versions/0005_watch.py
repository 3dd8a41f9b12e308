"""The countries that the office watches."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "watched_country",
        sa.Column("country", sa.Text, primary_key=True),
        sa.Column("since", sa.Text, nullable=False),
        sa.Column("by", sa.Text),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("watched_country")
