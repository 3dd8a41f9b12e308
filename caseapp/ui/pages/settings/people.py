"""The people of the office: a table, a form for somebody new, and who left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.ui.pages.settings.model import PeopleModel
from caseapp.ui.widgets.labels import buddy
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.problem import Problem

if TYPE_CHECKING:
    from caseapp.ui.pages.settings.told import PersonLine

SHARES = (34, 26, 20, 20)
"""How many hundredths of the width each column gets."""
ROWS, ROW = 5, 30
LONGEST = 200


class PeopleTable(QTableView):
    """Rows to choose one from; Tab leaves the table."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(_("People of the office"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setFixedHeight(ROWS * ROW + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            self.horizontalHeader().resizeSection(column, event.size().width() * share // 100)


class People(QWidget):
    """Lists the people; somebody can be added, and somebody can have left.

    Signals: ``added`` with a name and a role; ``parted`` with the name of who left.
    """

    added = Signal(str, str)
    parted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PeopleModel(self)
        self.table = PeopleTable(self._model)
        self._name = named(QLineEdit(maxLength=LONGEST), _("Name of somebody new"))
        self._role = named(QLineEdit(maxLength=LONGEST), _("Role of somebody new"))
        self._add = named(QPushButton(_("&Add")), _("Add"))
        self._left = named(QPushButton(_("&Left the office")), _("Left the office"))
        self._left.setToolTip(_("What they signed stays signed."))
        self.problem = Problem(self._name)
        self.left_problem = Problem(self.table)
        self._add.clicked.connect(self._want)
        self._name.returnPressed.connect(self._want)
        self._role.returnPressed.connect(self._want)
        for field in (self._name, self._role):
            field.textEdited.connect(lambda _text: self.problem.say(""))
        self._left.clicked.connect(self._part)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._allow())
        self._lay_out()

    def take(self, lines: tuple[PersonLine, ...]) -> None:
        """Show other people, standing on the one one stood on."""
        current = self._model.line(self.table.currentIndex().row())
        self._model.take(lines)
        if lines:
            row = self._model.row_of(current.name if current else "")
            self.table.setCurrentIndex(self._model.index(row, 0))
        self._allow()

    def empty_form(self) -> None:
        """Make the form ready for the next one."""
        self._name.clear()
        self._role.clear()
        self.problem.say("")
        self._name.setFocus()

    def _want(self) -> None:
        self.added.emit(self._name.text(), self._role.text())

    def _part(self) -> None:
        line = self._model.line(self.table.currentIndex().row())
        if line and line.is_here:
            self.parted.emit(line.name)

    def _allow(self) -> None:
        line = self._model.line(self.table.currentIndex().row())
        self._left.setEnabled(bool(line and line.is_here))
        self.left_problem.say("")

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._left)
        below.addWidget(self.left_problem, 1)
        below.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.addWidget(buddy(_("New &name"), self._name), 0, 0)
        grid.addWidget(buddy(_("Rol&e"), self._role), 0, 1)
        grid.addWidget(self._name, 1, 0)
        grid.addWidget(self._role, 1, 1)
        grid.addWidget(self._add, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self.problem, 2, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table)
        layout.addLayout(below)
        layout.addLayout(grid)
