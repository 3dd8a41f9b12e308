"""The page shown after a bug."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named


class CrashPage(QWidget):
    """Says plainly that it is our fault, and offers a report to copy.

    Signals: ``left`` when somebody wants to go on.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = labels.paragraph(_("What happened"), 1)
        self._words.setText(
            _(
                "This is a fault in Caseapp, not yours. What was saved is safe. You can go on,"
                " or close Caseapp and start it again. If you send us the report below, we can"
                " find the fault: it holds no names, no texts and nothing you typed."
            )
        )
        self._report = named(QPlainTextEdit(readOnly=True), _("Report"))
        self._report.setTabChangesFocus(True)
        self._copy = named(QPushButton(_("Copy report")), _("Copy report"))
        self._go_on = named(QPushButton(_("Go on")), _("Go on"))
        self._go_on.setProperty("primary", True)
        self._copy.clicked.connect(self._copy_report)
        self._go_on.clicked.connect(self.left)
        self._lay_out()

    def show_report(self, text: str) -> None:
        """Show the report of a bug."""
        self._report.setPlainText(text)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._go_on]

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(labels.heading(_("Something went wrong")))
        layout.addWidget(self._words)
        layout.addWidget(self._report, 1)
        layout.addLayout(row)
