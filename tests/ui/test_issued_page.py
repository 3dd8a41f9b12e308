"""A sheet that was handed out: what of it is still so, and the sheet itself, exactly."""

import shutil
from contextlib import closing

import pypdfium2
import pytest
from paper import text_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTabBar

from caseapp.domain.issuing import IssuedHow
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.places import REFERENCE_FILE
from caseapp.services.issued_sheets import issue_sheet, show_sheet
from caseapp.services.moments import moment
from caseapp.services.recording import restore
from caseapp.services.sheets import make_sheet
from caseapp.store.driver import connect
from caseapp.ui.sheet.preview import Preview
from caseapp.ui.widgets.entry_list import EntryList

LIST = "What became of each statement"


@pytest.fixture
def office(handed_out, tmp_path):
    return shutil.copytree(handed_out.folder, tmp_path / "office")


@pytest.fixture
def opened(screen, handed_out):
    def open_(name):
        screen.shell.rooms.show_issued(handed_out.sheets[name].id)
        screen.settle()
        return screen

    return open_


@pytest.fixture
def china(opened):
    return opened("china")


def entries(screen):
    return screen.find(EntryList, LIST).entries()


def below(screen, heading):
    """The texts of the cards below a heading."""
    all_ = list(entries(screen))
    start = next(i for i, e in enumerate(all_) if e.lines[0].text == heading)
    rest = all_[start + 1 :]
    end = next((i for i, e in enumerate(rest) if e.shape == "heading"), len(rest))
    return [entry.text for entry in rest[:end]]


def asked_of(screen, question):
    """What the office's own records answer."""
    heard = []
    screen.desk.ask(question, heard.append, pytest.fail)
    screen.settle()
    return heard[0]


def issues(screen, id_):
    return asked_of(screen, lambda workspace: show_sheet(workspace, id_)).issues


def to_a_file(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_head_counts_what_is_not_so_any_more(china):
    said = china.text("Is it still true")
    assert said.startswith("✗ ")
    assert "statements are not so any more" in said


def test_what_was_corrected_stands_with_its_old_and_its_new_words(china):
    (flight,) = [text for text in below(china, "Changed (1)") if "117" in text]
    assert "≠ Changed" in flight
    assert "On the sheet: " in flight
    assert "Now: " in flight
    assert "116" in flight


def test_what_was_withdrawn_is_marked_with_a_sign_and_words(china):
    heading = next(e.lines[0].text for e in entries(china) if e.key == "withdrawn")
    gone = below(china, heading)
    assert heading == f"Not said any more ({len(gone)})"
    assert all("✗ Not said any more" in text for text in gone)
    assert any("removal flight" in text for text in gone), gone


def test_what_still_holds_says_so_in_english_and_as_the_client_reads_it(china):
    heading = next(e.lines[0].text for e in entries(china) if e.key == "holds")
    holding = below(china, heading)
    assert heading == f"Still so ({len(holding)})"
    assert all("✓ Still so" in text for text in holding)
    assert any("China" in text and "Estados Unidos" in text for text in holding)


def test_what_a_client_must_hear_first_stands_first(china):
    titles = [e.lines[0].text for e in entries(china) if e.shape == "heading"]
    assert [title.split(" (")[0] for title in titles][:2] == ["Changed", "Not said any more"]


def test_when_by_whom_and_how_it_was_handed_out(china):
    assert below(china, "When it was handed out") == [
        "July 15, 2026, 12:00: printed, 2 copies, by Ana"
    ]


def test_a_sheet_that_is_wholly_true_says_so(opened):
    haiti = opened("haiti")
    said = haiti.text("Is it still true")
    assert said == "✓ All that this sheet says about the country is still so."
    assert not haiti.find(QPushButton, "Print the correction").isEnabled()
    assert not haiti.find(QPushButton, "Save the correction").isEnabled()


def test_on_the_day_it_was_handed_out_it_was_true(china):
    china.write("As of", "2026-07-15")
    china.write("Known on", "2026-07-15")
    assert china.text("Is it still true").startswith("✓ ")
    china.write("As of", "soon")
    assert "“soon”" in china.text("What is wrong")


def test_it_follows_what_is_written_down_meanwhile(china, handed_out):
    spoken = handed_out.sheets["china"].spoken
    (gone,) = {s.statement.message: s.statement.claims for s in spoken}["flight.uncounted"]
    china.desk.alter(
        lambda workspace: restore(workspace, "claim", gone, "it was right", "Ana"),
        lambda _changes: None,
        pytest.fail,
    )
    china.settle()
    assert not [e for e in entries(china) if e.key == "withdrawn"]


def test_the_pages_shown_are_those_that_were_handed_out(china, handed_out):
    china.find(QTabBar, "About the sheet").setCurrentIndex(1)
    preview = china.find(Preview, "The sheet as it was handed out")
    china.eventually(lambda: len(preview.pages) == handed_out.sheets["china"].pages)


def test_a_sheet_in_plain_text_is_shown_as_text_and_not_printed(opened, handed_out):
    ecuador = opened("ecuador")
    ecuador.find(QTabBar, "About the sheet").setCurrentIndex(1)
    text = ecuador.find(QPlainTextEdit, "Text of the sheet").toPlainText()
    assert text.encode() == handed_out.sheets["ecuador"].data
    assert not ecuador.find(QPushButton, "Print again exactly").isEnabled()


def test_a_saved_copy_is_the_same_byte_for_byte(china, handed_out, asked, tmp_path):
    asked.path = tmp_path / "copy.pdf"
    china.click("Save an exact copy")
    china.settle()
    assert asked.path.read_bytes() == handed_out.sheets["china"].data
    assert asked.proposed == [f"CN-es-{handed_out.sheets['china'].id}.pdf"]
    assert china.text("What was done") == f"Saved to {asked.path}"


def test_a_sheet_printed_again_is_noted(china, handed_out, asked, tmp_path):
    sheet = handed_out.sheets["china"]
    asked.printer = to_a_file(tmp_path / "again.pdf")
    china.click("Print again exactly")
    china.eventually(lambda: china.text("What was done").startswith("Sent to the printer"))
    china.settle()
    with closing(pypdfium2.PdfDocument(tmp_path / "again.pdf")) as printed:
        assert len(printed) == sheet.pages
    assert [issue.how for issue in issues(china, sheet.id)] == ["printed", "reprinted"]
    assert below(china, "When it was handed out")[1] == (
        "November 22, 2026, 12:00: printed again, 1 copy, by Ana"
    )


def test_who_thinks_better_of_printing_leaves_no_trace(china, handed_out, asked):
    asked.printer = None
    china.click("Print again exactly")
    china.settle()
    assert len(issues(china, handed_out.sheets["china"].id)) == 1


def test_a_damaged_copy_is_not_handed_out_but_what_it_said_is_told(
    screen, office, handed_out, opened
):
    with closing(connect(str(office / REFERENCE_FILE))) as raw:
        raw.execute("UPDATE issued_sheet SET file = x'00'").fetchall()
    china = opened("china")
    assert "damaged" in china.text("What was done")
    assert not china.find(QPushButton, "Print again exactly").isEnabled()
    assert not china.find(QPushButton, "Save an exact copy").isEnabled()
    assert "not so any more" in china.text("Is it still true")


def test_the_correction_is_saved_and_names_the_sheet(china, handed_out, asked, tmp_path):
    asked.path = tmp_path / "correction.pdf"
    china.click("Save the correction")
    china.settle()
    assert china.text("What was done") == f"Saved to {asked.path}"
    assert handed_out.sheets["china"].id in text_of(asked.path.read_bytes())
    assert asked.proposed == [f"correction-{handed_out.sheets['china'].id}.pdf"]


def test_the_correction_is_printed_and_is_no_sheet_handed_out(china, handed_out, asked, tmp_path):
    asked.printer = to_a_file(tmp_path / "correction.pdf")
    china.click("Print the correction")
    china.eventually(lambda: china.text("What was done").startswith("Sent to the printer"))
    china.settle()
    assert (tmp_path / "correction.pdf").exists()
    assert len(issues(china, handed_out.sheets["china"].id)) == 1


def test_the_correction_of_a_text_is_a_text(screen, asked, tmp_path):
    issued = []

    def edit(workspace):
        at = moment(workspace.clock, "2026-07-15", "2026-07-15")
        order = SheetOrder("CN", "es", Edition.TEXT, Paper.LETTER, at.as_of)
        issued.append(make_sheet(workspace, order, at))
        return issue_sheet(workspace, issued[0], at, IssuedHow.SAVED)

    screen.desk.alter(edit, lambda _changes: None, pytest.fail)
    screen.settle()
    screen.shell.rooms.show_issued(issued[0].id)
    screen.settle()
    assert not screen.find(QPushButton, "Print the correction").isEnabled()
    asked.path = tmp_path / "correction.txt"
    screen.click("Save the correction")
    screen.settle()
    assert asked.proposed == [f"correction-{issued[0].id}.txt"]
    assert issued[0].id in asked.path.read_text(encoding="utf-8")


def test_a_new_sheet_has_the_same_choices_and_names_the_old_one(china, handed_out):
    old = handed_out.sheets["china"].id
    china.click("New sheet from it")
    new = china.sheet()
    assert "China" in new.widget.windowTitle()
    assert new.find(QComboBox, "Edition").currentText() == "Standard, two sides"
    assert new.find(QLineEdit, "Takes the place of sheet").text() == old
    assert new.widget._made.sheet.order.language == "es"
    assert new.widget._made.sheet.order.replaces == old
    assert new.widget._made.sheet.order.as_of.isoformat() == "2026-11-22"


def test_the_rail_shows_where_one_is_and_back_leads_to_the_list(screen, opened):
    screen.act("sheets")
    china = opened("china")
    assert china.find(QPushButton, "Sheets").isChecked()
    china.act("back")
    assert china.find(QLineEdit, "Id on the paper").isVisible()


def test_statements_are_read_with_the_arrow_keys_and_copied(china):
    view = china.find(EntryList, LIST)
    view.setFocus()
    china.press(Qt.Key.Key_Down, on=view)
    china.press(Qt.Key.Key_Down, on=view)
    china.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, on=view)
    assert QGuiApplication.clipboard().text() == view.current.text


def test_the_marks_differ_in_more_than_colour(china):
    by_tone = {}
    for entry in entries(china):
        if entry.tags:
            by_tone.setdefault(entry.tags[0].tone, set()).add(entry.tags[0].text)
    assert len(by_tone) >= 3
    words = [next(iter(said)) for said in by_tone.values()]
    assert all(len(said) == 1 for said in by_tone.values())
    assert len(set(words)) == len(words)
    assert len({word[0] for word in words}) == len(words)
