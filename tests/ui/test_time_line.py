"""What the time line of a country shows: judgements, claims, and what does not fit."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from made_up import WHEN, assessment, claim, disagreement
from ui.made_up_country import AS_OF, knowledge

from caseapp.domain.assessments import Level, assessment_on
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.ui.pages.country.time_line import time_line
from caseapp.ui.spans import Band


def judged(id_, as_of, level, **changes):
    day = WHEN(as_of)
    return assessment(id_, as_of=day, since=day, level=level, **changes)


def bands(*assessments):
    spans, _lanes = time_line(knowledge(assessments=assessments))
    return [span for span in spans if isinstance(span, Band)]


def test_judgements_stand_in_the_first_lane():
    known = knowledge(claim(), assessments=[judged("a", "2026-10-02", Level.LIMITED)])
    _spans, lanes = time_line(known)
    assert lanes == ("Judgement", "Cooperation")


def test_a_judgement_speaks_until_the_next_one():
    first, second = bands(
        judged("a", "2025-01-01", Level.REFUSED), judged("b", "2026-01-01", Level.LIMITED)
    )
    assert (first.key, first.first, first.last) == ("a", date(2025, 1, 1), date(2025, 12, 31))
    assert (second.key, second.first, second.last) == ("b", date(2026, 1, 1), AS_OF)


def test_a_judgement_with_an_end_leaves_a_gap_behind_it():
    (only,) = bands(judged("a", "2025-01-01", Level.REFUSED, good_until=WHEN("2025-03-31")))
    assert only.last == date(2025, 3, 31)


def test_where_a_later_judgement_ends_an_older_one_speaks_again():
    keys = [
        band.key
        for band in bands(
            judged("a", "2025-01-01", Level.REFUSED),
            judged("b", "2025-06-01", Level.LIMITED, good_until=WHEN("2025-08-31")),
        )
    ]
    assert keys == ["a", "b", "a"]


DAYS = st.dates(date(2025, 1, 1), date(2025, 3, 1))


@given(
    spoken=st.lists(
        st.tuples(DAYS, st.none() | st.integers(0, 40), st.sampled_from(Level)), max_size=6
    )
)
def test_on_every_day_the_band_is_the_judgement_that_answers_for_it(spoken):
    made = [
        judged(
            f"a{n}",
            day.isoformat(),
            level,
            good_until=None if days is None else WHEN((day + timedelta(days=days)).isoformat()),
        )
        for n, (day, days, level) in enumerate(spoken)
    ]
    found = bands(*made)
    for number in range(100):
        day = date(2024, 12, 25) + timedelta(days=number)
        there = [band.key for band in found if band.first <= day <= band.last]
        answer = assessment_on(made, day)
        assert there == ([answer.id] if answer else [])


def test_a_judgement_is_stale_from_the_day_after_its_review():
    (only,) = bands(judged("a", "2025-01-01", Level.REFUSED, review_by=date(2025, 3, 1)))
    assert only.stale_from == date(2025, 3, 2)
    assert "Out of date from March 2, 2025" in only.text


def test_a_fresh_judgement_is_not_stale():
    (only,) = bands(judged("a", "2026-10-02", Level.LIMITED))
    assert only.stale_from is None
    assert "Limited" in only.text
    assert "Out of date" not in only.text


def test_a_claim_names_what_it_does_not_fit_with():
    one, other = claim("one", summary="It landed."), claim("other", summary="It never flew.")
    known = knowledge(one, other, disagreements=[disagreement("one", "other")])
    spans, _lanes = time_line(known)
    by_key = {span.key: span for span in spans}
    assert by_key["one"].rivals == ("other",)
    assert "Does not fit with “It never flew.” (Contradiction)." in by_key["one"].text
    assert by_key["other"].rivals == ("one",)


def test_a_settled_disagreement_is_said_to_be_settled():
    settled = disagreement(
        "one", "other", state=DisagreementState.SETTLED, kind=DisagreementKind.DATING
    )
    known = knowledge(claim("one"), claim("other"), disagreements=[settled])
    spans, _lanes = time_line(known)
    assert "(Different dates for one event, settled)" in spans[0].text


def test_a_rival_about_a_later_time_is_not_linked_but_said():
    known = knowledge(claim("one"), disagreements=[disagreement("one", "later")])
    (only,) = time_line(known)[0]
    assert only.rivals == ()
    assert "another country or a later time" in only.text


def test_words_are_made_only_when_somebody_asks(monkeypatch):
    from caseapp.wording import answers

    asked = []
    monkeypatch.setattr(answers, "claim_date", lambda claim: asked.append(claim) or "then")
    spans, _lanes = time_line(knowledge(claim("one"), claim("other")))
    assert asked == []
    assert spans[0].text.startswith("Cooperation, then: ")
