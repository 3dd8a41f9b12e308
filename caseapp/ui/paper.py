"""A PDF on its way to a printer: drawn on the drawing worker, handed over in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.text import gettext as _
from caseapp.text import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.ui.desk import Desk


def put_on_paper(
    desk: Desk,
    printer: QPrinter,
    pdf: bytes,
    done: Callable[[int], None],
    failed: Callable[[str], None],
) -> None:
    """Print a PDF; ``done`` gets how many pages went to the printer."""
    from caseapp.ui.sheet.asking import pages as drawn
    from caseapp.ui.sheet.printing import DPI, POINTS_PER_INCH, print_pages

    def hand_over(pages: list[QImage]) -> None:
        if print_pages(printer, pages):
            done(len(pages))
        else:
            failed(_("The printer did not take it. Check the printer and print again."))

    desk.draw(drawn(pdf, DPI / POINTS_PER_INCH), hand_over, failed, _("Printing"))


def sent_words(pages: int) -> str:
    """What is said once pages went to the printer."""
    told = ngettext(
        "Sent to the printer: {count} page", "Sent to the printer: {count} pages", pages
    )
    return told.format(count=pages)
