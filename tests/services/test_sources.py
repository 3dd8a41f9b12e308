"""One source: its copies, and what rests on it."""

import pytest

from caseapp.errors import Refused
from caseapp.services.moments import moment
from caseapp.services.sources import show_source


def test_a_source_is_shown_with_the_other_copies_of_its_story(starter, clock):
    known = show_source(starter, "002_d51b1f53c5358254", moment(clock))
    assert [copy.id for copy in known.copies] == ["003_4c43daf76bc576d4"]


def test_a_source_is_shown_with_every_claim_that_cites_it(starter, clock):
    known = show_source(starter, "thehill-2022-08-05", moment(clock))
    assert [claim.id for claim in known.claims] == ["cn01-suspension-2022-08-05"]


def test_an_unknown_source_is_refused(starter, clock):
    with pytest.raises(Refused, match="unknown_source"):
        show_source(starter, "nowhere", moment(clock))
