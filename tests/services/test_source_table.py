"""The table of sources: what rests on each, at a day and with what was known."""

from datetime import timedelta

import pytest
from made_up import NOON, WHEN, claim, source

from caseapp.domain.printing import NotCited
from caseapp.domain.sources import Grade
from caseapp.services.moments import moment
from caseapp.services.source_table import SourceFilter, list_sources
from caseapp.services.sources import show_source
from caseapp.services.workspace import Workspace
from caseapp.store.reference.store import ReferenceStore

STORY = "ap-2024-05-cooperation"
COPIES = ["002_d51b1f53c5358254", "003_4c43daf76bc576d4"]


@pytest.fixture
def empty(tmp_path, clock):
    with ReferenceStore.open(tmp_path / "reference.db") as store:
        yield Workspace(store, clock)


def record(workspace, sources=(), claims=(), at=NOON - timedelta(days=3)):
    with workspace.reference.writing() as unit:
        unit.sources.record(sources, at, "Ana")
        unit.claims.record(claims, at, "Ana")


def table(workspace, as_of=None, known_on=None, **wanted):
    when = moment(workspace.clock, as_of, known_on)
    return {row.source.id: row for row in list_sources(workspace, when, SourceFilter(**wanted))}


def test_every_source_is_in_the_table_with_what_rests_on_it(starter, clock):
    rows = table(starter)
    assert len(rows) == 81
    first = rows[COPIES[0]]
    assert (first.copies, first.weight.claims, first.story_claims) == (2, 24, 27)
    assert first.weight.countries == ("CN", "KR", "TW", "US")
    assert first.weight.newest == WHEN("2024-05-09").earliest


def test_the_count_of_every_source_is_that_of_its_page(starter, clock):
    for row in list_sources(starter, moment(clock)):
        known = show_source(starter, row.source.id, moment(clock))
        assert (known.total, known.story.total) == (row.weight.claims, row.story_claims)
        assert len(known.copies) + 1 == row.copies


def test_a_source_says_why_it_may_not_stand_on_a_sheet(empty):
    record(
        empty,
        [
            source("good"),
            source("no_date", published=None),
            source("foreign_date", dated_in_text=False),
            source("unread", grade=Grade.U),
        ],
    )
    assert {id_: row.why_not_cited for id_, row in table(empty).items()} == {
        "good": None,
        "no_date": NotCited.NO_DATE,
        "foreign_date": NotCited.NOT_DATED_IN_TEXT,
        "unread": NotCited.UNVERIFIED,
    }


def test_known_on_a_day_shows_what_rested_on_it_then(empty):
    record(empty, [source("a"), source("b")], [claim(sources=("a",))])
    yesterday = NOON - timedelta(days=1)
    record(empty, [source("a", grade=Grade.C), source("c")], [claim(sources=("b",))], yesterday)
    now, then = table(empty), table(empty, known_on="2026-11-20")
    assert [now[id_].weight.claims for id_ in "abc"] == [0, 1, 0]
    assert [then[id_].weight.claims for id_ in "ab"] == [1, 0]
    assert (now["a"].source.grade, then["a"].source.grade) == (Grade.C, Grade.B)
    assert "c" not in then
    assert table(empty, known_on="2026-11-18") == {}


def test_as_of_a_day_counts_only_what_speaks_of_a_time_up_to_it(empty):
    old = claim("old", sources=("a",), when=WHEN("2020-05"))
    record(empty, [source("a"), source("b")], [old, claim("new", sources=("a", "b"))])
    assert table(empty)["a"].weight.claims == 2
    assert table(empty, as_of="2021")["a"].weight.claims == 1


def test_as_of_a_day_a_later_source_is_left_out_unless_it_tells_of_an_earlier_time(empty):
    old = claim("old", sources=("a",), when=WHEN("2020-05"))
    undated = source("undated", published=None)
    record(empty, [source("a"), source("b"), undated], [old, claim("new", sources=("b",))])
    assert set(table(empty, as_of="2021")) == {"a", "undated"}


def test_copies_that_are_left_out_are_not_counted(empty):
    copies = [source("a", same_story="w", published=WHEN("2020")), source("b", same_story="w")]
    record(empty, copies)
    assert {row.copies for row in table(empty).values()} == {2}
    assert [row.copies for row in table(empty, as_of="2021").values()] == [1]


def test_the_filters_hold_together(starter):
    assert set(table(starter, story=STORY)) == set(COPIES)
    assert set(table(starter, story=STORY, grade=Grade.C)) == {COPIES[1]}
    undated = table(starter, undated=True)
    assert len(undated) == 9
    assert all(row.source.published is None for row in undated.values())
    assert table(starter, story=STORY, undated=True) == {}


def test_never_used_means_that_no_claim_cites_it_at_that_moment(empty):
    record(empty, [source("a"), source("b")], [claim(sources=("a",))])
    assert set(table(empty, unused=True)) == {"b"}


def test_ten_thousand_sources_are_counted_in_two_questions(empty):
    many = [source(f"s{n:05}", same_story=f"w{n // 4}") for n in range(10_000)]
    told = [claim(f"c{n}", sources=(f"s{n * 7:05}", f"s{n * 7 + 1:05}")) for n in range(1000)]
    record(empty, many, told)
    asked = []
    from sqlalchemy import event

    engine = empty.reference._engine
    keep = lambda *sent: asked.append(sent[2])  # noqa: E731
    event.listen(engine, "before_cursor_execute", keep)
    rows = table(empty)
    event.remove(engine, "before_cursor_execute", keep)
    assert len(rows) == 10_000
    assert sum(row.weight.claims for row in rows.values()) == 2000
    assert len([sql for sql in asked if sql.startswith(("SELECT", "WITH"))]) == 2
