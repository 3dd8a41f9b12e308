"""What differs between two versions of a thing, field by field."""

from dataclasses import replace

import pytest
from domain.any_values import any_claim, any_of
from hypothesis import given
from hypothesis import strategies as st
from made_up import WHEN, assessment, claim, source, visa_claim

from caseapp.domain.assessments import Assessment
from caseapp.domain.differences import FieldChange, differences
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.sources import Source


def applied(before, changes):
    """A thing with the changes that were told made to it."""
    for change in changes:
        path = change.field.split(".")
        before = _put(before, path, change)
    return before


def _put(thing, path, change):
    name, *rest = path
    own = getattr(thing, name)
    if rest:
        return replace(thing, **{name: _put(own, rest, change)})
    assert own == change.before
    return replace(thing, **{name: change.after})


PAIRS = st.one_of(
    st.tuples(any_claim(), any_claim()),
    *(
        st.tuples(any_of(cls, id=st.just("x")), any_of(cls, id=st.just("x")))
        for cls in (Source, Assessment, Disagreement)
    ),
)


@given(PAIRS)
def test_making_the_changes_told_to_what_was_before_gives_what_is_now(pair):
    before, after = pair
    made = applied(before, differences(before, after))
    assert repr(made) == repr(after)  # repr tells the words of dates too


@given(any_claim())
def test_nothing_differs_from_itself(one):
    assert differences(one, replace(one)) == ()


def test_details_are_told_field_by_field():
    before, after = visa_claim(max_stay_days=30), visa_claim(max_stay_days=90)
    assert differences(before, after) == (FieldChange("details.max_stay_days", 30, 90),)


def test_details_of_another_kind_are_told_as_a_whole():
    told = differences(claim("x"), visa_claim("x"))
    assert "details" in [change.field for change in told]


def test_a_date_in_other_words_of_the_source_is_told():
    before = source(published=WHEN("2024-06", "in June"))
    told = differences(before, replace(before, published=WHEN("2024-06", "this June")))
    assert [change.field for change in told] == ["published"]


@pytest.mark.parametrize("name", ["id", "recorded"])
def test_which_version_it_is_is_no_difference(name):
    assert differences(assessment("a"), assessment("b")) == ()
    assert name not in {change.field for change in differences(source("a"), source("b"))}
