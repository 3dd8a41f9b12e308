"""Every example in docs/dates.md reads as the page says."""

import re
from datetime import date
from pathlib import Path

import pytest

from caseapp.domain.date_phrases import read_date
from caseapp.errors import Refused
from caseapp.wording.errors import sentence

PAGE = (Path(__file__).parents[2] / "docs" / "dates.md").read_text(encoding="utf-8")
NEAR = date(2024, 7, 3)
UNDERSTOOD, REFUSED = (
    [row for row in re.findall(r"^\| (.+) \| (.+) \|$", part, re.MULTILINE) if "You" not in row[0]]
    for part in PAGE.split("## What is not understood")
)


def test_the_page_has_both_tables_and_names_the_day_it_was_made_for():
    assert len(UNDERSTOOD) > 40
    assert len(REFUSED) == 10
    assert f"{NEAR:%A, %B} {NEAR.day}, {NEAR.year}" in PAGE


@pytest.mark.parametrize(("text", "edtf"), UNDERSTOOD)
def test_an_example_is_understood_as_the_page_says(text, edtf):
    read = read_date(text, NEAR)
    assert read.edtf == edtf
    assert read.phrase == (None if text == edtf else text)


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_an_example_is_refused_as_the_page_says(text, why):
    with pytest.raises(Refused) as refusal:
        read_date(text, NEAR)
    assert sentence(refusal.value).startswith(f"“{text}” {why}")
