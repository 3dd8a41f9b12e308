"""The list of a country page's sections, to jump to."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from caseapp.text import gettext as _

WIDTH = 216


class Contents(QListView):
    """Names of sections with how much is in each.

    Signals: ``chosen`` with the key of a section.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("On this page"))
        self.setFixedWidth(WIDTH)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(1)
        self._keys: list[str] = []
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_sections(self, sections: list[tuple[str, str]]) -> None:
        """List other sections: key and name."""
        self._keys = [key for key, _name in sections]
        self._names.setStringList([name for _key, name in sections])

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._keys[index.row()])
