"""What a sheet can be asked for."""

import pytest
from made_up import NOON

from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.errors import Refused
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet


def test_a_sheet_about_the_united_states_is_refused(starter, clock):
    order = SheetOrder("US", "en", Edition.STANDARD, Paper.LETTER, NOON.date())
    with pytest.raises(Refused, match="sheet_about_us"):
        make_sheet(starter, order, moment(clock))
