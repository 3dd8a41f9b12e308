"""Sheets made from the starter knowledge, each made once."""

from functools import cache

import pytest

from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet


@pytest.fixture(scope="session")
def sheet(starter, clock):
    """The sheet of a country in a language."""

    @cache
    def print_(country, language="en", *, as_of=None, known_on=None, **asked):
        at = moment(clock, as_of, known_on)
        edition = Edition(asked.pop("edition", "standard"))
        paper = Paper(asked.pop("paper", "letter"))
        order = SheetOrder(country, language, edition, paper, at.as_of, **asked)
        return make_sheet(starter, order, at)

    return print_


@pytest.fixture(scope="session")
def said(sheet):
    """The statements of a sheet by message, with their sentences."""

    def find(country, message, **order):
        return [s for s in sheet(country, **order).spoken if s.statement.message == message]

    return find


@pytest.fixture(scope="session")
def sheet_maker(sheet):
    """As ``sheet``, but what it makes is not kept: for tests that print hundreds."""
    return sheet.__wrapped__
