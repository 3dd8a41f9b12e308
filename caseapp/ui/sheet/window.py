"""The window of one briefing sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from caseapp.domain.issuing import IssuedHow
from caseapp.text import gettext as _
from caseapp.ui.asking import NOW
from caseapp.ui.dialogs.system import Saving
from caseapp.ui.sheet import asking
from caseapp.ui.sheet.drawing import Drawing
from caseapp.ui.sheet.follower import Follower
from caseapp.ui.sheet.preview import Preview
from caseapp.ui.sheet.side import Side
from caseapp.ui.sheet.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.domain.changes import Changes
    from caseapp.domain.sheets import SheetOrder
    from caseapp.ui.asking import Times
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.sheet.making import SheetMade

SLOW = 400
"""Milliseconds after which it is said that a sheet is being made: mostly it is there before."""


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
        self.resize(min(1160, room.width()), min(900, room.height() - 40))
        self._desk, self._dialogs = desk, dialogs
        self._country = ""
        self._made: SheetMade | None = None
        self._is_told = False
        self._side = Side()
        self._preview = Preview()
        self._words = Words()
        self._shown = QStackedWidget()
        self._shown.addWidget(self._preview)
        self._shown.addWidget(self._words)
        self._follower = Follower(desk, self)
        self._drawing = Drawing(desk, self._preview, self)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._shown, 1)

    def open(self, country: str, name: str, times: Times) -> None:
        """Make the sheet of a country at a moment."""
        self._country = country
        title = _("Briefing sheet: {country}").format(country=name)
        self.setWindowTitle(title)
        self._side.set_title(title)
        self._side.controls.begin(times)
        self._make()
        self._desk.ask(asking.languages, self._side.controls.call, self._tell_wrong)

    def open_renewal(self, order: SheetOrder, old: str, name: str) -> None:
        """Make a sheet as of today as an old one was ordered, which it takes the place of."""
        self._side.controls.take(order, old)
        self.open(order.country, name, NOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Want no more answers."""
        self._follower.stop()
        self._drawing.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _make(self) -> None:
        if self._country:
            self._side.allow(False)
            self._slow.start()
            self._follower.want(self._side.controls.wish(self._country))

    def _follow(self, changes: Changes) -> None:
        """Make the sheet anew where what is on it may have been altered."""
        if replace(changes, sheets=frozenset(), watched=False):
            self._follower.forget()
            self._make()

    def _show(self, made: SheetMade) -> None:
        self._slow.stop()
        self._made = made
        self._is_told = False
        if made.text is None:
            self._drawing.draw(made.sheet.data)  # what is said about it waits until it is seen
            self._shown.setCurrentWidget(self._preview)
        else:
            self._drawing.stop()
            self._words.show_text(made.text, made.sheet.order.language)
            self._shown.setCurrentWidget(self._words)
            self._tell_made()

    def _tell_made(self) -> None:
        """Say what there is to say about the sheet that is shown, once."""
        if self._made is None or self._is_told:
            return
        self._is_told = True
        self._side.controls.accept()
        self._side.tell("")
        self._side.show_made(self._made)
        self._side.allow(True)

    def _refuse(self, sentence: str, field: str) -> None:
        # What was made before stays in view; it is not what is wanted now, so nobody prints it.
        self._slow.stop()
        self._side.tell("")
        self._side.controls.refuse(sentence, field)
        self._side.allow(False)

    def _see(self) -> None:
        self._soon.start()  # the pages are painted first
        self._show_page()

    def _miss(self, sentence: str) -> None:
        self._tell_made()
        self._tell_wrong(sentence)

    def _show_page(self) -> None:
        self._side.show_page(self._preview.page, self._preview.count)

    def _save(self) -> None:
        made = self._made
        if made is None:
            return
        kind = _("PDF") if made.text is None else _("Plain text")
        saving = Saving(_("Save sheet"), made.file_name, ((kind, made.sheet.suffix),))
        path = self._dialogs.ask_path(self, saving)
        if path:
            work = asking.saved_sheet(made.sheet, path)
            self._desk.draw(work, lambda path: self._saved(made, path), self._tell_wrong)

    def _saved(self, made: SheetMade, path: Path) -> None:
        self._side.tell(_("Saved to {path}").format(path=path))
        self._note(made, IssuedHow.SAVED)

    def _note(self, made: SheetMade, how: IssuedHow, copies: int = 1) -> None:
        """Keep what was handed out, so that it can be asked about."""
        edit = asking.issued(made, how, copies)
        self._desk.alter(edit, lambda _changes: None, self._tell_unkept)

    def _copy(self) -> None:
        if self._made and self._made.text is not None:
            QGuiApplication.clipboard().setText(self._made.text)
            self._side.tell(_("Copied: paste it into a message."))
            self._note(self._made, IssuedHow.SAVED)

    def _print(self) -> None:
        made = self._made
        printer = self._dialogs.ask_printer(self) if made and made.text is None else None
        if made and printer:
            from caseapp.ui.sheet.printing import DPI, POINTS_PER_INCH

            work = asking.pages(made.sheet.data, DPI / POINTS_PER_INCH)
            self._desk.draw(
                work,
                lambda pages: self._put_on_paper(made, printer, pages),
                self._tell_wrong,
                _("Printing"),
            )

    def _put_on_paper(self, made: SheetMade, printer: QPrinter, pages: list[QImage]) -> None:
        from caseapp.ui.sheet.printing import print_pages

        if print_pages(printer, pages):
            self._side.tell(_("Sent to the printer: {count} pages").format(count=len(pages)))
            self._note(made, IssuedHow.PRINTED, max(printer.copyCount(), 1))
        else:
            self._tell_wrong(
                _("The printer did not take the sheet. Check the printer and print again.")
            )

    def _tell_unkept(self, sentence: str) -> None:
        self._tell_wrong(_("The sheet went out, but it was not kept. {why}").format(why=sentence))

    def _tell_wrong(self, sentence: str) -> None:
        self._side.tell(sentence, wrong=True)

    def _turn(self, by: int) -> None:
        self._preview.turn_to(self._preview.page + by)

    def _connect(self) -> None:
        self._side.controls.changed.connect(self._make)
        self._side.save_wanted.connect(self._save)
        self._side.print_wanted.connect(self._print)
        self._side.copy_wanted.connect(self._copy)
        self._side.turn_wanted.connect(self._turn)
        self._follower.made.connect(self._show)
        self._follower.refused.connect(self._refuse)
        self._drawing.drawn.connect(self._see)
        self._drawing.failed.connect(self._miss)
        self._soon.timeout.connect(self._tell_made)
        self._slow.timeout.connect(lambda: self._side.tell(_("Making the sheet…")))
        self._desk.altered.connect(self._follow)
        self._preview.turned.connect(lambda _page: self._show_page())
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("PgDown"), self, lambda: self._turn(1))
        QShortcut(QKeySequence("PgUp"), self, lambda: self._turn(-1))
