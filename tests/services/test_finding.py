"""Search: things are found by the words people use for them, in any language."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from caseapp.services.search import LIMIT, find


def ids(starter, text):
    return [hit.id for hit in find(starter, text)]


@pytest.mark.parametrize("typed", ["darien", "Darién", "DARIÉN", "darie\u0301n"])
def test_accents_and_capitals_do_not_matter(starter, typed):
    assert "e05-darien-route" in ids(starter, typed)
    assert ids(starter, typed) == ids(starter, "darien")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Burma", "MM"),
        ("Myanmar", "MM"),
        ("缅甸", "MM"),
        ("PRC", "CN"),
        ("中国", "CN"),
        ("People's Republic of China", "CN"),
        ("厄瓜多尔", "EC"),
        ("ecuador", "EC"),
        ("Türkiye", "TR"),
        ("turkey", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("Corea del Norte", "KP"),
        ("CN", "CN"),
        ("Viet Nam", "VN"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(starter, typed, code):
    found = [hit.id for hit in find(starter, typed) if hit.type == "country"]
    assert code in found


@pytest.mark.parametrize("typed", ["遣返", "遣", "deportación", "deportation", "repatriation"])
def test_removal_is_found_by_the_word_of_each_language(starter, typed):
    assert "claim" in {hit.type for hit in find(starter, typed)}


def test_burmese_claims_are_found_by_both_names(starter):
    assert "sa-burma-2018" in ids(starter, "Burma")
    assert "sa-burma-2018" in ids(starter, "Myanmar")


def test_a_judgement_and_a_source_are_found(starter):
    assert "cn-2025-limited" in ids(starter, "China limited")
    assert "source" in {hit.type for hit in find(starter, "Associated Press")}


@pytest.mark.parametrize("typed", ["", " ", "!!!", '"', "*", "()", "-", "。", "\0", "🛫"])
def test_symbols_alone_find_nothing_and_break_nothing(starter, typed):
    assert find(starter, typed) == []


@given(st.text(max_size=40))
@example("NEAR(a b)")
@example("claim:x AND NOT y*")
@example("\udcff")
@example('"""')
def test_no_text_breaks_the_search(starter, text):
    assert len(find(starter, text)) <= LIMIT


def test_hits_never_exceed_the_limit(starter):
    assert len(find(starter, "China")) == LIMIT
    assert len(find(starter, "China", limit=3)) == 3


def test_every_hit_leads_to_a_thing_that_exists(starter):
    with starter.reference.reading() as unit:
        claims = {claim.id for claim in unit.claims.of_country("CN", None)}
    found = {hit.id for hit in find(starter, "Shenyang") if hit.type == "claim"}
    assert found
    assert found <= claims


def test_what_is_never_shown_is_not_in_a_snippet(starter):
    hidden = [hit for hit in find(starter, "送返") if "送返" in hit.snippet]
    assert hidden == []
