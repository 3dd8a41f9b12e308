"""The office, its people, what they did, their signatures and their unfinished forms."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ASSESSMENT = ("signed_on", "countersigned_by", "countersigned_on")
DISAGREEMENT = ("decided_by", "decided_on")


def text(name: str, *, nullable: bool = True) -> sa.Column[str]:
    """A column of text."""
    return sa.Column(name, sa.Text, nullable=nullable)


def upgrade() -> None:
    """Create the tables and add the columns of signatures."""
    for name in ASSESSMENT:
        op.add_column("assessment_revision", text(name))
    for name in DISAGREEMENT:
        op.add_column("disagreement_revision", text(name))
    op.create_table(
        "setting",
        sa.Column("name", sa.Text, primary_key=True),
        text("value", nullable=False),
    )
    op.create_table(
        "person",
        sa.Column("name", sa.Text, primary_key=True),
        text("role"),
        text("joined", nullable=False),
        text("left"),
    )
    op.create_table(
        "draft",
        sa.Column("name", sa.Text, primary_key=True),
        text("body", nullable=False),
        text("saved_at", nullable=False),
    )
    create_actions()


def create_actions() -> None:
    """Create the tables of what people did."""
    op.create_table(
        "action",
        sa.Column("number", sa.Integer, primary_key=True),
        text("at", nullable=False),
        text("by", nullable=False),
        text("name", nullable=False),
        text("subject", nullable=False),
        sa.Column("undoes", sa.Integer),
    )
    op.create_table(
        "action_part",
        sa.Column("action", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        text("thing", nullable=False),
        text("id", nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("action", "position"),
        sa.ForeignKeyConstraint(["action"], ["action.number"], name="fk_action_part_action"),
    )
    op.create_index("ix_action_part_thing", "action_part", ["thing", "id", "revision"])


def downgrade() -> None:
    """Drop the tables and the columns."""
    for name in ("action_part", "action", "draft", "person", "setting"):
        op.drop_table(name)
    for name in DISAGREEMENT:
        op.drop_column("disagreement_revision", name)
    for name in ASSESSMENT:
        op.drop_column("assessment_revision", name)
