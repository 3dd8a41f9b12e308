"""Every window can be used without a mouse, without colours, and with a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from caseapp.domain.issuing import IssuedHow
from caseapp.ui import theme
from caseapp.ui.batch.window import BatchWindow
from caseapp.ui.dialogs.reason import Reason
from caseapp.ui.exporting.first_day import FirstDay

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
)
SMALLEST = 24


def windows(screen):
    """Every window and page, one after the other."""
    yield from pages(screen)
    yield from dialogs(screen)
    screen.shell.show_crash(ValueError())
    yield "crash", screen.widget


def pages(screen):
    yield "countries", screen.widget
    screen.open("CN")
    yield "country", screen.widget
    screen.type_in_search("China")
    yield "search", screen.widget
    screen.act("map")
    yield "map", screen.widget
    screen.act("flights")
    yield "flights", screen.widget
    screen.shell.search.want_all()
    screen.settle()
    yield "all results", screen.widget
    screen.act("visas")
    screen.find(QLineEdit, "Passport").setText("CN")
    screen.find(QLineEdit, "Destination").setText("EC")
    screen.click("Look up")
    screen.settle()
    yield "visas", screen.widget
    for index in range(1, 5):
        screen.find(QTabBar, "Question about visa rules").setCurrentIndex(index)
        for field in screen.widget.findChildren(QLineEdit):
            if field.accessibleName() == "Earlier day":
                field.setText("2020")
        screen.click("Look up")
        screen.settle()
        yield f"visas {index}", screen.widget
    screen.act("sources")
    yield "sources", screen.widget
    screen.shell.rooms.show_source("002_d51b1f53c5358254")
    screen.settle()
    yield "source", screen.widget
    screen.act("review")
    screen.click("Look")
    screen.settle()
    yield "review", screen.widget
    screen.act("sheets")
    yield "sheets", screen.widget
    screen.act("settings")
    yield "settings", screen.widget
    screen.shell.rooms.show_language("ar")
    screen.settle()
    yield "language", screen.widget
    screen.act("changes")
    yield "changes", screen.widget
    screen.shell.rooms.show_history("claim", "c17-flight-116")
    screen.settle()
    yield "history", screen.widget


def dialogs(screen):
    screen.open("CN")
    screen.act("exhibit")
    (first_day,) = screen.shell.findChildren(FirstDay)
    yield "first day", first_day
    first_day.reject()
    screen.act("sign")
    (signing,) = screen.shell.writing._open.values()
    yield "signing", signing
    screen.shell.writing.close_windows()
    for thing in ("new_claim", "new_source", "new_assessment", "new_disagreement"):
        screen.act(thing)
        (form,) = screen.shell.writing._open.values()
        yield thing, form
        screen.shell.writing.close_windows()
        screen.settle()
    screen.cards.go_to("c17-flight-116")
    screen.act("withdraw")
    (reason,) = [w for w in screen.widget.findChildren(Reason) if w.isVisible()]
    yield "reason", reason
    reason.close()
    screen.act("sheet")
    sheet = screen.sheet()
    yield "sheet", sheet.widget
    yield from sheets(screen, sheet)


def sheets(screen, sheet):
    """What there is once a sheet was handed out."""
    made = sheet.widget._made
    sheet.widget._note(made, IssuedHow.PRINTED)
    screen.settle()
    sheet.widget.close()
    screen.shell.rooms.show_issued(made.sheet.id)
    screen.settle()
    yield "issued", screen.widget
    screen.find(QTabBar, "About the sheet").setCurrentIndex(1)
    screen.settle()
    yield "issued as it was", screen.widget
    screen.act("batch")
    screen.settle()
    (batch,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, BatchWindow)]
    yield "batch", batch


def controls(window: QWidget):
    found = [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, CONTROLS) and w.isVisible() and w.window() is window
    ]
    # The header of a table, the button that empties a field and the line in which one finds in
    # a list belong to their control.
    return [
        w
        for w in found
        if not isinstance(w.parent(), QLineEdit | QComboBox)
        and w.metaObject().className() not in ("QHeaderView", "QTableCornerButton")
    ]


def test_every_control_has_an_accessible_name(screen):
    for place, window in windows(screen):
        nameless = [w for w in controls(window) if not w.accessibleName()]
        assert nameless == [], place


def test_every_control_can_be_reached_by_tab(screen):
    for place, window in windows(screen):
        reached, widget = set(), window
        for _ in range(2000):
            widget = widget.nextInFocusChain()
            reached.add(widget)
        keys = Qt.FocusPolicy.TabFocus
        wanted = [w for w in controls(window) if w.isEnabled() and w.focusPolicy() & keys == keys]
        assert [w for w in wanted if w not in reached] == [], place
        fields = [w for w in controls(window) if isinstance(w, QLineEdit | QComboBox | QCheckBox)]
        assert all(w.focusPolicy() & keys == keys for w in fields), place


def test_every_target_is_large_enough(screen):
    for place, window in windows(screen):
        small = [
            (w.accessibleName(), w.size())
            for w in controls(window)
            if isinstance(w, QAbstractButton | QLineEdit | QComboBox)
            and not isinstance(w, QCheckBox)
            and (w.width() < SMALLEST or w.height() < SMALLEST)
        ]
        assert small == [], place


def test_every_label_with_a_mnemonic_leads_to_its_field(screen):
    for place, window in windows(screen):
        labels = [w for w in window.findChildren(QLabel) if "&" in w.text() and w.isVisible()]
        astray = [
            w.text()
            for w in labels
            if w.buddy() is None and w.textFormat() != Qt.TextFormat.PlainText
        ]
        assert astray == [], place


def test_no_words_are_cut_off_in_buttons(screen):
    for place, window in windows(screen):
        cut = [
            w.text()
            for w in controls(window)
            if isinstance(w, QAbstractButton)
            and w.fontMetrics().horizontalAdvance(w.text().replace("&", "")) > w.width()
        ]
        assert cut == [], place


def test_every_action_has_a_shortcut_and_none_is_given_twice(screen):
    actions = screen.shell.actions_by_name
    assert [name for name, action in actions.items() if not action.shortcuts()] == []
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_f6_goes_round_all_panes(screen):
    screen.open("CN")
    visited = []
    for _ in range(7):
        screen.act("next_pane")
        visited.append(QApplication.focusWidget() or screen.widget.focusWidget())
    names = [widget.accessibleName() for widget in visited]
    for name in ("Search", "On this page", "Time line", "Charts of figures", "What is known"):
        assert name in names


def luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_all_words_stand_out_from_their_ground(worn):
    for text, ground in worn.pairs():
        assert contrast(text, ground) >= 4.5, (text, ground)


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_borders_of_controls_and_the_focus_stand_out(worn):
    for ground in (worn.base, worn.window):
        assert contrast(worn.control, ground) >= 3
        assert contrast(worn.accent, ground) >= 3


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_application_wears_the_set_it_is_given(dressed, worn):
    theme.dress(dressed, worn)
    assert theme.colours() == worn
    theme.dress(dressed, theme.LIGHT)


def test_chinese_letters_are_in_the_fonts_we_ship(dressed):
    from PySide6.QtGui import QFontDatabase

    from caseapp.ui import fonts

    fonts.add_large_fonts(dressed)
    assert "Noto Sans SC" in QFontDatabase.families()
    assert "Noto Sans SC" in dressed.font().families()


@pytest.mark.parametrize(
    ("place", "name"),
    [("map", "World map"), ("flights", "Route sketch"), ("flights", "Flights and routes")],
)
def test_f6_leads_to_the_panes_of_the_map_and_of_flights(screen, place, name):
    screen.act(place)
    visited = []
    for _ in range(7):
        screen.act("next_pane")
        visited.append(screen.widget.focusWidget().accessibleName())
    assert name in visited


@pytest.mark.parametrize(
    "name", ["Time line", "What is known", "On this page", "Charts of figures"]
)
def test_a_screen_reader_reaches_every_item_of_a_list(screen, name):
    from PySide6.QtGui import QAccessible

    screen.open("CN")
    view = screen.find(QAbstractItemView, name)
    read = QAccessible.queryAccessibleInterface(view)
    assert read.childCount() == view.model().rowCount()
    last = read.child(read.childCount() - 1)
    assert last.text(QAccessible.Text.Name)
    assert last.rect().isValid()
