"""Sources, claims, assessments, disagreements and the packs applied."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

CHILDREN = (
    "claim_country",
    "claim_citation",
    "claim_link",
    "assessment_claim",
    "disagreement_claim",
)
REVISIONS = ("claim_revision", "assessment_revision", "disagreement_revision", "source_revision")


def text(name: str, *, nullable: bool = True) -> sa.Column[str]:
    """A column of text."""
    return sa.Column(name, sa.Text, nullable=nullable)


def boolean(name: str) -> sa.Column[bool]:
    """A column that is true or false."""
    return sa.Column(name, sa.Boolean, nullable=False)


def partial(name: str, *, nullable: bool = True) -> list[sa.Column[str]]:
    """The four columns of a date that may be half known."""
    bounds = [text(f"{name}_{part}") for part in ("earliest", "latest", "phrase")]
    return [text(f"{name}_edtf", nullable=nullable), *bounds]


def create_revisions(name: str, *columns: sa.Column[Any]) -> None:
    """Create a table that holds every version of a thing."""
    op.create_table(
        name,
        text("id", nullable=False),
        sa.Column("revision", sa.Integer, nullable=False, autoincrement=False),
        text("recorded_at", nullable=False),
        text("recorded_by", nullable=False),
        text("reason"),
        boolean("withdrawn"),
        *columns,
        sa.PrimaryKeyConstraint("id", "revision"),
    )
    op.create_index(f"ix_{name}_known", name, ["id", "recorded_at", "revision"])
    op.create_index(f"ix_{name}_recorded_at", name, ["recorded_at"])


def create_children(owner: str, name: str, *columns: sa.Column[Any]) -> None:
    """Create a table whose rows belong to one revision of their owner."""
    op.create_table(
        f"{owner}_{name}",
        text(owner, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        *columns,
        sa.PrimaryKeyConstraint(owner, "revision", "position"),
        sa.ForeignKeyConstraint(
            [owner, "revision"],
            [f"{owner}_revision.id", f"{owner}_revision.revision"],
            name=f"fk_{owner}_{name}_{owner}_revision",
        ),
    )


def upgrade() -> None:
    """Create the tables."""
    create_sources()
    create_claims()
    create_judgements()
    op.create_table(
        "pack_applied",
        sa.Column("number", sa.Integer, primary_key=True),
        *(text(name, nullable=False) for name in ("name", "version", "sha256", "applied_at")),
    )


def create_sources() -> None:
    """Create the table of sources."""
    create_revisions(
        "source_revision",
        text("title", nullable=False),
        text("publisher"),
        *partial("published"),
        text("published_basis"),
        boolean("dated_in_text"),
        text("language", nullable=False),
        text("url"),
        text("grade", nullable=False),
        text("same_story"),
        text("note"),
    )


def create_claims() -> None:
    """Create the tables of claims."""
    create_revisions(
        "claim_revision",
        text("kind", nullable=False),
        *partial("when"),
        text("when_precision", nullable=False),
        text("when_note"),
        *partial("said_on"),
        *partial("announced_on"),
        text("summary", nullable=False),
        text("grade", nullable=False),
        text("certainty", nullable=False),
        text("certainty_note"),
        boolean("client_safe"),
        text("why_not"),
        boolean("in_scope"),
        text("details", nullable=False),
        text("passport"),
        text("destination"),
    )
    op.create_index("ix_claim_revision_visa", "claim_revision", ["passport", "destination"])
    create_children("claim", "country", text("country", nullable=False))
    op.create_index("ix_claim_country_country", "claim_country", ["country"])
    cited = (text("locator"), text("quote"), text("note"))
    create_children("claim", "citation", text("source", nullable=False), *cited)
    op.create_index("ix_claim_citation_source", "claim_citation", ["source"])
    create_children("claim", "link", text("other", nullable=False))


def create_judgements() -> None:
    """Create the tables of assessments and disagreements."""
    create_revisions(
        "assessment_revision",
        text("country", nullable=False),
        text("level", nullable=False),
        *partial("as_of", nullable=False),
        *partial("since", nullable=False),
        *partial("good_until"),
        text("certainty", nullable=False),
        text("note", nullable=False),
        text("review_by", nullable=False),
        text("signed_by"),
    )
    op.create_index("ix_assessment_revision_country", "assessment_revision", ["country"])
    create_children("assessment", "claim", text("claim", nullable=False), boolean("against"))
    columns = (text(name, nullable=False) for name in ("kind", "note", "state"))
    create_revisions("disagreement_revision", *columns)
    create_children("disagreement", "claim", text("claim", nullable=False))
    op.create_index("ix_disagreement_claim_claim", "disagreement_claim", ["claim"])


def downgrade() -> None:
    """Drop the tables."""
    for name in ("pack_applied", *CHILDREN, *REVISIONS):
        op.drop_table(name)
