"""Search: things are found by the words people use for them, in any language."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from caseapp.domain.searching import SearchFilter
from caseapp.errors import Refused
from caseapp.services.moments import moment
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
        ("Deutschland", "DE"),
        ("Россия", "RU"),
        ("росси", "RU"),
        ("مصر", "EG"),
        ("Misr", "EG"),
        ("Ivory Coast", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Zaire", "CD"),
        ("中華人民共和國", "CN"),
    ],
)
def test_a_country_is_found_first_by_any_of_its_names(starter, typed, code):
    first = find(starter, typed)[0]
    assert (first.type, first.id) == ("country", code)


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


def test_what_is_about_a_country_is_found_by_every_name_of_it(starter):
    for name in ("China", "中国", "PRC", "Китай", "Trung Quốc", "चीन"):
        assert "dk-cn" in {hit.id for hit in find(starter, f"{name} docket", limit=500)}, name


def test_a_visa_rule_is_found_by_its_passport_and_destination(starter):
    for typed in ("visa cn ec", "visa China Ecuador", "visa 中国 Ecuador", "ec cn visa rule"):
        kinds = {hit.kind for hit in find(starter, typed, SearchFilter(types=CLAIMS))}
        assert "visa_rule" in kinds, typed


CLAIMS = frozenset({"claim"})


def test_a_disagreement_is_found_and_leads_to_its_country(starter):
    wanted = SearchFilter(types=frozenset({"disagreement"}), country="CN")
    found = find(starter, "", wanted)
    assert found
    assert {hit.type for hit in found} == {"disagreement"}
    assert all(hit.country for hit in found)


def test_what_was_sought_is_marked_in_the_title(starter):
    hit = next(hit for hit in find(starter, "darien") if hit.type == "claim")
    marked = [run.text for run in (*hit.title_runs, *hit.snippet_runs) if run.is_hit]
    assert "Darién" in marked


def test_a_country_filter_keeps_what_names_it_in_any_place(starter):
    with starter.reference.reading() as unit:
        about = {claim.id for claim in unit.claims.of_country("CN")}
    wanted = SearchFilter(types=CLAIMS, country="CN")
    assert {hit.id for hit in find(starter, "", wanted, limit=1000)} == about


def test_fresh_and_stale_share_all_claims_between_them_as_their_country_page_says(starter, known):
    page = known("CN")
    wanted = {"types": CLAIMS, "country": "CN"}
    stale = {hit.id for hit in find(starter, "", SearchFilter(fresh=False, **wanted), limit=999)}
    fresh = {hit.id for hit in find(starter, "", SearchFilter(fresh=True, **wanted), limit=999)}
    assert {claim.id for claim in page.claims if page.is_stale(claim)} <= stale
    assert {claim.id for claim in page.claims if not page.is_stale(claim)} <= fresh
    assert not stale & fresh


def test_a_country_that_is_none_is_refused(starter):
    with pytest.raises(Refused, match="unknown_country"):
        find(starter, "x", SearchFilter(country="XX"))


@given(st.text(max_size=20), st.dates(), st.dates(), st.none() | st.booleans())
def test_no_filter_breaks_the_search(starter, text, first, last, fresh):
    wanted = SearchFilter(frozenset(), frozenset({text}), None, first, last, fresh)
    assert len(find(starter, text, wanted)) <= LIMIT


def test_what_was_not_recorded_by_then_is_left_out(starter, clock):
    before = moment(clock, known_on=str(clock().date() - timedelta(1)))
    assert {hit.type for hit in find(starter, "China", when=before, limit=500)} == {"country"}


def test_what_speaks_of_a_later_day_is_left_out(starter, clock):
    past = moment(clock, as_of="2018-12")
    hits = find(starter, "China", when=past)
    with starter.reference.reading() as unit:
        claims = unit.claims.get([hit.id for hit in hits])
    assert claims
    assert all(claim.concerns(date(2018, 12, 31)) for claim in claims.values())
