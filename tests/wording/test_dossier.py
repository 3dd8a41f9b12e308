"""The dossier of a country, for colleagues."""

import re
from datetime import date

import pytest
from made_up import WHEN, assessment, claim, disagreement, source
from paper import pages, squeezed, text_of

from caseapp.domain.details import CooperationEvent
from caseapp.domain.knowledge import seen_from
from caseapp.domain.manuscripts import Entry, Grid
from caseapp.jobs import Watch
from caseapp.services.documents import make_document
from caseapp.services.moments import moment
from caseapp.wording.papers.dossier import dossier
from caseapp.wording.papers.prepared import Prepared


@pytest.fixture
def worded(known, clock):
    def make(country, as_of=None, known_on=None, office=""):
        prepared = Prepared(moment(clock, as_of, known_on), clock().date())
        return dossier(known(country, as_of, known_on), prepared, office)

    return make


@pytest.fixture
def printed(worded):
    return lambda *given, **named: make_document(worded(*given, **named), Watch()).pdf


def numbers(manuscript):
    entries = [p.marker for p in manuscript.pieces if isinstance(p, Entry)]
    rows = [row[0] for p in manuscript.pieces if isinstance(p, Grid) for row in p.rows]
    return [m.rstrip(".") for m in (*entries, *rows) if m.rstrip(".").isdigit()]


def test_everything_known_about_the_country_is_in_it_once(worded, known):
    for country in ("CN", "VE", "CU", "US"):
        found = numbers(worded(country))
        assert sorted(map(int, found)) == list(range(1, len(known(country).claims) + 1))


def test_every_page_says_country_day_and_whom_it_is_for(printed):
    read = pages(printed("CN"))
    assert len(read) > 10
    for number, page in enumerate(read, start=1):
        assert page.text.startswith("China, as of November 22, 2026")
        assert "For colleagues, not for clients" in page.text
        assert f"page {number} of {len(read)}" in page.text


def test_it_answers_first_and_says_that_nobody_has_signed(printed):
    text = squeezed(text_of(printed("CN")))
    assert "ChinatakesbacksomepeoplefromtheUnitedStates(sinceMarch30,2024)." in text
    assert "Nobodyinthisofficehasreviewedorsignedthis." in text
    assert "Outofdate:thereviewisoverdue." in text


def test_the_office_stands_on_it_if_it_has_a_name(printed):
    assert "Office: Legal Aid of Somewhere" in text_of(
        printed("FR", office="Legal Aid of Somewhere")
    )
    assert "Office:" not in text_of(printed("FR"))


def test_a_figure_stands_with_its_period_and_basis(worded):
    grid = next(p for p in worded("CN").pieces if isinstance(p, Grid))
    periods = [row[1] for row in grid.rows]
    assert all(periods)
    assert any(period.startswith("US fiscal year 2023") for period in periods)
    assert any(period == "Calendar period: 2023" for period in periods)


def test_what_is_kept_from_clients_says_why(printed):
    assert "Not on sheets for clients: " in text_of(printed("CN"))


def test_every_source_that_is_named_is_in_the_list(worded):
    manuscript = worded("CN")
    listed = {p.marker for p in manuscript.pieces if isinstance(p, Entry) and "S" in p.marker}
    said = [x.text for p in manuscript.pieces if isinstance(p, Entry) for x in p.lines]
    said += [cell for p in manuscript.pieces if isinstance(p, Grid) for r in p.rows for cell in r]
    named = {f"[{number}]" for text in said for number in re.findall(r"\[(S\d+)", text)}
    assert named == listed


def test_a_country_about_which_nothing_is_known_says_so(printed):
    read = pages(printed("FR"))
    assert len(read) == 1
    assert "Nothing is recorded about France." in read[0].text


def test_it_can_be_taken_back_in_time(printed):
    then = squeezed(text_of(printed("CN", "2022-09", "2026-11-22")))
    assert "Asof:September30,2022" in then
    assert "Withwhatwasrecordedby:November22,2026" in then
    assert "Chinahassuspendedtakingpeopleback" in then
    assert "took116peoplefromtheUnitedStates" not in then
    assert "Nothing is recorded" in text_of(printed("CN", known_on="2026-11-21"))


def test_the_same_knowledge_gives_the_same_bytes(printed):
    assert printed("VE") == printed("VE")


def made_up(clock, judged=None, disagreements=()):
    """A dossier of made-up knowledge: two dates for one event."""
    one = claim("a", when=WHEN("2026-10-02"))
    two = claim("b", when=WHEN("2026-10-09"))
    today = clock().date()
    judgements = (judged,) if judged else ()
    known = seen_from("FR", today, (one, two), {"post": source()}, judgements, disagreements)
    return dossier(known, Prepared(moment(clock), today))


def entry(manuscript, marker):
    entries = (p for p in manuscript.pieces if isinstance(p, Entry) and p.marker == marker)
    return [line.text for line in next(entries).lines]


def test_both_signatures_stand_with_their_days(clock):
    judged = assessment(
        signed_by="Ana",
        signed_on=date(2026, 11, 2),
        countersigned_by="Ben",
        countersigned_on=date(2026, 11, 4),
    )
    said = "Signed by Ana on November 2, 2026, countersigned by Ben on November 4, 2026."
    assert said in entry(made_up(clock, judged), "•")
    assert "Signed by Ana." in entry(made_up(clock, assessment(signed_by="Ana")), "•")


def test_what_was_found_by_rule_is_printed_as_that(clock):
    found = entry(made_up(clock), "D1")
    assert found[-1] == "Found by rule; nobody has looked at it yet."
    assert found[1].startswith("These reports seem to tell of one event")
    one = entry(made_up(clock), "1.")
    assert any(line.startswith("Disagreement D1 with no. 2:") for line in one)


def test_what_speaks_against_the_judgement_is_printed_for_colleagues(clock):
    today = clock().date()
    stops = claim(
        "b", when=WHEN("2026-11-20"), details=CooperationEvent("suspended", "removals", "FR")
    )
    judged = assessment(claims_for=())
    known = seen_from("FR", today, (stops,), {"post": source()}, (judged,), ())
    manuscript = dossier(known, Prepared(moment(clock), today))
    assert "speaks against it" in entry(manuscript, "D1")[1]
    named = [line for line in entry(manuscript, "1.") if line.startswith("Disagreement D1")]
    assert named == [
        "Disagreement D1 with the judgement: overtaken since (found by rule, not looked at yet)."
    ]


def test_who_looked_at_a_disagreement_is_told(clock):
    each = disagreement("a", "b", decided_by="Ana", decided_on=date(2026, 11, 3))
    found = entry(made_up(clock, disagreements=(each,)), "D1")
    assert found[-1] == "Looked at by Ana on November 3, 2026 and left open."
