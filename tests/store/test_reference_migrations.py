"""The migrations lead exactly to the tables, and back."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from reference_examples import START, a_claim
from sqlalchemy import select

from caseapp.domain.dates import PartialDate
from caseapp.store.engine import open_engine
from caseapp.store.reference.migrate import HEAD, configuration, run_migrations
from caseapp.store.reference.store import ReferenceStore
from caseapp.store.reference.tables import claim_revision, metadata


@pytest.fixture
def connection(tmp_path):
    engine = open_engine(tmp_path / "reference.db")
    with engine.connect() as opened, opened.begin():
        yield opened
    engine.dispose()


def kept_by_hand(name, kind, parents):
    return not (kind == "table" and name.startswith("search_index"))


def schema(connection):
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master ORDER BY name")
    return [row for row in rows.all() if "alembic_version" not in row[0]]


def test_head_equals_the_tables(connection):
    run_migrations(connection, HEAD)
    options = {"include_name": kept_by_hand, "compare_type": True}
    context = MigrationContext.configure(connection, opts=options)
    assert compare_metadata(context, metadata) == []


def test_head_is_the_newest_migration(connection):
    assert ScriptDirectory.from_config(configuration(connection)).get_heads() == [HEAD]


def test_migrations_are_numbered_so_that_text_order_is_their_order(connection):
    scripts = ScriptDirectory.from_config(configuration(connection))
    numbers = [script.revision for script in reversed(list(scripts.walk_revisions()))]
    assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)]


def test_every_migration_goes_up_down_and_up_again(connection):
    scripts = ScriptDirectory.from_config(configuration(connection))
    for script in reversed(list(scripts.walk_revisions())):
        before = schema(connection)
        run_migrations(connection, script.revision)
        after = schema(connection)
        command.downgrade(configuration(connection), script.down_revision or "base")
        assert schema(connection) == before
        run_migrations(connection, script.revision)
        assert schema(connection) == after


def test_the_first_days_of_claims_are_filled_in_as_they_would_be_written(tmp_path):
    undated = {"when": None, "said_on": None, "announced_on": None}
    dates = [
        {},
        {"when": "../2021"},
        {"when": "202X"},
        {"said_on": "2024-05"},
        {"announced_on": "2023/.."},
    ]
    claims = [
        a_claim(f"c-{n}", **{**undated, **{k: PartialDate.parse(v) for k, v in each.items()}})
        for n, each in enumerate(dates)
    ]
    path = tmp_path / "reference.db"
    with ReferenceStore.open(path) as store, store.writing() as unit:
        unit.claims.record(claims, START, "Ana")
    engine = open_engine(path)
    begins = select(claim_revision.c.id, claim_revision.c.begins).order_by(claim_revision.c.id)
    with engine.connect() as connection, connection.begin():
        written = connection.execute(begins).all()
        command.downgrade(configuration(connection), "0006")
        run_migrations(connection, HEAD)
        assert connection.execute(begins).all() == written
    engine.dispose()
    assert [row[1] for row in written] == [
        None,
        "2021-12-31",
        "2020-01-01",
        "2024-05-01",
        "2023-01-01",
    ]
