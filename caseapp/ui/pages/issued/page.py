"""The page of one sheet that was handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from caseapp.language.languages import ENGLISH
from caseapp.text import gettext as _
from caseapp.ui.asking import NOW, Times
from caseapp.ui.dialogs.system import Saving
from caseapp.ui.pages.issued import asking
from caseapp.ui.pages.issued.buttons import Buttons
from caseapp.ui.pages.issued.picture import Picture
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.issued.told import IssuedTold, PaperTold

KINDS = {".pdf": "PDF", ".txt": "Text"}


class IssuedPage(QWidget):
    """Is this still true? What of a sheet still holds at a moment, and the sheet itself.

    Signals: ``renewal_wanted`` with the order and the id of the sheet and its country's name,
    when a new one is to take its place.
    """

    renewal_wanted = Signal(object, str, str)

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dialogs = desk, dialogs
        self._errand: Errand | None = None
        self._told: IssuedTold | None = None
        self._id = ""
        self.moments = MomentBar()
        self._heading = labels.heading()
        self._title = labels.quiet()
        self._summary = labels.paragraph(_("Is it still true"), 1.5)
        self._moment = labels.paragraph(_("The moment it is held against"), -0.5)
        self._facts = labels.paragraph(_("About the sheet"), -0.5)
        self._done = labels.paragraph(_("What was done"))
        self._buttons = Buttons()
        self._tabs = named(QTabBar(), _("About the sheet"))
        self._list = EntryList(_("What became of each statement"))
        self._column = Column(_("What became of each statement"))
        self._picture = Picture(desk)
        self._stack = QStackedWidget()
        self._connect()
        self._lay_out()

    def open(self, id_: str, times: Times = NOW) -> None:
        """Show a sheet by its id, held against what is known at a moment."""
        if id_ != self._id:
            self._id = id_
            self._clear()
            self._tabs.setCurrentIndex(0)
        self.moments.show_times(times)
        self._say("")
        self._ask()

    def follow(self, changes: Changes) -> None:
        """Ask anew after knowledge was altered, or the sheet went out; where it is seen.

        Coming back to the page opens it anew.
        """
        known = (changes.claims, changes.sources, changes.assessments, changes.disagreements)
        if self._id and self.isVisible() and (any(known) or self._id in changes.sheets):
            self._ask()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._list, self._picture.pane, self._tabs, self._buttons.new]

    def _clear(self) -> None:
        self._told = None
        self._list.show_entries(())
        self._column.verticalScrollBar().setValue(0)
        for label in (self._heading, self._title, self._summary, self._moment, self._facts):
            label.clear()
        self._summary.setText(_("Comparing it with what is known…"))
        self._buttons.forbid()
        self._picture.show_file(None, "", ENGLISH.tag)

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        question = asking.sheet(self._id, self.moments.times)
        self._errand = self._desk.ask(question, self._show, self.moments.refuse)

    def _show(self, told: IssuedTold) -> None:
        self._told = told
        self.moments.accept()
        self._heading.setText(_("Sheet {id}").format(id=told.id))
        self._title.setText(told.title)
        self._summary.setText(told.summary)
        self._summary.setProperty("wrong", not told.is_true)
        self._summary.style().unpolish(self._summary)
        self._summary.style().polish(self._summary)
        self._moment.setText(told.moment)
        self._facts.setText(told.facts)
        self._list.show_entries(told.entries)
        self._picture.show_file(told.file, told.text, told.order.language)
        self._buttons.allow(
            is_whole=told.file is not None,
            on_paper=bool(told.pages),
            is_news=told.is_news,
        )
        if told.trouble:
            self._tell_wrong(told.trouble)

    def _save(self) -> None:
        told = self._told
        if told and told.file is not None:
            self._save_as(told.file, _("Save an exact copy"), told.file_name)

    def _save_correction(self) -> None:
        told = self._told
        if told is None:
            return

        def save(paper: PaperTold) -> None:
            name = _("correction-{id}").format(id=told.id)
            self._save_as(paper.data, _("Save the correction"), name + paper.suffix)

        question = asking.correction(told.id, self.moments.shown)
        self._desk.ask(question, save, self._tell_wrong)

    def _save_as(self, data: bytes, title: str, name: str) -> None:
        suffix = name[name.rindex(".") :]
        path = self._dialogs.ask_path(self, Saving(title, name, ((KINDS[suffix], suffix),)))
        if path:
            self._desk.draw(asking.saved(data, path), self._saved, self._tell_wrong)

    def _saved(self, path: Path) -> None:
        self._say(_("Saved to {path}").format(path=path))

    def _print(self) -> None:
        told = self._told
        printer = self._dialogs.ask_printer(self) if told and told.file is not None else None
        if not (told and told.file is not None and printer):
            return
        again = asking.reissued(told.id, max(printer.copyCount(), 1))

        def note(pages: int) -> None:
            self._tell_sent(pages)
            self._desk.alter(again, lambda _changes: None, self._tell_unnoted)

        self._put_on_paper(printer, told.file, note)

    def _print_correction(self) -> None:
        told = self._told
        printer = self._dialogs.ask_printer(self) if told else None
        if not (told and printer):
            return

        def put(paper: PaperTold) -> None:
            self._put_on_paper(printer, paper.data, self._tell_sent)

        question = asking.correction(told.id, self.moments.shown)
        self._desk.ask(question, put, self._tell_wrong)

    def _put_on_paper(self, printer: QPrinter, pdf: bytes, done: Callable[[int], None]) -> None:
        from caseapp.ui.paper import put_on_paper

        put_on_paper(self._desk, printer, pdf, done, self._tell_wrong)

    def _tell_sent(self, pages: int) -> None:
        from caseapp.ui.paper import sent_words

        self._say(sent_words(pages))

    def _renew(self) -> None:
        if self._told:
            self.renewal_wanted.emit(self._told.order, self._told.id, self._told.country)

    def _tell_unnoted(self, sentence: str) -> None:
        self._tell_wrong(_("It was printed, but that was not noted. {why}").format(why=sentence))

    def _tell_wrong(self, sentence: str) -> None:
        self._say(sentence, wrong=True)

    def _say(self, text: str, wrong: bool = False) -> None:
        labels.tell(self._done, text, wrong)

    def _connect(self) -> None:
        self.moments.chosen.connect(lambda _times: self._ask())
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._picture.failed.connect(self._tell_wrong)
        self._buttons.print_wanted.connect(self._print)
        self._buttons.save_wanted.connect(self._save)
        self._buttons.print_correction_wanted.connect(self._print_correction)
        self._buttons.save_correction_wanted.connect(self._save_correction)
        self._buttons.renewal_wanted.connect(self._renew)

    def _lay_out(self) -> None:
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for title in (_("What still holds"), _("The sheet itself")):
            self._tabs.addTab(title)
        self._column.column.addWidget(self._list)
        self._column.column.addStretch(1)
        self._stack.addWidget(self._column)
        self._stack.addWidget(self._picture)
        name = QHBoxLayout()
        name.setSpacing(14)
        name.addWidget(self._heading)
        name.addWidget(self._title, 1)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 4)
        head.setSpacing(8)
        head.addLayout(name)
        for widget in (
            *(self._summary, self._moment, self._facts, self.moments),
            *(self._buttons, self._done, self._tabs),
        ):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
