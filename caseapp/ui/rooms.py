"""The pages in the middle of the window, made when first entered, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.ui.pages.countries.page import CountriesPage
from caseapp.ui.rail import COUNTRIES, VISAS

if TYPE_CHECKING:
    from caseapp.domain.searching import SearchHit
    from caseapp.ui.asking import Times
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs import Dialogs
    from caseapp.ui.pages.countries.telling import CountriesTold
    from caseapp.ui.pages.country.page import CountryPage
    from caseapp.ui.pages.crash.page import CrashPage
    from caseapp.ui.pages.source.page import SourcePage
    from caseapp.ui.pages.visas.page import VisasPage

COUNTRY, SOURCE, CRASH = "country", "source", "crash"


class Page(Protocol):
    """What every page can tell."""

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        ...


class Rooms(QStackedWidget):
    """One page at a time. It alone knows all pages; they do not know each other.

    Signals: ``entered`` with the place one has come to.
    """

    entered = Signal(str)

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dialogs = desk, dialogs
        self._trail: list[tuple[str, str]] = [(COUNTRIES, "")]
        self._names: tuple[tuple[str, str], ...] = ()
        self._pages: dict[str, QWidget] = {}
        self._windows: list[QWidget] = []
        self.countries = CountriesPage()
        self.countries.opened.connect(self.show_country)
        self._pages[COUNTRIES] = self.countries
        self.addWidget(self.countries)

    @property
    def country(self) -> CountryPage | None:
        """The country page while it is the page shown."""
        page = self._pages.get(COUNTRY)
        return cast("CountryPage", page) if page is self.currentWidget() else None

    def panes(self) -> list[QWidget]:
        """The panes of the page shown."""
        page = cast("Page", self.currentWidget())
        return [pane for pane in page.panes() if pane.isVisible()]

    def fill(self, told: CountriesTold) -> None:
        """Hand the countries to the pages that show or pick them."""
        self._names = tuple((line.code, line.cells[0]) for line in told.lines)
        self.countries.show_told(told)
        if VISAS in self._pages:
            cast("VisasPage", self._pages[VISAS]).take_countries(self._names)

    def go_to(self, place: str) -> None:
        """Go to a place of the rail."""
        if place == VISAS and VISAS not in self._pages:
            self._make_visas()
        self._enter(place, "")

    def show_country(self, code: str, claim: str = "") -> None:
        """Show the page of a country, at a claim if one is given."""
        page = self._made_country()
        page.open(code, claim)
        self._enter(COUNTRY, code)

    def show_source(self, hit: SearchHit) -> None:
        """Show the source a search found."""
        if SOURCE not in self._pages:
            from caseapp.ui.pages.source.page import SourcePage

            self._add(SOURCE, SourcePage(self._desk))
        cast("SourcePage", self._pages[SOURCE]).open(hit.id)
        self._enter(SOURCE, "")

    def show_crash(self, error: BaseException) -> None:
        """Show the page for a bug."""
        from caseapp.ui.crash_report import report

        if CRASH not in self._pages:
            from caseapp.ui.pages.crash.page import CrashPage

            page = CrashPage()
            page.left.connect(self.go_back)
            self._add(CRASH, page)
        cast("CrashPage", self._pages[CRASH]).show_report(report(error))
        self._enter(CRASH, "")

    def go_back(self) -> None:
        """Go back to the page before."""
        if len(self._trail) < 2:  # noqa: PLR2004 - one page has none before it
            return
        self._trail.pop()
        place, code = self._trail.pop()
        if place == COUNTRY and code != self._made_country().code:
            self._made_country().open(code)
        self._enter(place, code)

    def close_windows(self) -> None:
        """Close the windows that belong to pages."""
        for window in self._windows:
            window.close()
        self._windows.clear()

    def _enter(self, place: str, code: str) -> None:
        if self._trail[-1:] != [(place, code)]:
            self._trail.append((place, code))
        self.setCurrentWidget(self._pages[place])
        panes = self.panes()
        if panes:
            panes[0].setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.entered.emit(COUNTRIES if place == COUNTRY else place)

    def _made_country(self) -> CountryPage:
        if COUNTRY not in self._pages:
            from caseapp.ui.pages.country.page import CountryPage

            page = CountryPage(self._desk)
            page.sheet_wanted.connect(self._open_sheet)
            self._add(COUNTRY, page)
        return cast("CountryPage", self._pages[COUNTRY])

    def _make_visas(self) -> None:
        from caseapp.ui.pages.visas.page import VisasPage

        page = VisasPage(self._desk)
        page.take_countries(self._names)
        self._add(VISAS, page)

    def _add(self, place: str, page: QWidget) -> None:
        self._pages[place] = page
        self.addWidget(page)

    def _open_sheet(self, code: str, name: str, times: Times) -> None:
        from caseapp.ui.sheet.window import SheetWindow

        window = SheetWindow(self._desk, self._dialogs, self.window())
        window.closed.connect(lambda: self._forget(window))
        self._windows.append(window)
        window.open(code, name, times)
        window.show()

    def _forget(self, window: QWidget) -> None:
        if window in self._windows:
            self._windows.remove(window)
