"""The window of a briefing sheet."""

from functools import partial

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from caseapp.domain.issuing import IssuedHow
from caseapp.language.languages import LANGUAGES
from caseapp.services.issued_sheets import issue_sheet
from caseapp.services.message_reviewing import review_message
from caseapp.services.office import add_person, set_contact
from caseapp.services.sheets import prepare_many, sheet_of
from caseapp.ui import theme


@pytest.fixture
def sheet(screen):
    screen.open("CN")
    screen.act("sheet")
    return screen.sheet()


def pdf_text(path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def say(sheet, language):
    """Choose a language by a part of either of its names, as one types it."""
    box = sheet.find(QComboBox, "Language")
    box.lineEdit().setFocus()
    box.lineEdit().selectAll()
    box.lineEdit().insert(language)
    sheet.press(Qt.Key.Key_Return, on=box.lineEdit())
    sheet.drawn()
    return box.currentText()


def test_the_preview_shows_every_page(sheet):
    assert f"{len(sheet.preview.pages)} page" in sheet.text("About the sheet")


def test_the_window_says_the_sheets_id_and_what_is_printed_above_it(sheet):
    assert "Sheet CN-" in sheet.text("About the sheet")
    assert "DRAFT" in sheet.text("Printed on the sheet").upper()


def test_another_language_makes_another_sheet(sheet):
    before = sheet.text("About the sheet")
    assert say(sheet, "简体中文") == "简体中文 (Simplified Chinese)"
    assert sheet.text("About the sheet") != before
    assert "草稿" in sheet.text("Printed on the sheet")


@pytest.mark.parametrize("typed", ["Español", "espanol", "spanish", "es"])
def test_typing_finds_a_language_by_either_of_its_names(sheet, typed):
    assert say(sheet, typed) == "Español (Spanish)"
    assert "BORRADOR" in sheet.text("Printed on the sheet").upper()


def test_a_language_can_be_typed_as_soon_as_the_window_is_there(sheet):
    box = sheet.find(QComboBox, "Language")
    sheet.widget.activateWindow()
    sheet.eventually(sheet.widget.isActiveWindow)
    sheet.find(QComboBox, "Edition").setFocus()
    box.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    sheet.eventually(lambda: box.lineEdit().hasSelectedText())
    QTest.keyClicks(box.lineEdit(), "hai")
    sheet.press(Qt.Key.Key_Return, on=box.lineEdit())
    sheet.drawn()
    assert box.currentText() == "Kreyòl Ayisyen (Haitian Creole)"


def test_what_finds_no_language_gives_way_to_the_one_chosen_before(sheet):
    say(sheet, "Spanish")
    before = sheet.text("About the sheet")
    assert say(sheet, "Klingon") == "Español (Spanish)"
    assert sheet.text("About the sheet") == before


def test_every_language_of_sheets_is_offered_by_both_of_its_names(sheet):
    box = sheet.find(QComboBox, "Language")
    words = [box.itemText(row) for row in range(box.count())]
    assert len(words) == len(LANGUAGES)
    assert all("(" in each for each in words[1:])


def edition(sheet, words):
    box = sheet.find(QComboBox, "Edition")
    (row,) = [row for row in range(box.count()) if words in box.itemText(row)]
    box.setCurrentIndex(row)
    sheet.settle()


def test_each_edition_is_another_paper(sheet):
    say(sheet, "Spanish")
    lengths = {}
    for words in ("Standard", "Large print", "English beside it"):
        edition(sheet, words)
        sheet.drawn()
        lengths[words] = sheet.preview.count
        sheet.eventually(lambda: len(sheet.preview.pages) == sheet.preview.count)
    assert lengths["Standard"] <= 2
    assert lengths["Large print"] > lengths["Standard"]


def test_english_needs_no_twin_and_the_window_says_why(sheet):
    box = sheet.find(QComboBox, "Edition")
    twin = next(row for row in range(box.count()) if "English beside it" in box.itemText(row))
    assert not box.model().item(twin).isEnabled()
    assert "another language" in sheet.text("What does not apply")
    say(sheet, "Spanish")
    assert box.model().item(twin).isEnabled()
    assert sheet.text("What does not apply") == ""


def test_a_topic_left_out_is_off_the_sheet_and_named_beside_it(sheet):
    assert "Left out as you chose" not in sheet.text("Not on the sheet")
    sheet.find(QCheckBox, "Flights").setChecked(False)
    sheet.drawn()
    assert "Left out as you chose: flights" in sheet.text("Not on the sheet")
    assert "what to do" in sheet.text("What is always on the sheet")


def test_cards_have_no_topics_to_choose(sheet):
    edition(sheet, "Wallet card")
    assert not sheet.find(QCheckBox, "Flights").isEnabled()
    assert "Cards have room" in sheet.text("What is always on the sheet")


def test_words_that_nobody_approved_are_counted(sheet):
    assert sheet.text("Words that are drafts") == ""
    say(sheet, "Spanish")
    said = sheet.widget._made.sheet.spoken
    told = f"{len(said)} of its {len(said)} sentences are in words that nobody has approved."
    assert sheet.text("Words that are drafts") == told


def test_words_that_nobody_approved_are_named_once_others_were(sheet, screen):
    say(sheet, "Spanish")
    said = sheet.widget._made.sheet.spoken
    kept = said[-1]
    screen.desk.alter(lambda w: add_person(w, "Ana"), lambda _changes: None, pytest.fail)
    for message in {one.statement.message for one in said} - {kept.statement.message}:
        edit = partial(review_message, tag="es", message=message)
        screen.desk.alter(edit, lambda _changes: None, pytest.fail)
    sheet.drawn()
    told = sheet.text("Words that are drafts")
    assert told.endswith(f"• {kept.text}")
    assert told.startswith(f"1 of its {len(sheet.widget._made.sheet.spoken)} sentences")


def test_plain_text_is_read_copied_and_saved(sheet, asked, tmp_path):
    say(sheet, "Spanish")
    edition(sheet, "Plain text")
    words = sheet.find(QPlainTextEdit, "Text of the sheet")
    assert "BORRADOR" in words.toPlainText()
    assert words.isReadOnly()
    assert not sheet.find(QComboBox, "Paper").isEnabled()
    assert "paper does not matter" in sheet.text("What does not apply")
    sheet.click("Copy the text")
    assert QGuiApplication.clipboard().text() == words.toPlainText()
    asked.path = tmp_path / "sheet.txt"
    sheet.click("Save as")
    sheet.settle()
    assert asked.proposed == ["CN-2026-11-22-es-text.txt"]
    assert asked.path.read_text("utf-8") == words.toPlainText()
    edition(sheet, "Standard")
    sheet.drawn()
    assert sheet.find(QPushButton, "Print").isEnabled()


@pytest.mark.parametrize("typed", ["yesterday", "CN-0000-0000"])
def test_an_id_of_no_sheet_is_explained_and_the_last_good_preview_stays(sheet, typed):
    sheet.write("Takes the place of sheet", typed)
    assert typed in sheet.text("What is wrong with: Takes the place of sheet")
    assert not sheet.find(QPushButton, "Print").isEnabled()
    assert sheet.preview.pages
    sheet.write("Takes the place of sheet", "")
    assert sheet.text("What is wrong with: Takes the place of sheet") == ""
    assert sheet.find(QPushButton, "Print").isEnabled()


def test_a_sheet_takes_the_place_of_one_that_was_handed_out(sheet, screen):
    made = sheet.widget._made
    screen.desk.alter(
        lambda w: issue_sheet(w, made.sheet, made.at, IssuedHow.PRINTED),
        lambda _changes: None,
        print,
    )
    sheet.settle()
    sheet.write("Takes the place of sheet", made.sheet.id.lower().replace("-", " "))
    sheet.drawn()
    assert sheet.text("What is wrong with: Takes the place of sheet") == ""
    assert sheet.widget._made.sheet.order.replaces == made.sheet.id


def test_what_is_altered_meanwhile_is_on_the_sheet(sheet, screen):
    screen.desk.alter(lambda w: set_contact(w, phone="415-555-0199"), lambda _changes: None, print)
    sheet.drawn()
    spoken = [each.text for each in sheet.widget._made.sheet.spoken]
    assert any("415-555-0199" in text for text in spoken) or "415-555-0199" in pdf_text(
        sheet.widget._made.sheet.data
    )


def test_what_a_sheet_is_made_from_is_gathered_once_for_a_moment(sheet, monkeypatch):
    gathered = []

    def prepared(workspace, order, at):
        gathered.append((order.country, at.as_of))
        return prepare_many(workspace, order, at)

    monkeypatch.setattr("caseapp.ui.sheet.making.prepare_many", prepared)
    say(sheet, "Spanish")
    sheet.find(QCheckBox, "Flights").setChecked(False)
    sheet.drawn()
    assert gathered == []
    sheet.write("As of", "2023-06")
    say(sheet, "English")
    assert len(gathered) == 1


def test_the_pages_in_view_are_drawn_before_all_others(sheet):
    say(sheet, "Spanish")
    drawn = []
    show = sheet.preview.show_drawn

    def noted(pages, *, is_new):
        drawn.append((is_new, set(pages.images)))
        show(pages, is_new=is_new)

    sheet.preview.show_drawn = noted
    edition(sheet, "Large print")
    sheet.drawn()
    sheet.eventually(lambda: len(sheet.preview.pages) == sheet.preview.count)
    (first,) = [pages for is_new, pages in drawn if is_new]
    assert 0 in first
    assert len(first) < sheet.preview.count


def test_paper_changes_the_shape_of_the_page(sheet):
    sheet.choose("Paper", "A4")
    sheet.drawn()
    page = sheet.preview.pages[0]
    assert page.height() / page.width() == pytest.approx(297 / 210, abs=0.01)
    sheet.choose("Paper", "Letter")
    sheet.drawn()
    page = sheet.preview.pages[0]
    assert page.height() / page.width() == pytest.approx(11 / 8.5, abs=0.01)


def test_the_sheet_starts_at_the_day_of_the_page(screen):
    screen.open("CN")
    screen.write("As of", "2023-06")
    screen.act("sheet")
    sheet = screen.sheet()
    assert sheet.find(QLineEdit, "As of").text() == "2023-06"
    assert "June 30, 2023" in sheet.text("About the sheet")


def test_a_wrong_day_is_explained_and_nothing_can_be_printed(sheet):
    sheet.write("As of", "soon")
    assert "“soon”" in sheet.text("What is wrong with: As of")
    assert not sheet.find(QPushButton, "Print").isEnabled()
    assert sheet.preview.pages


def test_only_the_newest_choice_is_made_and_shown(sheet, monkeypatch):
    made = []

    def noted(ready):
        made.append(ready.order.language)
        return sheet_of(ready)

    monkeypatch.setattr("caseapp.ui.sheet.making.sheet_of", noted)
    box = sheet.find(QComboBox, "Language")
    rows = [box.findData(tag) for tag in ("es", "fr", "pt-BR", "ht", "vi", "tr", "ru", "es")]
    for row in rows:
        box.setCurrentIndex(row)
    sheet.drawn()
    assert "BORRADOR" in sheet.text("Printed on the sheet").upper()
    assert made[-1] == "es"
    assert len(made) < len(rows)


def test_a_saved_sheet_is_the_one_previewed(sheet, asked, tmp_path):
    asked.path = tmp_path / "sheet.pdf"
    sheet.click("Save as")
    sheet.settle()
    assert sheet.text("What was done") == f"Saved to {asked.path}"
    identity = sheet.text("About the sheet").split()[1]
    assert identity in pdf_text(asked.path)


def test_the_proposed_name_holds_country_day_and_language_and_no_person(sheet, asked):
    sheet.click("Save as")
    assert asked.proposed == ["CN-2026-11-22-en.pdf"]


def test_a_place_that_cannot_be_written_is_told_and_the_sheet_is_kept(sheet, asked, tmp_path):
    asked.path = tmp_path / "no" / "such" / "folder" / "sheet.pdf"
    sheet.click("Save as")
    sheet.settle()
    assert "cannot be written" in sheet.text("What was done")
    assert sheet.preview.pages
    assert sheet.find(QPushButton, "Save as").isEnabled()


def test_a_save_one_thinks_better_of_writes_nothing(sheet, asked, tmp_path):
    asked.path = None
    sheet.click("Save as")
    sheet.settle()
    assert list(tmp_path.glob("*.pdf")) == []


def test_print_puts_every_page_on_paper(sheet, asked, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.printer = printer
    sheet.click("Print")
    sheet.eventually(lambda: sheet.text("What was done").startswith("Sent to the printer"))
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == len(sheet.preview.pages)
    width, height = printed[0].get_size()
    assert (width, height) == (pytest.approx(612, abs=1), pytest.approx(792, abs=1))
    printed.close()


def test_printing_leaves_no_file_behind(sheet, asked, tmp_path, monkeypatch):
    room = tmp_path / "temporary"
    room.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(name, str(room))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.printer = printer
    sheet.click("Print")
    sheet.eventually(lambda: sheet.text("What was done").startswith("Sent to the printer"))
    assert list(room.iterdir()) == []


def test_the_page_stays_white_in_the_dark(sheet, dressed):
    theme.dress(dressed, theme.DARK)
    try:
        sheet.drawn()
        picture = sheet.preview.viewport().grab().toImage()
        box = sheet.preview._box(0)
        assert picture.pixelColor(box.left() + 8, box.top() + 8) == QColor("white")
    finally:
        theme.dress(dressed, theme.LIGHT)


def test_page_buttons_turn_the_pages(sheet):
    sheet.click("Next page")
    assert sheet.text("Page in view").startswith("Page 2 of")
    sheet.click("Previous page")
    assert sheet.text("Page in view").startswith("Page 1 of")


def test_closing_the_window_leaves_nothing(sheet, screen):
    sheet.widget.close()
    QApplication.processEvents()
    screen.settle()
    assert screen.shell.rooms.windows.sheets == []


def test_no_sheet_can_be_asked_for_before_a_country_is_open(screen):
    assert not screen.shell.actions_by_name["sheet"].isEnabled()
    screen.open("CN")
    assert screen.shell.actions_by_name["sheet"].isEnabled()
    screen.act("back")
    assert not screen.shell.actions_by_name["sheet"].isEnabled()
