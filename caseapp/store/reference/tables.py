"""The tables of the open store, as the newest migration leaves them.

Nothing is updated in place: each ``*_revision`` table holds every version of a thing, and
its child tables belong to one revision. The full-text index is not here but in ``search``.
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()


def _revisions(name: str, *columns: Column[Any]) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        Column("revision", Integer, primary_key=True, autoincrement=False),
        Column("recorded_at", Text, nullable=False),
        Column("recorded_by", Text, nullable=False),
        Column("reason", Text),
        Column("withdrawn", Boolean, nullable=False),
        *columns,
        Index(f"ix_{name}_known", "id", "recorded_at", "revision"),
        Index(f"ix_{name}_recorded_at", "recorded_at"),
    )


def _children(owner: str, name: str, *columns: Column[Any]) -> Table:
    return Table(
        f"{owner}_{name}",
        metadata,
        Column(owner, Text, primary_key=True),
        Column("revision", Integer, primary_key=True, autoincrement=False),
        Column("position", Integer, primary_key=True, autoincrement=False),
        *columns,
        ForeignKeyConstraint(
            [owner, "revision"],
            [f"{owner}_revision.id", f"{owner}_revision.revision"],
            name=f"fk_{owner}_{name}_{owner}_revision",
        ),
    )


def _partial(name: str, *, nullable: bool = True) -> list[Column[Any]]:
    return [
        Column(f"{name}_edtf", Text, nullable=nullable),
        Column(f"{name}_earliest", Text),
        Column(f"{name}_latest", Text),
        Column(f"{name}_phrase", Text),
    ]


source_revision = _revisions(
    "source_revision",
    Column("title", Text, nullable=False),
    Column("publisher", Text),
    *_partial("published"),
    Column("published_basis", Text),
    Column("dated_in_text", Boolean, nullable=False),
    Column("language", Text, nullable=False),
    Column("url", Text),
    Column("grade", Text, nullable=False),
    Column("same_story", Text),
    Column("note", Text),
)

claim_revision = _revisions(
    "claim_revision",
    Column("kind", Text, nullable=False),
    *_partial("when"),
    Column("when_precision", Text, nullable=False),
    Column("when_note", Text),
    *_partial("said_on"),
    *_partial("announced_on"),
    Column("summary", Text, nullable=False),
    Column("grade", Text, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("certainty_note", Text),
    Column("client_safe", Boolean, nullable=False),
    Column("why_not", Text),
    Column("in_scope", Boolean, nullable=False),
    Column("details", Text, nullable=False),
    # Of visa rules only, and also in the details: here they can be looked up.
    Column("passport", Text),
    Column("destination", Text),
    # The first day it speaks of, worked out when it is written.
    Column("begins", Text),
)
Index("ix_claim_revision_begins", claim_revision.c.begins)
# Few claims are ever corrected or withdrawn: those are found without reading the others.
Index(
    "ix_claim_revision_later",
    claim_revision.c.id,
    claim_revision.c.revision,
    sqlite_where=text("revision > 1"),
)
Index(
    "ix_claim_revision_withdrawn",
    claim_revision.c.id,
    claim_revision.c.revision,
    sqlite_where=text("withdrawn"),
)
Index("ix_claim_revision_visa", claim_revision.c.passport, claim_revision.c.destination)
Index("ix_claim_revision_destination", claim_revision.c.destination)

claim_country = _children("claim", "country", Column("country", Text, nullable=False))
Index("ix_claim_country_country", claim_country.c.country)

claim_citation = _children(
    "claim",
    "citation",
    Column("source", Text, nullable=False),
    Column("locator", Text),
    Column("quote", Text),
    Column("note", Text),
)
Index("ix_claim_citation_source", claim_citation.c.source)

claim_link = _children("claim", "link", Column("other", Text, nullable=False))

assessment_revision = _revisions(
    "assessment_revision",
    Column("country", Text, nullable=False),
    Column("level", Text, nullable=False),
    *_partial("as_of", nullable=False),
    *_partial("since", nullable=False),
    *_partial("good_until"),
    Column("certainty", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("review_by", Text, nullable=False),
    Column("signed_by", Text),
    Column("signed_on", Text),
    Column("countersigned_by", Text),
    Column("countersigned_on", Text),
)
Index("ix_assessment_revision_country", assessment_revision.c.country)

assessment_claim = _children(
    "assessment",
    "claim",
    Column("claim", Text, nullable=False),
    Column("against", Boolean, nullable=False),
)

disagreement_revision = _revisions(
    "disagreement_revision",
    Column("kind", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided_by", Text),
    Column("decided_on", Text),
)

disagreement_claim = _children("disagreement", "claim", Column("claim", Text, nullable=False))
Index("ix_disagreement_claim_claim", disagreement_claim.c.claim)

pack_applied = Table(
    "pack_applied",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("applied_at", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

person = Table(
    "person",
    metadata,
    Column("name", Text, primary_key=True),
    Column("role", Text),
    Column("joined", Text, nullable=False),
    Column("left", Text),
)

draft = Table(
    "draft",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)

action = Table(
    "action",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("undoes", Integer),
)

action_part = Table(
    "action_part",
    metadata,
    Column("action", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("thing", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    ForeignKeyConstraint(["action"], ["action.number"], name="fk_action_part_action"),
    Index("ix_action_part_thing", "thing", "id", "revision"),
)

watched_country = Table(
    "watched_country",
    metadata,
    Column("country", Text, primary_key=True),
    Column("since", Text, nullable=False),
    Column("by", Text),
)

issued_sheet = Table(
    "issued_sheet",
    metadata,
    Column("id", Text, primary_key=True),
    Column("country", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("edition", Text, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("check_again", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("file", LargeBinary, nullable=False),
    Column("sha256", Text, nullable=False),
    Index("ix_issued_sheet_country", "country", "as_of"),
)
"""Each sheet once; ``body`` is its order and statements in JSON, ``file`` its exact bytes."""

issue = Table(
    "issue",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("sheet", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text),
    Column("how", Text, nullable=False),
    Column("copies", Integer, nullable=False),
    ForeignKeyConstraint(["sheet"], ["issued_sheet.id"], name="fk_issue_issued_sheet"),
    Index("ix_issue_sheet", "sheet"),
    Index("ix_issue_at", "at"),
)

message_review = Table(
    "message_review",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("language", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("english", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("on", Text, nullable=False),
    Index("ix_message_review_language", "language", "message"),
)
"""The last of a message counts, as long as its English is what was read."""

search_entry = Table(
    "search_entry",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("type", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("country", Text),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("kind", Text),
    Column("dated", Text),
    Column("phrase", Text),
    Column("first_day", Text),
    Column("last_day", Text),
    Column("fresh_until", Text),
    Index("ix_search_entry_type_id", "type", "id", unique=True),
    Index("ix_search_entry_first_day", "first_day"),
    Index("ix_search_entry_type_first_day", "type", "first_day"),
    Index("ix_search_entry_kind_first_day", "kind", "first_day"),
)

REVISIONS = (source_revision, claim_revision, assessment_revision, disagreement_revision)
