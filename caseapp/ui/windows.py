"""The windows beside the main one: briefing sheets, each in its own, and one batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.domain.sheets import SheetOrder
    from caseapp.ui.asking import Times
    from caseapp.ui.batch.window import BatchWindow
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.sheet.window import SheetWindow


class Windows:
    """Opens them over ``owner``, whose window they belong to; they are imported when opened."""

    def __init__(self, desk: Desk, dialogs: Dialogs, owner: QWidget) -> None:
        self._desk, self._dialogs, self._owner = desk, dialogs, owner
        self._countries: tuple[tuple[str, str], ...] = ()
        self._batch: BatchWindow | None = None
        self.sheets: list[SheetWindow] = []

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know these countries: code and name."""
        self._countries = countries
        if self._batch:
            self._batch.take_countries(countries)

    def open_sheet(self, code: str, name: str, times: Times) -> None:
        """Open the window of a briefing sheet about a country at a moment."""
        window = self._new_sheet()
        window.open(code, name, times)
        window.show()

    def open_renewal(self, order: SheetOrder, old: str, name: str) -> None:
        """Open the window of a sheet as of today that takes the place of an old one."""
        window = self._new_sheet()
        window.open_renewal(order, old, name)
        window.show()

    def open_batch(self) -> None:
        """Open the window of a batch, or come back to the one that is open."""
        if self._batch is None:
            from caseapp.ui.batch.window import BatchWindow

            self._batch = BatchWindow(self._desk, self._dialogs, self._owner.window())
            self._batch.take_countries(self._countries)
            self._batch.closed.connect(self._forget_batch)
        self._batch.show()
        self._batch.raise_()
        self._batch.activateWindow()

    def close(self) -> None:
        """Close all of them; a batch that runs is only hidden."""
        for window in tuple(self.sheets):
            window.close()
        if self._batch:
            self._batch.close()

    def _new_sheet(self) -> SheetWindow:
        from caseapp.ui.sheet.window import SheetWindow

        window = SheetWindow(self._desk, self._dialogs, self._owner.window())
        window.closed.connect(lambda: self._forget(window))
        self.sheets.append(window)
        return window

    def _forget(self, window: SheetWindow) -> None:
        if window in self.sheets:
            self.sheets.remove(window)

    def _forget_batch(self) -> None:
        self._batch = None
