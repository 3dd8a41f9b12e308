"""How a date was understood, every day of it, and how it will print."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.date_phrases import read_date
from caseapp.domain.dates import PartialDate
from caseapp.wording.dates import printed, understood

NEAR = date(2024, 7, 3)


@pytest.mark.parametrize(
    ("text", "said", "paper"),
    [
        (
            "over the weekend of June 29",
            "from Saturday, June 29, 2024 to Sunday, June 30, 2024 (2024-06-29/2024-06-30)",
            "on June 29 or 30, 2024",
        ),
        ("2024-03-30", "Saturday, March 30, 2024 (2024-03-30)", "on March 30, 2024"),
        ("June 2024", "some day in June 2024 (2024-06)", "in June 2024"),
        ("2006", "some day in 2006 (2006)", "in 2006"),
        (
            "the 1990s",
            "some day in the years 1990 to 1999 (199X)",
            "in a year between 1990 and 1999",
        ),
        ("about August 2022", "about August 2022 (2022-08~)", "around August 2022"),
        ("August 2022?", "perhaps some day in August 2022 (2022-08?)", "around August 2022"),
        (
            "perhaps yesterday",
            "perhaps Tuesday, July 2, 2024 (2024-07-02?)",
            "around July 2, 2024",
        ),
        ("maybe about 2018", "perhaps, and only about, 2018 (2018%)", "around 2018"),
        ("before 2018", "no later than the end of 2017 (../2017)", "on or before 2017"),
        (
            "probably by May 2024",
            "no later than perhaps the end of May 2024 (../2024-05?)",
            "on or before about May 2024",
        ),
        (
            "on or before June 29",
            "no later than Saturday, June 29, 2024 (../2024-06-29)",
            "on or before June 29, 2024",
        ),
        (
            "after March 30, 2024",
            "from Sunday, March 31, 2024 on, with no known end (2024-03-31/..)",
            "since March 31, 2024",
        ),
        (
            "summer 2023",
            "from about June 2023 to about August 2023 (2023-06~/2023-08~)",
            "between about June 2023 and about August 2023",
        ),
    ],
)
def test_a_date_is_told_as_it_was_understood_and_as_it_prints(text, said, paper):
    read = read_date(text, NEAR)
    assert understood(read) == f"Understood as: {said}."
    assert printed(read) == f"On paper: {paper}."


@given(
    st.dates(date(1000, 1, 1), date(9998, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]),
    st.sampled_from(["{}", "{}?", "{}~", "{}%", "../{}", "{}/..", "{}/9999", "1000/{}~"]),
)
def test_every_date_can_be_told_and_doubt_is_never_left_out(day, form, shape):
    read = PartialDate.parse(shape.format(day.strftime(form)))
    said = understood(read)
    assert f"({read.edtf})" in said
    assert f"{day.year}" in said
    for mark, word in {"?": "perhaps", "~": "about", "%": "perhaps, and only about,"}.items():
        assert (mark in read.edtf) == (word in said) or "%" in read.edtf
    assert printed(read).startswith("On paper: ")
