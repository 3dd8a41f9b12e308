"""The questions only the system can ask: where to save, and on which printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


class Dialogs(NamedTuple):
    """Asks for a file to write and for a printer; None is a person who changed their mind."""

    ask_path: Callable[[QWidget, str], Path | None]
    ask_printer: Callable[[QWidget], QPrinter | None]


def system_dialogs() -> Dialogs:
    """The dialogs of the system."""
    return Dialogs(_ask_path, _ask_printer)


def _ask_path(parent: QWidget, proposed: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    from caseapp.text import gettext as _

    chosen, _kind = QFileDialog.getSaveFileName(parent, _("Save sheet"), proposed, "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")


def _ask_printer(parent: QWidget) -> QPrinter | None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    agreed = dialog.exec()
    dialog.deleteLater()
    return printer if agreed else None
