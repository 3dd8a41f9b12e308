"""The pages in the middle of the window, made when first entered, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.text import gettext as _
from caseapp.ui import asking
from caseapp.ui.asking import NOW, Times
from caseapp.ui.furnishing import (
    AboutCountry,
    Entered,
    Follows,
    HasCurrent,
    KnowsCountries,
    Page,
    ShowsMoment,
    furnish,
)
from caseapp.ui.pages.countries.page import CountriesPage
from caseapp.ui.places import (
    COUNTRIES,
    COUNTRY,
    CRASH,
    HISTORY,
    ISSUED,
    LANGUAGE,
    SEARCH,
    SETTINGS,
    SHEETS,
    SOURCE,
    SOURCES,
)
from caseapp.ui.windows import Windows

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.pages.countries.telling import CountriesTold
    from caseapp.ui.pages.country.page import CountryPage
    from caseapp.ui.pages.crash.page import CrashPage
    from caseapp.ui.pages.history.page import HistoryPage
    from caseapp.ui.pages.issued.page import IssuedPage
    from caseapp.ui.pages.language.page import LanguagePage
    from caseapp.ui.pages.search.page import SearchPage
    from caseapp.ui.pages.source.page import SourcePage
    from caseapp.ui.telling.hits import HitTold
    from caseapp.ui.widgets.moment_bar import MomentBar


class Rooms(QStackedWidget):
    """One page at a time. What leads from one page to another leads through here.

    Signals: ``entered`` with the place one has come to; ``said`` with a sentence about what
    was just done; ``edit_wanted`` when what is chosen on the page is to be corrected;
    ``new_wanted`` with the name of a thing that is to be written down.
    """

    entered = Signal(str)
    said = Signal(str)
    edit_wanted = Signal()
    new_wanted = Signal(str)

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.dialogs = desk, dialogs
        self.windows = Windows(desk, dialogs, self)
        self._trail: list[tuple[str, str, Times]] = [(COUNTRIES, "", NOW)]
        self._names: tuple[tuple[str, str], ...] = ()
        self._pages: dict[str, QWidget] = {}
        self._missed: dict[str, Changes] = {}
        self.card_actions: list[QAction] = []
        self.countries = CountriesPage()
        self.countries.opened.connect(self.lead_to_country)
        self._pages[COUNTRIES] = self.countries
        self.addWidget(self.countries)

    @property
    def country(self) -> CountryPage | None:
        """The country page while it is the page shown."""
        page = self._pages.get(COUNTRY)
        return cast("CountryPage", page) if page is self.currentWidget() else None

    @property
    def moments(self) -> MomentBar | None:
        """The two dates of the page shown, if it can be taken to another day."""
        page = self.currentWidget()
        return page.moments if isinstance(page, ShowsMoment) else None

    @property
    def times(self) -> Times:
        """The moment of what the page shows: now, where it cannot be taken to another day."""
        return self.moments.shown if self.moments else NOW

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """The code and the name of every country; empty until the workspace is open."""
        return self._names

    @property
    def is_about_country(self) -> bool:
        """Whether a country can be in hand on the page shown."""
        return isinstance(self.currentWidget(), AboutCountry)

    def open_current(self) -> None:
        """Open what is chosen: a source on its page, anything else in its form."""
        current = self.current_thing
        if current and current[0] == "source":
            self.lead_to_source(current[1])
        elif current:
            self.edit_wanted.emit()

    def panes(self) -> list[QWidget]:
        """The panes of the page shown."""
        page = cast("Page", self.currentWidget())
        return [pane for pane in page.panes() if pane.isVisible()]

    @property
    def current_thing(self) -> tuple[str, str] | None:
        """What is chosen on the page shown, if anything is."""
        page = self.currentWidget()
        return page.current_thing() if isinstance(page, HasCurrent) else None

    def fill(self, told: CountriesTold) -> None:
        """Hand the countries to the pages that show or pick them."""
        self._names = tuple((line.code, line.cells[0]) for line in told.lines)
        if self.countries.is_now:
            self.countries.show_told(told)
        for page in self._pages.values():
            if isinstance(page, KnowsCountries):
                page.take_countries(self._names)
        self.windows.take_countries(self._names)

    def follow(self, changes: Changes) -> None:
        """Tell the page shown what was altered, and the others once somebody comes to them."""
        for place, page in self._pages.items():
            if not isinstance(page, Follows):
                continue
            if page is self.currentWidget():
                page.follow(changes)
            else:
                self._missed[place] = self._missed.get(place, changes) | changes

    def go_to(self, place: str) -> None:
        """Go to a place of the rail."""
        self._made(place)
        self._enter(place, "")

    def lead_to_country(self, code: str, claim: str = "") -> None:
        """Show a country at the moment of the page one comes from."""
        self.show_country(code, claim, self.times)

    def lead_to_source(self, source_id: str) -> None:
        """Show a source at the moment of the page one comes from."""
        self.show_source(source_id, self.times)

    def lead_to_hit(self, hit: HitTold) -> None:
        """Show what was found, at the moment of the page one comes from."""
        self.show_hit(hit, self.times)

    def show_country(self, code: str, claim: str = "", times: Times = NOW) -> None:
        """Show the page of a country, at a claim if one is given."""
        cast("CountryPage", self._made(COUNTRY)).open(code, claim, times)
        self._enter(COUNTRY, code, times)

    def show_source(self, source_id: str, times: Times = NOW) -> None:
        """Show the page of a source."""
        cast("SourcePage", self._made(SOURCE)).open(source_id, times)
        self._enter(SOURCE, source_id, times)

    def show_history(self, thing: str, id_: str) -> None:
        """Show the history of a ``source``, ``claim``, ``assessment`` or ``disagreement``."""
        cast("HistoryPage", self._made(HISTORY)).open(thing, id_)
        self._enter(HISTORY, f"{thing}:{id_}")

    def show_issued(self, id_: str, times: Times = NOW) -> None:
        """Show a sheet that was handed out, and what of it still holds."""
        cast("IssuedPage", self._made(ISSUED)).open(id_, times)
        self._enter(ISSUED, id_, times)

    def show_language(self, tag: str) -> None:
        """Show the messages of a language of sheets, to be reviewed."""
        cast("LanguagePage", self._made(LANGUAGE)).open(tag)
        self._enter(LANGUAGE, tag)

    def toggle_watch(self, code: str) -> None:
        """Put a country on watch, or take it off; what became of it is said."""

        def tell() -> None:
            self.desk.ask(asking.watch_words(code), self.said.emit, self.said.emit)

        if not code:
            self.said.emit(_("Choose a country first; then it can be put on watch."))
            return
        self.desk.alter(asking.toggled_watch(code), lambda _changes: tell(), self.said.emit)

    def watch_shown(self) -> None:
        """Do that with the country in hand on the page shown."""
        page = self.currentWidget()
        if isinstance(page, AboutCountry):
            self.toggle_watch(page.code)

    def show_search(self, text: str) -> None:
        """Show all that a text finds."""
        cast("SearchPage", self._made(SEARCH)).open(text)
        self._enter(SEARCH, "")

    def show_hit(self, hit: HitTold, times: Times = NOW) -> None:
        """Show what a search found: a country, at a claim or disagreement, or a source."""
        if hit.type == "source":
            self.show_source(hit.id, times)
        elif hit.country:
            self.show_country(hit.country, "" if hit.type == "country" else hit.id, times)

    def show_crash(self, error: BaseException) -> None:
        """Show the page for a bug."""
        from caseapp.ui.crash_report import report

        cast("CrashPage", self._made(CRASH)).show_report(report(error))
        self._enter(CRASH, "")

    def go_back(self) -> None:
        """Go back to the page before."""
        if len(self._trail) < 2:  # noqa: PLR2004 - one page has none before it
            return
        self._trail.pop()
        place, key, times = self._trail.pop()
        page = self._pages[place]
        if place == COUNTRY and key != cast("CountryPage", page).code:
            cast("CountryPage", page).open(key, times=times)
        elif place == SOURCE:
            cast("SourcePage", page).open(key, times)
        elif place == HISTORY:
            cast("HistoryPage", page).open(*key.split(":", 1))
        elif place == ISSUED:
            cast("IssuedPage", page).open(key, times)
        elif place == LANGUAGE:
            cast("LanguagePage", page).open(key)
        self._enter(place, key, times)

    def _enter(self, place: str, key: str, times: Times = NOW) -> None:
        if not self._trail or self._trail[-1][:2] != (place, key):
            self._trail.append((place, key, times))
        page = self._pages[place]
        self.setCurrentWidget(page)
        panes = self.panes()
        if panes:
            panes[0].setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        if isinstance(page, Entered):
            page.enter()
        missed = self._missed.pop(place, None)
        if missed and isinstance(page, Follows):
            page.follow(missed)
        within = {COUNTRY: COUNTRIES, SOURCE: SOURCES, LANGUAGE: SETTINGS, ISSUED: SHEETS}
        self.entered.emit(within.get(place, place))

    def _made(self, place: str) -> QWidget:
        if place not in self._pages:
            page = furnish(place, self)
            if isinstance(page, KnowsCountries):
                page.take_countries(self._names)
            self._pages[place] = page
            self.addWidget(page)
        return self._pages[place]
