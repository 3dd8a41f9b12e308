"""Imports what pages and windows need before anybody goes there, a module in a turn.

All of it at once would keep the window busy for a third of a second when a page is first
entered. Nothing here is needed for the first paint, or before the table is filled.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

MODULES = (
    "caseapp.ui.widgets.entry_layout",
    "caseapp.ui.widgets.entry_delegate",
    "caseapp.ui.widgets.entry_list",
    "caseapp.ui.widgets.moment_bar",
    "caseapp.ui.widgets.drawn_list",
    "caseapp.ui.widgets.timeline_drawing",
    "caseapp.ui.widgets.timeline_view",
    "caseapp.ui.widgets.timeline",
    "caseapp.ui.widgets.figure_chart_drawing",
    "caseapp.ui.widgets.figure_charts",
    "caseapp.ui.pages.country.page",
    "caseapp.ui.pages.search.filters",
    "caseapp.ui.pages.search.page",
    "caseapp.ui.widgets.worldmap.picture",
    "caseapp.ui.widgets.worldmap.view",
    "caseapp.ui.widgets.years",
    "caseapp.ui.pages.map.page",
    "caseapp.ui.pages.visas.form",
    "caseapp.ui.pages.visas.list_pane",
    "caseapp.ui.pages.visas.page",
    "caseapp.ui.pages.changes.page",
    "caseapp.ui.pages.flights.page",
    "caseapp.ui.pages.sources.page",
    "caseapp.ui.pages.source.page",
    "caseapp.ui.pages.history.page",
    "caseapp.ui.pages.review.page",
    "caseapp.ui.pages.settings.page",
    "caseapp.services.editors",
    "caseapp.ui.telling.forms",
    "caseapp.ui.forms.row",
    "caseapp.ui.forms.scales",
    "caseapp.ui.forms.form",
    "caseapp.ui.dialogs.editor",
    "caseapp.ui.sheet.side",
    "caseapp.ui.sheet.window",
    "caseapp.ui.pages.sheets.page",
    "caseapp.ui.pages.issued.page",
    "caseapp.services.batches",
    "caseapp.ui.batch.window",
)
"""From what others rest on to the pages themselves."""

PAUSE = 15
"""Milliseconds between two imports, so that whatever waits comes first."""


class Ahead(QObject):
    """Imports one module after another.

    Signals: ``done`` when there is none left.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(MODULES)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._import_one)

    def begin(self) -> None:
        """Begin, if it has not begun before."""
        if self._left:
            self._timer.start()

    def _import_one(self) -> None:
        import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
            self.done.emit()
