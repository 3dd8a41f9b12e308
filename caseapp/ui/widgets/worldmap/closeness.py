"""The buttons that zoom a map."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.worldmap.view import MapView


class Closeness(QWidget):
    """Zoom out, zoom in, the whole world."""

    def __init__(self, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for text, name, tip, act in (
            ("−", _("Zoom out"), _("Zoom out (-)"), lambda: view.zoom(closer=False)),
            ("+", _("Zoom in"), _("Zoom in (+)"), lambda: view.zoom(closer=True)),
            (_("Whole world"), _("Whole world"), _("Whole world (0)"), view.show_all),
        ):
            button = named(QPushButton(text), name)
            button.setToolTip(tip)
            button.clicked.connect(act)
            row.addWidget(button)
