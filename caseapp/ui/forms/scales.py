"""The scales: which claims speak for a judgement and which against, or what disagrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.ui.folding import fold
from caseapp.ui.forms.scale_model import ScaleModel
from caseapp.ui.telling.weighing import AGAINST, FOR, UNUSED, sum_up
from caseapp.ui.widgets.labels import buddy
from caseapp.ui.widgets.naming import described, named

if TYPE_CHECKING:
    from caseapp.ui.telling.weighing import ScaleLine

SHARES = (8, 16, 13, 38, 14, 11)
"""How many hundredths of the width each column gets."""
ROWS, ROW = 9, 28


class ScaleTable(QTableView):
    """The claims; F and A put one on a side, Space on the first, Delete off both."""

    def __init__(self, model: ScaleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = model
        self.setModel(model)
        self.setAccessibleName(_("Claims"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setFixedHeight(ROWS * ROW + 34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the claim one stands on on a side."""
        sides = {
            Qt.Key.Key_F: FOR,
            Qt.Key.Key_Space: FOR,
            Qt.Key.Key_A: AGAINST if self._scale.sided else FOR,
            Qt.Key.Key_Delete: UNUSED,
        }
        if event.key() in sides and self.currentIndex().isValid():
            self.put(sides[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def put(self, side: str) -> None:
        """Put the claim one stands on on a side."""
        if self.currentIndex().isValid():
            self._scale.put(self.currentIndex().row(), side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            self.horizontalHeader().resizeSection(column, event.size().width() * share // 100)


class Scales(QWidget):
    """A filter, the claims, and what each side weighs.

    Signals: ``changed`` when a claim changes its side.
    """

    changed = Signal()

    def __init__(self, *, sided: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ScaleModel(sided=sided, parent=self)
        self.table = ScaleTable(self._model)
        self._filter = named(QLineEdit(), _("Filter the claims"))
        self._filter.setPlaceholderText(_("A word of the claim"))
        self._buttons: list[QPushButton] = []
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._words = described(QLabel(wordWrap=True), _("The claim in full"))
        self._words.setProperty("quiet", True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sums = described(QLabel(wordWrap=True), _("What the claims weigh"))
        self._sums.setTextFormat(Qt.TextFormat.PlainText)
        self._problem = described(QLabel(wordWrap=True), _("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._filter.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self._model.narrow(fold(self._filter.text().strip())))
        self._model.weighed.connect(self._weigh)
        self.table.selectionModel().currentChanged.connect(self._tell)
        self._lay_out(sided)

    def tab_chain(self) -> list[QWidget]:
        """Its controls in the order in which Tab goes through them."""
        return [self._filter, *self._buttons, self.table]

    def take(self, lines: tuple[ScaleLine, ...]) -> None:
        """Weigh other claims."""
        self._model.take(lines)
        self._sum_up()

    def show_sides(self, sides: dict[str, tuple[str, ...]]) -> None:
        """Put claims on their sides by their ids."""
        for side, ids in sides.items():
            self._model.put_all(side, ids)
        self._sum_up()

    def on(self, side: str) -> tuple[str, ...]:
        """The ids of the claims on a side."""
        return self._model.on(side)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence says nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _tell(self, current: QModelIndex) -> None:
        cells = self._model.words(current.row()) if current.isValid() else ()
        self._words.setText(" · ".join(cell for cell in cells if cell))

    def _weigh(self) -> None:
        self.refuse("")
        self._sum_up()
        self.changed.emit()

    def _sum_up(self) -> None:
        lines = self._model.lines
        if self._model.sided:
            said = [
                sum_up(lines, self.on(FOR), _("For")),
                sum_up(lines, self.on(AGAINST), _("Against")),
            ]
        else:
            said = [sum_up(lines, self.on(FOR), _("Together"))]
        self._sums.setText("\n".join(said))

    def _lay_out(self, sided: bool) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(buddy(_("F&ilter"), self._filter))
        buttons.addWidget(self._filter, 1)
        choices = [(_("For (F)"), FOR), (_("Against (A)"), AGAINST), (_("Neither (Del)"), UNUSED)]
        if not sided:
            choices = [(_("Takes part (Space)"), FOR), (_("Does not (Del)"), UNUSED)]
        for text, side in choices:
            button = named(QPushButton(text), text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, s=side: self.table.put(s))
            buttons.addWidget(button)
            self._buttons.append(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(buttons)
        layout.addWidget(self.table)
        layout.addWidget(self._words)
        layout.addWidget(self._sums)
        layout.addWidget(self._problem)
