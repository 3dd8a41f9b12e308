"""A form is read whole or told field by field what is wrong; nothing is lost on the way."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import assessment, claim, disagreement, source

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.details import FlightStop
from caseapp.domain.drafts.assessments import assessment_draft, blank_assessment, read_assessment
from caseapp.domain.drafts.claims import blank_claim, claim_draft, read_claim
from caseapp.domain.drafts.disagreements import (
    blank_disagreement,
    disagreement_draft,
    read_disagreement,
)
from caseapp.domain.drafts.draft import CITATIONS, Draft, Unsound
from caseapp.domain.drafts.forms import Field, Shape, claim_fields
from caseapp.domain.drafts.keeping import draft_from, draft_text
from caseapp.domain.drafts.quantities import read_quantity, write_quantity
from caseapp.domain.drafts.sources import blank_source, read_source, source_draft
from caseapp.domain.drafts.values import clean, read
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.errors import Refused

TODAY = date(2026, 11, 25)
CITED = (Citation("post"),)

FIGURE = {
    "countries": "CN",
    "summary": "Removals to China rose.",
    "when": "2023",
    "measure": "removals",
    "population": "nationals of China",
    "period_basis": "calendar",
    "value": "at least 37,000",
    "grade": "B",
    "certainty": "stated",
    "client_safe": "yes",
    "in_scope": "yes",
}


def figure(**texts):
    return Draft("claim", ClaimKind.FIGURE, texts={**FIGURE, **texts}, citations=CITED)


def problems(read_it, draft):
    with pytest.raises(Unsound) as unsound:
        read_it(draft, TODAY)
    return {problem.field: problem.error.code for problem in unsound.value.problems}


def test_every_claim_of_the_starter_pack_comes_back_from_its_form(starter):
    with starter.reference.reading() as unit:
        claims = {
            each.id: each
            for country in ("CN", "US", "EC", "VE", "CU", "CO", "IR", "IN")
            for each in unit.claims.of_country(country)
        }
    assert {each.kind for each in claims.values()} == set(ClaimKind)
    for each in claims.values():
        again = read_claim(claim_draft(each), TODAY, before=each)
        assert again == replace(each, recorded=None), each.id


def test_every_source_and_judgement_of_the_starter_pack_comes_back_from_its_form(starter):
    with starter.reference.reading() as unit:
        sources, judged = unit.sources.all().values(), unit.assessments.all()
    for each in sources:
        assert read_source(source_draft(each), TODAY) == replace(each, recorded=None)
    for each in judged:
        assert read_assessment(assessment_draft(each), TODAY) == replace(each, recorded=None)


def test_a_disagreement_comes_back_from_its_form():
    told = disagreement("a", "b")
    assert read_disagreement(disagreement_draft(told), TODAY) == told


@pytest.mark.parametrize("missing", ["measure", "population", "period_basis", "value"])
def test_a_figure_cannot_be_read_without_what_makes_it_comparable(missing):
    assert problems(read_claim, figure(**{missing: " "})) == {missing: "field_empty"}


def test_a_figure_cannot_be_read_without_its_period():
    assert problems(read_claim, figure(when="")) == {"when": "figure_without_period"}


def test_a_claim_cannot_be_read_without_a_source():
    draft = replace(figure(), citations=())
    assert problems(read_claim, draft) == {CITATIONS: "claim_without_source"}


def test_what_keeps_a_claim_off_sheets_has_to_be_said():
    assert problems(read_claim, figure(client_safe="no")) == {"why_not": "why_not_missing"}


def test_everything_that_is_wrong_is_told_at_once():
    told = problems(read_claim, figure(when="2024-13", value="many", countries="China"))
    assert set(told) == {"when", "value", "countries"}


def test_a_new_claim_is_not_for_sheets_until_somebody_says_so():
    told = problems(read_claim, blank_claim(ClaimKind.PRACTICE, "CN"))
    assert told["client_safe"] == "field_empty"


def test_a_source_may_lack_its_date():
    draft = blank_source().having(title="A leaflet", grade="C", dated_in_text="no")
    made = read_source(draft, TODAY)
    assert made.published is None


@pytest.mark.parametrize(
    ("texts", "wrong"),
    [
        ({"published": "2024"}, {"published_basis": "date_from_where"}),
        ({"language": "Englisch!"}, {"language": "not_a_language"}),
        ({"url": "file:///etc/passwd"}, {"url": "address_not_of_the_web"}),
        ({"grade": "D"}, {"grade": "not_one_of"}),
        ({"title": "x" * 500}, {"title": "text_too_long"}),
    ],
)
def test_a_source_is_told_what_is_wrong_with_it(texts, wrong):
    draft = blank_source().having(title="A leaflet", grade="C", dated_in_text="no")
    assert problems(read_source, draft.having(**texts)) == wrong


JUDGED = blank_assessment("CN").having(
    level="limited",
    since="2024",
    as_of="2026-10",
    certainty="likely",
    note="Flights go on.",
    claims_for="c1 c2",
)


def test_a_judgement_is_to_be_reviewed_ninety_days_later_unless_its_author_says_otherwise():
    assert read_assessment(JUDGED, TODAY).review_by == date(2027, 2, 23)
    chosen = JUDGED.having(review_by="2026-12-24")
    assert read_assessment(chosen, TODAY).review_by == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("texts", "wrong"),
    [
        ({"claims_for": ""}, {"claims_for": "judgement_without_claims"}),
        ({"claims_against": "c2"}, {"claims_against": "claim_on_both_sides"}),
        ({"since": "2026-11"}, {"since": "since_after_evidence"}),
        ({"as_of": "2027"}, {"as_of": "evidence_in_future"}),
        ({"review_by": "2027"}, {"review_by": "not_one_day"}),
    ],
)
def test_a_judgement_is_told_what_is_wrong_with_it(texts, wrong):
    assert problems(read_assessment, JUDGED.having(**texts)) == wrong


def test_not_knowing_may_rest_on_nothing():
    assert read_assessment(JUDGED.having(level="unknown", claims_for=""), TODAY).claims_for == ()


def test_a_disagreement_needs_two_claims():
    draft = blank_disagreement(["a"]).having(kind="dating", note="Two dates.")
    assert problems(read_disagreement, draft) == {"claims": "disagreement_with_one_claim"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("96", Quantity(QuantityKind.EXACT, 96)),
        ("at least 37,000", Quantity(QuantityKind.AT_LEAST, 37000)),
        ("More than 37 000", Quantity(QuantityKind.AT_LEAST, 37000)),
        ("about 10", Quantity(QuantityKind.ABOUT, 10)),
        ("~10", Quantity(QuantityKind.ABOUT, 10)),
        ("between 96 and 122", Quantity(QuantityKind.RANGE, 96, 122)),
        ("96–122", Quantity(QuantityKind.RANGE, 96, 122)),
        ("unknown", Quantity(QuantityKind.UNKNOWN)),
    ],
)
def test_numbers_are_read_as_people_type_them(text, meant):
    assert read_quantity(text) == meant
    assert read_quantity(write_quantity(meant)) == meant


@pytest.mark.parametrize("text", ["many", "1,2,3", "12-3", "1e9", "at least", "9" * 13, "٣"])
def test_numbers_that_mean_nothing_are_refused(text):
    with pytest.raises(Refused) as refused:
        read_quantity(text)
    assert refused.value.code == "quantity_not_understood"


def test_stops_are_read_in_order_with_how_finely_they_are_known():
    field = Field("stops", Shape.STOPS)
    text = "departure: Arizona, US (state)\nstop: KR\narrival: Shenyang, CN"
    assert read(field, text, TODAY) == (
        FlightStop("departure", "Arizona", "US", "state"),
        FlightStop("stop", None, "KR", "country"),
        FlightStop("arrival", "Shenyang", "CN", "city"),
    )
    with pytest.raises(Refused) as refused:
        read(field, "Arizona, then China", TODAY)
    assert refused.value.code == "stop_not_understood"


def test_the_words_of_the_source_stay_with_a_date():
    made = read_claim(figure(when="2024-06-29/2024-06-30 “over the weekend”"), TODAY)
    assert made.when.phrase == "over the weekend"
    assert made.when_precision == "interval"


@pytest.mark.parametrize(
    ("when", "precision"),
    [
        ("2022-10-01/2023-09-30", "fiscal_year"),
        ("2023", "year"),
        ("../2018", "before"),
        ("2018/..", "open"),
        ("202X", "interval"),
    ],
)
def test_how_finely_a_date_is_known_is_worked_out(when, precision):
    assert read_claim(figure(when=when), TODAY).when_precision == precision


def test_direction_marks_and_control_characters_never_come_in():
    made = read_claim(figure(summary="A\u202eB\x07C"), TODAY)
    assert made.summary == "ABC"


@given(
    st.dictionaries(
        st.sampled_from([f.name for f in claim_fields(ClaimKind.REMOVAL_FLIGHT)]), st.text()
    )
)
def test_whatever_is_typed_is_read_or_told_and_never_crashes(texts):
    draft = Draft("claim", ClaimKind.REMOVAL_FLIGHT, texts=texts)
    with pytest.raises(Unsound) as unsound:
        read_claim(draft, TODAY)
    assert unsound.value.problems


@given(st.dictionaries(st.text(), st.text()), st.text())
def test_a_kept_draft_comes_back_as_it_was(texts, quote):
    citations = (Citation("post", None, quote, None),)
    draft = Draft("claim", ClaimKind.FIGURE, "x", 3, texts, citations)
    assert draft_from(draft_text(draft)) == draft


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"thing": 1, "kind": "x"}'])
def test_a_kept_draft_that_cannot_be_read_is_no_draft(text):
    assert draft_from(text) is None


def test_made_up_things_are_sound():
    assert read_source(source_draft(source()), TODAY) == source()
    assert read_claim(claim_draft(claim()), TODAY, before=claim()) == claim()
    assert read_assessment(assessment_draft(assessment()), TODAY) == assessment()


def test_blanks_of_web_pages_keep_words_apart():
    assert clean("Clinic\u00a0West\tof\u3000Quito\r\nsecond\u2028line ") == (
        "Clinic West of Quito\nsecond line"
    )


def test_a_citation_holds_nothing_that_a_field_may_not_hold():
    cited = Citation("post", " line\u202e 3", "\x1b[31mby plane", "\x00")
    assert read_claim(replace(figure(), citations=(cited,)), TODAY).citations == (
        Citation("post", "line 3", "[31mby plane", None),
    )


@pytest.mark.parametrize("text", ["CN, EC", "CN EC", "cn;ec", "CN\nEC"])
def test_countries_are_read_by_their_codes(text):
    assert read(Field("countries", Shape.COUNTRIES), text, TODAY) == ("CN", "EC")


def test_a_name_that_is_no_code_is_quoted_whole():
    with pytest.raises(Refused) as refused:
        read(Field("countries", Shape.COUNTRIES), "Myanmar and the United States", TODAY)
    assert refused.value.values["given"] == "Myanmar and the United States"
