"""Sheets made from the starter knowledge, each made once."""

import os
from functools import cache

import pytest

from caseapp.briefing.contents import contents
from caseapp.briefing.copies import fitting_copy
from caseapp.briefing.speaking import Speaker
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.language.languages import ENGLISH, language
from caseapp.language.voice import voice
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt: another shaper


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
def laid_out(known):
    """What a sheet has room for and its sides, without a PDF: for tests that try hundreds."""

    def lay(country, language_="en", *, as_of="2026-11-22", office=None, **asked):
        edition, paper = asked.get("edition", "standard"), asked.get("paper", "letter")
        knowledge = known(country, as_of)
        order = SheetOrder(country, language_, Edition(edition), Paper(paper), knowledge.as_of)
        tongues = [language(language_), ENGLISH][: 2 if edition == "twin" else 1]
        speakers = [Speaker(voice(each)) for each in tongues]
        last = fitting_copy(contents(knowledge, office), order, speakers, None).last
        return last.said, last.pages

    return lay


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
