"""What a search is kept to, what is marked in what it finds, and how the index is kept."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reference_examples import START, an_entry, asked

from caseapp.domain.searching import SearchFilter, Term
from caseapp.store.reference.office import INDEX_VERSION
from caseapp.store.reference.snippets import Marker

TODAY = START.date()


def day(text):
    return date.fromisoformat(text)


ENTRIES = (
    an_entry("flight", kind="removal_flight", countries=("CN", "US"), title="A flight"),
    an_entry(
        "figure",
        kind="figure",
        countries=("EC", "CN"),
        title="A figure",
        first_day=day("2024-01-01"),
        last_day=day("2024-12-31"),
        fresh_until=day("2025-12-31"),
    ),
    an_entry(
        "running",
        kind="practice",
        countries=("EC",),
        title="A practice",
        first_day=day("2018-05-01"),
        last_day=date.max,
        fresh_until=day("2027-01-01"),
    ),
    an_entry("paper", type="source", country=None, title="A paper"),
)


@pytest.fixture
def filled(store):
    with store.writing() as unit:
        unit.search.rebuild(ENTRIES, "1")
    return store


def found(store, text="", called=(), limit=50, **kept):
    question = asked(text, limit, filters=SearchFilter(**kept), first=called)
    with store.reading() as unit:
        return [hit.id for hit in unit.search.find(question)]


@pytest.mark.parametrize("text", ["", "a"])
@pytest.mark.parametrize(
    ("kept", "ids"),
    [
        ({"country": "CN"}, {"flight", "figure"}),
        ({"country": "US"}, {"flight"}),
        ({"country": "EC"}, {"figure", "running"}),
        ({"kinds": frozenset({"figure"})}, {"figure"}),
        ({"kinds": frozenset({"figure", "practice"})}, {"figure", "running"}),
        ({"types": frozenset({"source"})}, {"paper"}),
        ({"types": frozenset({"claim"}), "country": "CN"}, {"flight", "figure"}),
        ({"first": day("2024-06-01"), "last": day("2024-06-30")}, {"figure", "running"}),
        ({"last": day("2019-01-01")}, {"running"}),
        ({"first": day("2025-01-01")}, {"running"}),
        ({"fresh": False}, {"figure"}),
        ({"fresh": True}, {"flight", "running", "paper"}),
        ({"fresh": True, "country": "EC"}, {"running"}),
    ],
)
def test_a_filter_keeps_what_passes_it_with_and_without_words(filled, text, kept, ids):
    assert set(found(filled, text, **kept)) == ids


def test_without_words_the_newest_come_first_and_what_has_no_date_last(filled):
    kept = {"types": frozenset({"claim"})}
    assert found(filled, **kept) == ["figure", "running", "flight"]
    assert found(filled, limit=1, **kept) == ["figure"]


def test_without_words_or_filters_nothing_is_found(filled):
    assert found(filled) == []


def test_a_country_called_by_the_whole_question_comes_first(filled):
    with filled.writing() as unit:
        unit.search.replace([an_entry("EC", type="country", country="EC", title="Ecuador")])
        unit.search.replace([an_entry("title", title="Ecuador Ecuador", body="Ecuador")])
    assert found(filled, "ecuador", called=("EC",))[:2] == ["EC", "title"]
    assert found(filled, "ecuador", called=("EC",), kinds=frozenset({"figure"})) == []
    assert found(filled, "ecuador", called=("EC",), country="US") == []


def test_a_title_that_is_just_what_was_asked_comes_before_better_scores(filled):
    with filled.writing() as unit:
        unit.search.replace([an_entry("more", title="zebra zebra zebra", body="zebra " * 9)])
        unit.search.replace([an_entry("just", title="Zébra", body="much else " * 40)])
    assert found(filled, "zebra") == ["just", "more"]


@pytest.mark.parametrize(
    "text",
    [
        "tclaim",
        "kfigure",
        "ccn",
        'scope : "tclaim"',
        '") OR scope : ("tclaim',
        "') OR 1=1 --",
        "{scope} : tclaim",
        "a:b NEAR/2 *",
        ":words",
    ],
)
def test_words_of_the_index_itself_are_only_text(filled, text):
    assert found(filled, text) == []


def test_a_term_that_calls_a_country_is_found_by_its_words_or_by_the_country(filled):
    with filled.writing() as unit:
        unit.search.replace([an_entry("named", title="Of Ecuador", countries=())])
    question = asked("x")
    with filled.reading() as unit:
        terms = (Term("Ecuador", ("EC",)),)
        hits = unit.search.find(type(question)(terms, TODAY))
    assert {hit.id for hit in hits} == {"named", "figure", "running"}


def test_what_is_removed_is_found_no_more_and_the_rest_is(filled):
    with filled.writing() as unit:
        unit.search.remove([("claim", "flight"), ("claim", "never-was")])
    assert found(filled, "flight") == []
    assert found(filled, "figure") == ["figure"]


def test_a_rebuilt_index_holds_only_what_it_was_given(filled):
    with filled.writing() as unit:
        assert unit.office.value(INDEX_VERSION) == "1"
        unit.search.rebuild([an_entry("new", title="New")], "2")
    with filled.reading() as unit:
        assert unit.office.value(INDEX_VERSION) == "2"
    assert found(filled, "new") == ["new"]
    assert found(filled, "figure") == []
    assert found(filled, types=frozenset({"claim"})) == ["new"]


LETTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
FEW = st.text("aáçß İı中国\u0301ńﬁ-'’ .,xX", max_size=40)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LETTERS | FEW, words=st.lists(FEW | LETTERS, max_size=4))
def test_marking_never_alters_a_text(text, words):
    marker = Marker([Term(word) for word in words])
    runs = marker.runs(text)
    assert "".join(run.text for run in runs) == text
    assert all(run.text for run in runs)
    assert all(one.is_hit or other.is_hit for one, other in pairwise(runs))


def bold(text, *terms):
    return [run.text for run in Marker([Term(term) for term in terms]).runs(text) if run.is_hit]


@pytest.mark.parametrize(
    ("text", "terms", "marked"),
    [
        ("through the Darién gap", ["darien"], ["Darién"]),
        ("through the Darie\u0301n gap", ["DARIÉN"], ["Darie\u0301n"]),
        ("flights and a flight", ["fligh"], ["fligh", "fligh"]),
        ("flights and a flight", ["flight", "and"], ["and", "flight"]),
        ("an at-risk list, at last", ["at-risk"], ["at-risk"]),
        ("中国恢复遣返合作", ["遣返"], ["遣返"]),
        ("中国China中国", ["china"], ["China"]),
        ("Undarién", ["darien"], []),
        ("37,000 people", ["37,000"], ["37,000"]),
        ("Straße", ["strasse"], []),
    ],
)
def test_what_was_sought_is_marked_in_its_own_letters(text, terms, marked):
    assert bold(text, *terms) == marked


def test_other_names_of_a_country_are_marked_whole():
    term = Term("Бирма", ("MM",), ("Myanmar", "Burma"))
    marked = [run.text for run in Marker([term]).runs("Burma, Burmans, Myanmar") if run.is_hit]
    assert marked == ["Burma", "Myanmar"]


def test_a_hit_late_in_a_long_title_is_shown_around_it(filled):
    title = "word " * 60 + "Shenyang"
    with filled.writing() as unit:
        unit.search.replace([an_entry("long", title=title, body="elsewhere")])
    with filled.reading() as unit:
        (hit,) = unit.search.find(asked("shenyang"))
    assert "Shenyang" in hit.snippet
    assert hit.title == title
