"""How far a long job is, with Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.ui.errands import Errand


class Progress(QWidget):
    """Follows one errand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None
        self._doing = QLabel()
        self._bar = named(QProgressBar(), _("Progress"))
        self._bar.setFixedWidth(140)
        self._cancel = named(QPushButton(_("Cancel")), _("Cancel"))
        self._cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 8, 2)
        for widget in (self._doing, self._bar, self._cancel):
            layout.addWidget(widget)

    def follow(self, errand: Errand) -> None:
        """Show how far an errand is."""
        self._errand = errand
        step = errand.step
        self._doing.setText(step.doing if step else errand.title)
        self._bar.setRange(0, step.total if step else 0)
        self._bar.setValue(step.done if step else 0)
        self._cancel.setVisible(errand.can_be_cancelled)
        self.show()

    def _stop(self) -> None:
        if self._errand:
            self._errand.cancel()
