"""The time line with its buttons and the words of the item one stands on."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.spans import Span
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.timeline_view import TimelineView


class Timeline(QWidget):
    """Time line, zoom buttons and a line of words below.

    Signals: ``chosen`` with the key of an item.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = TimelineView()
        self._words = labels.quiet()
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(20)
        self.view.chosen.connect(self.chosen)
        self.view.passed.connect(self._words.setText)
        self._lay_out()

    def show_spans(self, spans: tuple[Span, ...], lanes: tuple[str, ...], until: date) -> None:
        """Show other spans up to a day."""
        self.setVisible(bool(spans))
        self._words.setText(
            _(
                "Arrow keys go through the time line; Enter goes to the claim;"
                " + and − zoom, 0 shows all time."
            )
        )
        self.view.show_spans(spans, lanes, until)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(labels.heading(_("Time line"), 3))
        row.addStretch(1)
        for text, name, act in (
            ("−", _("Zoom out"), lambda: self.view.zoom(closer=False)),
            ("+", _("Zoom in"), lambda: self.view.zoom(closer=True)),
            (_("Whole time"), _("Whole time"), self.view.show_all),
        ):
            button = named(QPushButton(text), name)
            button.setToolTip(name)
            button.clicked.connect(act)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.view)
        layout.addWidget(self._words)
