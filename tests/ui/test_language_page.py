"""A reader of a language approves its words by the keyboard, and sees what they approve."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from caseapp.language.catalogue import catalogue
from caseapp.language.languages import ARABIC, SPANISH, language
from caseapp.services.office import add_person
from caseapp.ui.pages.language.table import MessagesTable

CTRL = Qt.KeyboardModifier.ControlModifier


def alter(screen, edit):
    screen.desk.alter(edit, lambda _changes: None, pytest.fail)
    screen.settle()


@pytest.fixture
def reader(screen):
    """Ana sits at this computer."""
    alter(screen, lambda w: add_person(w, "Ana"))
    return screen


@pytest.fixture
def spanish(reader):
    reader.shell.rooms.show_language("es")
    reader.settle()
    return reader


def table(screen):
    return screen.find(MessagesTable, "Messages")


def stand_on(screen, message):
    model = table(screen).model()
    table(screen).setCurrentIndex(model.index(model.row_of(message), 0))
    screen.settle()


def state(screen, message):
    model = table(screen).model()
    return model.index(model.row_of(message), 1).data()


def field(screen, name="Words"):
    return screen.find(QPlainTextEdit, name)


def approve(screen):
    screen.widget.activateWindow()
    screen.eventually(screen.widget.isActiveWindow)
    table(screen).setFocus()
    screen.press(Qt.Key.Key_Return, CTRL, on=table(screen))
    screen.settle()


def test_enter_in_the_settings_leads_to_the_words_of_a_language(reader):
    reader.act("settings")
    languages = reader.find(QTableView, "Languages of sheets")
    row = next(
        r
        for r in range(languages.model().rowCount())
        if languages.model().index(r, 0).data() == "Español (Spanish)"
    )
    count = len(catalogue(SPANISH).ids)
    cells = [languages.model().index(row, column).data() for column in range(4)]
    assert cells == ["Español (Spanish)", f"0 of {count}", str(count), "0"]
    languages.setCurrentIndex(languages.model().index(row, 0))
    reader.press(Qt.Key.Key_Return, on=languages)
    reader.settle()
    assert reader.text("How much is reviewed") == f"0 of {count} messages reviewed"
    assert table(reader).model().rowCount() == count
    reader.act("back")
    assert reader.find(QTableView, "Languages of sheets").isVisible()


def test_the_english_stands_beside_the_words_and_what_they_say_of_a_country(spanish):
    stand_on(spanish, "agreement.in_force")
    assert spanish.text("English").startswith("{country} and the United States")
    assert field(spanish).toPlainText().startswith("{country} y Estados Unidos")
    assert spanish.text("With values in it").startswith("China y Estados Unidos")
    assert spanish.text("State of the message") == "Draft."
    assert "✓ agreement: acuerdo" in spanish.text("Legal terms in it")


def test_ctrl_enter_approves_and_goes_to_the_next_draft(spanish):
    first, second = (table(spanish).model().message(row).id for row in (0, 1))
    stand_on(spanish, first)
    approve(spanish)
    assert state(spanish, first) == "reviewed"
    assert spanish.text("Message") == second
    assert spanish.text("What was done") == f"Approved: {first}"
    assert spanish.text("How much is reviewed").startswith("1 of ")
    stand_on(spanish, first)
    assert spanish.text("State of the message") == "Reviewed by Ana on November 22, 2026."


def test_own_words_are_approved_in_place_of_those_that_shipped(spanish):
    stand_on(spanish, "agreement.in_force")
    words = "{country} y Estados Unidos firmaron un acuerdo. Empezó {when}."
    field(spanish).setPlainText(words)
    assert not spanish.find(QPushButton, "Approve").isEnabled()
    spanish.click("Approve with my words")
    spanish.settle()
    stand_on(spanish, "agreement.in_force")
    assert field(spanish).toPlainText() == words
    spanish.click("Take back")
    spanish.settle()
    assert state(spanish, "agreement.in_force") == "draft"
    assert field(spanish).toPlainText() != words


def test_ctrl_enter_in_the_words_approves_them_too(spanish):
    stand_on(spanish, "agreement.in_force")
    words = field(spanish)
    words.setFocus()
    spanish.qtbot.keyClicks(words, " ")
    spanish.press(Qt.Key.Key_Backspace, on=words)
    spanish.press(Qt.Key.Key_Return, CTRL, on=words)
    spanish.settle()
    assert state(spanish, "agreement.in_force") == "reviewed"


def test_words_with_a_fault_are_explained_and_stay_as_they_were_typed(spanish):
    stand_on(spanish, "agreement.in_force")
    field(spanish).setPlainText("Un acuerdo con {contry}.")
    approve(spanish)
    assert "contry" in spanish.text("What is wrong with: Words")
    assert field(spanish).toPlainText() == "Un acuerdo con {contry}."
    assert state(spanish, "agreement.in_force") == "draft"
    field(spanish).setPlainText("Un acuerdo.")
    assert spanish.text("What is wrong with: Words") == ""


def test_words_that_were_begun_are_there_again_when_one_comes_back(spanish):
    stand_on(spanish, "agreement.in_force")
    field(spanish).setPlainText("A medias")
    stand_on(spanish, "agreement.made")
    assert field(spanish).toPlainText() != "A medias"
    stand_on(spanish, "agreement.in_force")
    assert field(spanish).toPlainText() == "A medias"


def test_words_are_seen_with_values_in_them_as_they_are_typed(spanish):
    stand_on(spanish, "agreement.in_force")
    field(spanish).setPlainText("{country} firmó {when}.")
    spanish.eventually(lambda: spanish.text("With values in it").startswith("China firmó"))
    field(spanish).setPlainText("{country} firmó {when.")
    spanish.eventually(lambda: "brace" in spanish.text("What is wrong with: Words"))


def test_each_plural_form_has_a_field_of_its_own(spanish):
    stand_on(spanish, "flight.counted")
    assert "{count} persona " in field(spanish, "For 1").toPlainText()
    assert "{count} personas " in field(spanish, "For 0, 2, 3, 4…").toPlainText()


def test_the_filter_lets_through_words_of_either_language_and_drafts(spanish):
    spanish.find(QLineEdit, "Filter messages").setText("acuerdo")
    shown = table(spanish).model().count
    assert 0 < shown < len(catalogue(SPANISH).ids)
    approve(spanish)
    spanish.find(QCheckBox, "Drafts only").setChecked(True)
    assert table(spanish).model().count == shown - 1


def test_arabic_is_laid_out_from_the_right_in_its_own_letters(reader):
    reader.shell.rooms.show_language(ARABIC.tag)
    reader.settle()
    stand_on(reader, "agreement.in_force")
    words = field(reader)
    option = words.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert option.alignment() & Qt.AlignmentFlag.AlignRight
    assert words.font().families()[0] == "Noto Sans Arabic"


def test_without_a_reader_nothing_is_approved_and_the_way_to_say_who_is_shown(screen):
    screen.shell.rooms.show_language("es")
    screen.settle()
    assert "Nobody has said who is at this computer" in screen.text("Who approves")
    assert not screen.find(QPushButton, "Approve").isEnabled()
    screen.click("Say who is at this computer")
    screen.settle()
    assert screen.find(QLineEdit, "Name of somebody new").isVisible()
    alter(screen, lambda w: add_person(w, "Ana"))
    screen.act("back")
    assert screen.text("Who approves") == "You approve as Ana."
    assert screen.find(QPushButton, "Approve").isEnabled()


def test_english_is_compared_with_and_not_reviewed(reader):
    reader.shell.rooms.show_language("en")
    reader.settle()
    assert "needs no review" in reader.text("Who approves")
    assert not reader.find(QPushButton, "Approve").isEnabled()


def test_the_reviews_are_exported(spanish, asked, tmp_path):
    approve(spanish)
    asked.path = tmp_path / "reviewed.csv"
    spanish.click("Export the reviews")
    spanish.settle()
    assert asked.proposed == ["reviewed-es.csv"]
    assert "1 review was written" in spanish.text("What was done")
    with asked.path.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 1


def test_every_language_of_sheets_can_be_opened(reader):
    for tag in ("zh-Hans", "ht", "pa", "ur", "am", "bn"):
        reader.shell.rooms.show_language(tag)
        reader.settle()
        assert table(reader).model().count == len(catalogue(language(tag)).ids)
