"""The filters above the table of sources, and its orders for the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.folding import fold
from caseapp.ui.pages.sources import model
from caseapp.ui.pages.sources.lines import Wanted
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.find_field import FindField
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.tick import Tick

GRADES = ("A", "B", "C", "U")


class Filters(QWidget):
    """What is wanted, and in which order.

    Signals: ``narrowed`` when something else is wanted; ``ordered`` with a column and
    whether it runs downwards; ``left`` when Down leads on to the table; ``entered`` when
    Enter is pressed in the text.
    """

    narrowed = Signal()
    ordered = Signal(int, bool)
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = named(FindField(), _("Filter sources"))
        self._text.setPlaceholderText(_("Title, publisher, note or id"))
        self._text.setClearButtonEnabled(True)
        self._text.left.connect(self.left)
        self._grade = self._choice(_("Filter by grade"), _("All grades"))
        for grade in GRADES:
            self._grade.addItem(_("Grade {grade}").format(grade=grade), grade)
        self._language = self._choice(_("Filter by language"), _("All languages"))
        self._undated = Tick(_("Without a &date"))
        self._unused = Tick(_("Never &used"))
        self._order = named(Choice(), _("Order of sources"))
        self._order.setPlaceholderText(_("By column"))
        for name, column, downwards in _orders():
            self._order.addItem(name, (column, downwards))
        self._count = labels.quiet()
        self._connect()
        self._lay_out()

    @property
    def wanted(self) -> Wanted:
        """What the filters let through."""
        return Wanted(
            fold(self._text.text().strip()),
            self._grade.currentData(),
            self._language.currentData(),
            self._undated.isChecked(),
            self._unused.isChecked(),
        )

    @property
    def in_words(self) -> tuple[tuple[str, str], ...]:
        """The name of each filter, and what it keeps to; empty where it keeps nothing out."""
        boxes = ((_("Grade"), self._grade), (_("Language"), self._language))
        ticks = ((_("Without a date"), self._undated), (_("Never used"), self._unused))
        return (
            (_("Text"), self._text.text().strip()),
            *((name, box.currentText() if box.currentData() else "") for name, box in boxes),
            *((name, _("yes") if tick.isChecked() else "") for name, tick in ticks),
        )

    def take_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        """Offer these languages: tag and name. The one chosen stays if it is there."""
        self._language.offer(languages)

    def show_order(self, column: int, downwards: bool) -> None:
        """Show which order the table has, without telling anybody."""
        orders = [self._order.itemData(row) for row in range(self._order.count())]
        here = [row for row, order in enumerate(orders) if tuple(order) == (column, downwards)]
        self._order.blockSignals(True)
        self._order.setCurrentIndex(here[0] if here else -1)
        self._order.blockSignals(False)

    def say_count(self, text: str) -> None:
        """Say how many are shown."""
        self._count.setText(text)

    def take_focus(self) -> None:
        """Put the cursor in the text."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def _choice(self, name: str, everything: str) -> Choice:
        box = named(Choice(), name)
        box.addItem(everything, "")
        return box

    def _connect(self) -> None:
        self._text.textChanged.connect(lambda _text: self.narrowed.emit())
        self._text.returnPressed.connect(self.entered)
        for box in (self._grade, self._language):
            box.currentIndexChanged.connect(lambda _row: self.narrowed.emit())
        for check in (self._undated, self._unused):
            check.toggled.connect(lambda _on: self.narrowed.emit())
        self._order.activated.connect(lambda _row: self.ordered.emit(*self._order.currentData()))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        first.addWidget(labels.buddy(_("Fi&nd"), self._text))
        first.addWidget(self._text, 1)
        first.addWidget(self._grade)
        first.addWidget(self._language)
        second.addWidget(self._undated)
        second.addWidget(self._unused)
        second.addWidget(labels.buddy(_("O&rder"), self._order))
        second.addWidget(self._order)
        second.addStretch(1)
        second.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addLayout(second)


def _orders() -> tuple[tuple[str, int, bool], ...]:
    return (
        (_("Most claims first"), model.CLAIMS, True),
        (_("Fewest claims first"), model.CLAIMS, False),
        (_("Newest first"), model.PUBLISHED, True),
        (_("Oldest first"), model.PUBLISHED, False),
        (_("Most copies first"), model.STORY, True),
        (_("Best grade first"), model.GRADE, False),
        (_("Poorest grade first"), model.GRADE, True),
        (_("By title"), model.TITLE, False),
        (_("By publisher"), model.PUBLISHER, False),
        (_("By language"), model.LANGUAGE, False),
        (_("By country"), model.COUNTRIES, False),
    )
