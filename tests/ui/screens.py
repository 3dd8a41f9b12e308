"""Page objects: they find controls by the names that screen readers read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from caseapp.ui.dialogs.system import Dialogs, Saving
from caseapp.ui.pages.countries.table import CountriesTable
from caseapp.ui.sheet.preview import Preview
from caseapp.ui.sheet.window import SheetWindow
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.timeline_view import TimelineView


class Asked:
    """Answers the questions only the system can ask, as a person would."""

    def __init__(self):
        self.path: Path | None = None
        self.printer = None
        self.proposed: list[str] = []
        self.savings: list[Saving] = []
        self.file: Path | None = None
        self.folder: Path | None = None
        self.dialogs = Dialogs(
            self._ask_path,
            lambda _parent: self.printer,
            lambda _parent, _opening: self.file,
            lambda _parent, _title: self.folder,
        )

    def _ask_path(self, _parent, saving):
        self.savings.append(saving)
        self.proposed.append(saving.proposed)
        return self.path


class Window:
    """A window as somebody sees it."""

    def __init__(self, widget: QWidget, desk, qtbot):
        self.widget = widget
        self.desk = desk
        self.qtbot = qtbot

    def find(self, kind: type, name: str, of: QWidget | None = None):
        """The visible control with an accessible name."""
        found = [w for w in (of or self.widget).findChildren(kind) if w.accessibleName() == name]
        seen = [w for w in found if w.isVisible()]
        assert len(seen) == 1, f"{len(seen)} of {kind.__name__} {name!r}"
        return seen[0]

    def text(self, description: str) -> str:
        """The visible words with an accessible description; empty if none are shown."""
        labels = self.widget.findChildren(QLabel)
        seen = [
            w.text() for w in labels if w.accessibleDescription() == description and w.isVisible()
        ]
        return seen[0] if seen else ""

    def settle(self):
        """Wait until no question is on its way and what was answered is shown."""
        self.qtbot.waitUntil(lambda: not self.desk.errands, timeout=15000)
        QApplication.processEvents()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, on: QWidget | None = None):
        """Press a key where the focus is."""
        target = on or self.widget.focusWidget() or self.widget
        self.qtbot.keyClick(target, key, modifier)

    def click(self, name: str):
        """Click a button."""
        self.qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str):
        """Write into a field and press Enter."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self.press(Qt.Key.Key_Delete, on=field)
        self.qtbot.keyClicks(field, text)
        self.press(Qt.Key.Key_Return, on=field)
        self.settle()

    def choose(self, name: str, text: str):
        """Choose an item of a list."""
        box = self.find(QComboBox, name)
        assert box.findText(text) >= 0, [box.itemText(i) for i in range(box.count())]
        box.setCurrentText(text)
        self.settle()

    def eventually(self, condition: Callable[[], object]):
        """Wait for a condition."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=15000)


class Screen(Window):
    """The main window."""

    def __init__(self, shell, qtbot):
        super().__init__(shell, shell.desk, qtbot)
        self.shell = shell

    @property
    def table(self) -> CountriesTable:
        return self.find(CountriesTable, "Countries")

    def rows(self) -> list[list[str]]:
        """The table as words."""
        model = self.table.model()
        columns = range(model.columnCount())
        return [
            [model.index(row, column).data() for column in columns]
            for row in range(model.rowCount())
        ]

    def row(self, country: str) -> list[str]:
        return next(row for row in self.rows() if row[0] == country)

    def filter(self, text: str):
        self.find(QLineEdit, "Filter by name or code").setText(text)

    def act(self, name: str):
        """Trigger an action of the menus."""
        self.shell.actions_by_name[name].trigger()
        self.settle()

    def open(self, code: str):
        """Open a country by the keyboard."""
        self.act("countries")
        self.filter("")
        rows = range(self.table.model().rowCount())
        row = next(r for r in rows if self.table.model().code(r) == code)
        self.table.setCurrentIndex(self.table.model().index(row, 0))
        self.table.setFocus()
        self.press(Qt.Key.Key_Return, on=self.table)
        self.settle()

    @property
    def cards(self) -> EntryList:
        name = "What is known" if self.shell.rooms.country else "Rules and sources"
        return self.find(EntryList, name)

    def card_texts(self) -> list[str]:
        return [entry.text for entry in self.cards.entries()]

    def card(self, key: str):
        return next(entry for entry in self.cards.entries() if entry.key == key)

    def section(self, title: str) -> list:
        """The entries below a heading."""
        entries = list(self.cards.entries())
        start = next(
            i for i, e in enumerate(entries) if e.shape == "heading" and e.lines[0].text == title
        )
        rest = entries[start + 1 :]
        end = next((i for i, e in enumerate(rest) if e.shape == "heading"), len(rest))
        return rest[:end]

    def headings(self) -> list[str]:
        return [e.lines[0].text for e in self.cards.entries() if e.shape == "heading"]

    @property
    def timeline(self) -> TimelineView:
        return self.find(TimelineView, "Time line")

    @property
    def search(self) -> QLineEdit:
        return self.find(QLineEdit, "Search")

    def hits(self) -> list[str]:
        """What hangs below the search box, as a screen reader reads it."""
        from PySide6.QtWidgets import QListView

        found = self.find(QListView, "Results")
        role = Qt.ItemDataRole.AccessibleTextRole
        return [found.model().index(r, 0).data(role) for r in range(found.model().rowCount())]

    def type_in_search(self, text: str):
        self.search.setFocus()
        if text.isascii():
            self.qtbot.keyClicks(self.search, text)
        else:
            self.search.insert(text)  # as an input method does; QTest aborts on such letters
        self.settle()

    def sheet(self) -> "SheetScreen":
        """The sheet window that is open."""
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, SheetWindow)]
        assert len(windows) == 1
        seen = SheetScreen(windows[0], self.desk, self.qtbot)
        seen.drawn()
        return seen


class SheetScreen(Window):
    """The window of a briefing sheet."""

    @property
    def preview(self) -> Preview:
        return self.find(Preview, "Preview")

    def drawn(self):
        """Wait until the sheet is made and drawn."""
        self.settle()
        self.eventually(lambda: self.preview.pages and not self.desk.errands)


def words(index: QModelIndex) -> str:
    """What a screen reader reads of an item."""
    return index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
