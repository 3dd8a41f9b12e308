"""The sheets that were handed out, and what readers of a language approved."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "issued_sheet",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("edition", sa.Text, nullable=False),
        sa.Column("as_of", sa.Text, nullable=False),
        sa.Column("check_again", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("file", sa.LargeBinary, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
    )
    op.create_index("ix_issued_sheet_country", "issued_sheet", ["country", "as_of"])
    op.create_table(
        "issue",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("by", sa.Text),
        sa.Column("how", sa.Text, nullable=False),
        sa.Column("copies", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["sheet"], ["issued_sheet.id"], name="fk_issue_issued_sheet"),
    )
    op.create_index("ix_issue_sheet", "issue", ["sheet"])
    op.create_index("ix_issue_at", "issue", ["at"])
    op.create_table(
        "message_review",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("english", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("on", sa.Text, nullable=False),
    )
    op.create_index("ix_message_review_language", "message_review", ["language", "message"])


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("message_review")
    op.drop_table("issue")
    op.drop_table("issued_sheet")
