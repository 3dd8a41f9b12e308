"""Judgements are read with their grounds and signed on screen, by two different people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from ui.screens import Window

from caseapp.services.office import add_person
from caseapp.services.signing import sign as by_service
from caseapp.ui.dialogs.signing import Signing
from caseapp.ui.widgets.entry_list import EntryList


class SigningScreen(Window):
    """The window in which somebody signs."""

    def as_person(self, name):
        self.find(QLineEdit, "Your name").setText(name)

    def cards(self):
        return [entry.text for entry in self.find(EntryList, "What it rests on").entries()]

    def cautions(self):
        entries = self.find(EntryList, "What it rests on").entries()
        return [each.tags[0].text for each in entries if each.key.startswith("caution:")]

    def buttons(self):
        found = self.widget.findChildren(QPushButton)
        return {button.accessibleName() for button in found if button.isVisible()}


def alter(screen, edit):
    refused = []
    screen.desk.alter(edit, lambda _changes: None, refused.append)
    screen.settle()
    assert refused == []


@pytest.fixture
def staffed(screen):
    """Ana and Ben work here; Ana is at this computer."""
    for name in ("Ana", "Ben"):
        alter(screen, lambda w, n=name: add_person(w, n))
    yield screen
    screen.shell.writing.close_windows()
    screen.settle()


def open_signing(screen, country="CN"):
    screen.open(country)
    screen.act("sign")
    (name,) = [name for name in screen.shell.writing._open if name.startswith("sign:")]
    return SigningScreen(screen.shell.writing._open[name], screen.desk, screen.qtbot)


def sign(screen, name="Ana", verb="Sign", country="CN"):
    window = open_signing(screen, country)
    window.as_person(name)
    window.click(verb)
    window.settle()
    return window


def tags(screen):
    return screen.shell.rooms.country._head._pills.accessibleName()


def is_closed(window):
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, Signing) and w.isVisible()]
    return not shown and not any(n.startswith("sign:") for n in window.shell.writing._open)


def test_the_window_says_what_the_judgement_rests_on_and_what_speaks_for_waiting(staffed):
    window = open_signing(staffed)
    assert window.text("Judgement").startswith("China takes back some people")
    assert "Newest evidence: June 3, 2025" in window.text("Why")
    assert window.text("Signatures") == "Nobody in this office has reviewed this."
    assert window.cautions() == ["Contradiction, not settled", "Out of date"]
    sums = [text for text in window.cards() if text.startswith(("For:", "Against:"))]
    assert sums[0].startswith("For: 11 claims, 11 independent sources")
    assert sums[1].startswith("Against: 1 claim, 1 independent source")
    assert any("independent source" in text and "Source: " in text for text in window.cards())
    assert window.find(QLineEdit, "Review again by").text() == "2027-02-20"
    assert window.find(QLineEdit, "Your name").text() == "Ana"


def test_who_signs_is_said_on_the_page_and_undo_takes_the_signature_back(staffed):
    sign(staffed)
    assert is_closed(staffed)
    assert tags(staffed) == "Limited, Likely, Out of date, Signed"
    assert "Signed by Ana on November 22, 2026." in staffed.text("Why")
    assert "Review again by February 20, 2027" in staffed.text("Why")
    (card,) = [e for e in staffed.section("History of judgements") if "Answers" in e.text]
    assert "Signed by Ana on November 22, 2026." in card.text
    undo = staffed.shell.actions_by_name["undo"]
    staffed.eventually(lambda: undo.text() == "&Undo: Sign the judgement on China")
    staffed.act("undo")
    assert "Nobody in this office has reviewed this." in staffed.text("Why")
    assert "Not reviewed here" in tags(staffed)


def test_a_second_person_countersigns_and_the_first_is_refused_beside_the_name(staffed):
    sign(staffed)
    window = sign(staffed, "Ana", "Countersign")
    assert "The first signature is that of Ana." in window.text("What is wrong with: Your name")
    assert window.find(QLineEdit, "Your name").property("wrong")
    window.as_person("Ben")
    assert not window.text("What is wrong with: Your name")
    window.click("Countersign")
    window.settle()
    assert "Signed by Ana on November 22, 2026, countersigned by Ben" in staffed.text("Why")
    assert "Countersigned" in tags(staffed)
    whole = open_signing(staffed)
    assert whole.buttons() == {"Close"}
    assert "countersigned by Ben" in whole.text("Signatures")


def test_the_one_at_the_desk_who_signed_first_is_not_proposed_as_the_second(staffed):
    sign(staffed)
    assert open_signing(staffed).find(QLineEdit, "Your name").text() == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-11-22", "has to lie ahead"),
        ("2020", "not one day"),
        ("2027-03", "not one day"),
        ("", "cannot stay empty"),
    ],
)
def test_a_review_that_is_no_day_ahead_is_refused_beside_its_field(staffed, text, said):
    window = open_signing(staffed)
    window.find(QLineEdit, "Review again by").setText(text)
    window.click("Sign")
    assert said in window.text("What is wrong with: Review again by")
    assert window.find(QLineEdit, "Review again by").text() == text
    assert not is_closed(staffed)
    window.find(QLineEdit, "Review again by").setText("2027-01-04")
    assert not window.text("What is wrong with: Review again by")
    window.click("Sign")
    window.settle()
    assert "Review again by January 4, 2027" in staffed.text("Why")


def test_a_text_that_is_no_date_is_told_by_the_field_and_not_signed(staffed):
    window = open_signing(staffed)
    window.find(QLineEdit, "Review again by").setText("soonish")
    window.click("Sign")
    window.settle()
    assert not is_closed(staffed)
    assert "soonish" in window.text("How the date was understood")
    assert not window.text("What is wrong with: Review again by")


def test_somebody_new_joins_only_by_a_tick(staffed):
    window = open_signing(staffed)
    window.as_person("Cleo")
    window.click("Sign")
    window.settle()
    assert "“Cleo” is nobody in this office" in window.text("What is wrong with: Your name")
    window.find(QCheckBox, "Add this name to the office").setChecked(True)
    window.click("Sign")
    window.settle()
    assert "Signed by Cleo" in staffed.text("Why")


def test_the_signature_was_not_there_the_day_before(staffed):
    sign(staffed)
    staffed.write("Known on", "2026-11-21")
    staffed.settle()
    assert "Signed" not in staffed.text("Why")


def test_what_is_signed_is_what_was_read(staffed):
    window = open_signing(staffed)
    # Somebody writes to the store behind the window's back.
    id_ = staffed.shell.rooms.country.judgement
    staffed.desk.ask(lambda w: by_service(w, id_, "Ben"), lambda _changes: None, print)
    window.settle()
    window.click("Sign")
    window.settle()
    assert "changed while you read it" in window.widget._notice.sentence
    window.eventually(lambda: "Signed by Ben" in window.text("Signatures"))
    assert "Countersign" in window.buttons()


def test_a_change_elsewhere_is_seen_in_the_window(staffed):
    window = open_signing(staffed)
    id_ = staffed.shell.rooms.country.judgement
    alter(staffed, lambda w: by_service(w, id_, "Ben"))
    assert "Signed by Ben" in window.text("Signatures")
    assert "changed meanwhile" in window.widget._notice.sentence


def test_the_window_is_opened_once_and_by_the_keyboard_alone(staffed):
    window = open_signing(staffed)
    staffed.act("sign")
    assert len(staffed.shell.writing._open) == 1
    window.widget.activateWindow()
    window.eventually(window.widget.isActiveWindow)
    window.find(QLineEdit, "Your name").setFocus()
    window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Tab)
    assert window.widget.focusWidget().accessibleName() == "Sign"
    window.press(Qt.Key.Key_Space)
    window.settle()
    assert is_closed(staffed)
    assert "Signed by Ana" in staffed.text("Why")


def test_a_window_closed_too_soon_loses_no_signature(staffed):
    window = open_signing(staffed)
    window.click("Sign")
    window.press(Qt.Key.Key_Escape, on=window.widget)
    assert is_closed(staffed)
    staffed.settle()
    assert "Signed by Ana" in staffed.text("Why")


def test_a_card_of_the_history_is_signed_by_itself(staffed):
    staffed.open("CN")
    (older,) = [e for e in staffed.section("History of judgements") if "Refused" in e.text][:1]
    staffed.cards.go_to(older.key)
    staffed.act("sign")
    (name,) = staffed.shell.writing._open
    window = SigningScreen(staffed.shell.writing._open[name], staffed.desk, staffed.qtbot)
    assert window.cautions()[0] == "Does not answer for today"


def test_where_nothing_can_be_signed_that_is_said(staffed):
    staffed.open("FR")
    staffed.act("sign")
    assert staffed.shell.status.currentMessage() == "Choose a judgement first."
