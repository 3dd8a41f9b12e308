"""How each page is made and where its signals lead. Pages do not know each other.

A page is imported when it is first entered, so that the window opens without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from caseapp.ui.places import (
    CHANGES,
    COUNTRY,
    CRASH,
    FLIGHTS,
    HISTORY,
    ISSUED,
    LANGUAGE,
    MAP,
    REVIEW,
    SEARCH,
    SETTINGS,
    SHEETS,
    SOURCE,
    SOURCES,
    VISAS,
)

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.rooms import Rooms
    from caseapp.ui.widgets.moment_bar import MomentBar


class Page(Protocol):
    """What every page can tell."""

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        ...


@runtime_checkable
class Follows(Protocol):
    """A page that shows knowledge anew after it was altered."""

    def follow(self, changes: Changes) -> None:
        """Take note of what was altered; asks again only if it is concerned."""
        ...


@runtime_checkable
class KnowsCountries(Protocol):
    """A page on which countries are picked."""

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know these countries: code and name."""
        ...


@runtime_checkable
class HasCurrent(Protocol):
    """A page on which one thing is the current one, to be corrected or withdrawn."""

    def current_thing(self) -> tuple[str, str] | None:
        """What it is and its id: ``("claim", "cn-1")``; None where nothing is chosen."""
        ...


@runtime_checkable
class AboutCountry(Protocol):
    """A page on which a country is in hand, so that it can be put on watch."""

    @property
    def code(self) -> str:
        """Its code; empty where none is."""
        ...


@runtime_checkable
class Entered(Protocol):
    """A page that wants to know when somebody comes to it."""

    def enter(self) -> None:
        """Ask for what is to be seen."""
        ...


@runtime_checkable
class ShowsMoment(Protocol):
    """A page that can be taken to another day."""

    @property
    def moments(self) -> MomentBar | None:
        """Its two dates; None while the window is still being made."""
        ...


def furnish(place: str, rooms: Rooms) -> QWidget:
    """A new page for a place, its signals connected."""
    return {
        COUNTRY: _country,
        SOURCE: _source,
        SOURCES: _sources,
        MAP: _map,
        VISAS: _visas,
        FLIGHTS: _flights,
        CHANGES: _changes,
        HISTORY: _history,
        REVIEW: _review,
        SHEETS: _sheets,
        ISSUED: _issued,
        SETTINGS: _settings,
        LANGUAGE: _language,
        SEARCH: _search,
        CRASH: _crash,
    }[place](rooms)


def _country(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.country.page import CountryPage

    page = CountryPage(rooms.desk)
    page.sheet_wanted.connect(rooms.windows.open_sheet)
    page.entry_opened.connect(rooms.open_current)
    page.offer(rooms.card_actions)
    page.writing_wanted.connect(rooms.new_wanted)
    page.visas_wanted.connect(lambda: rooms.go_to(VISAS))
    return page


def _source(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.source.page import SourcePage

    page = SourcePage(rooms.desk)
    page.country_wanted.connect(rooms.lead_to_country)
    page.source_wanted.connect(rooms.lead_to_source)
    return page


def _sources(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.sources.page import SourcesPage

    page = SourcesPage(rooms.desk)
    page.source_wanted.connect(rooms.lead_to_source)
    return page


def _map(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.map.page import MapPage

    page = MapPage(rooms.desk)
    page.country_wanted.connect(rooms.lead_to_country)
    return page


def _flights(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.flights.page import FlightsPage

    page = FlightsPage(rooms.desk)
    page.country_wanted.connect(rooms.lead_to_country)
    return page


def _visas(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.visas.page import VisasPage

    page = VisasPage(rooms.desk)
    page.country_wanted.connect(rooms.lead_to_country)
    page.source_wanted.connect(rooms.lead_to_source)
    return page


def _changes(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.changes.page import ChangesPage

    page = ChangesPage(rooms.desk)
    page.country_wanted.connect(rooms.lead_to_country)
    page.source_wanted.connect(rooms.lead_to_source)
    page.history_wanted.connect(rooms.show_history)
    page.watch_wanted.connect(rooms.toggle_watch)
    return page


def _history(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.history.page import HistoryPage

    page = HistoryPage(rooms.desk)
    page.country_wanted.connect(rooms.lead_to_country)
    page.source_wanted.connect(rooms.lead_to_source)
    return page


def _review(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.review.page import ReviewPage

    page = ReviewPage(rooms.desk)
    page.offer(rooms.card_actions)
    page.country_wanted.connect(rooms.lead_to_country)
    return page


def _sheets(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.sheets.page import SheetsPage

    page = SheetsPage(rooms.desk)
    page.sheet_wanted.connect(rooms.show_issued)
    page.batch_wanted.connect(rooms.windows.open_batch)
    return page


def _issued(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.issued.page import IssuedPage

    page = IssuedPage(rooms.desk, rooms.dialogs)
    page.renewal_wanted.connect(rooms.windows.open_renewal)
    return page


def _settings(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.settings.page import SettingsPage

    page = SettingsPage(rooms.desk, rooms.dialogs)
    page.language_wanted.connect(rooms.show_language)
    return page


def _language(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.language.page import LanguagePage

    page = LanguagePage(rooms.desk, rooms.dialogs)
    page.settings_wanted.connect(lambda: rooms.go_to(SETTINGS))
    return page


def _search(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.search.page import SearchPage

    page = SearchPage(rooms.desk)
    page.chosen.connect(rooms.lead_to_hit)
    return page


def _crash(rooms: Rooms) -> QWidget:
    from caseapp.ui.pages.crash.page import CrashPage

    page = CrashPage()
    page.left.connect(rooms.go_back)
    return page
