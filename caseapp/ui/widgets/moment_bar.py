"""The controls that take a page back in time: as of, and known on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.asking import NOW, Times
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.labels import buddy
from caseapp.ui.widgets.naming import described, named


class MomentBar(QWidget):
    """Two dates and a button back to today.

    ``shown`` are the two dates that were last understood: what is typed can be wrong.

    Signals: ``chosen`` with the Times that were typed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = NOW
        self._as_of = DateField(_("As of"), _("today"))
        self._known_on = DateField(_("Known on"), _("all that is known now"))
        self._today = named(QPushButton(_("Today")), _("Today"))
        self._today.setToolTip(_("Back to today, with all that is known now (Ctrl+T)"))
        self._problem = described(QLabel(wordWrap=True), _("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        for field in (self._as_of, self._known_on):
            field.entered.connect(self._choose)
        self._today.clicked.connect(self.go_to_today)
        self._lay_out()

    @property
    def times(self) -> Times:
        """The two dates as they stand in the fields."""
        return Times(self._as_of.text().strip(), self._known_on.text().strip())

    def show_times(self, times: Times) -> None:
        """Put two dates in the fields without asking for anything."""
        self._as_of.take(times.as_of)
        self._known_on.take(times.known_on)
        self.accept()

    def go_to_today(self) -> None:
        """Empty both fields and ask for today."""
        self.show_times(NOW)
        self._choose()

    def focus_as_of(self) -> None:
        """Put the cursor in the first date."""
        self._as_of.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._as_of.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say beside the fields what is wrong; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()
        self._as_of.mark(bool(self._as_of.text()))
        self._known_on.mark(bool(self._known_on.text()))

    def accept(self) -> None:
        """What is typed is shown: take back what was said to be wrong."""
        self.shown = self.times
        self._problem.hide()
        self._as_of.mark(False)
        self._known_on.mark(False)

    def _choose(self) -> None:
        self.chosen.emit(self.times)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buddy(_("As &of"), self._as_of))
        row.addWidget(self._as_of)
        row.addSpacing(8)
        row.addWidget(buddy(_("&Known on"), self._known_on))
        row.addWidget(self._known_on)
        row.addWidget(self._today)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._problem)
