"""What the window does when something fails."""

import shutil

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from ui.conftest import bury
from ui.screens import Screen

from caseapp.ui.crash_report import report
from caseapp.ui.shell import Shell


@pytest.fixture
def damaged(office, starter_folder, clock, asked, dressed, qtbot):
    file = next(office.glob("*.db"))
    file.write_bytes(b"no database at all" * 1000)
    for leftover in (*office.glob("*-wal"), *office.glob("*-shm")):
        leftover.unlink()
    shell = Shell(office, clock, asked.dialogs)
    shell.show()
    qtbot.waitUntil(lambda: not shell.notice.isHidden(), timeout=15000)
    yield Screen(shell, qtbot), file, starter_folder / file.name
    bury(shell)


def test_a_damaged_file_is_told_in_the_window_and_the_table_stays_empty(damaged):
    screen, file, _sound = damaged
    assert "is damaged" in screen.text("Trouble")
    assert str(file) in screen.text("Trouble")
    assert screen.rows() == []


def test_a_damaged_file_is_left_as_it_is(damaged):
    _screen, file, _sound = damaged
    assert file.read_bytes() == b"no database at all" * 1000


def test_try_again_opens_what_was_put_right(damaged):
    screen, file, sound = damaged
    shutil.copy(sound, file)
    with screen.qtbot.waitSignal(screen.shell.filled, timeout=15000):
        screen.click("Try again")
    assert screen.text("Trouble") == ""
    assert len(screen.rows()) > 200


def test_the_window_stays_usable_while_nothing_is_open(damaged):
    screen, _file, _sound = damaged
    screen.act("visas")
    screen.act("countries")
    screen.type_in_search("China")
    assert not screen.shell.search.is_open


def test_a_bug_shows_a_page_with_a_report_to_copy(screen):
    screen.desk.ask(lambda _workspace: 1 / 0, print, print)
    screen.settle()
    shown = screen.find(QPlainTextEdit, "Report").toPlainText()
    assert "ZeroDivisionError" in shown
    screen.click("Copy report")
    assert QGuiApplication.clipboard().text() == shown


def test_one_can_go_on_after_a_bug(screen):
    screen.desk.ask(lambda _workspace: 1 / 0, print, print)
    screen.settle()
    screen.click("Go on")
    assert screen.table.isVisible()
    assert not [b for b in screen.widget.findChildren(QPushButton, "Report") if b.isVisible()]


def test_a_report_holds_types_and_places_but_no_message_and_no_value():
    secret = "Wei Zhang, A 123 456 789"
    try:
        try:
            raise ValueError(secret)
        except ValueError as error:
            raise KeyError(secret) from error
    except KeyError as error:
        text = report(error)
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "test_trouble_and_crash.py:" in text
    assert "Zhang" not in text


def test_a_report_names_no_folder_of_the_person(office):
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError(str(office))
    assert str(office.parent) not in report(caught.value)
    assert "/" not in report(caught.value).split("test_trouble_and_crash.py")[0].split("\n")[-1]
