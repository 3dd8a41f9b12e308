"""Puts the desktop together and runs it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from caseapp.ui.platform_check import check_platform

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType

    from caseapp.ui.shell import Shell

SWITCH = 0.001
"""Seconds after which a worker lets the window have Python: a fifth of what is usual.

A window that paints or answers asks for it many times; with a worker at work each time took
5 ms, and a form that was just changed stood still for 100.
"""


def run_desktop(
    data_dir: Path,
    clock: Callable[[], datetime],
    watch: Callable[[Shell], None] = lambda shell: None,
) -> int:
    """Open the window and stay until it is closed; the exit status.

    ``watch`` is shown the window before it opens, so that a start can be measured.
    Raises Trouble ``no_display`` or ``qt_libraries_missing`` where no window can open.
    """
    check_platform(os.environ)
    from PySide6.QtWidgets import QApplication

    from caseapp.ui import fonts, theme

    _keep_settings_in(data_dir / "window")
    sys.setswitchinterval(SWITCH)
    app = QApplication(["caseapp", *theme.STYLE])
    app.setApplicationName("Caseapp")
    fonts.add_small_fonts(app)
    theme.follow_system(app)
    shell = _shell(data_dir, clock)
    shell.filled.connect(lambda: fonts.add_large_fonts(app))
    _show_bugs_in(shell)
    _prepare(shell)
    watch(shell)
    shell.show()
    return app.exec()


def _shell(data_dir: Path, clock: Callable[[], datetime]) -> Shell:
    from caseapp.ui.dialogs.system import system_dialogs
    from caseapp.ui.shell import Shell

    return Shell(data_dir, clock, system_dialogs())


def _keep_settings_in(folder: Path) -> None:
    """Qt's own file dialog notes the folders it has seen: they belong with the data."""
    from PySide6.QtCore import QSettings

    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder))


def _prepare(shell: Shell) -> None:
    """Once the table is filled, import what pages need, and never look at all that again."""
    from caseapp.ui.ahead import Ahead
    from caseapp.ui.garbage import Garbage

    Garbage(shell.desk, shell)
    ahead = Ahead(shell)
    shell.filled.connect(ahead.begin)
    ahead.done.connect(gc.freeze)


def _show_bugs_in(shell: Shell) -> None:
    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            shell.show_crash(error)

    sys.excepthook = show
