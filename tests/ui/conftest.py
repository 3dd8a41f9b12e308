"""What every test of the desktop needs: a real workspace, a window, and nothing left over."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from ui.exported import Exported, is_the_same_workbook, read_csv
from ui.handed_out import hand_out
from ui.screens import Asked, Screen

from caseapp.ui import fonts, theme
from caseapp.ui.shell import Shell


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            # What the platform without a screen says of itself, not of us.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp_args():
    return ["caseapp", *theme.STYLE]


@pytest.fixture(scope="session")
def dressed(qapp):
    fonts.add_small_fonts(qapp)
    fonts.add_large_fonts(qapp)
    theme.follow_system(qapp)
    return qapp


@pytest.fixture
def office(starter_folder, tmp_path) -> Path:
    folder = tmp_path / "office"
    shutil.copytree(starter_folder, folder)
    return folder


@pytest.fixture(scope="session")
def handed_out(tmp_path_factory):
    """A closed data folder of an office that handed out sheets; never write in it, copy it."""
    return hand_out(tmp_path_factory.mktemp("handed-out"))


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def shell(office, clock, asked, dressed, qtbot):
    made = Shell(office, clock, asked.dialogs)
    made.resize(1180, 760)
    yield made
    bury(made)


@pytest.fixture
def screen(shell, qtbot) -> Screen:
    with qtbot.waitSignal(shell.filled, timeout=15000):
        shell.show()
    seen = Screen(shell, qtbot)
    seen.settle()
    return seen


@pytest.fixture
def export(screen, asked, tmp_path):
    """Exports the page shown as both kinds of file; they hold the same rows."""

    def written(name: str) -> Path:
        asked.path = tmp_path / name
        asked.path.unlink(missing_ok=True)
        screen.act("export")
        screen.eventually(asked.path.exists)
        screen.settle()
        return asked.path

    def write() -> Exported:
        assert screen.shell.actions_by_name["export"].isEnabled()
        told = read_csv(written("shown.csv"))
        assert is_the_same_workbook(written("shown.xlsx"), told)
        return told

    return write


def bury(window) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Qt keeps the drop-down lists of style-sheet menus among its own windows.
    alive = [w for w in QApplication.topLevelWidgets() if not w.objectName().startswith("qt_")]
    assert alive == []
