"""What can be done with a sheet that was handed out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.naming import named


class Buttons(QWidget):
    """The buttons of the page, in one row.

    Signals: ``print_wanted`` and ``save_wanted`` for the sheet as it was;
    ``print_correction_wanted`` and ``save_correction_wanted`` for the page about what altered;
    ``renewal_wanted`` for a new sheet like it.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    print_correction_wanted = Signal()
    save_correction_wanted = Signal()
    renewal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = _button(_("&New sheet…"), _("New sheet from it"))
        self.new.setToolTip(_("A sheet as of today with the same choices; it names this one"))
        self.new.setProperty("primary", True)
        self._print_correction = _button(_("Print corr&ection…"), _("Print the correction"))
        self._save_correction = _button(_("Save correc&tion…"), _("Save the correction"))
        self._print = _button(_("&Print again…"), _("Print again exactly"))
        self._print.setToolTip(_("Exactly as it was handed out; that is noted"))
        self._save = _button(_("Save a cop&y…"), _("Save an exact copy"))
        for button, signal in (
            (self.new, self.renewal_wanted),
            (self._print_correction, self.print_correction_wanted),
            (self._save_correction, self.save_correction_wanted),
            (self._print, self.print_wanted),
            (self._save, self.save_wanted),
        ):
            button.clicked.connect(signal)
        self._lay_out()
        self.forbid()

    def forbid(self) -> None:
        """Let nothing be done: there is no sheet yet."""
        self.allow(is_whole=False, on_paper=False, is_news=False)
        self.new.setEnabled(False)

    def allow(self, *, is_whole: bool, on_paper: bool, is_news: bool) -> None:
        """Let be done with a sheet what can be.

        ``is_whole``: its kept copy is; ``on_paper``: it is no plain text, which is not printed;
        ``is_news``: there is anything to be told in a correction.
        """
        self.new.setEnabled(True)
        self._save_correction.setEnabled(is_news)
        self._print_correction.setEnabled(is_news and on_paper)
        self._save.setEnabled(is_whole)
        self._print.setEnabled(is_whole and on_paper)
        reason = "" if is_news else _("Nothing altered, so there is nothing to correct.")
        for button in (self._print_correction, self._save_correction):
            button.setToolTip(reason)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (
            *(self.new, self._print_correction, self._save_correction),
            *(self._print, self._save),
        ):
            row.addWidget(button)
        row.addStretch(1)


def _button(text: str, name: str) -> QPushButton:
    return named(QPushButton(text), name)
