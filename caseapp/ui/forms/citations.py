"""The sources of a claim: which, where in it, and in which words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.domain.claims import Citation
from caseapp.text import gettext as _
from caseapp.ui.forms.source_field import SourceBook, SourceField
from caseapp.ui.widgets.naming import named


class CitationRow(QFrame):
    """One source with the place and the words in it.

    Signals: ``changed`` when anything in it does; ``removed`` when it is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, book: SourceBook, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: str | None = None
        self.source = named(SourceField(book), _("Source {number}").format(number=number))
        self._locator = named(QLineEdit(), _("Place in source {number}").format(number=number))
        self._quote = named(QLineEdit(), _("Quotation from source {number}").format(number=number))
        self._locator.setPlaceholderText(_("Page, line or paragraph"))
        self._quote.setPlaceholderText(_("The words of the source, if they matter"))
        name = _("Remove source {number}").format(number=number)
        self._remove = named(QPushButton(_("Remove")), name)
        for field in (self.source, self._locator, self._quote):
            field.textChanged.connect(lambda _text: self.changed.emit())
        self._remove.clicked.connect(self.removed)
        self._remove.setAutoDefault(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.addWidget(self.source, 0, 0, 1, 2)
        grid.addWidget(self._remove, 0, 2)
        grid.addWidget(self._locator, 1, 0)
        grid.addWidget(self._quote, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def tab_chain(self) -> list[QWidget]:
        """Its controls in the order in which Tab goes through them."""
        return [self.source, self._locator, self._quote, self._remove]

    def citation(self) -> Citation | None:
        """What is cited; None while no source is named."""
        if not self.source.source:
            return None
        where, words = self._locator.text().strip(), self._quote.text().strip()
        return Citation(self.source.source, where or None, words or None, self._note)

    def show_citation(self, cited: Citation) -> None:
        """Show what is cited."""
        self.source.show_source(cited.source)
        self._locator.setText(cited.locator or "")
        self._quote.setText(cited.quote or "")
        self._note = cited.note


class CitationsControl(QWidget):
    """A row for each source, and a button for one more.

    Signals: ``changed`` when anything in it does; ``arranged`` when there are other rows;
    ``source_wanted`` when a source is to be written down that is not there yet.
    """

    changed = Signal()
    arranged = Signal()
    source_wanted = Signal()

    def __init__(self, book: SourceBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._rows: list[CitationRow] = []
        self._column = QVBoxLayout()
        add = named(QPushButton(_("&Another source")), _("Another source"))
        new = named(QPushButton(_("Write down a &new source…")), _("Write down a new source"))
        add.clicked.connect(self._begin_another)
        new.clicked.connect(self.source_wanted)
        self._buttons = (add, new)
        buttons = QHBoxLayout()
        for button in self._buttons:
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column)
        layout.addLayout(buttons)
        self._add()

    def citations(self) -> tuple[Citation, ...]:
        """Everything cited, in order."""
        return tuple(cited for row in self._rows if (cited := row.citation()))

    def show_citations(self, cited: tuple[Citation, ...]) -> None:
        """Show what is cited."""
        while self._rows:
            self._drop(self._rows[-1])
        for each in cited:
            self._add().show_citation(each)
        if not cited:
            self._add()

    def learn_source(self, id_: str, words: str) -> None:
        """Know one more source, and cite it in the first row that is empty."""
        cited = self.citations()
        self._book.learn(((id_, words),))
        self.show_citations((*cited, Citation(id_)))
        self.changed.emit()

    def tab_chain(self) -> list[QWidget]:
        """Its controls in the order in which Tab goes through them."""
        inside = (control for row in self._rows for control in row.tab_chain())
        return [*inside, *self._buttons]

    def focus_widget(self) -> QWidget:
        """The first source."""
        return self._rows[0].source

    def _add(self) -> CitationRow:
        row = CitationRow(self._book, len(self._rows) + 1)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()  # at once: Tab passes over what is not shown yet
        self.arranged.emit()
        return row

    def _begin_another(self) -> None:
        self._add().source.setFocus()

    def _remove(self, row: CitationRow) -> None:
        self._drop(row)
        # Those below have other numbers now.
        self.show_citations(self.citations())
        self.changed.emit()

    def _drop(self, row: CitationRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
