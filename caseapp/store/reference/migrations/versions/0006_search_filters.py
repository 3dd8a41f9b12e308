"""What a search can be filtered by, and indexes by which claims are counted quickly.

The entries are made by the program, not by SQL: it makes them anew at its next opening,
because nothing says any more by which rules they were made.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = ("kind", "dated", "phrase", "first_day", "last_day", "fresh_until")
INDEXES = {
    "ix_search_entry_first_day": ["first_day"],
    "ix_search_entry_type_first_day": ["type", "first_day"],
    "ix_search_entry_kind_first_day": ["kind", "first_day"],
}
COUNTING = {
    "ix_claim_revision_later": sa.text("revision > 1"),
    "ix_claim_revision_withdrawn": sa.text("withdrawn"),
}


def upgrade() -> None:
    """Add the columns and make the index anew, both empty."""
    for name, condition in COUNTING.items():
        op.create_index(name, "claim_revision", ["id", "revision"], sqlite_where=condition)
    empty()
    for name in COLUMNS:
        op.add_column("search_entry", sa.Column(name, sa.Text))
    for name, columns in INDEXES.items():
        op.create_index(name, "search_entry", columns)
    create_index("title, terms, body, scope")


def downgrade() -> None:
    """Take the columns away and make the index anew, both empty."""
    empty()
    for name in COUNTING:
        op.drop_index(name, "claim_revision")
    for name in INDEXES:
        op.drop_index(name, "search_entry")
    for name in reversed(COLUMNS):
        op.drop_column("search_entry", name)
    create_index("title, terms, body")


def empty() -> None:
    """Forget every entry, and by which rules they were made."""
    op.execute("DROP TABLE search_index")
    op.execute("DELETE FROM search_entry")
    op.execute("DELETE FROM setting WHERE name = 'search_index'")


def create_index(columns: str) -> None:
    """Create the full-text index, which keeps no second copy of the text."""
    op.execute(
        f"CREATE VIRTUAL TABLE search_index USING fts5({columns}, content='',"
        " contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
