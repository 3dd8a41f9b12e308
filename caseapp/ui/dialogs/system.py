"""The questions only the system can ask: where to save, and on which printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


class Saving(NamedTuple):
    """What is asked of somebody who saves: title, proposed name, kinds of file with endings."""

    title: str
    proposed: str
    kinds: tuple[tuple[str, str], ...]


class Opening(NamedTuple):
    """What is asked of somebody who opens a file: title, and kinds of file with endings."""

    title: str
    kinds: tuple[tuple[str, str], ...]


class Dialogs(NamedTuple):
    """Asks for a file to write or to read, a printer, and a folder by a title.

    None is a person who changed their mind.
    """

    ask_path: Callable[[QWidget, Saving], Path | None]
    ask_printer: Callable[[QWidget], QPrinter | None]
    ask_file: Callable[[QWidget, Opening], Path | None]
    ask_folder: Callable[[QWidget, str], Path | None]


def system_dialogs() -> Dialogs:
    """The dialogs of the system."""
    return Dialogs(_ask_path, _ask_printer, _ask_file, _ask_folder)


def _ask_path(parent: QWidget, saving: Saving) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    filters = [f"{name} (*{ending})" for name, ending in saving.kinds]
    chosen, kind = QFileDialog.getSaveFileName(
        parent, saving.title, saving.proposed, ";;".join(filters)
    )
    if not chosen:
        return None
    return with_ending(Path(chosen), saving, filters.index(kind) if kind in filters else 0)


def with_ending(path: Path, saving: Saving, kind: int) -> Path:
    """The path with the ending of the kind that was chosen, unless it has one of the kinds.

    A dot in a name is no ending: "Exhibit 1.a" becomes "Exhibit 1.a.pdf".
    """
    if path.suffix.lower() in [ending for _name, ending in saving.kinds]:
        return path
    return path.with_name(path.name + saving.kinds[kind][1])


def _ask_printer(parent: QWidget) -> QPrinter | None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    agreed = dialog.exec()
    dialog.deleteLater()
    return printer if agreed else None


def _ask_file(parent: QWidget, opening: Opening) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    filters = ";;".join(f"{name} (*{ending})" for name, ending in opening.kinds)
    chosen, _kind = QFileDialog.getOpenFileName(parent, opening.title, "", filters)
    return Path(chosen) if chosen else None


def _ask_folder(parent: QWidget, title: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None
