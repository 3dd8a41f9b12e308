"""Ids of sheets, as they come back from paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.sheet_ids import alike, read_sheet_id
from caseapp.errors import Refused

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.mark.parametrize(
    "typed",
    [
        "CN-7K3F-9Q2M",
        "  cn-7k3f-9q2m ",
        "cn7k3f9q2m",
        "CN 7K3F 9Q2M",
        "CN–7K3F–9Q2M",
        "CASEAPP:CN-7K3F-9Q2M",
        "caseapp:cn-7k3f-9q2m\r\n",
    ],
)
def test_an_id_is_read_however_it_was_typed_or_scanned(typed):
    assert read_sheet_id(typed) == "CN-7K3F-9Q2M"


def test_letters_that_are_taken_for_digits_are_read_as_digits_but_not_in_the_country():
    assert read_sheet_id("IL-OK1F-LQ2M") == "IL-0K1F-1Q2M"
    assert read_sheet_id("OM-oooo-iiii") == "OM-0000-1111"


@pytest.mark.parametrize(
    "typed", ["", "CN", "CN-7K3F", "CN-7K3F-9Q2M-1", "中国-7K3F-9Q2M", "CN-7K3F-9Q2U"]
)
def test_what_is_no_id_is_refused_with_what_was_typed(typed):
    with pytest.raises(Refused) as refused:
        read_sheet_id(typed)
    assert refused.value.code == "sheet_id_unreadable"
    assert refused.value.values["given"] == typed


@given(st.text(LETTERS, min_size=8, max_size=8), st.sampled_from(["CN", "IL", "LI", "OM"]))
def test_every_id_is_read_back_as_it_is(letters, country):
    made = f"{country}-{letters[:4]}-{letters[4:]}"
    assert read_sheet_id(made) == made
    assert read_sheet_id(made.replace("-", "").lower()) == made


@given(st.text(max_size=60))
def test_whatever_is_typed_nothing_but_a_refusal_comes_of_it(typed):
    try:
        assert len(read_sheet_id(typed)) == 12
    except Refused as refused:
        assert refused.code == "sheet_id_unreadable"  # noqa: PT017 - it may be an id


def test_a_slip_of_one_letter_or_two_that_changed_places_finds_the_sheet():
    ids = ["CN-7K3F-9Q2M", "VE-7K3F-9Q2M", "CN-0000-0000"]
    assert alike("CN-7K3F-9Q2N", ids) == ("CN-7K3F-9Q2M",)
    assert alike("CN-73KF-9Q2M", ids) == ("CN-7K3F-9Q2M",)
    assert alike("CN-7K3A-9Q2B", ids) == ()
