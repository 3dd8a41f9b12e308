"""One source or story: its copies, what rests on it, and what would be left without it."""

from datetime import timedelta

import pytest
from made_up import NOON, WHEN, claim, source

from caseapp.domain.reliance import Footing
from caseapp.errors import Refused
from caseapp.services import sources as services
from caseapp.services.moments import moment
from caseapp.services.sources import show_source, show_story
from caseapp.services.workspace import Workspace
from caseapp.store.reference.store import ReferenceStore

AP, AP_AGAIN = "002_d51b1f53c5358254", "003_4c43daf76bc576d4"
STORY = "ap-2024-05-cooperation"


def footings(reliance):
    return {left.claim.id: left.footing for left in reliance.claims}


def test_a_source_is_shown_with_the_other_copies_of_its_story(starter, clock):
    known = show_source(starter, AP, moment(clock))
    assert [copy.id for copy in known.copies] == [AP_AGAIN]


def test_a_source_is_shown_with_every_claim_that_cites_it(starter, clock):
    known = show_source(starter, "thehill-2022-08-05", moment(clock))
    assert [claim.id for claim in known.claims] == ["cn01-suspension-2022-08-05"]


def test_an_unknown_source_is_refused(starter, clock):
    with pytest.raises(Refused, match="unknown_source"):
        show_source(starter, "nowhere", moment(clock))


def test_an_unknown_story_is_refused(starter, clock):
    with pytest.raises(Refused, match="unknown_story"):
        show_story(starter, AP, moment(clock))


def test_without_the_retranslated_copy_only_what_it_alone_says_falls(starter, clock):
    left = show_source(starter, AP_AGAIN, moment(clock)).reliance
    fallen = [each.claim.id for each in left.of(Footing.BARE)]
    assert fallen == ["c08b-mfa-willing-retranslated", "c10b-mayorkas-committed", "c15c-route-003"]
    assert footings(left)["c02-suspension-2022-08"] is Footing.UNCHANGED
    assert len(left.of(Footing.UNCHANGED)) == 21
    assert left.leaving_sheets == ()


def test_without_the_whole_story_the_suspension_has_no_source_left(starter, clock):
    story = show_source(starter, AP, moment(clock)).story
    assert footings(story.reliance)["c02-suspension-2022-08"] is Footing.BARE
    assert len(story.reliance.of(Footing.BARE)) == 22
    assert len(story.reliance.of(Footing.UNCITABLE)) == 5
    assert story == show_story(starter, STORY, moment(clock))


def test_what_the_story_carries_of_the_judgement_on_china_is_told(starter, clock):
    reliance = show_story(starter, STORY, moment(clock)).reliance
    judged = {left.assessment.id: left for left in reliance.assessments}
    assert {left.assessment.country for left in judged.values()} == {"CN"}
    assert not any(left.falls for left in judged.values())
    assert any("c02-suspension-2022-08" in left.lost for left in judged.values())


def test_without_its_one_report_the_judgement_of_2006_falls(starter, clock):
    (left,) = show_source(starter, "004_5af58b1d35c2d298", moment(clock)).reliance.assessments
    assert (left.assessment.id, left.falls) == ("cn-2006-refused", True)


def test_as_of_an_earlier_day_later_claims_and_judgements_are_left_out(starter, clock):
    then = show_source(starter, AP, moment(clock, "2023-12-31"))
    assert then.total == len(then.claims) < 24
    assert all(each.concerns(WHEN("2023-12-31").latest) for each in then.claims)
    years = {left.assessment.as_of.last_day.year for left in then.story.reliance.assessments}
    assert max(years) <= 2023


def test_known_on_the_day_before_nothing_was_known_of_it(starter, clock):
    with pytest.raises(Refused, match="unknown_source"):
        show_source(starter, AP, moment(clock, None, "2026-11-21"))


@pytest.fixture
def own(tmp_path, clock):
    with ReferenceStore.open(tmp_path / "reference.db") as store:
        yield Workspace(store, clock)


def test_known_on_a_day_a_source_carries_what_cited_it_then(own, clock):
    days = [NOON - timedelta(days=days) for days in (3, 1)]
    with own.reference.writing() as unit:
        unit.sources.record([source("a"), source("b")], days[0], "Ana")
        unit.claims.record([claim("x", sources=("a",))], days[0], "Ana")
        unit.claims.record([claim("x", sources=("a", "b"))], days[1], "Ana", "found another")
    now = show_source(own, "a", moment(clock)).reliance
    then = show_source(own, "a", moment(clock, None, "2026-11-20")).reliance
    assert (footings(now), footings(then)) == ({"x": Footing.FEWER}, {"x": Footing.BARE})
    assert show_source(own, "b", moment(clock, None, "2026-11-20")).total == 0


def test_of_a_source_with_too_many_claims_the_newest_are_read_and_all_counted(
    own, clock, monkeypatch
):
    monkeypatch.setattr(services, "MOST", 3)
    with own.reference.writing() as unit:
        unit.sources.record([source("a")], NOON, "Ana")
        told = [claim(f"x{n}", sources=("a",), when=WHEN(f"202{n}")) for n in range(6)]
        unit.claims.record(told, NOON, "Ana")
    known = show_source(own, "a", moment(clock))
    assert [each.id for each in known.claims] == ["x5", "x4", "x3"]
    assert (known.total, len(known.reliance.claims)) == (6, 3)
