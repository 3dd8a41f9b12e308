"""The model of the messages of a language, of which a filter lets some through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.folding import fold
from caseapp.ui.pages.language.told import Mark
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel

if TYPE_CHECKING:
    from caseapp.ui.pages.language.told import MessageTold

Role = Qt.ItemDataRole
ENGLISH, STATE = range(2)


class MessagesModel(HeadedModel):
    """The messages that are let through, in the order of the sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = (_("English"), _("State"))
        self._all: tuple[MessageTold, ...] = ()
        self._shown: list[MessageTold] = []
        self._text, self._drafts_only = "", False

    @property
    def count(self) -> int:
        """How many are let through."""
        return len(self._shown)

    def take(self, messages: tuple[MessageTold, ...]) -> None:
        """Show other messages."""
        self._all = messages
        self._choose()

    def narrow(self, text: str, *, drafts_only: bool) -> None:
        """Let through what has a text in it, and of that only what nobody approved."""
        self._text, self._drafts_only = fold(text.strip()), drafts_only
        self._choose()

    def message(self, row: int) -> MessageTold | None:
        """The message of a row; None outside the table."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, message: str) -> int | None:
        """The row of a message, or None where it is not let through."""
        rows = (row for row, one in enumerate(self._shown) if one.id == message)
        return next(rows, None)

    def draft_after(self, message: str) -> str:
        """The next one nobody approved, from the top again behind the last; or the same."""
        start = self.row_of(message)
        rows = self._shown if start is None else self._shown[start + 1 :] + self._shown[:start]
        return next((one.id for one in rows if one.is_open), message)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell; what has a fault or changed stands out."""
        one = self._shown[index.row()]
        if role == Role.DisplayRole:
            return one.cells[index.column()]
        if role == Role.ToolTipRole:
            return one.id if index.column() == ENGLISH else one.state
        if role == Role.ForegroundRole and index.column() == STATE:
            return QColor(_colour(one.mark))
        return None

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = [
            one
            for one in self._all
            if self._text in one.found_by and (one.is_open or not self._drafts_only)
        ]
        self.endResetModel()


def _colour(mark: Mark) -> str:
    worn = theme.colours()
    if mark in (Mark.FAULT, Mark.OUTDATED, Mark.ENGLISH):
        return worn.caution
    return worn.good if mark is Mark.REVIEWED else worn.quiet
