"""A change is told so that the difference is always to be seen."""

import pytest
from domain.any_values import any_claim
from hypothesis import given
from made_up import WHEN

from caseapp.domain.differences import FieldChange, differences
from caseapp.wording.differences import field_words
from caseapp.wording.values import LONGEST


def told(field, before, after):
    return field_words(FieldChange(field, before, after))


def test_short_values_stand_side_by_side():
    assert told("details.capacity", None, 135) == ("Seats: nothing → 135",)


def test_long_values_stand_one_below_the_other():
    first, second = told("note", "a " * 60, "b " * 60)
    assert first.startswith("Note, before: a")
    assert second.startswith("Note, now: b")


def test_of_a_list_what_was_added_and_taken_out_is_told_however_long_it_is():
    ids = tuple(f"claim-{n}" for n in range(200))
    assert told("claims_for", ids, (*ids[1:], "new")) == (
        "Claims for it, added: new",
        "Claims for it, taken out: claim-0",
    )


def test_another_order_is_told_by_both_orders():
    assert told("details.outward", ("CN", "US"), ("US", "CN")) == ("Way out: CN; US → US; CN",)
    ids = tuple(f"claim-{n}" for n in range(200))
    first, second = told("claims_for", ids, (*ids[:-2], ids[-1], ids[-2]))
    assert first.endswith("claim-198; claim-199")
    assert second.endswith("claim-199; claim-198")


def test_an_item_that_comes_twice_is_told_as_often():
    stops = tuple(f"Airport {n}" for n in range(20))
    assert told("details.outward", stops, (*stops, "Airport 3")) == ("Way out, added: Airport 3",)


def test_a_list_that_was_empty_is_told_as_nothing():
    assert told("countries", (), ("CN",)) == ("Countries: nothing → China",)


@pytest.mark.parametrize("place", [0, 100, 399, 400, 2000])
def test_long_texts_are_told_from_where_they_differ(place):
    before = "x" * 3000
    after = before[:place] + "HERE" + before[place:]
    first, second = told("note", before, after)
    assert "HERE" in second
    assert max(len(first), len(second)) < LONGEST + 40


def test_dates_are_told_with_their_doubt():
    (line,) = told("when", WHEN("2024"), WHEN("2024-06-29/2024-06-30", "over the weekend"))
    assert line == "When it was true: 2024 → June 29 or 30, 2024 (“over the weekend”)"


@given(any_claim(), any_claim())
def test_every_difference_has_its_words(before, after):
    for change in differences(before, after):
        assert all(field_words(change))
