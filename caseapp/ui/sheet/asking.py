"""The questions of the sheet window; their imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseapp.ui.asking import Times

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from caseapp.domain.sheets import Sheet
    from caseapp.jobs import Watch
    from caseapp.services.workspace import Workspace
    from caseapp.ui.sheet.making import SheetMade


class Wish(NamedTuple):
    """What somebody wants on a sheet, as the controls of the sheet window give it."""

    country: str
    language: str
    paper: str
    with_english: bool
    times: Times


def sheet(wish: Wish) -> Callable[[Workspace], SheetMade]:
    """A briefing sheet as it is wished for."""

    def question(workspace: Workspace) -> SheetMade:
        from caseapp.ui.sheet.making import make

        return make(workspace, wish)

    return question


def saved_sheet(made: Sheet, path: Path) -> Callable[[Watch], Path]:
    """The path a sheet was written to."""

    def work(_watch: Watch) -> Path:
        from caseapp.services.sheets import save_sheet

        save_sheet(made, path)
        return path

    return work


def pages(pdf: bytes, pixels_per_point: float) -> Callable[[Watch], list[QImage]]:
    """The pages of a PDF as pictures."""

    def work(watch: Watch) -> list[QImage]:
        from caseapp.ui.sheet.rendering import render

        return render(pdf, pixels_per_point, watch)

    return work
