"""Everything a person does at the window, on a store with its largest country and visa rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTabBar, QTableView

from caseapp.domain.issuing import IssuedHow
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.services.editors import Wanted
from caseapp.services.issued_sheets import issue_sheet
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet
from tests.bench.windows.person import chosen, filled, find, pressed, several, typed, written
from tests.bench.windows.turns import Act, Step

LARGEST, OTHER = "CN", "FR"
DOWN = Qt.Key.Key_Down


def acts(shell: Any) -> Iterator[Act]:
    """All of them, in an order in which each finds the page it needs."""
    for some in (
        *(_searching, _country, _map, _visas, _flights, _sources, _changes, _sheets, _settings),
        _writing,
    ):
        yield from some(shell)


def _act(name: str, *steps: Step) -> Act:
    return Act(name, steps)


def _menu(shell: Any, name: str) -> Step:
    return lambda: shell.actions_by_name[name].trigger()  # noqa: PLW0108 - menus are filled later


def _click(name: str) -> Step:
    return lambda: QTest.mouseClick(find(QPushButton, name), Qt.MouseButton.LeftButton)


def _sort(column: int) -> Step:
    """Sort the table shown by a column, as a click on its head does."""

    def step() -> None:
        tables = [w for w in QApplication.activeWindow().findChildren(QTableView) if w.isVisible()]
        tables[0].horizontalHeader().sectionClicked.emit(column)
        tables[0].sortByColumn(column, Qt.SortOrder.DescendingOrder)

    return step


def _searching(shell: Any) -> Iterator[Act]:
    yield _act("search: typed letter by letter", *typed("Search", "removal flights china"))
    yield _act("search: its page entered", shell.search.want_all)
    yield _act("search: typed on its page", *typed("What to find", " charter"))
    yield _act("search: a filter", *chosen("Kind", 6))
    yield _act("search: of a past day", *written("As of", "2019"))
    yield _act("search: all of a country", *written("What to find", "china"))
    yield _act(
        "countries: filtered", _menu(shell, "filter"), *typed("Filter by name or code", "ch")
    )


def _country(shell: Any) -> Iterator[Act]:
    yield _act("country: the largest, first time", lambda: shell.rooms.show_country(LARGEST))
    yield _act("country: another one", lambda: shell.rooms.show_country(OTHER))
    yield _act("country: the largest, again", lambda: shell.rooms.show_country(LARGEST))
    page = shell.rooms.country
    yield _act("country: through its cards by keys", *pressed("What is known", DOWN, 40))
    more = next(e.key for e in page._list.entries() if e.key.startswith("more:"))
    yield _act("country: 100 claims more", lambda: page._list._act_on(more))
    view = page._timeline.view
    closer, farther = (lambda: view.zoom(closer=True)), (lambda: view.zoom(closer=False))
    yield _act("country: time line zoomed", view.show_all, closer, closer, farther)
    yield _act("country: time line by keys", *pressed("Time line", Qt.Key.Key_Right, 20))
    yield _act("country: as of a past day", *written("As of", "2020"))
    yield _act("country: as known on a past day", *written("Known on", "2026-01-15"))
    yield _act("country: back to today", _menu(shell, "today"))
    yield _act("country: a narrower window", lambda: shell.resize(shell.width() - 60, 700))
    yield _act("sheet: its window", _menu(shell, "sheet"))
    yield _act("sheet: languages by keys", *pressed("Language", DOWN, 12))
    yield _act("sheet: another edition", *chosen("Edition", 1))
    yield _act("sheet: closed", shell.rooms.windows.close)


def _map(shell: Any) -> Iterator[Act]:
    yield _act("map: entered", _menu(shell, "map"))
    yield _act("map: as of a past day", *written("As of", "2022"))
    page = shell.rooms.currentWidget()
    playing = (lambda: None,) * 60
    yield _act("map: the years played", page._years.play_or_pause, *playing, page._years.pause)


def _visas(shell: Any) -> Iterator[Act]:
    yield _act("visas: entered", _menu(shell, "visas"))

    def tab(number: int) -> Step:
        return lambda: find(QTabBar, "Question about visa rules").setCurrentIndex(number)

    pair = several(written("Passport", "CN"), written("Destination", "FR"))
    yield _act("visas: one pair", *pair)
    yield _act("visas: all destinations", tab(1))
    yield _act("visas: filtered", *typed("Filter rules", "visa on"))
    yield _act("visas: sorted", _sort(1), _sort(0))
    yield _act("visas: all passports", tab(2))
    yield _act("visas: between two days", tab(3), *written("Earlier day", "2019"))
    yield _act("visas: could reach", tab(4))


def _flights(shell: Any) -> Iterator[Act]:
    yield _act("flights: entered", _menu(shell, "flights"))
    yield _act("flights: of the largest", *chosen("Country", 2))
    yield _act("flights: sorted", _sort(1))


def _sources(shell: Any) -> Iterator[Act]:
    yield _act("sources: entered", _menu(shell, "sources"))
    yield _act("sources: filtered", *typed("Filter sources", "charter agency"))
    yield _act("sources: sorted", *chosen("Order of sources", 2))
    yield _act("source: of 40,000 rules", lambda: shell.rooms.show_source("large-source-02018"))


def _changes(shell: Any) -> Iterator[Act]:
    yield _act("changes: entered", _menu(shell, "changes"))
    yield _act("changes: since a day", *written("Since", "2026-01-15"))
    page = shell.rooms.currentWidget()
    yield _act("changes: of one country", lambda: QTest.keyClick(page._countries, DOWN))
    yield _act(
        "history: of a claim", lambda: shell.rooms.show_history("claim", "large-claim-00010")
    )


def _sheets(shell: Any) -> Iterator[Act]:
    shell.desk.alter(_handed_out, _nothing, print)
    yield _act("sheets: entered", _menu(shell, "sheets"))
    yield _act("sheets: an id typed", *typed("Id on the paper", f"{LARGEST}-7"))
    yield _act("sheets: any id", *written("Id on the paper", ""), *chosen("Filter by country", 0))
    page = shell.rooms.currentWidget()
    first = lambda: page._model.line(0).id  # noqa: E731 - once it is listed
    yield _act("sheet handed out: still true?", lambda: shell.rooms.show_issued(first()))
    tabs = lambda: find(QTabBar, "About the sheet")  # noqa: E731 - once it is shown
    yield _act("sheet handed out: its pages", lambda: tabs().setCurrentIndex(1))
    yield _act("batch: its window", _menu(shell, "batch"))
    yield _act("batch: a line", *written("Country", LARGEST))
    yield _act("batch: closed", shell.rooms.windows.close)


def _handed_out(workspace: Any) -> Any:
    at = moment(workspace.clock)
    order = SheetOrder(LARGEST, "es", Edition.STANDARD, Paper.LETTER, at.as_of)
    return issue_sheet(workspace, make_sheet(workspace, order, at), at, IssuedHow.PRINTED)


def _nothing(_answer: object) -> None:
    """What follows where nothing has to."""


def _settings(shell: Any) -> Iterator[Act]:
    yield _act("settings: entered", _menu(shell, "settings"))
    yield _act("words of a language: Spanish", lambda: shell.rooms.show_language("es"))
    yield _act("words of a language: Urdu", lambda: shell.rooms.show_language("ur"))
    yield _act("words of a language: by keys", *pressed("Messages", DOWN, 40))
    yield _act("words of a language: filtered", *typed("Filter messages", "flight"))


def _writing(shell: Any) -> Iterator[Act]:
    yield _act("country: the largest, third time", lambda: shell.rooms.show_country(LARGEST))
    yield _act("form: of a claim", _menu(shell, "new_claim"))
    yield _act("form: in its source field", *typed("Source 1", "charter"))
    yield _act("form: filled in", *filled(**_CLAIM), _join)
    yield _act("form: saved", _save(shell))
    yield _act("undo", _menu(shell, "undo"))
    yield _act("redo", _menu(shell, "redo"))
    yield _act("form: of a judgement", _menu(shell, "new_assessment"))
    yield _act("form: its claims filtered", *typed("Filter the claims", "flight"))
    yield _act("form: a claim weighed", _click("For (F)"))
    yield _act("form: closed", lambda: _form(shell).close())
    source = Wanted("source", id="large-source-02018")
    yield _act("form: of a source of 40,000 rules", lambda: shell.writing.write(source))
    yield _act("form: its day altered", *filled(Published="2018-02-03", Why="misread"))
    yield _act("source: of 40,000 rules saved", _save(shell))
    yield _act("source: of 40,000 rules undone", _menu(shell, "undo"))


def _form(shell: Any) -> Any:
    return next(iter(shell.writing._open.values()))


_CLAIM = {
    "Sentence": "China agreed to take people back by mule.",
    "Source_1": "large-source-00011",
    "When_it_was_true": "over the weekend of June 29, 2024",
    "Action": "agreed",
    "About_what": "removal by mule",
    "By_whom": "CN",
    "Grade": "B: primary text seen in part, or a reliable report",
    "May_go_on_a_sheet": "Yes",
    "Your_name": "Ana",
}


def _join() -> None:
    find(QCheckBox, "Add this name to the office").setChecked(True)


def _save(shell: Any) -> Step:
    """Save the form that is open; it must close then."""
    return lambda: _form(shell).save()
