"""A clinic day: a queue of sheets, filled by hand and from a list, made while the window works."""

import threading
from contextlib import closing

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
)
from ui.screens import Window

from caseapp.services import batches
from caseapp.ui.batch import window
from caseapp.ui.batch.model import QueueTable
from caseapp.ui.batch.window import BatchWindow
from caseapp.ui.pages.sheets.table import SheetsTable

LIST = """country,language,edition,copies
CN,zh-Hans,standard,3
XX,es,standard,1
VE,es,text,2
"""


class BatchScreen(Window):
    """The window of a batch."""

    @property
    def table(self):
        return self.find(QueueTable, "Sheets to be made")

    def rows(self):
        model = self.table.model()
        columns = range(model.columnCount())
        return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]

    def add(self, country, copies="1"):
        self.find(QLineEdit, "Copies").setText(copies)
        field = self.find(QLineEdit, "Country")
        field.setFocus()
        field.setText(country)
        self.press(Qt.Key.Key_Return, on=field)
        self.settle()

    def start(self, folder):
        self.find(QLineEdit, "Folder").setText(str(folder))
        self.click("Start")

    @property
    def is_running(self):
        return self.widget.is_running

    def outcome(self):
        return self.find(QPlainTextEdit, "How the batch ended").toPlainText()


@pytest.fixture
def batch(screen, qtbot):
    screen.act("batch")
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, BatchWindow)]
    seen = BatchScreen(found, screen.desk, qtbot)
    seen.settle()
    return seen


@pytest.fixture
def listed(batch, asked, tmp_path):
    asked.file = tmp_path / "clinic.csv"
    asked.file.write_text(LIST, encoding="utf-8")
    batch.click("Open a list")
    batch.settle()
    return batch


@pytest.fixture
def held_up(monkeypatch):
    """A batch whose every sheet waits until it may be made."""
    go_on, begun = threading.Event(), threading.Event()
    prepare = batches.prepare_many

    def waiting(*arguments):
        begun.set()
        assert go_on.wait(15)
        return prepare(*arguments)

    monkeypatch.setattr(batches, "prepare_many", waiting)
    yield go_on, begun
    go_on.set()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_sheet_is_added_by_the_keyboard_alone(batch):
    batch.add("Ecuador", "5")
    assert batch.rows() == [["1", "Ecuador", "English", "Standard", "Letter", "5", "✓ ready"]]
    assert batch.find(QLineEdit, "Country").text() == ""
    assert batch.widget.focusWidget().accessibleName() == "Country"


@pytest.mark.parametrize(
    ("country", "copies", "said"),
    [
        ("Nowhere", "1", "“Nowhere” is not a country code"),
        ("US", "1", "not about the United States"),
        ("EC", "0", "“0” is no number of copies"),
        ("EC", "many", "“man” is no number of copies"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused_with_what_was_typed_kept(batch, country, copies, said):
    batch.add(country, copies)
    assert said in batch.text("What is wrong with: Country")
    assert batch.rows() == []
    assert batch.find(QLineEdit, "Country").text() == country


def test_a_list_fills_the_queue_and_its_bad_lines_are_told_by_their_number(listed):
    good, bad, other = listed.rows()
    assert good[1:] == ["China", "Simplified Chinese", "Standard", "Letter", "3", "✓ ready"]
    assert bad[6].startswith("✗ Line 3 of clinic.csv: “XX” is not a country code")
    assert other[1:4] == ["Venezuela", "Spanish", "Plain text"]
    assert "1 line of the list makes no sheet" in listed.text("About the list")


def test_a_queue_takes_no_more_than_a_batch_may_have(listed, monkeypatch):
    monkeypatch.setattr(window, "MOST_ROWS", 4)
    listed.click("Open a list")
    listed.settle()
    assert "a batch has 4 sheets at most" in listed.text("About the list")
    assert len(listed.rows()) == 3
    listed.add("EC")
    listed.add("HT")
    assert "a batch has 4 sheets at most" in listed.text("What is wrong with: Country")
    assert len(listed.rows()) == 4


def test_no_letter_leads_to_two_places(batch):
    texts = [
        *(label.text() for label in batch.widget.findChildren(QLabel) if label.buddy()),
        *(button.text() for button in batch.widget.findChildren(QAbstractButton)),
    ]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), sorted(letters)


def test_why_a_line_makes_no_sheet_is_said_in_full_where_one_stands_on_it(listed):
    listed.table.setCurrentIndex(listed.table.model().index(1, 0))
    assert listed.text("About the list") == listed.rows()[1][6]


def test_a_file_that_is_no_list_is_told_and_leaves_the_queue_alone(listed, asked, tmp_path):
    asked.file.write_text("name,phone\nAna,1\n", encoding="utf-8")
    listed.click("Open a list")
    listed.settle()
    assert "The columns of the list do not fit: country, language" in listed.text("About the list")
    assert len(listed.rows()) == 3
    asked.file = tmp_path / "gone.csv"
    listed.click("Open a list")
    listed.settle()
    assert "cannot be read" in listed.text("About the list")


def test_a_line_is_taken_out_with_delete(listed):
    listed.table.setCurrentIndex(listed.table.model().index(1, 0))
    listed.press(Qt.Key.Key_Delete, on=listed.table)
    assert [row[:2] for row in listed.rows()] == [["1", "China"], ["2", "Venezuela"]]
    listed.click("Remove all lines")
    assert listed.rows() == []
    assert not listed.find(QPushButton, "Start").isEnabled()


def test_a_line_is_changed_in_the_form(listed):
    listed.table.setCurrentIndex(listed.table.model().index(0, 0))
    listed.press(Qt.Key.Key_Return, on=listed.table)
    listed.choose("Edition", "Large print")
    listed.find(QLineEdit, "Copies").setText("7")
    listed.click("Change the line")
    listed.settle()
    row = ["1", "China", "Simplified Chinese", "Large print", "Letter", "7", "✓ ready"]
    assert listed.rows()[0] == row


def test_a_changed_line_keeps_the_day_its_list_gave(batch, asked, tmp_path):
    asked.file = tmp_path / "clinic.csv"
    asked.file.write_text("country,language,as_of\nCN,en,2024-06-30\n", encoding="utf-8")
    batch.click("Open a list")
    batch.settle()
    batch.press(Qt.Key.Key_Return, on=batch.table)
    batch.table.setCurrentIndex(batch.table.model().index(0, 0))
    batch.press(Qt.Key.Key_Return, on=batch.table)
    batch.click("Change the line")
    batch.settle()
    (line,) = batch.widget._model.lines
    assert line.row.order.as_of.isoformat() == "2024-06-30"


def test_the_sheets_and_their_cover_list_are_written(listed, tmp_path):
    folder = tmp_path / "day"
    listed.start(folder)
    listed.eventually(lambda: not listed.is_running)
    chinese, cover_table, cover, venezuelan = sorted(names(folder), key=str.lower)
    assert chinese.startswith("CN-zh-Hans-standard-CN-")
    assert venezuelan.startswith("VE-es-text-VE-")
    assert (cover_table, cover) == ("cover-list.csv", "cover-list.pdf")
    said = listed.outcome()
    assert "2 sheets were made, for 5 copies. 1 was not." in said
    assert "2: “line 3 of clinic.csv: XX, es, standard, 1”: “XX” is not a country code" in said


def test_all_sheets_are_one_file_where_that_is_wished(listed, tmp_path):
    folder = tmp_path / "day"
    listed.find(QCheckBox, "All in one PDF, to be printed in one go").setChecked(True)
    listed.start(folder)
    listed.eventually(lambda: not listed.is_running)
    assert names(folder) == ["all-sheets.pdf", "cover-list.csv", "cover-list.pdf"]
    said = listed.outcome()
    assert "1 sheet was made, for 3 copies. 2 were not." in said
    with closing(pypdfium2.PdfDocument(folder / "all-sheets.pdf")) as document:
        assert len(document) == 6


def test_what_was_made_stands_among_the_sheets_handed_out(listed, screen, tmp_path):
    screen.act("sheets")
    listed.start(tmp_path / "day")
    listed.eventually(lambda: not listed.is_running)
    screen.settle()
    model = screen.find(SheetsTable, "Sheets handed out").model()
    rows = [[model.index(r, c).data() for c in (1, 7)] for r in range(model.rowCount())]
    assert sorted(rows) == [["China", "3"], ["Venezuela", "2"]]


def test_a_batch_without_a_folder_is_not_begun(listed):
    listed.start("")
    assert "Give the folder" in listed.text("What is wrong with: Folder")
    assert not listed.is_running


def test_a_folder_that_cannot_be_is_told(listed, tmp_path):
    (tmp_path / "file").write_text("")
    listed.start(tmp_path / "file" / "day")
    listed.eventually(lambda: not listed.is_running)
    assert "it cannot be made. No sheet was made." in listed.text("What is wrong with: Folder")
    assert listed.find(QPushButton, "Start").isEnabled()


def test_a_cover_list_that_cannot_be_written_takes_no_sheet_with_it(listed, tmp_path):
    folder = tmp_path / "day"
    (folder / "cover-list.pdf").mkdir(parents=True)
    listed.start(folder)
    listed.eventually(lambda: not listed.is_running)
    said = listed.outcome()
    assert "2 sheets were made" in said
    assert "The cover list was not written. The file" in said
    assert not listed.find(QPushButton, "Print the cover list").isEnabled()


def test_a_chosen_folder_stands_in_its_field(batch, asked, tmp_path):
    asked.folder = tmp_path
    batch.click("Choose a folder")
    assert batch.find(QLineEdit, "Folder").text() == str(tmp_path)


def test_questions_are_answered_while_a_batch_runs(listed, screen, held_up, tmp_path):
    go_on, begun = held_up
    listed.start(tmp_path / "day")
    assert begun.wait(15)
    heard = []
    screen.desk.ask(lambda workspace: workspace.today, heard.append, pytest.fail)
    listed.eventually(lambda: heard)
    patient = []
    screen.desk.ask(lambda workspace: workspace.today, patient.append, pytest.fail, waits=True)
    listed.eventually(lambda: patient)
    assert listed.is_running
    go_on.set()
    listed.eventually(lambda: not listed.is_running)


def test_while_a_batch_runs_its_queue_stays_as_it_is(listed, held_up, tmp_path):
    go_on, begun = held_up
    listed.start(tmp_path / "day")
    assert begun.wait(15)
    listed.press(Qt.Key.Key_Delete, on=listed.table)
    assert len(listed.rows()) == 3
    assert not listed.find(QPushButton, "Remove all lines").isEnabled()
    assert listed.find(QProgressBar, "Progress of the batch").isVisible()
    go_on.set()
    listed.eventually(lambda: not listed.is_running)


def test_a_cancelled_batch_leaves_whole_files_and_says_so(listed, held_up, tmp_path):
    go_on, begun = held_up
    folder = tmp_path / "day"
    listed.start(folder)
    assert begun.wait(15)
    listed.click("Cancel the batch")
    go_on.set()
    listed.eventually(lambda: not listed.is_running)
    assert "It was cancelled" in listed.outcome()
    sheets = [path for path in folder.iterdir() if not path.name.startswith("cover-list")]
    assert len(sheets) < 2
    for path in folder.glob("*.pdf"):
        pypdfium2.PdfDocument(path).close()


def test_closing_the_window_lets_the_batch_go_on_and_its_end_brings_it_back(
    listed, held_up, tmp_path
):
    go_on, begun = held_up
    listed.start(tmp_path / "day")
    assert begun.wait(15)
    listed.widget.close()
    assert not listed.widget.isVisible()
    go_on.set()
    listed.eventually(lambda: not listed.is_running)
    assert listed.widget.isVisible()
    assert "2 sheets were made" in listed.outcome()


def test_closing_the_program_ends_a_batch(listed, screen, held_up, tmp_path):
    go_on, begun = held_up
    folder = tmp_path / "day"
    listed.start(folder)
    assert begun.wait(15)
    go_on.set()
    screen.shell.close()
    for path in folder.glob("*.pdf"):
        pypdfium2.PdfDocument(path).close()


def test_the_cover_list_is_printed(listed, asked, tmp_path):
    listed.start(tmp_path / "day")
    listed.eventually(lambda: not listed.is_running)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.printer = printer
    listed.click("Print the cover list")
    listed.eventually(lambda: listed.text("What was done").startswith("Sent to the printer"))
    assert (tmp_path / "printed.pdf").exists()


def test_there_is_one_window_however_often_it_is_asked_for(batch, screen):
    screen.act("batch")
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, BatchWindow)]) == 1


def test_a_bug_in_a_batch_lets_another_one_begin(listed, screen, monkeypatch, tmp_path):
    def broken(*_arguments):
        raise ZeroDivisionError

    monkeypatch.setattr(batches, "prepare_many", broken)
    with listed.qtbot.waitSignal(screen.desk.crashed):
        listed.start(tmp_path / "day")
    listed.eventually(lambda: not listed.is_running)
    assert listed.find(QPushButton, "Start").isEnabled()
