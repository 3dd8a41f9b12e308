"""The page of changes: by country, watched ones first, with the keyboard alone."""

from dataclasses import replace

import pytest
from made_up import WHEN, assessment, claim, source
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton
from ticking import Ticking
from ui.conftest import bury
from ui.screens import Screen

from caseapp.services.workspace import open_workspace
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.pills import Pills


@pytest.fixture
def ticking():
    clock = Ticking()
    clock.pass_days(1)
    return clock


@pytest.fixture
def edited(office, ticking):
    """The starter knowledge with edits of the day after."""
    workspace = open_workspace(office, ticking)
    with workspace.reference.writing() as unit:
        known = unit.claims.of_country("CN")[0]
        unit.claims.record([replace(known, when=WHEN("2023-05"))], ticking(), "Ana", "a slip")
        unit.claims.record([claim("vn-1", countries=("VN",))], ticking(), "Ana")
        unit.claims.record([claim("gone", countries=("EC",))], ticking(), "Ana")
        unit.claims.withdraw("gone", ticking(), "Ben", "not so")
        unit.sources.record([source("lonely")], ticking(), "Ana")
        unit.assessments.record([assessment("fr-1")], ticking(), "Ana")
    workspace.close()
    return known


@pytest.fixture
def shell(office, edited, ticking, asked, dressed, qtbot):
    made = Shell(office, ticking, asked.dialogs)
    made.resize(1180, 760)
    yield made
    bury(made)


@pytest.fixture
def changes(screen: Screen) -> Screen:
    screen.act("changes")
    return screen


def lines(screen):
    view = screen.find(QListView, "Countries with changes")
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(screen, name):
    """Go to a country in the list with the arrow keys."""
    view = screen.find(QListView, "Countries with changes")
    view.setFocus()
    screen.press(Qt.Key.Key_Home, on=view)
    for text in lines(screen):
        if name in text:
            break
        screen.press(Qt.Key.Key_Down, on=view)
    screen.settle()
    assert name in view.currentIndex().data()


def cards(screen):
    return screen.find(EntryList, "Changes")


def texts(screen):
    return [entry.text for entry in cards(screen).entries()]


def go_to_first_card(screen):
    view = cards(screen)
    view.setFocus()
    key = next(entry.key for entry in view.entries() if entry.shape == "card")
    view.go_to(key)
    return view


def test_every_country_with_changes_is_listed_with_how_many(changes):
    assert lines(changes)[0] == "All countries (5)"
    assert {"Vietnam (1)", "China (1)", "About no country (1)"} <= set(lines(changes))


def test_a_change_is_told_with_who_when_why_and_what_it_was_before(changes):
    choose(changes, "China")
    (card,) = texts(changes)
    assert "Revised" in card
    assert "By Ana, November 23, 2026" in card
    assert "Why: a slip" in card
    assert "→ May 2023" in card


def test_what_came_and_went_is_told(changes):
    choose(changes, "Ecuador")
    assert "Recorded and withdrawn again" in texts(changes)[0]


def test_the_starter_pack_is_told_in_one_line(changes):
    assert "starter pack came" in changes.text("What came with the start")
    assert len(texts(changes)) < 20


def test_watching_puts_a_country_first_and_counts_it_beside_the_place(changes):
    choose(changes, "Vietnam")
    changes.act("watch")
    assert lines(changes)[1] == "★ Vietnam (1)"
    button = changes.find(
        QPushButton, "Changes, 1 change in watched countries since you last looked"
    )
    assert button.text() == "Changes  (1)"
    assert changes.find(QPushButton, "Stop watching Vietnam")
    changes.act("watch")
    assert "Vietnam (1)" in lines(changes)
    assert changes.find(QPushButton, "Changes").text() == "Changes"


def test_without_a_country_in_hand_it_is_said_that_one_must_be_chosen(changes):
    changes.act("watch")
    assert changes.shell.status.currentMessage().startswith("Choose a country")


def test_the_button_watches_too_and_what_was_done_is_said(changes):
    choose(changes, "Vietnam")
    changes.click("Watch Vietnam")
    changes.settle()
    assert changes.shell.status.currentMessage().startswith("Vietnam is on watch")


def test_a_country_can_be_watched_from_its_own_page(changes):
    changes.open("EC")
    changes.act("watch")
    changes.act("changes")
    assert lines(changes)[1] == "★ Ecuador (1)"
    changes.open("EC")
    names = [w.accessibleName() for w in changes.widget.findChildren(Pills)]
    assert any("★ Watched" in name for name in names)


def test_the_count_is_there_when_the_window_opens(changes):
    choose(changes, "Vietnam")
    changes.act("watch")
    again = Shell(changes.shell._data_dir, changes.shell._clock, changes.shell.rooms.dialogs)
    with changes.qtbot.waitSignal(again.filled, timeout=15000):
        again.show()
    seen = Screen(again, changes.qtbot)
    seen.settle()
    assert seen.find(QPushButton, "Changes, 1 change in watched countries since you last looked")
    again.close()
    again.deleteLater()


def test_only_watched_countries_can_be_shown(changes):
    choose(changes, "Vietnam")
    changes.act("watch")
    changes.choose("Which countries", "Watched only")
    assert lines(changes) == ["All countries (1)", "★ Vietnam (1)"]


def test_one_kind_alone_can_be_shown(changes):
    changes.choose("Kind", "Assessments")
    assert lines(changes) == ["All countries (1)", "France (1)"]
    assert "New judgement" in texts(changes)[1]


def test_enter_on_a_claim_opens_its_country_at_the_claim(changes, edited):
    choose(changes, "China")
    changes.press(Qt.Key.Key_Return, on=go_to_first_card(changes))
    changes.settle()
    assert changes.shell.rooms.country.code == "CN"
    changes.eventually(lambda: changes.cards.currentIndex().isValid())


def test_enter_on_a_source_opens_the_source_and_back_leads_back(changes):
    choose(changes, "About no country")
    changes.press(Qt.Key.Key_Return, on=go_to_first_card(changes))
    changes.settle()
    assert "A report" in changes.find(EntryList, "About the source").entries()[0].text
    changes.act("back")
    assert changes.find(EntryList, "Changes")


def test_enter_on_what_is_withdrawn_opens_its_history(changes):
    choose(changes, "Ecuador")
    changes.press(Qt.Key.Key_Return, on=go_to_first_card(changes))
    changes.settle()
    assert len(changes.find(EntryList, "Revisions").entries()) == 2


def test_ctrl_h_opens_the_history_of_a_card(changes):
    choose(changes, "China")
    view = go_to_first_card(changes)
    changes.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier, on=view)
    changes.settle()
    assert "2 revisions" in changes.text("How many revisions")


def test_marking_as_seen_empties_the_page_and_the_count(changes):
    choose(changes, "Vietnam")
    changes.act("watch")
    changes.click("Mark all as seen")
    changes.settle()
    assert lines(changes) == ["All countries (0)"]
    assert "No changes since you last looked" in changes.text("How much changed")
    assert changes.find(QPushButton, "Changes").text() == "Changes"


def test_a_typed_day_brings_back_what_was_marked_as_seen(changes):
    changes.click("Mark all as seen")
    changes.settle()
    changes.write("Since", "2026-11-22")
    assert "All countries (5)" in lines(changes)


def test_a_past_state_cannot_be_marked_as_seen(changes):
    changes.write("Known on", "2026-11-22")
    assert lines(changes) == ["All countries (0)"]
    assert not changes.find(QPushButton, "Mark all as seen").isEnabled()


def test_a_wrong_day_is_explained_and_stays_typed(changes):
    changes.write("Since", "31 June")
    assert "31 June" in changes.text("What is wrong")
    assert changes.find(QLineEdit, "Since").text() == "31 June"
    changes.write("Since", "2026-11-22")
    assert changes.text("What is wrong") == ""


def test_many_changes_are_shown_step_by_step(office, ticking, changes):
    changes.desk.alter(_many, lambda _changes: None, changes.shell.rooms.said.emit)
    changes.settle()
    choose(changes, "Brazil")
    assert len(texts(changes)) == 50
    changes.qtbot.mouseClick(changes.find(QPushButton, "Show more"), Qt.MouseButton.LeftButton)
    changes.settle()
    assert len(texts(changes)) == 100
    assert changes.find(QPushButton, "Show more").text() == "Show more (20 left)"


def _many(workspace):
    from caseapp.domain.changes import Changes

    with workspace.reference.writing() as unit:
        made = [claim(f"br-{n}", countries=("BR",)) for n in range(120)]
        unit.claims.record(made, workspace.clock(), "Ana")
    return Changes(claims=frozenset(each.id for each in made))


def test_an_edit_appears_while_the_page_is_open(changes):
    changes.desk.alter(_many, lambda _changes: None, changes.shell.rooms.said.emit)
    changes.settle()
    assert "Brazil (120)" in lines(changes)
