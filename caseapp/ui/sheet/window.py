"""The window of one briefing sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.dialogs.system import Saving
from caseapp.ui.sheet import asking
from caseapp.ui.sheet.preview import Preview
from caseapp.ui.sheet.side import Side

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from caseapp.ui.asking import Times
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.errands import Errand
    from caseapp.ui.sheet.making import SheetMade

PAPER_WIDTHS = {"letter": 612.0, "a4": 595.28}


class SheetWindow(QWidget):
    """Makes the sheet anew after every choice and shows it as it will be printed.

    Signals: ``closed`` when it is closed.
    """

    closed = Signal()

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("Briefing sheet"))
        room = self.screen().availableSize()
        self.resize(min(1080, room.width()), min(860, room.height() - 40))
        self._desk, self._dialogs = desk, dialogs
        self._country, self._paper = "", "letter"
        self._made: SheetMade | None = None
        self._making: Errand | None = None
        self._drawing: Errand | None = None
        self._side = Side()
        self._preview = Preview()
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._preview, 1)

    def open(self, country: str, name: str, times: Times) -> None:
        """Make the sheet of a country at a moment."""
        self._country = country
        title = _("Briefing sheet: {country}").format(country=name)
        self.setWindowTitle(title)
        self._side.set_title(title)
        self._side.controls.begin(times)
        self._make()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Want no more answers."""
        for errand in (self._making, self._drawing):
            if errand:
                errand.drop()
        self.closed.emit()
        super().closeEvent(event)

    def _make(self) -> None:
        if not self._country:
            return
        if self._making:
            self._making.drop()
        self._side.allow(False)
        self._side.tell(_("Making the sheet…"))
        wish = self._side.controls.wish(self._country)
        self._paper = wish.paper
        self._making = self._desk.ask(asking.sheet(wish), self._show, self._refuse)

    def _show(self, made: SheetMade) -> None:
        self._made = made
        self._side.controls.accept()
        self._side.tell("")
        self._side.show_made(made)
        self._side.allow(True)
        self._draw()

    def _refuse(self, sentence: str) -> None:
        # What was made before stays in view and can still be saved.
        self._side.tell("")
        self._side.controls.refuse(sentence)
        self._side.allow(False)

    def _draw(self) -> None:
        if self._made is None:
            return
        if self._drawing:
            self._drawing.drop()
        scale = self._preview.page_width / PAPER_WIDTHS[self._made.sheet.order.paper.value]
        work = asking.pages(self._made.sheet.data, scale)
        self._drawing = self._desk.draw(work, self._show_pages, self._tell_wrong)

    def _show_pages(self, pages: list[QImage]) -> None:
        self._preview.show_pages(pages)
        self._side.show_page(self._preview.page, len(pages))

    def _save(self) -> None:
        made = self._made
        if made is None:
            return
        saving = Saving(_("Save sheet"), made.file_name, ((_("PDF"), ".pdf"),))
        path = self._dialogs.ask_path(self, saving)
        if path:
            self._desk.draw(asking.saved_sheet(made.sheet, path), self._saved, self._tell_wrong)

    def _saved(self, path: Path) -> None:
        self._side.tell(_("Saved to {path}").format(path=path))

    def _print(self) -> None:
        made = self._made
        printer = self._dialogs.ask_printer(self) if made else None
        if made and printer:
            from caseapp.ui.sheet.printing import DPI, POINTS_PER_INCH

            work = asking.pages(made.sheet.data, DPI / POINTS_PER_INCH)
            self._desk.draw(
                work,
                lambda pages: self._put_on_paper(printer, pages),
                self._tell_wrong,
                _("Printing"),
            )

    def _put_on_paper(self, printer: QPrinter, pages: list[QImage]) -> None:
        from caseapp.ui.sheet.printing import print_pages

        if print_pages(printer, pages):
            self._side.tell(_("Sent to the printer: {count} pages").format(count=len(pages)))
        else:
            self._tell_wrong(
                _("The printer did not take the sheet. Check the printer and print again.")
            )

    def _tell_wrong(self, sentence: str) -> None:
        self._side.tell(sentence, wrong=True)

    def _turn(self, by: int) -> None:
        self._preview.turn_to(self._preview.page + by)

    def _connect(self) -> None:
        self._side.controls.changed.connect(self._make)
        self._side.save_wanted.connect(self._save)
        self._side.print_wanted.connect(self._print)
        self._side.turn_wanted.connect(self._turn)
        self._preview.width_changed.connect(self._draw)
        self._preview.turned.connect(
            lambda page: self._side.show_page(page, len(self._preview.pages))
        )
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("PgDown"), self, lambda: self._turn(1))
        QShortcut(QKeySequence("PgUp"), self, lambda: self._turn(-1))
