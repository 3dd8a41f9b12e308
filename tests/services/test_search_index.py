"""What can be found stays in step with what is known, for files of every age."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from alembic import command
from made_up import NOON, assessment, claim, disagreement, source

from caseapp.domain.changes import Changes
from caseapp.domain.dates import PartialDate
from caseapp.domain.searching import INDEX_RULES, SearchFilter
from caseapp.jobs import Stopped, Watch
from caseapp.places import REFERENCE_FILE
from caseapp.services.moments import moment
from caseapp.services.search import find
from caseapp.services.search_index import reindex
from caseapp.services.workspace import open_workspace
from caseapp.store.driver import connect
from caseapp.store.engine import WRITING, open_engine
from caseapp.store.reference.migrate import configuration
from caseapp.store.reference.office import INDEX_VERSION
from caseapp.store.reference.store import ReferenceStore


@pytest.fixture
def office(own_folder):
    """A clock that can be moved, and a workspace to write in."""
    time = [NOON]
    workspace = open_workspace(own_folder, lambda: time[0])
    yield workspace, time
    workspace.close()


def write(workspace, at, *, sources=(), claims=(), assessments=(), disagreements=()):
    with workspace.reference.writing() as unit:
        for name, things in (
            ("sources", sources),
            ("claims", claims),
            ("assessments", assessments),
            ("disagreements", disagreements),
        ):
            getattr(unit, name).record(things, at, "Ana", "why")
        ids = [frozenset(each.id for each in things) for things in (sources, claims)]
        judged = [frozenset(each.id for each in things) for things in (assessments, disagreements)]
        reindex(unit, Changes(frozenset({"FR"}), *ids, *judged))


def withdraw(workspace, at, id_):
    with workspace.reference.writing() as unit:
        unit.claims.withdraw(id_, at, "Ana", "not so")
        reindex(unit, Changes(claims=frozenset({id_})))


def ids(workspace, text, **more):
    return {hit.id for hit in find(workspace, text, **more)}


def test_what_was_just_written_is_found(office):
    workspace, time = office
    write(
        workspace,
        time[0],
        sources=[source("post", title="Zebras in Paris")],
        claims=[claim("fr-1", summary="Zebras were removed to France.")],
        assessments=[assessment("fr", note="Zebras and more.")],
        disagreements=[disagreement("fr-1", id="d-fr", note="Zebras or not.")],
    )
    assert ids(workspace, "zebras") == {"post", "fr-1", "fr", "d-fr"}
    assert ids(workspace, "zebras France") >= {"fr-1", "fr", "d-fr"}


def test_a_correction_is_found_by_its_new_words_alone(office):
    workspace, time = office
    write(workspace, time[0], sources=[source()], claims=[claim(summary="Zebras came.")])
    write(workspace, time[0], claims=[claim(summary="Camels came.")])
    assert ids(workspace, "zebras") == set()
    assert ids(workspace, "camels") == {"fr-1"}


def test_what_is_withdrawn_is_found_no_more(office):
    workspace, time = office
    write(workspace, time[0], sources=[source()], claims=[claim(summary="Zebras came.")])
    withdraw(workspace, time[0], "fr-1")
    assert ids(workspace, "zebras") == set()


def test_a_newer_date_of_a_source_makes_its_claims_fresh(office):
    workspace, time = office
    old = source(published=PartialDate.parse("2020"))
    open_ended = claim(summary="Zebras come.", when=PartialDate.parse("2019/.."))
    write(workspace, time[0], sources=[old], claims=[open_ended])
    assert ids(workspace, "zebras", filters=SearchFilter(fresh=False)) == {"fr-1"}
    write(workspace, time[0], sources=[source(published=PartialDate.parse("2026-11-01"))])
    assert ids(workspace, "zebras", filters=SearchFilter(fresh=True)) == {"fr-1"}


def entry_number(workspace, id_):
    with workspace.reference.reading() as unit:
        return unit.search.number_of("claim", id_)


@pytest.mark.parametrize("altered", [{"title": "Better"}, {"published": PartialDate.parse("2021")}])
def test_the_words_of_claims_are_not_indexed_again_for_their_source(office, altered):
    workspace, time = office
    write(workspace, time[0], sources=[source()], claims=[claim(summary="Zebras came.")])
    before = entry_number(workspace, "fr-1")
    write(workspace, time[0], sources=[source(**altered)])
    assert entry_number(workspace, "fr-1") == before
    assert ids(workspace, "zebras") == {"fr-1"}


def test_a_past_day_shows_the_words_of_that_day(office):
    workspace, time = office
    write(workspace, time[0], sources=[source()], claims=[claim(summary="Zebras came by plane.")])
    then = time[0].date()
    time[0] += timedelta(days=3)
    write(workspace, time[0], claims=[claim(summary="Zebras came by ship.")])
    write(workspace, time[0], claims=[claim("fr-2", summary="Zebras left.")])
    at = moment(workspace.clock, known_on=str(then))
    titles = [hit.title for hit in find(workspace, "zebras", when=at)]
    assert titles == ["Zebras came by plane."]
    assert {hit.title for hit in find(workspace, "zebras")} == {
        "Zebras came by ship.",
        "Zebras left.",
    }


def all_hits(workspace):
    wanted = SearchFilter(types=frozenset({"claim", "source", "assessment", "disagreement"}))
    return find(workspace, "", wanted, limit=10_000)


def test_a_file_of_an_older_program_is_indexed_anew_when_it_is_opened(own_folder, clock):
    with closing(open_workspace(own_folder, clock)) as workspace:
        before = all_hits(workspace)
    path = own_folder / REFERENCE_FILE
    engine = open_engine(path)
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        command.downgrade(configuration(connection), "0005")
    engine.dispose()
    with closing(open_workspace(own_folder, clock)) as workspace:
        assert all_hits(workspace) == before
        assert find(workspace, "Burma")[0].id == "MM"


def test_entries_made_by_other_rules_are_made_anew(own_folder, clock):
    path = own_folder / REFERENCE_FILE
    with closing(connect(str(path))) as raw:
        raw.execute("UPDATE setting SET value = 'older' WHERE name = 'search_index'").fetchall()
        raw.execute("UPDATE search_entry SET title = 'old title'").fetchall()
    with closing(open_workspace(own_folder, clock)) as workspace:
        assert "old title" not in {hit.title for hit in all_hits(workspace)}
        with workspace.reference.reading() as unit:
            assert unit.office.value(INDEX_VERSION) == INDEX_RULES


def older_rules(folder):
    with closing(connect(str(folder / REFERENCE_FILE))) as raw:
        raw.execute("UPDATE setting SET value = 'older' WHERE name = 'search_index'").fetchall()


def test_making_the_index_anew_tells_how_far_it_is(own_folder, clock):
    older_rules(own_folder)
    steps = []
    opened = closing(open_workspace(own_folder, clock, Watch(steps.append)))
    with opened as workspace, workspace.reference.reading() as unit:
        claims = len(unit.claims.ids())
    assert [(step.done, step.total) for step in steps] == [(0, claims)]


def test_an_opening_that_is_stopped_leaves_the_index_and_the_next_makes_it(own_folder, clock):
    with closing(open_workspace(own_folder, clock)) as workspace:
        before = all_hits(workspace)
    older_rules(own_folder)
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        open_workspace(own_folder, clock, watch)
    path = own_folder / REFERENCE_FILE
    with closing(ReferenceStore.open(path)) as store, store.reading() as unit:
        assert unit.office.value(INDEX_VERSION) == "older"
    with closing(open_workspace(own_folder, clock)) as workspace:
        assert all_hits(workspace) == before


def test_edits_leave_the_index_as_a_rebuilt_one_would_be(office, clock, own_folder):
    workspace, time = office
    write(workspace, time[0], sources=[source()], claims=[claim(), claim("fr-2")])
    write(workspace, time[0], disagreements=[disagreement("fr-1", "fr-2", id="d-fr")])
    write(workspace, time[0], claims=[replace(claim(), countries=("BE",))])
    withdraw(workspace, time[0], "fr-2")
    edited = {hit.id: hit for hit in all_hits(workspace)}
    workspace.close()
    with closing(connect(str(own_folder / REFERENCE_FILE))) as raw:
        raw.execute("DELETE FROM setting WHERE name = 'search_index'").fetchall()
    with closing(open_workspace(own_folder, clock)) as again:
        assert {hit.id: hit for hit in all_hits(again)} == edited
