"""Lists of entries: opened by keys, laid out bit by bit, with room for widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from caseapp.ui.entries import Entry, Line, Shape, Style, action, heading, room
from caseapp.ui.widgets.entry_delegate import BETWEEN, EntryDelegate
from caseapp.ui.widgets.entry_list import EntryList


def card(key, text="Words. " * 40):
    return Entry(key, Shape.CARD, (Line(key, Style.TITLE), Line(text)))


@pytest.fixture
def cards(dressed, qtbot):
    made = EntryList("Cards")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_entries((heading("h", "Heading"), card("one"), card("two"), action("more", "More")))
    made.show()
    qtbot.waitUntil(lambda: made.is_laid_out)
    return made


def test_enter_opens_a_card_by_its_key(cards, qtbot):
    cards.go_to("two")
    with qtbot.waitSignal(cards.opened) as opened:
        qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert opened.args == ["two"]


def test_a_double_click_opens_a_card(cards, qtbot):
    place = cards.visualRect(cards.model().index(1, 0)).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(cards.opened) as opened:
        qtbot.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["one"]


def test_enter_and_a_click_do_what_an_action_says_and_open_nothing(cards, qtbot):
    opened = []
    cards.opened.connect(opened.append)
    cards.go_to("more")
    with qtbot.waitSignal(cards.acted) as acted:
        qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert acted.args == ["more"]
    place = cards.visualRect(cards.model().index(3, 0)).center()
    with qtbot.waitSignal(cards.acted):
        qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == []


def test_the_list_is_as_tall_as_its_entries(cards):
    rects = [cards.visualRect(cards.model().index(row, 0)) for row in range(4)]
    assert cards.height() == sum(rect.height() for rect in rects)


def test_a_widget_stands_in_its_room_and_goes_with_it(cards, qtbot):
    tall = QLabel("Words. " * 60, wordWrap=True)
    cards.embed("room", tall)
    cards.show_entries((card("one"), room("room", "A drawing"), card("two")))
    qtbot.waitUntil(lambda: cards.is_laid_out)
    place = cards.visualRect(cards.model().index(1, 0))
    assert tall.isVisible()
    assert tall.geometry().topLeft() == place.topLeft()
    assert place.height() == tall.height() + BETWEEN
    cards.show_entries((card("one"),))
    assert not tall.isVisible()


def test_without_time_nothing_more_is_laid_out_and_heights_are_guessed(dressed):
    delegate = EntryDelegate()
    delegate.forget(600)
    entries = [card(str(n)) for n in range(50)]
    assert not delegate.lay_out(entries, -1.0)
    guessed = sum(delegate.height(entry) for entry in entries)
    assert delegate.lay_out(entries, 60.0)
    assert guessed == pytest.approx(sum(delegate.height(e) for e in entries), rel=0.5)


def test_entries_that_stay_keep_their_layout(cards):
    kept = cards.entries()
    cards.show_entries((*kept, card("three")))
    cards.show_entries(kept)
    assert cards.is_laid_out
