"""How clients reach the office, as the heads of sheets print it, and the office's logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.problem import Problem

if TYPE_CHECKING:
    from caseapp.ui.pages.settings.told import ContactTold

LOGO_WIDTH, LOGO_HEIGHT = 180, 60
"""The most that the logo takes on the page, in pixels."""


class Contact(QWidget):
    """Phone and hours are saved together; the logo is kept as soon as it is chosen.

    Signals: ``saved`` with the phone and the hours; ``renewed`` when what is kept is still
    right today; ``logo_wanted`` when one is to be chosen, ``logo_removed``.
    """

    saved = Signal(str, str)
    renewed = Signal()
    logo_wanted = Signal()
    logo_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phone = named(QLineEdit(), _("Phone of the office"))
        self.hours = named(QLineEdit(), _("Hours of the office"))
        self.hours.setPlaceholderText(_("such as Monday to Friday, 9 to 5"))
        self._save = named(QPushButton(_("Save phone and ho&urs")), _("Save phone and hours"))
        self._renew = named(QPushButton(_("Still &right today")), _("Still right today"))
        self._renew.setToolTip(_("Sheets print the day on which this was looked at last."))
        self._checked = described(labels.quiet(), _("When that was looked at last"))
        self._checked.setWordWrap(True)
        self._logo = described(QLabel(), _("Logo of the office"))
        self._choose = named(QPushButton(_("Choo&se a logo…")), _("Choose a logo"))
        self._choose.setToolTip(_("A PNG or JPEG picture; sheets print it in grey"))
        self._remove = named(QPushButton(_("Remove &it")), _("Remove the logo"))
        self.phone_problem = Problem(self.phone)
        self.hours_problem = Problem(self.hours)
        self.logo_problem = Problem(self._choose)
        self._connect()
        self._lay_out()

    def take(self, told: ContactTold) -> None:
        """Show what is kept; what somebody is typing stays."""
        for field, text in ((self.phone, told.phone), (self.hours, told.hours)):
            if not field.isModified():
                field.setText(text)
        self._checked.setText(told.checked or _("Sheets leave a line to write a phone on."))
        self._renew.setEnabled(bool(told.checked))
        self._remove.setEnabled(told.logo is not None)
        self._show_logo(told.logo)

    def _show_logo(self, logo: bytes | None) -> None:
        picture = QPixmap()
        if logo is not None and picture.loadFromData(logo):
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            sides = min(picture.width(), LOGO_WIDTH), min(picture.height(), LOGO_HEIGHT)
            self._logo.setPixmap(picture.scaled(*sides, keep, smooth.SmoothTransformation))
            self._logo.setAccessibleName(_("The logo, as sheets print it"))
        else:
            self._logo.setText(_("No logo"))
            self._logo.setAccessibleName(_("No logo"))

    def _want(self) -> None:
        self.saved.emit(self.phone.text(), self.hours.text())

    def _connect(self) -> None:
        self._save.clicked.connect(self._want)
        for field, problem in (
            (self.phone, self.phone_problem),
            (self.hours, self.hours_problem),
        ):
            field.returnPressed.connect(self._want)
            field.textEdited.connect(lambda _text, problem=problem: problem.say(""))
        self._renew.clicked.connect(self.renewed)
        self._choose.clicked.connect(self.logo_wanted)
        self._remove.clicked.connect(self.logo_removed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(labels.buddy(_("P&hone"), self.phone), 0, 0)
        grid.addWidget(self.phone, 0, 1)
        grid.addWidget(self._save, 0, 2)
        grid.addWidget(self.phone_problem, 1, 1, 1, 2)
        grid.addWidget(labels.buddy(_("Hours"), self.hours), 2, 0)
        grid.addWidget(self.hours, 2, 1)
        grid.addWidget(self._renew, 2, 2)
        grid.addWidget(self.hours_problem, 3, 1, 1, 2)
        grid.addWidget(self._checked, 4, 1, 1, 2)
        logo = QHBoxLayout()
        for widget in (self._logo, self._choose, self._remove):
            logo.addWidget(widget)
        logo.addStretch(1)
        grid.addWidget(labels.quiet(_("Logo")), 5, 0)
        grid.addLayout(logo, 5, 1, 1, 2)
        grid.addWidget(self.logo_problem, 6, 1, 1, 2)
