"""No question that a page asks makes SQLite read a whole table."""

from datetime import date

import pytest
from reference_examples import (
    START,
    a_claim,
    a_disagreement,
    a_source,
    a_visa_claim,
    an_assessment,
    asked,
)
from sqlalchemy import event

from caseapp.domain.searching import SearchFilter
from caseapp.store.reference.tables import metadata

FIGURES = frozenset({"figure"})
QUESTIONS = {
    "country": lambda unit: unit.claims.of_country("CN"),
    "claims": lambda unit: unit.claims.get(["cn-1", "cn-2"]),
    "visa": lambda unit: unit.claims.visa_rules("CN", "EC"),
    "visa_row": lambda unit: unit.visa_rules.read("CN", None),
    "visa_column": lambda unit: unit.visa_rules.read(None, "EC"),
    "visa_pair": lambda unit: unit.visa_rules.read("CN", "EC"),
    "visa_disputes": lambda unit: unit.visa_rules.disagreements(None, "EC"),
    "citing": lambda unit: unit.claims.ids_citing("reuters-1"),
    "cited_about": lambda unit: unit.claims.countries_citing("reuters-1"),
    "begun": lambda unit: unit.sources.ids_beginning("reu", 30),
    "sources": lambda unit: unit.sources.get(["reuters-1"]),
    "assessments": lambda unit: unit.assessments.of_country("CN"),
    "disagreements": lambda unit: unit.disagreements.touching(["cn-1"]),
    "resting": lambda unit: unit.resting.claims_on(["reuters-1"], date(2026, 11, 22)),
    "search": lambda unit: unit.search.find(asked("charter")),
    "newest": lambda unit: unit.search.find(asked("", filters=SearchFilter(country="CN"))),
    "kind": lambda unit: unit.search.find(asked("", filters=SearchFilter(kinds=FIGURES))),
    "called": lambda unit: unit.search.find(asked("charter", first=("CN",))),
    "record": lambda unit: unit.claims.record([a_claim("cn-1")], START, "Ana"),
    "withdraw": lambda unit: unit.claims.withdraw("cn-1", START, "Ana", "not so"),
}


@pytest.fixture
def filled(store):
    with store.writing() as unit:
        unit.claims.record([a_claim(f"cn-{n}") for n in range(20)], START, "Ana")
        unit.claims.record([a_visa_claim()], START, "Ana")
        unit.sources.record([a_source()], START, "Ana")
        unit.assessments.record([an_assessment()], START, "Ana")
        unit.disagreements.record([a_disagreement()], START, "Ana")
    return store


@pytest.fixture
def sent_to(filled):
    """The statements that were sent, with their values."""
    statements = []

    def keep(connection, cursor, sql, values, context, many):
        if sql.startswith(("SELECT", "WITH", "DELETE", "INSERT INTO claim_revision")):
            statements.append((sql, values[0] if many else values))

    event.listen(filled._engine, "before_cursor_execute", keep)
    yield statements
    event.remove(filled._engine, "before_cursor_execute", keep)


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_table_is_read_from_end_to_end(filled, sent_to, name):
    with filled.writing() as unit:
        QUESTIONS[name](unit)
        sent = list(sent_to)
        connection = unit.packs._connection
        for sql, values in sent:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
            steps = [row[3] for row in plan]
            scanned = [step.split()[1] for step in steps if step.startswith("SCAN")]
            tables = {*metadata.tables, "e"}  # as the search calls its entries
            assert not set(scanned) & tables, (sql, steps)
    assert sent


def test_a_country_page_asks_four_questions_about_claims(filled, sent_to):
    with filled.reading() as unit:
        unit.claims.of_country("CN")
    assert len(sent_to) == 4
