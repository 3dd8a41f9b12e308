"""What was written between two moments is found by its index, and watches are kept."""

import pytest
from reference_examples import START, a_claim, a_disagreement, a_source, an_assessment, later
from sqlalchemy import event

from caseapp.domain.alterations import Thing, Weight
from caseapp.domain.watching import Watched

QUESTIONS = {
    "tally": lambda found, thing: found.tally(thing, START, None),
    "about": lambda found, thing: found.about(thing, ["CN"], START, later(90), 10),
    "number": lambda found, thing: found.number(thing, START, None, ["CN", "US"]),
    "whole": lambda found, thing: found.number(thing, START, None),
    "written_at": lambda found, thing: found.written_at(thing, START),
    "last_moment": lambda found, _thing: found.last_moment(),
}
OUR_OWN = {"altered", "found", "ranked", "CONSTANT"}
"""Results of parts of the question itself, as subqueries are: as long as what altered."""


@pytest.fixture
def filled(store):
    with store.writing() as unit:
        unit.sources.record([a_source()], START, "Ana")
        unit.claims.record([a_claim(f"cn-{n}") for n in range(20)], START, "Ana")
        unit.assessments.record([an_assessment()], later(1), "Ana")
        unit.disagreements.record([a_disagreement()], later(2), "Ana")
    return store


@pytest.mark.parametrize("thing", list(Thing))
@pytest.mark.parametrize("name", QUESTIONS)
def test_no_table_is_read_from_end_to_end(filled, name, thing):
    sent = []

    def keep(_connection, _cursor, sql, values, _context, _many):
        if sql.startswith(("SELECT", "WITH")):
            sent.append((sql, values))

    event.listen(filled._engine, "before_cursor_execute", keep)
    with filled.reading() as unit:
        QUESTIONS[name](unit.alterations, thing)
    event.remove(filled._engine, "before_cursor_execute", keep)
    assert sent
    with filled.reading() as unit:
        for sql, values in sent:
            plan = unit.packs._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
            steps = [row[3] for row in plan]
            scanned = {step.split()[1] for step in steps if step.startswith("SCAN")}
            scanned = {name for name in scanned if not name.startswith("(subquery")}
            assert scanned <= OUR_OWN, (sql, steps)


def test_only_what_was_written_after_one_moment_and_up_to_the_other_is_counted(filled):
    with filled.reading() as unit:
        tally = unit.alterations.tally
        assert tally(Thing.CLAIM, START, None) == {}
        assert tally(Thing.ASSESSMENT, START, later(0)) == {}
        (counted,) = tally(Thing.ASSESSMENT, START, later(1)).values()
    assert (counted.number, counted.weight, counted.newest) == (1, Weight.JUDGEMENT, later(1))


def test_how_many_a_pack_wrote_at_once_is_counted(filled):
    with filled.reading() as unit:
        assert unit.alterations.written_at(Thing.CLAIM, START) == 20
        assert unit.alterations.written_at(Thing.CLAIM, later(5)) == 0


def test_the_last_moment_is_that_of_the_newest_revision_of_anything(store, filled):
    with filled.reading() as unit:
        assert unit.alterations.last_moment() == later(2)


def test_an_empty_store_has_no_last_moment(store):
    with store.reading() as unit:
        assert unit.alterations.last_moment() is None


def test_weights_in_the_store_are_those_of_the_alterations(filled):
    from caseapp.domain.assessments import Level

    with filled.writing() as unit:
        unit.assessments.record([an_assessment(note="Other words")], later(3), "Ana")
        unit.claims.withdraw("cn-1", later(4), "Ana", "no")
        unit.claims.record([a_claim("cn-2", summary="Better")], later(5), "Ana")
    with filled.reading() as unit:
        _agree(unit, later(2))
    with filled.writing() as unit:
        unit.assessments.record([an_assessment(level=Level.REFUSED)], later(6), "Ana")
        unit.assessments.withdraw("cn-now", later(7), "Ana", "no")
        unit.claims.restore("cn-1", later(8), "Ana", "yes")
    with filled.reading() as unit:
        for since in (START, later(2), later(5), later(6), later(7)):
            _agree(unit, since)


def _agree(unit, since):
    for thing in Thing:
        for code, counted in unit.alterations.tally(thing, since, None).items():
            found = [a for _c, a in unit.alterations.about(thing, [code], since, None, 100)]
            assert len(found) == counted.number
            assert min(each.weight for each in found) == counted.weight
            assert max(each.recorded.at for each in found) == counted.newest
            assert [each.weight for each in found] == sorted(each.weight for each in found)


def test_watched_countries_are_kept_once_and_taken_off(store):
    first = Watched("CN", START, "Ana")
    with store.writing() as unit:
        unit.watch.add(first)
        unit.watch.add(Watched("CN", later(1), "Ben"))
        unit.watch.add(Watched("EC", START, None))
        unit.watch.remove("EC")
        unit.watch.remove("FR")
    with store.reading() as unit:
        assert unit.watch.all() == [first]
