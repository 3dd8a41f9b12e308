"""The menus: every action of the window, each with its shortcut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from caseapp.text import gettext as _
from caseapp.ui.exporting import Exporting
from caseapp.ui.places import ON_COUNTRY, Place, places

if TYPE_CHECKING:
    from caseapp.ui.pages.country.page import CountryPage
    from caseapp.ui.shell import Shell

Act = Callable[[], object]
Item = tuple[str, str, tuple[str, ...], Act]


def fill_menus(shell: Shell, menus: list[QMenu]) -> dict[str, QAction]:
    """Put the actions into the menus; the actions by name."""
    made: dict[str, QAction] = {}
    parts = (_file(shell), _knowledge(shell), _go(shell), _view(shell))
    for menu, items in zip(menus, parts, strict=True):
        for name, text, shortcuts, act in items:
            made[name] = _add(menu, text, shortcuts, act)
    for name in (*ON_COUNTRY, "watch"):
        made[name].setEnabled(False)
    return made


def _file(shell: Shell) -> list[Item]:
    exporting = Exporting(shell)
    return [
        ("sheet", _("Briefing &sheet…"), ("Ctrl+P",), _on_country(shell, "want_sheet")),
        ("batch", _("&Batch of sheets…"), ("Ctrl+B",), shell.rooms.windows.open_batch),
        ("dossier", _("Country &dossier…"), ("Ctrl+Shift+D",), exporting.write_dossier),
        ("exhibit", _("Cited time &line…"), ("Ctrl+Shift+E",), exporting.write_exhibit),
        ("export", _("&Export this table…"), ("Ctrl+E",), exporting.export_table),
        ("quit", _("&Quit"), ("Ctrl+Q",), shell.close),
    ]


def _knowledge(shell: Shell) -> list[Item]:
    writing, cards = shell.writing, shell.cards
    return [
        ("undo", _("&Undo"), ("Ctrl+Z",), writing.undo),
        ("redo", _("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), writing.redo),
        ("new_claim", _("New &claim…"), ("Ctrl+N",), partial(cards.write_new, "claim")),
        (
            "new_source",
            _("New &source…"),
            ("Ctrl+Shift+N",),
            partial(cards.write_new, "source"),
        ),
        (
            "new_assessment",
            _("New &judgement…"),
            ("Ctrl+J",),
            partial(cards.write_new, "assessment"),
        ),
        (
            "new_disagreement",
            _("Record a &disagreement…"),
            ("Ctrl+Shift+J",),
            partial(cards.write_new, "disagreement"),
        ),
        ("correct", _("C&orrect this…"), ("F2",), cards.correct),
        ("sign", _("S&ign this…"), ("Ctrl+Shift+S",), cards.sign),
        ("withdraw", _("&Withdraw this…"), ("Ctrl+Shift+W",), cards.withdraw),
        ("restore", _("&Restore this…"), ("Ctrl+Shift+R",), cards.restore),
        ("history", _("&History of this"), ("Ctrl+H",), cards.show_history),
    ]


def _go(shell: Shell) -> list[Item]:
    return [
        ("back", _("&Back"), ("Alt+Left", "Esc"), shell.go_back),
        *(_go_to(shell, place, number) for number, place in enumerate(places(), 1)),
        ("search", _("&Search"), ("Ctrl+K",), shell.focus_search),
        ("find", _("Search with &filters"), ("Ctrl+Shift+F",), shell.search.want_all),
        ("next_pane", _("&Next pane"), ("F6",), lambda: shell.next_pane(1)),
        ("previous_pane", _("&Previous pane"), ("Shift+F6",), lambda: shell.next_pane(-1)),
    ]


def _go_to(shell: Shell, place: Place, number: int) -> Item:
    return (place.key, place.menu, (f"Ctrl+{number}",), partial(shell.rooms.go_to, place.key))


def _view(shell: Shell) -> list[Item]:
    sort = shell.rooms.countries.sort_by
    sorting: list[Item] = [
        (
            f"sort_{column}",
            _("Sort by “{column}”").format(column=name),
            (f"Ctrl+Shift+{column + 1}",),
            partial(sort, column),
        )
        for column, name in enumerate(shell.rooms.countries.columns)
    ]
    return [
        ("as_of", _("&As of another day…"), ("Ctrl+D",), _at_moment(shell, "focus_as_of")),
        ("today", _("&Today"), ("Ctrl+T",), _at_moment(shell, "go_to_today")),
        ("watch", _("&Watch this country, or stop"), ("Ctrl+W",), shell.rooms.watch_shown),
        ("refresh", _("&Refresh"), ("F5",), shell.refresh),
        ("filter", _("&Filter countries"), ("Ctrl+F",), shell.focus_filter),
        *sorting,
    ]


def _on_country(shell: Shell, method: str) -> Act:
    def act() -> None:
        page: CountryPage | None = shell.rooms.country
        if page:
            getattr(page, method)()

    return act


def _at_moment(shell: Shell, method: str) -> Act:
    def act() -> None:
        moments = shell.rooms.moments
        if moments:
            getattr(moments, method)()

    return act


def _add(menu: QMenu, text: str, shortcuts: tuple[str, ...], act: Act) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(keys) for keys in shortcuts])
    action.triggered.connect(lambda _checked=False: act())
    return action
