"""A list of entries as tall as all of them, to stand in a page that scrolls as a whole."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from caseapp.text import gettext as _
from caseapp.ui.entries import Entry
from caseapp.ui.widgets.entry_delegate import EntryDelegate
from caseapp.ui.widgets.entry_model import ENTRY, EntryModel, Index

PASSED_ON = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryList(QListView):
    """Cards to read with the arrow keys and to copy with Ctrl+C.

    Signals: ``moved`` with the place of the entry that became the current one;
    ``opened`` with the key of an entry on which Enter or a double click fell.
    """

    moved = Signal(QRect)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._entries = EntryModel(self)
        self._painter = EntryDelegate(self)
        self.setModel(self._entries)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        copy = QAction(_("Copy"), self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ENTRY).key))

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """List other entries."""
        self._painter.forget(self.viewport().width())
        self._entries.show(entries)
        self._fit()

    def entries(self) -> tuple[Entry, ...]:
        """The entries listed."""
        rows = range(self._entries.rowCount())
        return tuple(self._entries.index(row).data(ENTRY) for row in rows)

    def go_to(self, key: str) -> bool:
        """Make the entry with a key the current one; whether there is one."""
        row = self._entries.row_of(key)
        if row is None:
            return False
        index = self._entries.index(row)
        self.setCurrentIndex(index)
        self.moved.emit(self.visualRect(index))
        return True

    def top_of(self, key: str) -> int | None:
        """How far below the top the entry with a key begins."""
        row = self._entries.row_of(key)
        if row is None:
            return None
        above = (self._entries.index(r) for r in range(row))
        return sum(self._painter.height(i.row(), i.data(ENTRY)) for i in above)

    def copy(self) -> None:
        """Copy everything the current entry says."""
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self.currentIndex().data(ENTRY).text)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the page where the current entry is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(self.visualRect(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave turning pages to the page around; Enter opens, on macOS too."""
        if event.key() in PASSED_ON:
            event.ignore()
            return
        if event.key() in ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ENTRY).key)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the entries out for the new width."""
        if self.viewport().width() != self._painter.width:
            self._painter.forget(self.viewport().width())
            self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the entries out for the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.forget(self.viewport().width())
            self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        height = 0
        for row, entry in enumerate(self.entries()):
            height += self._painter.height(row, entry)
        self.setFixedHeight(max(height, 1))
