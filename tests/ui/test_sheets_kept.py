"""What leaves the sheet window is kept, so that it can be asked about later."""

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from caseapp.domain.issuing import IssuedQuestion
from caseapp.services.issued_sheets import find_sheets, sheet_file, show_sheet


@pytest.fixture
def sheet(screen):
    screen.open("CN")
    screen.act("sheet")
    return screen.sheet()


def kept(screen):
    """The sheets handed out, with how they were, and their files."""

    def look(workspace):
        ids = [line.id for line in find_sheets(workspace, IssuedQuestion())]
        return [(show_sheet(workspace, id_).issues, sheet_file(workspace, id_)) for id_ in ids]

    heard = []
    screen.desk.ask(look, heard.append, pytest.fail)
    screen.settle()
    return heard[0]


def to_a_file(path, copies=1):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setCopyCount(copies)
    return printer


def test_a_sheet_that_is_only_looked_at_is_not_kept(sheet, screen):
    assert kept(screen) == []


def test_a_saved_sheet_is_kept_byte_for_byte(sheet, screen, asked, tmp_path):
    asked.path = tmp_path / "sheet.pdf"
    sheet.click("Save as")
    sheet.settle()
    ((issues, file),) = kept(screen)
    assert [issue.how for issue in issues] == ["saved"]
    assert file == asked.path.read_bytes()


def test_a_sheet_that_could_not_be_saved_is_not_kept(sheet, screen, asked, tmp_path):
    asked.path = tmp_path / "no" / "such" / "folder" / "sheet.pdf"
    sheet.click("Save as")
    sheet.settle()
    assert kept(screen) == []


def test_a_printed_sheet_is_kept_with_its_copies(sheet, screen, asked, tmp_path):
    asked.printer = to_a_file(tmp_path / "printed.pdf", copies=4)
    sheet.click("Print")
    sheet.eventually(lambda: sheet.text("What was done").startswith("Sent to the printer"))
    sheet.settle()
    ((issues, _file),) = kept(screen)
    assert [(issue.how, issue.copies) for issue in issues] == [("printed", 4)]


def test_a_text_that_was_copied_for_a_message_is_kept(sheet, screen):
    sheet.choose("Edition", "Plain text, for messages and reading aloud")
    sheet.settle()
    sheet.click("Copy the text")
    sheet.settle()
    ((issues, file),) = kept(screen)
    assert QApplication.clipboard().text().encode() == file
    assert len(issues) == 1


def test_printing_the_same_again_keeps_one_sheet_with_both_times(sheet, screen, asked, tmp_path):
    for name in ("once.pdf", "twice.pdf"):
        asked.path = tmp_path / name
        sheet.click("Save as")
        sheet.settle()
    ((issues, _file),) = kept(screen)
    assert len(issues) == 2
