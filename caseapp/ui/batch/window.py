"""The window of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.batches import MOST_ROWS
from caseapp.domain.changes import Changes
from caseapp.errors import Refused
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.asking import sentence
from caseapp.ui.batch import asking
from caseapp.ui.batch.form import LineForm
from caseapp.ui.batch.model import QueueModel, QueueTable
from caseapp.ui.batch.outcome import OutcomePane
from caseapp.ui.batch.running import Running
from caseapp.ui.dialogs.system import Opening
from caseapp.ui.sheet.asking import languages as sheet_languages
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.ui.batch.told import Chosen, Outcome, Queued
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.errands import Errand


class BatchWindow(QWidget):
    """A queue of sheets that are made one after another while the window goes on working.

    Closed while it runs it only hides: the batch goes on, its progress stands in the main
    window, and at its end this window comes back. Signals: ``closed`` when it is closed.
    """

    closed = Signal()

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("Batch of sheets"))
        room = self.screen().availableSize()
        self.resize(min(980, room.width()), min(720, room.height() - 40))
        self._desk, self._dialogs = desk, dialogs
        self._errand: Errand | None = None
        self._outcome: Outcome | None = None
        self._in_hand = -1
        self._form = LineForm()
        self._open_list = _button(_("Open a lis&t…"), _("Open a list"))
        self._remove = _button(_("&Remove"), _("Remove the line"))
        self._empty = _button(_("Remo&ve all"), _("Remove all lines"))
        self._count = labels.quiet()
        self._notice = Notice(_("About the list"))
        self._model = QueueModel(self)
        self._table = QueueTable(self._model)
        self._running = Running()
        self._pane = OutcomePane()
        self._connect()
        self._lay_out()
        self._say_count()
        self._form.take_focus()
        desk.ask(sheet_languages, self._form.call, self._form.refuse)

    @property
    def is_running(self) -> bool:
        """Whether a batch is being made."""
        return self._errand is not None

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know these countries: code and name."""
        self._form.take_countries(countries)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, or only hide while a batch runs."""
        if self.is_running:
            event.ignore()
            self.hide()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _add(self, chosen: Chosen) -> None:
        def show(line: Queued) -> None:
            if self._model.rowCount() >= MOST_ROWS:
                self._form.refuse(sentence(Refused("batch_too_long", most=MOST_ROWS)))
                return
            self._model.add((line,))
            self._table.setCurrentIndex(self._model.index(self._model.rowCount() - 1, 0))
            self._form.make_ready()

        self._desk.ask(asking.line(chosen), show, self._form.refuse)

    def _change(self, chosen: Chosen) -> None:
        row, was = self._in_hand, self._model.lines[self._in_hand]

        def show(line: Queued) -> None:
            if row < self._model.rowCount() and self._model.lines[row] is was:
                self._model.change(row, line)
                self._let_go()
                self._form.make_ready()

        self._desk.ask(asking.line(chosen), show, self._form.refuse)

    def _pass(self, row: int) -> None:
        """Say in full why a line makes no sheet: its cell has no room for it."""
        line = self._model.lines[row]
        if line.bad:
            self._notice.say(line.cells[-1])

    def _take(self, row: int) -> None:
        line = self._model.lines[row]
        if line.chosen:
            self._in_hand = row
            self._form.take_line(line.chosen)

    def _let_go(self) -> None:
        self._in_hand = -1
        self._form.let_go()

    def _take_out(self, row: int) -> None:
        if row >= 0 and not self.is_running:
            self._let_go()
            self._model.remove(row)

    def _clear(self) -> None:
        self._let_go()
        self._model.clear()

    def _ask_list(self) -> None:
        path = self._dialogs.ask_file(self, Opening(_("Open a list"), ((_("CSV"), ".csv"),)))
        if path:
            self._desk.ask(asking.list_lines(path), self._take_lines, self._refuse_list)

    def _take_lines(self, lines: tuple[Queued, ...]) -> None:
        if self._model.rowCount() + len(lines) > MOST_ROWS:
            self._refuse_list(sentence(Refused("batch_too_long", most=MOST_ROWS)))
            return
        self._model.add(lines)
        bad = sum(line.bad is not None for line in lines)
        if not bad:
            self._notice.clear()
            return
        told = ngettext(
            "{count} line of the list makes no sheet; the table says why. The others are made.",
            "{count} lines of the list make no sheet; the table says why. The others are made.",
            bad,
        )
        self._notice.say(told.format(count=bad))

    def _refuse_list(self, why: str) -> None:
        self._notice.say(why, grave=True)

    def _choose_folder(self) -> None:
        folder = self._dialogs.ask_folder(self, _("Where the sheets are written"))
        if folder:
            self._running.take_folder(folder)

    def _start(self, folder: Path, together: bool) -> None:
        self._pane.hide()
        self._let_go()
        work = asking.made_batch(self._model.lines, folder, together=together)
        self._errand = self._desk.run(work, self._end, self._fail, _("Making sheets"))
        self._running.work()
        self._allow()

    def _cancel(self) -> None:
        if self._errand:
            self._errand.cancel()

    def _follow(self) -> None:
        if self._errand and self._errand.step:
            self._running.hear(self._errand.step)

    def _end(self, outcome: Outcome) -> None:
        self._errand, self._outcome = None, outcome
        self._running.rest()
        self._pane.show_outcome(outcome)
        self._allow()
        self.show()
        if outcome.sheets:
            self._desk.altered.emit(Changes(sheets=outcome.sheets))

    def _fail(self, why: str) -> None:
        self._errand = None
        self._running.refuse(why)
        self._allow()
        self.show()

    def _recover(self) -> None:
        """After a bug in the batch itself there is no answer: let another one begin."""
        if self._errand and self._errand not in self._desk.errands:
            self._errand = None
            self._running.rest()
            self._allow()

    def _print_cover(self) -> None:
        cover = self._outcome.cover if self._outcome else None
        printer = self._dialogs.ask_printer(self) if cover else None
        if not (cover and printer):
            return
        from caseapp.ui.paper import put_on_paper, sent_words

        put_on_paper(
            self._desk,
            printer,
            cover[0],
            lambda pages: self._pane.say(sent_words(pages)),
            lambda why: self._pane.say(why, wrong=True),
        )

    def _allow(self) -> None:
        """While a batch runs the queue stays as it is."""
        idle = not self.is_running
        for widget in (self._form, self._open_list, self._remove, self._empty):
            widget.setEnabled(idle)
        self._running.allow(idle and self._model.good > 0)

    def _say_count(self) -> None:
        good = self._model.good
        copies = sum(line.row.copies for line in self._model.lines if line.row)
        sheets = ngettext("{count} sheet", "{count} sheets", good).format(count=good)
        each = ngettext("{count} copy", "{count} copies", copies).format(count=copies)
        self._count.setText(_("{sheets}, {copies}").format(sheets=sheets, copies=each))
        self._allow()

    def _connect(self) -> None:
        self._form.added.connect(self._add)
        self._form.changed.connect(self._change)
        self._open_list.clicked.connect(self._ask_list)
        self._remove.clicked.connect(lambda: self._take_out(self._table.currentIndex().row()))
        self._empty.clicked.connect(self._clear)
        self._table.activated.connect(lambda index: self._take(index.row()))
        self._table.removed.connect(self._take_out)
        self._table.passed.connect(self._pass)
        for changed in (
            *(self._model.rowsInserted, self._model.rowsRemoved),
            *(self._model.modelReset, self._model.dataChanged),
        ):
            changed.connect(lambda *_what: self._say_count())
        self._running.started.connect(self._start)
        self._running.cancelled.connect(self._cancel)
        self._running.folder_wanted.connect(self._choose_folder)
        self._pane.print_wanted.connect(self._print_cover)
        self._desk.moved.connect(self._follow)
        self._desk.crashed.connect(lambda _error: self._recover())
        QShortcut(QKeySequence("Esc"), self, self.close)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._open_list, self._remove, self._empty):
            row.addWidget(widget)
        row.addWidget(self._count)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(labels.heading(_("Batch of sheets"), 4))
        layout.addWidget(self._form)
        layout.addLayout(row)
        layout.addWidget(self._notice)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._running)
        layout.addWidget(self._pane)


def _button(text: str, name: str) -> QPushButton:
    return named(QPushButton(text), name)
