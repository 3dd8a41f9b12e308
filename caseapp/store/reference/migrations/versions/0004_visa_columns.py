"""Visa rules by destination, so that a whole column is found as fast as a passport's row."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the index; the one there is finds a passport, alone or with a destination."""
    op.create_index("ix_claim_revision_destination", "claim_revision", ["destination"])


def downgrade() -> None:
    """Drop the index."""
    op.drop_index("ix_claim_revision_destination", "claim_revision")
