"""The question from which day on a cited time line is to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.date_entry import DateEntry
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from datetime import date

WIDTH = 520


class FirstDay(QDialog):
    """Asks for the first day that a time line covers; an empty field is all there is.

    ``as_of`` is its last day, ``today`` the day from which "last week" is told. Signals:
    ``given`` with the day as EDTF, or with an empty text.
    """

    given = Signal(str)

    def __init__(self, as_of: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_of = as_of
        self.setWindowTitle(_("Cited time line"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._entry = DateEntry(_("First day covered"), today)
        self._notice = Notice(_("Why this cannot be the first day"))
        self._entry.changed.connect(lambda _text: self._notice.clear())
        self._cancel = named(QPushButton(_("Cancel")), _("Cancel"))
        self._next = named(QPushButton(_("&Choose a file…")), _("Choose a file"))
        self._next.setProperty("primary", True)
        self._next.setDefault(True)
        self._next.clicked.connect(self._give)
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        self._entry.setFocus()

    def _give(self) -> None:
        refusal = self._refusal()
        if refusal:
            self._notice.say(refusal)
            self._entry.setFocus()
            return
        day = self._entry.value()
        self.accept()
        self.given.emit(day.edtf if day else "")

    def _refusal(self) -> str:
        """Why what was typed is no first day; empty where it is one, or nothing was typed."""
        day = self._entry.value()
        if day is None:
            return self._entry.problem() or ""
        if day.earliest is None:
            return _("This has no beginning. Give the day from which on the time line is to run.")
        if day.earliest > self._as_of:
            return _("The time line ends on the day that is shown. Give an earlier day.")
        return ""

    def _lay_out(self) -> None:
        meaning = QLabel(
            _(
                "What ended before this day is left out, and the cover says how much that is."
                " A month or a year stands for its first day. Leave it empty for everything on"
                " record."
            ),
            wordWrap=True,
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(labels.heading(_("Cited time line"), 3))
        layout.addWidget(meaning)
        layout.addWidget(labels.buddy(_("&First day covered"), self._entry))
        layout.addWidget(self._entry)
        layout.addWidget(self._notice)
        layout.addLayout(buttons)
