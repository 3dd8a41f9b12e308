"""Has the newest wish made into a sheet; whoever waits for an older one hears no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.ui.sheet import asking

if TYPE_CHECKING:
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.sheet.asking import Wish
    from caseapp.ui.sheet.making import SheetMade, WrongField


class Follower(QObject):
    """Makes a sheet anew after every choice, from what was gathered for the first.

    A wish that is still in line is dropped for a newer one and never made. Signals: ``made``
    with a SheetMade; ``refused`` with a sentence and the field it is about, or "".
    """

    made = Signal(object)
    refused = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = asking.Kept()
        self._errand: Errand | None = None

    def want(self, wish: Wish) -> None:
        """Make this, and nothing that was wanted before."""
        self.stop()
        question = asking.sheet(wish, self._kept)
        self._errand = self._desk.ask(
            question, self._take, lambda said: self.refused.emit(said, "")
        )

    def forget(self) -> None:
        """Gather anew for the next wish: what is known was altered."""
        self._kept = asking.Kept()

    def stop(self) -> None:
        """Want nothing."""
        if self._errand:
            self._errand.drop()

    def _take(self, answer: SheetMade | WrongField) -> None:
        if isinstance(answer, tuple):
            self.refused.emit(answer.sentence, answer.field)
        else:
            self.made.emit(answer)
