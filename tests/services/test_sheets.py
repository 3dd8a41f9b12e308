"""Sheets made one by one, and many from what was gathered once."""

from dataclasses import replace

import pytest

from caseapp.domain.sheets import Edition, Paper, SheetOrder, Topic
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet, prepare_many, sheet_of


@pytest.mark.parametrize("edition", Edition)
def test_what_was_worked_out_once_gives_the_same_sheets(starter, edition):
    at = moment(starter.clock)
    first = SheetOrder("CN", "en", Edition.STANDARD, Paper.LETTER, at.as_of)
    ready = prepare_many(starter, first, at)
    for tag in ("es", "ar"):
        order = replace(first, language=tag, edition=edition, without=(Topic.FLIGHTS,))
        assert sheet_of(replace(ready, order=order)) == make_sheet(starter, order, at)
