"""The office, its people and who is here are set by the keyboard; what is kept is told."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from caseapp.services.office import add_person, set_contact
from caseapp.services.signing import sign
from caseapp.ui.pages.settings.people import PeopleTable


@pytest.fixture
def settings(screen):
    screen.act("settings")
    return screen


def add(screen, name, role=""):
    """Add somebody as one types: name, Tab, role, Enter."""
    field = screen.find(QLineEdit, "Name of somebody new")
    field.setFocus()
    screen.qtbot.keyClicks(field, name)
    screen.press(Qt.Key.Key_Tab, on=field)
    screen.find(QLineEdit, "Role of somebody new").setText(role)
    screen.press(Qt.Key.Key_Return, on=screen.find(QLineEdit, "Role of somebody new"))
    screen.settle()


def people(screen):
    model = screen.find(PeopleTable, "People of the office").model()
    columns = range(model.columnCount())
    return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]


def here(screen):
    labels = screen.shell.status.findChildren(QLabel)
    (label,) = [w for w in labels if w.accessibleDescription() == "Who is at this computer"]
    return label.text() if label.isVisible() else ""


def choices(screen):
    box = screen.find(QComboBox, "At this computer")
    return [box.itemText(i) for i in range(box.count())]


def wrong(screen, field):
    return screen.text(f"What is wrong with: {field}")


def test_the_first_one_added_is_at_this_computer_and_the_window_says_so(settings):
    assert here(settings) == ""
    assert choices(settings) == ["Nobody has said so"]
    add(settings, "Ana", "supervising attorney")
    assert people(settings) == [["Ana", "supervising attorney", "November 22, 2026", ""]]
    assert here(settings) == "Ana at this computer"
    assert choices(settings) == ["Ana"]
    assert settings.find(QLineEdit, "Name of somebody new").text() == ""


def test_somebody_else_sits_down(settings):
    add(settings, "Ana")
    add(settings, "Ben")
    settings.choose("At this computer", "Ben")
    assert here(settings) == "Ben at this computer"
    assert settings.find(QComboBox, "At this computer").currentText() == "Ben"


def test_who_left_stays_in_the_table_and_is_no_longer_offered(settings):
    add(settings, "Ana")
    add(settings, "Ben")
    table = settings.find(PeopleTable, "People of the office")
    table.setCurrentIndex(table.model().index(0, 0))
    settings.click("Left the office")
    settings.settle()
    assert people(settings)[1] == ["Ana", "", "November 22, 2026", "November 22, 2026"]
    assert choices(settings) == ["Nobody has said so", "Ben"]
    assert here(settings) == ""
    table.setCurrentIndex(table.model().index(1, 0))
    assert not settings.find(QPushButton, "Left the office").isEnabled()
    add(settings, "Ana", "volunteer")
    assert ["Ana", "volunteer", "November 22, 2026", ""] in people(settings)


def test_what_is_wrong_stands_beside_its_field_and_what_was_typed_stays(settings):
    settings.click("Add")
    settings.settle()
    assert wrong(settings, "Name of somebody new") == "Give a name."
    add(settings, "Ana")
    assert wrong(settings, "Name of somebody new") == ""
    add(settings, "ana")
    assert "in the office already" in wrong(settings, "Name of somebody new")
    assert settings.find(QLineEdit, "Name of somebody new").text() == "ana"
    settings.write("Name of the office", "x" * 99)
    assert "too long" in wrong(settings, "Name of the office")
    assert settings.find(QLineEdit, "Name of the office").text() == "x" * 99
    settings.write("Name of the office", "Clinic West")
    assert wrong(settings, "Name of the office") == ""


def test_the_name_of_the_office_is_kept_and_a_half_typed_one_is_not_lost(settings):
    settings.write("Name of the office", "Clinic West")
    field = settings.find(QLineEdit, "Name of the office")
    field.setFocus()
    settings.qtbot.keyClicks(field, " and")
    add(settings, "Ana")  # the page is asked anew
    assert field.text() == "Clinic West and"
    settings.click("Save the name")
    settings.settle()
    settings.act("countries")
    settings.act("settings")
    assert settings.find(QLineEdit, "Name of the office").text() == "Clinic West and"


def test_what_is_kept_is_told_and_copied(settings, office):
    kept = settings.find(QPlainTextEdit, "What is kept on this computer")
    lines = kept.toPlainText().splitlines()
    assert kept.height() > kept.fontMetrics().lineSpacing() * len(lines)
    assert lines[0] == f"Folder: {office}"
    assert "reference.db" in lines[1]
    assert "MB" in lines[1]
    assert "sources" in lines[2]
    assert "judgements" in lines[2]
    assert "caseapp-starter" in lines[3]
    assert lines[4] == "Nobody here has written anything down yet."
    settings.click("Copy what is kept on this computer")
    assert QGuiApplication.clipboard().text() == kept.toPlainText()


def test_who_wrote_last_is_told(settings):

    add(settings, "Ana")
    settings.desk.alter(lambda w: sign(w, "cn-2025-limited"), lambda _changes: None, print)
    settings.settle()
    kept = settings.find(QPlainTextEdit, "What is kept on this computer").toPlainText()
    assert "Last written down by Ana on November 22, 2026: Sign the judgement on China" in kept


def test_a_name_given_in_a_form_is_seen_in_the_settings(settings):

    settings.desk.alter(lambda w: add_person(w, "Cleo"), lambda _changes: None, print)
    settings.settle()
    assert people(settings)[0][0] == "Cleo"
    assert here(settings) == "Cleo at this computer"


def picture(path, size=(900, 300)):
    Image.new("RGB", size, "navy").save(path)
    return path


def test_how_clients_reach_the_office_is_kept_with_the_day(settings):
    assert "leave a line" in settings.text("When that was looked at last")
    assert not settings.find(QPushButton, "Still right today").isEnabled()
    settings.find(QLineEdit, "Hours of the office").setText("Monday to Friday, 9 to 5")
    settings.write("Phone of the office", "415-555-0199")
    assert "November 22, 2026" in settings.text("When that was looked at last")
    settings.act("countries")
    settings.act("settings")
    assert settings.find(QLineEdit, "Phone of the office").text() == "415-555-0199"
    assert settings.find(QLineEdit, "Hours of the office").text() == "Monday to Friday, 9 to 5"


def test_what_is_still_right_is_renewed_as_it_was_kept(settings, monkeypatch):
    settings.write("Phone of the office", "415-555-0199")
    field = settings.find(QLineEdit, "Phone of the office")
    field.setFocus()
    settings.qtbot.keyClicks(field, "9")
    said = []

    def noted(workspace, phone=None, hours=None):
        said.append((phone, hours))
        return set_contact(workspace, phone, hours)

    monkeypatch.setattr("caseapp.services.office.set_contact", noted)
    settings.click("Still right today")
    settings.settle()
    assert said == [("415-555-0199", "")]
    assert field.text() == "415-555-01999"  # what is being typed stays


def test_a_phone_that_is_too_long_is_said_beside_its_field(settings):
    settings.write("Phone of the office", "4" * 300)
    assert "too long" in wrong(settings, "Phone of the office")
    assert wrong(settings, "Hours of the office") == ""
    assert settings.find(QLineEdit, "Phone of the office").text() == "4" * 300


def test_a_logo_is_seen_small_and_can_be_removed(settings, asked, tmp_path):
    assert settings.text("Logo of the office") == "No logo"
    asked.file = picture(tmp_path / "logo.png")
    settings.click("Choose a logo")
    settings.settle()
    (shown,) = [
        w
        for w in settings.widget.findChildren(QLabel)
        if w.accessibleDescription() == "Logo of the office"
    ]
    assert 0 < shown.pixmap().width() <= 180
    assert shown.pixmap().height() <= 60
    settings.click("Remove the logo")
    settings.settle()
    assert settings.text("Logo of the office") == "No logo"


def test_a_file_that_is_no_picture_is_refused_beside_the_button(settings, asked, tmp_path):
    asked.file = tmp_path / "logo.png"
    asked.file.write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    settings.click("Choose a logo")
    settings.settle()
    assert "picture that can be read" in wrong(settings, "Choose a logo")
    assert settings.text("Logo of the office") == "No logo"


def test_a_logo_one_thinks_better_of_changes_nothing(settings, asked):
    asked.file = None
    settings.click("Choose a logo")
    settings.settle()
    assert wrong(settings, "Choose a logo") == ""
