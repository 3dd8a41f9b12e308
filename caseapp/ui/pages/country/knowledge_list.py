"""The cards of a country page: some of each section, more when somebody wants them."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, action, heading
from caseapp.ui.pages.country.section import CHARTS, MORE, MORE_CHARTS, VISA_PAGE
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.figure_charts import FigureCharts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from caseapp.ui.charts import Chart
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.country.section import Section


class KnowledgeList(EntryList):
    """Sections under their headings, with the charts of the figures among them.

    Signals: ``visas_wanted`` where somebody wants the page of visa rules.
    """

    visas_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("What is known"), parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._sections: tuple[Section, ...] = ()
        self.charts = FigureCharts()
        self.embed(CHARTS, self.charts)
        self.acted.connect(self._act_on)

    def show_told(self, sections: tuple[Section, ...], charts: tuple[Chart, ...]) -> None:
        """Show other sections and charts."""
        if self._errand:
            self._errand.drop()
        self._sections = sections
        self.charts.show_charts(charts)
        self._show()

    def reach(self, key: str, then: Callable[[], None]) -> None:
        """Have an entry listed, in words if it is not yet; ``then`` is called once it is."""
        if self.has(key):
            then()
            return
        section = next((each for each in self._sections if each.has(key)), None)
        if section:
            self._word(lambda: section.including(key), then)

    def _act_on(self, key: str) -> None:
        if key == VISA_PAGE:
            self.visas_wanted.emit()
        elif key == MORE_CHARTS:
            self.charts.show_all()
            self._show()
            self.charts.setFocus()
        else:
            self._show_more(key.removeprefix(MORE))

    def _show_more(self, key: str) -> None:
        section = next(each for each in self._sections if each.key == key)
        first = section.first_left()
        if first:
            self._word(section.grown, lambda: self.go_to(first))

    def _word(self, work: Callable[[], Section], then: Callable[[], object]) -> None:
        """Put more of a section into words, away from the window's thread."""

        def done(grown: Section) -> None:
            mine = self._sections
            self._sections = tuple(grown if each.key == grown.key else each for each in mine)
            self._show()
            then()

        if self._errand:
            self._errand.drop()
        self._errand = self._desk.draw(lambda _watch: work(), done, lambda _sentence: None)

    def _show(self) -> None:
        self.show_entries(tuple(chain.from_iterable(map(self._entries_of, self._sections))))

    def _entries_of(self, section: Section) -> tuple[Entry, ...]:
        if section.lead and self.charts.left:
            text = _("Show {count} more charts").format(count=self.charts.left)
            section = replace(section, lead=(*section.lead, action(MORE_CHARTS, text)))
        return (heading(section.key, section.title), *section.entries)
