"""How the answer about a country changes from day to day."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from made_up import WHEN, assessment

from caseapp.domain.assessments import Level, assessment_on, last_before
from caseapp.domain.courses import Standing, course, first_time

DAYS = st.dates(date(2020, 1, 1), date(2021, 12, 31))


@st.composite
def judgements(draw):
    made = []
    for number in range(draw(st.integers(0, 5))):
        evidence, until, review = draw(DAYS), draw(st.none() | DAYS), draw(DAYS)
        made.append(
            assessment(
                f"a{number}",
                as_of=WHEN(evidence.isoformat()),
                good_until=until and WHEN(until.isoformat()),
                review_by=review,
                level=draw(st.sampled_from(Level)),
            )
        )
    return made


@given(judgements(), st.none() | DAYS, DAYS)
def test_a_course_answers_every_day_as_the_judgements_themselves_do(judged, recorded, day):
    spell = course("FR", judged, recorded).on(day)
    answer = assessment_on(judged, day)
    assert spell.answer == answer
    assert spell.last == last_before(judged, day)
    assert spell.stale == bool(answer and answer.is_stale(day))
    assert spell.recorded == (recorded is not None and recorded <= day)


@given(judgements(), st.none() | DAYS)
def test_a_new_spell_begins_only_where_something_changes(judged, recorded):
    spells = course("FR", judged, recorded).spells
    for before, after in pairwise(spells):
        assert before.begins < after.begins
        assert before != type(before)(
            before.begins, after.answer, after.last, after.stale, after.recorded
        )


def test_what_is_refused_in_2006_is_not_refused_in_2010():
    refused = assessment(
        level=Level.REFUSED, as_of=WHEN("2006-04-04"), good_until=WHEN("2006"),
        review_by=date(2006, 10, 1),
    )  # fmt: skip
    known = course("FR", [refused], None)
    standings = [
        known.on(day).standing
        for day in (date(2005, 1, 1), date(2006, 5, 1), date(2006, 12, 31), date(2007, 1, 1))
    ]
    assert standings == ["nothing", "refused", "refused", "not_judged"]
    assert known.on(date(2010, 1, 1)).last == refused


def test_a_country_with_claims_is_not_judged_from_the_first_day_they_speak_of():
    known = course("FR", [], date(2020, 5, 1))
    assert known.on(date(2020, 4, 30)).standing is Standing.NOTHING
    assert known.on(date(2020, 5, 1)).standing is Standing.NOT_JUDGED


def test_an_undated_claim_speaks_of_all_days():
    assert course("FR", [], date.min).on(date(1990, 1, 1)).standing is Standing.NOT_JUDGED


def test_the_last_day_there_is_can_be_a_day_of_review():
    known = course("FR", [assessment(as_of=WHEN("9999-06"), review_by=date.max)], None)
    assert not known.on(date.max).stale


def test_the_first_time_is_the_earliest_day_a_judgement_is_about():
    early = assessment("early", since=WHEN("2019"), as_of=WHEN("2021-03-01"))
    assert first_time([assessment(), early]) == date(2019, 1, 1)
    assert first_time([assessment(since=WHEN("../2018"), as_of=WHEN("2019"))]) == date(2018, 12, 31)
    assert first_time([]) is None


def test_a_course_goes_on_to_the_day_after_the_review():
    judged = assessment(review_by=date(2026, 12, 31))
    known = course("FR", [judged], None)
    assert not known.on(judged.review_by).stale
    assert known.on(judged.review_by + timedelta(days=1)).stale
