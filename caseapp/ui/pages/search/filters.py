"""The filters of the search page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from caseapp.domain.claims import ClaimKind
from caseapp.text import gettext as _
from caseapp.ui.pages.search.asking import Kept
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.country_field import CountryField
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.naming import named
from caseapp.wording import labels as words

KIND_WIDTH, NARROWEST = 164, 124


class Filters(QWidget):
    """Kind of thing, country, days and freshness.

    Signals: ``changed`` when one of them was set.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = named(Choice(), _("Kind"))
        for key, text in _kinds():
            self._what.addItem(text, key)
        self._country = CountryField(_("About the country"))
        self._country.setPlaceholderText(_("any"))
        self._country.setClearButtonEnabled(True)
        self._first = DateField(_("From"), _("any day"))
        self._last = DateField(_("To"), _("any day"))
        self._freshness = named(Choice(), _("Freshness"))
        choices = ((_("Fresh or not"), ""), (_("Not out of date"), "fresh"))
        for text, key in (*choices, (_("Out of date"), "stale")):
            self._freshness.addItem(text, key)
        self._clear = named(QPushButton(_("No filters")), _("No filters"))
        self._connect()
        self._lay_out()

    @property
    def kept(self) -> Kept:
        """What the results are to be kept to."""
        return Kept(
            what=self._what.currentData(),
            country=self._country.code if self._country.text().strip() else "",
            first=self._first.text().strip(),
            last=self._last.text().strip(),
            freshness=self._freshness.currentData(),
        )

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know the countries that can be picked: code and name."""
        self._country.take_countries(countries)

    def mark(self, wrong: bool) -> None:
        """Show whether a date was refused."""
        for field in (self._first, self._last):
            field.mark(wrong and bool(field.text().strip()))

    def clear(self) -> None:
        """Keep the results to nothing."""
        self.blockSignals(True)
        for choice in (self._what, self._freshness):
            choice.setCurrentIndex(0)
        self._country.clear()
        for field in (self._first, self._last):
            field.take("")
        self.blockSignals(False)
        self.changed.emit()

    def _connect(self) -> None:
        for choice in (self._what, self._freshness):
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._country.chosen.connect(lambda _code: self.changed.emit())
        self._country.textChanged.connect(lambda text: None if text else self.changed.emit())
        for field in (self._first, self._last):
            field.entered.connect(lambda _text: self.changed.emit())
        self._clear.clicked.connect(lambda _checked: self.clear())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        self._what.setMinimumWidth(KIND_WIDTH)
        for narrow in (self._country, self._first, self._last):
            narrow.setMinimumWidth(NARROWEST)
        fields: tuple[tuple[str, QWidget], ...] = (
            (_("Ki&nd"), self._what),
            (_("&Country"), self._country),
            (_("F&rom"), self._first),
            (_("&To"), self._last),
            (_("Fr&eshness"), self._freshness),
        )
        for column, (text, field) in enumerate(fields):
            grid.addWidget(labels.buddy(text, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 2 if field is self._country else 1)
        grid.addWidget(self._clear, 1, len(fields))


def _kinds() -> list[tuple[str, str]]:
    """The keys of what can be found, and their names."""
    listed = [("", _("Everything")), ("type:country", _("Countries")), ("type:claim", _("Claims"))]
    listed += [(f"kind:{kind.value}", f"– {words.kind(kind)}") for kind in ClaimKind]
    listed += [("type:source", _("Sources")), ("type:assessment", _("Judgements"))]
    return [*listed, ("type:disagreement", _("Disagreements"))]
