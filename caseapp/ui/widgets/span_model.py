"""The model of a time line."""

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from caseapp.ui.spans import Span
from caseapp.ui.widgets.entry_model import NO_INDEX, Index

SPAN = Qt.ItemDataRole.UserRole


class SpanModel(QAbstractListModel):
    """Spans in the order of their dates; each says everything in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()

    def show(self, spans: tuple[Span, ...]) -> None:
        """Take other spans."""
        self.beginResetModel()
        self._spans = spans
        self.endResetModel()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans, oldest first."""
        return self._spans

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many spans there are."""
        return 0 if parent.isValid() else len(self._spans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The span itself, or its words."""
        if not index.isValid():
            return None
        span = self._spans[index.row()]
        if role == SPAN:
            return span
        words = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        return span.text if role in words else None
