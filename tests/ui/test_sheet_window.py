"""The window of a briefing sheet."""

import pypdfium2
import pytest
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton

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


def test_the_preview_shows_every_page(sheet):
    assert f"{len(sheet.preview.pages)} page" in sheet.text("About the sheet")


def test_the_window_says_the_sheets_id_and_what_is_printed_above_it(sheet):
    assert "Sheet CN-" in sheet.text("About the sheet")
    assert "DRAFT" in sheet.text("Printed on the sheet").upper()


def test_another_language_makes_another_sheet(sheet):
    before = sheet.text("About the sheet")
    sheet.choose("Language", "简体中文")
    sheet.drawn()
    assert sheet.text("About the sheet") != before
    assert "草稿" in sheet.text("Printed on the sheet")


def test_an_english_twin_doubles_the_pages(sheet):
    sheet.choose("Language", "Español")
    sheet.drawn()
    before = len(sheet.preview.pages)
    sheet.find(QCheckBox, "English twin").setChecked(True)
    sheet.drawn()
    assert len(sheet.preview.pages) > before


def test_english_needs_no_english_twin(sheet):
    assert not sheet.find(QCheckBox, "English twin").isEnabled()


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
    assert "“soon”" in sheet.text("What is wrong")
    assert not sheet.find(QPushButton, "Print").isEnabled()
    assert sheet.preview.pages


def test_only_the_newest_choice_is_shown(sheet):
    sheet.find(QCheckBox, "English twin")
    for name in ("Español", "简体中文", "English", "Español"):
        box = sheet.widget.findChildren(type(sheet.widget._side.controls._language))[0]
        box.setCurrentText(name)
    sheet.drawn()
    assert "BORRADOR" in sheet.text("Printed on the sheet").upper()


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
    assert screen.shell.rooms._windows == []


def test_no_sheet_can_be_asked_for_before_a_country_is_open(screen):
    assert not screen.shell.actions_by_name["sheet"].isEnabled()
    screen.open("CN")
    assert screen.shell.actions_by_name["sheet"].isEnabled()
    screen.act("back")
    assert not screen.shell.actions_by_name["sheet"].isEnabled()
