"""The page of the history of one thing."""

import pytest
from made_up import claim, disagreement
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from ticking import Ticking
from ui.conftest import bury
from ui.screens import Screen

from caseapp.domain.changes import Changes
from caseapp.services.workspace import open_workspace
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.entry_list import EntryList


@pytest.fixture
def ticking():
    return Ticking()


@pytest.fixture
def shell(office, ticking, asked, dressed, qtbot):
    workspace = open_workspace(office, ticking)
    with workspace.reference.writing() as unit:
        unit.claims.record([claim("fr-1", countries=("FR",))], ticking(), "Ana", "first")
        ticking.pass_days(1)
        better = claim("fr-1", countries=("FR",), summary="Better.")
        unit.claims.record([better], ticking(), "Ben", "a slip")
        unit.disagreements.record([disagreement("fr-1")], ticking(), "Ana")
    workspace.close()
    made = Shell(office, ticking, asked.dialogs)
    made.resize(1180, 760)
    yield made
    bury(made)


@pytest.fixture
def history(screen: Screen) -> Screen:
    screen.shell.rooms.show_history("claim", "fr-1")
    screen.settle()
    return screen


def texts(screen):
    return [entry.text for entry in screen.find(EntryList, "Revisions").entries()]


def test_every_revision_is_told_newest_first(history):
    newest, first = texts(history)
    assert "Sentence: France resumed cooperation. → Better." in newest
    assert "By Ben" in newest
    assert "Why: a slip" in newest
    assert "Added" in first
    assert history.text("What it is the history of") == "Better."


def test_a_withdrawal_and_a_restoration_are_told_as_soon_as_they_are_made(history):
    def withdraw(workspace):
        with workspace.reference.writing() as unit:
            unit.claims.withdraw("fr-1", workspace.clock(), "Cem", "not so")
        return Changes(claims=frozenset({"fr-1"}))

    def restore(workspace):
        with workspace.reference.writing() as unit:
            unit.claims.restore("fr-1", workspace.clock(), "Cem", "it is")
        return Changes(claims=frozenset({"fr-1"}))

    for edit, word in ((withdraw, "Withdrawn"), (restore, "Restored")):
        history.desk.alter(edit, lambda _changes: None, history.shell.rooms.said.emit)
        history.settle()
        assert word in texts(history)[0]
        told = "It is withdrawn" in history.text("How many revisions")
        assert told == (word == "Withdrawn")
        assert history.find(QPushButton, "Show it").isEnabled() != told


def test_an_earlier_day_shows_what_was_written_by_then(history):
    history.write("Known on", "2026-11-22")
    assert len(texts(history)) == 1


def test_before_anything_was_written_that_is_said_and_the_day_stays_typed(history):
    history.write("Known on", "2026-11-01")
    assert "no claim" in history.text("What is wrong")
    assert history.find(QLineEdit, "Known on").text() == "2026-11-01"
    history.write("Known on", "2026-11-23")
    assert len(texts(history)) == 2


def test_enter_leads_to_the_thing_itself_and_back(history):
    view = history.find(EntryList, "Revisions")
    view.go_to("2")
    history.press(Qt.Key.Key_Return, on=view)
    history.settle()
    assert history.shell.rooms.country.code == "FR"
    history.act("back")
    assert len(texts(history)) == 2


def test_going_back_from_one_history_to_another_shows_that_one(history, starter):
    with starter.reference.reading() as unit:
        source_id = next(iter(unit.sources.all()))
    history.shell.rooms.show_history("source", source_id)
    history.settle()
    assert "Source" in history.text("How many revisions")
    history.act("back")
    assert "Claim fr-1" in history.text("How many revisions")


def test_a_disagreement_has_a_history_but_no_page_of_its_own(history):
    history.shell.rooms.show_history("disagreement", "d")
    history.settle()
    assert "Contradiction: Two tellings." in texts(history)[0]
    assert not history.find(QPushButton, "Show it").isEnabled()
