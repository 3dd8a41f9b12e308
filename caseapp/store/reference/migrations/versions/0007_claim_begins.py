"""The first day each claim speaks of, to count and sort by without working it out anew."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# As ``Claim.dated.begins``: when it was true, else said, else announced; an open start
# stands at its last day.
BEGINS = """
UPDATE claim_revision SET begins = CASE
  WHEN when_edtf IS NOT NULL THEN coalesce(when_earliest, when_latest)
  WHEN said_on_edtf IS NOT NULL THEN coalesce(said_on_earliest, said_on_latest)
  WHEN announced_on_edtf IS NOT NULL THEN coalesce(announced_on_earliest, announced_on_latest)
END
"""


def upgrade() -> None:
    """Add the column, fill it and index it."""
    op.add_column("claim_revision", sa.Column("begins", sa.Text))
    op.execute(BEGINS)
    op.create_index("ix_claim_revision_begins", "claim_revision", ["begins"])


def downgrade() -> None:
    """Drop the index and the column."""
    op.drop_index("ix_claim_revision_begins", "claim_revision")
    op.drop_column("claim_revision", "begins")
