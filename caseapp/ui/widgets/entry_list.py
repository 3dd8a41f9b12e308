"""A list of entries as tall as all of them, to stand in a page that scrolls as a whole."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Shape
from caseapp.ui.widgets.entry_delegate import EntryDelegate
from caseapp.ui.widgets.entry_model import ENTRY, EntryModel, Index

PASSED_ON = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
SLICE = 0.008
"""Seconds of laying out in one turn: the window stays free for keys and paint between."""
AROUND = 6
"""How many entries before and after the one gone to are laid out at once."""


class EntryList(QListView):
    """Cards to read with the arrow keys and to copy with Ctrl+C.

    Signals: ``moved`` with the place of the entry that became the current one; ``opened``
    with the key of a card entered or double-clicked; ``acted`` with the key of an action
    clicked or entered; ``grew`` when more of it has been laid out.
    """

    moved = Signal(QRect)
    opened = Signal(str)
    acted = Signal(str)
    grew = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._entries = EntryModel(self)
        self._painter = EntryDelegate(self)
        self._embedded: dict[str, QWidget] = {}
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._lay_out_more)
        self.setModel(self._entries)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.clicked.connect(self._act)
        self.doubleClicked.connect(self._open)
        self._let_copy()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """List other entries; those that were there before need no new layout."""
        if self.viewport().width() != self._painter.width:
            self._painter.forget(self.viewport().width())
        self._painter.keep(entries)
        self._entries.show(entries)
        self._begin_layout()

    def embed(self, key: str, widget: QWidget) -> None:
        """Put a widget in the place of an entry, as tall as its ``heightForWidth`` says."""
        widget.setParent(self.viewport())
        widget.hide()
        self._embedded[key] = widget
        self._painter.give_room(key, widget)

    @property
    def current(self) -> Entry | None:
        """The entry one stands on, if any."""
        index = self.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def entries(self) -> tuple[Entry, ...]:
        """The entries listed."""
        return self._entries.entries

    @property
    def is_laid_out(self) -> bool:
        """Whether every entry has its final height."""
        return not self._later.isActive()

    def has(self, key: str) -> bool:
        """Whether an entry with this key is listed."""
        return self._entries.row_of(key) is not None

    def go_to(self, key: str) -> bool:
        """Make the entry with a key the current one; whether there is one."""
        row = self._entries.row_of(key)
        if row is None:
            return False
        near = self.entries()[max(row - AROUND, 0) : row + AROUND]
        self._painter.lay_out(near, SLICE)
        self._fit()
        index = self._entries.index(row)
        self.setCurrentIndex(index)
        self.moved.emit(self._rect_of(row))
        return True

    def top_of(self, key: str) -> int | None:
        """How far below the top the entry with a key begins."""
        row = self._entries.row_of(key)
        return None if row is None else self._rect_of(row).top()

    def copy(self) -> None:
        """Copy everything the current entry says."""
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self.currentIndex().data(ENTRY).text)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the page where the current entry is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(self._rect_of(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave turning pages to the page around."""
        if event.key() in PASSED_ON:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self.currentIndex())
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the entries out for the new width."""
        if self.viewport().width() != self._painter.width:
            self._painter.forget(self.viewport().width())
            self._begin_layout()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the entries out for the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.forget(self.viewport().width())
            self._begin_layout()

    def _begin_layout(self) -> None:
        done = self._painter.lay_out(self.entries(), SLICE)
        self._fit()
        if not done:
            self._later.start()

    def _lay_out_more(self) -> None:
        if self._painter.lay_out(self.entries(), SLICE):
            self._later.stop()
        self._fit()
        self.grew.emit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._place_embedded()
        height = sum(self._painter.height(entry) for entry in self.entries())
        self.setFixedHeight(max(height, 1))

    def _place_embedded(self) -> None:
        for key, widget in self._embedded.items():
            row = self._entries.row_of(key)
            if row is not None:
                width = self._painter.width
                widget.setGeometry(0, self._rect_of(row).top(), width, widget.heightForWidth(width))
            widget.setVisible(row is not None)

    def _rect_of(self, row: int) -> QRect:
        """Where an entry stands, as far as what is above it has been laid out."""
        top = sum(self._painter.height(entry) for entry in self.entries()[:row])
        return QRect(0, top, self._painter.width, self._painter.height(self.entries()[row]))

    def _act(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ENTRY).shape is Shape.ACTION:
            self.acted.emit(index.data(ENTRY).key)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ENTRY).shape in (Shape.CARD, Shape.COMPARISON):
            self.opened.emit(index.data(ENTRY).key)

    def _let_copy(self) -> None:
        copy = QAction(_("Copy"), self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
