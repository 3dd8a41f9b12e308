"""Sheets made from the starter knowledge, each made once."""

import os
from functools import cache

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt: another shaper

from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet


@pytest.fixture(scope="session")
def sheet(starter, clock):
    """The sheet of a country in a language."""

    @cache
    def print_(country, language="en", *, as_of=None, known_on=None, twin=False, paper="letter"):
        at = moment(clock, as_of, known_on)
        order = SheetOrder(country, language, Edition.STANDARD, Paper(paper), twin, at.as_of)
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
