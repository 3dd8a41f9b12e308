"""The full-text index, and beside it what a search shows."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the entries and their index, which keeps no second copy of the text."""
    op.create_table(
        "search_entry",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("country", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("ix_search_entry_type_id", "search_entry", ["type", "id"], unique=True)
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5(title, terms, body, content='',"
        " contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )


def downgrade() -> None:
    """Drop the index and its entries."""
    op.execute("DROP TABLE search_index")
    op.drop_table("search_entry")
