"""The model of the table of sources: it sorts, filters and opens stories by itself.

A story is one row; opened, its copies are rows below it. It is flat and not a tree,
because a tree view asks about every row of 10,000 before it shows the first.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QIcon

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.pages.sources.lines import Rank, SourceLine, Story, Wanted
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel

TITLE, PUBLISHER, PUBLISHED, GRADE, LANGUAGE, STORY, CLAIMS, COUNTRIES = range(8)
Role = Qt.ItemDataRole
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SourcesModel(HeadedModel):
    """The lines that are shown: those let through, in the order of a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sorted: list[Story] = []
        self._stories: list[Story] = []
        self._shown: list[SourceLine] = []
        self._opened: set[str] = set()
        self._wanted = Wanted()
        self._column, self._order = CLAIMS, DESCENDING
        self._marks: dict[str, QIcon] = {}
        self._marked_in: theme.Colours | None = None
        self.headers = (
            _("Title"),
            _("Publisher"),
            _("Published"),
            _("Grade"),
            _("Language"),
            _("Story"),
            _("Claims"),
            _("Countries"),
        )

    @property
    def stories(self) -> int:
        """How many stories are shown."""
        return len(self._stories)

    @property
    def sources(self) -> int:
        """How many sources these stories have together."""
        return sum(len(story.copies) or 1 for story in self._stories)

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The words of the lines shown and their ids, in their order."""
        return tuple((*line.cells, line.key) for line in self._shown)

    @property
    def column(self) -> int:
        """The column that gives the order."""
        return self._column

    @property
    def order(self) -> Qt.SortOrder:
        """Which way the column is ordered."""
        return self._order

    def take(self, stories: tuple[Story, ...]) -> None:
        """Show other stories."""
        self.beginResetModel()
        self._sorted = list(stories)
        self._sort()
        self.endResetModel()

    def narrow(self, wanted: Wanted) -> None:
        """Let through what the filters want."""
        if wanted == self._wanted:
            return
        self.beginResetModel()
        self._wanted = wanted
        self._choose()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """Order the stories by a column, and the copies within their story."""
        if (column, order) == (self._column, self._order):
            return  # a table view asks twice
        self.beginResetModel()
        self._column, self._order = column, order
        self._sort()
        self.endResetModel()

    def line(self, row: int) -> SourceLine:
        """The line of a row."""
        return self._shown[row]

    def row_of(self, key: str) -> int | None:
        """The row of a line, or None where it is not shown."""
        rows = (row for row, line in enumerate(self._shown) if line.key == key)
        return next(rows, None)

    def is_open(self, row: int) -> bool:
        """Whether the copies of a row's story are shown below it."""
        return self._shown[row].key in self._opened

    def head_of(self, row: int) -> int:
        """The row of the story that a copy belongs to; of any other row, itself."""
        while self._shown[row].rank is Rank.COPY:
            row -= 1
        return row

    def open(self, row: int) -> None:
        """Show the copies of a story below it; any other row stays as it is."""
        line = self._shown[row]
        if line.rank is not Rank.STORY or line.key in self._opened:
            return
        copies = self._copies_of(line.key)
        self.beginInsertRows(NO_INDEX, row + 1, row + len(copies))
        self._opened.add(line.key)
        self._shown[row + 1 : row + 1] = copies
        self.endInsertRows()
        self._tell_row(row)

    def close(self, row: int) -> None:
        """Hide the copies of a story."""
        line = self._shown[row]
        if line.key not in self._opened:
            return
        count = len(self._copies_of(line.key))
        self.beginRemoveRows(NO_INDEX, row + 1, row + count)
        self._opened.discard(line.key)
        del self._shown[row + 1 : row + 1 + count]
        self.endRemoveRows()
        self._tell_row(row)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell, the mark of a story, and the colour of a missing date."""
        line, column = self._shown[index.row()], index.column()
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return line.cells[column]
        if role == Role.AccessibleTextRole:
            return self._spoken(line) if column == TITLE else line.cells[column]
        if role == Role.DecorationRole and column == TITLE:
            return self._mark(line)
        if column == PUBLISHED and line.is_undated and role == Role.ForegroundRole:
            return QColor(theme.colours().caution)
        return None

    def _sort(self) -> None:
        column, turned = self._column, self._order is DESCENDING
        self._sorted.sort(key=lambda story: story.line.order[column], reverse=turned)
        self._choose()

    def _choose(self) -> None:
        wanted, self._stories = self._wanted, self._sorted
        if wanted != Wanted():
            self._stories = [story for story in self._sorted if story.fits(wanted)]
        self._shown = []
        for story in self._stories:
            self._shown.append(story.line)
            if story.line.key in self._opened:
                self._shown += self._in_order(story)

    def _copies_of(self, key: str) -> list[SourceLine]:
        story = next(story for story in self._stories if story.line.key == key)
        return self._in_order(story)

    def _in_order(self, story: Story) -> list[SourceLine]:
        column, turned = self._column, self._order is DESCENDING
        return sorted(story.copies, key=lambda line: line.order[column], reverse=turned)

    def _tell_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.headers) - 1))

    def _spoken(self, line: SourceLine) -> str:
        if line.rank is not Rank.STORY:
            return line.spoken
        state = _("open") if line.key in self._opened else _("closed")
        return f"{line.spoken} ({state})"

    def _mark(self, line: SourceLine) -> QIcon:
        worn = theme.colours()
        if worn != self._marked_in:
            from caseapp.ui.pages.sources.marks import marks

            self._marks, self._marked_in = marks(worn), worn
        if line.rank is Rank.STORY:
            return self._marks["open" if line.key in self._opened else "closed"]
        return self._marks[line.rank]
