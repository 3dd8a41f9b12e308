"""The questions of the sheet window; their imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseapp.domain.sheets import Topic
from caseapp.ui.asking import Times

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QImage

    from caseapp.domain.changes import Changes
    from caseapp.domain.issuing import IssuedHow
    from caseapp.domain.sheets import Sheet
    from caseapp.jobs import Watch
    from caseapp.services.sheets import Ready
    from caseapp.services.workspace import Workspace
    from caseapp.ui.sheet.making import SheetMade, WrongField
    from caseapp.ui.sheet.rendering import Drawn


class Wish(NamedTuple):
    """What somebody wants on a sheet, as the controls of the sheet window give it.

    ``without`` are the topics left out; ``replaces`` the id of an older sheet as it was typed.
    """

    country: str
    language: str
    edition: str
    paper: str
    times: Times
    without: tuple[Topic, ...] = ()
    replaces: str = ""


class Kept:
    """What sheets are made from, gathered once for a country and a moment.

    Belongs to one window; what is in it is touched on the worker alone.
    """

    def __init__(self) -> None:
        self.of: tuple[str, Times, date] | None = None
        self.ready: Ready | None = None


def sheet(wish: Wish, kept: Kept) -> Callable[[Workspace], SheetMade | WrongField]:
    """A briefing sheet as it is wished for, or what is wrong with the wish."""

    def question(workspace: Workspace) -> SheetMade | WrongField:
        from caseapp.ui.sheet.making import make

        return make(workspace, wish, kept)

    return question


def languages(_workspace: Workspace) -> tuple[tuple[str, str], ...]:
    """The languages of sheets: tag, and both names in words."""
    from caseapp.language.languages import LANGUAGES
    from caseapp.wording.issued import language_name

    return tuple((each.tag, language_name(each.tag)) for each in LANGUAGES)


def saved_sheet(made: Sheet, path: Path) -> Callable[[Watch], Path]:
    """The path a sheet was written to."""

    def work(_watch: Watch) -> Path:
        from caseapp.services.sheets import save_sheet

        save_sheet(made, path)
        return path

    return work


def issued(made: SheetMade, how: IssuedHow, copies: int) -> Callable[[Workspace], Changes]:
    """The edit that notes a sheet as handed out, and keeps it."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.issued_sheets import issue_sheet

        return issue_sheet(workspace, made.sheet, made.at, how, copies)

    return edit


def pages(pdf: bytes, pixels_per_point: float) -> Callable[[Watch], list[QImage]]:
    """The pages of a PDF as pictures."""

    def work(watch: Watch) -> list[QImage]:
        from caseapp.ui.sheet.rendering import render

        return render(pdf, pixels_per_point, watch)

    return work


def some_pages(pdf: bytes, width: int, wanted: frozenset[int] | None) -> Callable[[Watch], Drawn]:
    """Pages of a PDF as pictures of a width in pixels; None wants all of them."""

    def work(watch: Watch) -> Drawn:
        from caseapp.ui.sheet.rendering import render_some

        return render_some(pdf, width, wanted, watch)

    return work
