"""The page of the world."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSlider
from ui.screens import words

from caseapp.domain.courses import Standing
from caseapp.ui import theme
from caseapp.ui.pages.map.legend import Legend
from caseapp.ui.pages.map.page import MapPage
from caseapp.ui.pages.map.telling import month_ends
from caseapp.ui.widgets.worldmap.countries import WorldView
from caseapp.ui.widgets.worldmap.looks import Look, fills
from caseapp.ui.widgets.worldmap.picture import Picture
from caseapp.ui.widgets.years import Years
from caseapp.wording import standings

CHINA = "China: Limited, since March 30, 2024, likely; newest evidence: June 3, 2025; out of date"


@pytest.fixture
def world(screen):
    screen.act("map")
    screen.eventually(lambda: view(screen).items.rowCount() == 249)
    screen.settle()
    return screen


def view(screen) -> WorldView:
    return screen.find(WorldView, "World map")


def bytes_of(image: QImage) -> bytes:
    # In a format without padding: what pads the lines of others is anything at all.
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def slider(screen) -> QSlider:
    return screen.find(QSlider, "Month")


def text_of(screen, code):
    shown = view(screen)
    return words(shown.model().index(shown.items.row_of(code), 0))


def legend(screen):
    labels = screen.find(Legend, "Legend").findChildren(QLabel)
    return [label.text() for label in labels if label.text()]


def test_a_screen_reader_hears_what_since_when_and_how_sure(world):
    read = QAccessible.queryAccessibleInterface(view(world))
    assert read.childCount() == 249
    texts = [read.child(row).text(QAccessible.Text.Name) for row in range(249)]
    assert CHINA in texts
    assert "France: nothing recorded" in texts
    assert "Ecuador: claims are recorded, nobody has judged them" in texts


def test_every_country_has_a_place_that_can_be_hit(world):
    shown = view(world)
    for row in range(249):
        rect = shown.visualRect(shown.model().index(row, 0))
        assert min(rect.width(), rect.height()) >= 24
        assert shown.viewport().rect().intersects(rect)


def test_a_click_on_a_country_says_what_it_is_and_opens_nothing(world):
    shown = view(world)
    place = shown.visualRect(shown.model().index(shown.items.row_of("CN"), 0)).center()
    world.qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert world.text("Country on the map") == CHINA
    assert isinstance(world.shell.rooms.currentWidget(), MapPage)


def test_pointing_at_a_country_says_what_it_is(world):
    shown = view(world)
    place = shown.visualRect(shown.model().index(shown.items.row_of("BR"), 0)).center()
    shown.point_at(QPointF(place))
    assert world.text("Country on the map").startswith("Brazil: ")
    shown.point_at(QPointF(2, 2))
    assert world.text("Country on the map").startswith("Arrow keys")


@pytest.mark.parametrize("code", ["VA", "TV", "SG", "LS", "KI"])
def test_the_smallest_countries_can_be_pointed_at_from_near(world, code):
    shown = view(world)
    shown.go_to(code)
    for _ in range(8):
        world.press(Qt.Key.Key_Plus, on=shown)
    box = shown.visualRect(shown.currentIndex())
    index = shown.indexAt(box.center())
    assert shown.items.items[index.row()].key == code


def test_a_name_jumps_and_enter_opens_the_country(world):
    shown = view(world)
    shown.setFocus()
    world.qtbot.keyClicks(shown, "south k")
    assert shown.items.items[shown.currentIndex().row()].key == "KR"
    world.press(Qt.Key.Key_Return, on=shown)
    world.settle()
    assert world.shell.rooms.country.code == "KR"


def test_arrow_keys_go_to_the_neighbour_in_their_direction(world):
    shown = view(world)
    shown.go_to("US")
    shown.setFocus()
    world.press(Qt.Key.Key_Up, on=shown)
    assert shown.items.items[shown.currentIndex().row()].key == "CA"
    world.press(Qt.Key.Key_Down, on=shown)
    assert shown.items.items[shown.currentIndex().row()].key == "US"


def test_page_down_comes_to_every_country(world):
    shown = view(world)
    shown.setFocus()
    world.press(Qt.Key.Key_Home, on=shown)
    seen = {shown.currentIndex().row()}
    for _ in range(248):
        world.press(Qt.Key.Key_PageDown, on=shown)
        seen.add(shown.currentIndex().row())
    assert len(seen) == 249


def test_what_is_current_comes_into_view_when_near(world):
    shown = view(world)
    shown.setFocus()
    for code in ("NZ", "CA", "RU"):
        for _ in range(4):
            shown.zoom(closer=True)
        shown.go_to(code)
        box = shown.visualRect(shown.currentIndex())
        assert shown.viewport().rect().contains(box.center()), code


def test_keys_zoom_pan_and_show_the_whole_world(world):
    shown = view(world)
    shown.setFocus()
    whole = shown.frame
    world.press(Qt.Key.Key_Plus, on=shown)
    world.press(Qt.Key.Key_Plus, on=shown)
    near = shown.frame
    assert near.scale > whole.scale * 2
    world.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, on=shown)
    assert shown.frame.left > near.left
    world.press(Qt.Key.Key_Minus, on=shown)
    assert shown.frame.scale < near.scale
    world.press(Qt.Key.Key_0, on=shown)
    assert shown.frame.scale == whole.scale


def test_buttons_zoom(world):
    before = view(world).frame.scale
    world.click("Zoom in")
    assert view(world).frame.scale > before
    world.click("Whole world")
    assert view(world).frame.scale == before


def drag(shown, start: QPoint, end: QPoint):
    """As a hand does: QTest moves without telling that a button is held."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, point, button, held in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, (start + end) / 2, none, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        place = QPointF(point)
        plain = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, shown.viewport().mapToGlobal(place), button, held, plain)
        QApplication.sendEvent(shown.viewport(), event)


def test_the_map_can_be_dragged_and_nothing_is_opened(world):
    shown = view(world)
    for _ in range(3):
        shown.zoom(closer=True)
    before = shown.frame
    drag(shown, QPoint(400, 200), QPoint(300, 160))
    assert (shown.frame.left, shown.frame.top) == (before.left + 100, before.top + 40)
    assert isinstance(world.shell.rooms.currentWidget(), MapPage)


def test_ctrl_and_the_wheel_zoom_around_the_pointer(world):
    shown = view(world)
    point = QPointF(300, 150)
    before = shown.frame.back(point)
    event = QWheelEvent(
        point,
        shown.viewport().mapToGlobal(point),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for _ in range(3):
        QApplication.sendEvent(shown.viewport(), event)
    after = shown.frame.back(point)
    assert (after - before).manhattanLength() < 3


def test_the_legend_counts_all_countries_and_explains_what_is_old(world):
    lines = legend(world)
    assert "Limited (L): 8" in lines
    assert "Dotted edge, judgement out of date: 8" in lines
    counts = [int(line.rsplit(" ", 1)[1]) for line in lines if not line.startswith("Dotted")]
    assert sum(counts) == 249


def test_letters_and_patterns_of_all_standings_differ():
    letters = [standings.letter(each) for each in Standing]
    assert len(set(letters)) == len(letters)
    assert "R" not in letters


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_no_two_standings_look_alike_without_colours(dressed, worn):
    def grey(pattern):
        image = fills(worn, 1.0)[pattern].texture().toImage()
        return image.convertToFormat(QImage.Format.Format_Grayscale8)

    seen = [grey(each.value) for each in Standing]
    for one in range(len(seen)):
        for other in range(one):
            assert seen[one] != seen[other]


def test_a_note_says_whose_borders_they_are(world):
    notes = [label.text() for label in world.widget.findChildren(QLabel) if label.isVisible()]
    assert any("Natural Earth draws them and are no statement" in note for note in notes)


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2006-05", "China: Refused"),
        ("2010", "China: not judged for this day; the last judgement was “Refused”"),
        ("2022-09", "China: Suspended"),
    ],
)
def test_as_of_takes_the_whole_map_back(world, as_of, said):
    world.write("As of", as_of)
    assert text_of(world, "CN").startswith(said)


def test_known_on_a_day_before_the_starter_pack_nothing_is_on_the_map(world):
    world.write("Known on", "2020")
    assert "Nothing recorded: 249" in legend(world)


def test_a_wrong_date_is_explained_and_the_map_stays(world):
    world.write("As of", "recently")
    assert "“recently”" in world.text("What is wrong")
    assert text_of(world, "CN") == CHINA


def test_today_brings_the_map_back(world):
    world.write("As of", "2006-05")
    world.act("today")
    assert text_of(world, "CN") == CHINA


def test_the_slider_takes_the_map_through_the_years_without_a_question(world):
    slider(world).setValue(0)
    assert not world.desk.errands
    assert text_of(world, "CN").startswith("China: Refused")
    assert world.find(QLineEdit, "As of").text() == "2006-04-30"
    assert world.text("The day shown") == "April 30, 2006"
    slider(world).setValue(slider(world).maximum())
    assert text_of(world, "CN") == CHINA
    assert world.find(QLineEdit, "As of").text() == ""


def test_a_day_that_is_typed_moves_the_slider(world):
    world.write("As of", "2006-05-10")
    assert slider(world).value() == 1
    assert world.text("The day shown") == "May 10, 2006"


def test_the_words_of_the_country_one_is_on_follow_the_slider(world):
    view(world).go_to("CN")
    slider(world).setValue(0)
    assert world.text("Country on the map").startswith("China: Refused")


def test_space_plays_and_pauses(world):
    shown = view(world)
    shown.setFocus()
    world.press(Qt.Key.Key_Space, on=shown)
    assert world.find(QPushButton, "Pause").isVisible()
    assert slider(world).value() < slider(world).maximum()
    world.press(Qt.Key.Key_Space, on=shown)
    assert world.find(QPushButton, "Play").isVisible()


def test_playing_stops_where_nobody_looks(world):
    world.click("Play")
    world.act("countries")
    years = world.shell.findChild(MapPage).findChild(Years)
    assert not years.is_playing


def test_playing_ends_at_today(dressed, qtbot):
    days = month_ends(date(2026, 1, 15), date(2026, 11, 22))
    years = Years(interval=0)
    qtbot.addWidget(years)
    years.show_days(days, tuple(map(str, days)))
    years.show_day(days[-1], "today")
    seen = []
    years.moved.connect(seen.append)
    years.play_or_pause()
    qtbot.waitUntil(lambda: not years.is_playing, timeout=15000)
    assert seen == list(days)


def test_one_day_alone_cannot_be_played(dressed, qtbot):
    years = Years(interval=0)
    qtbot.addWidget(years)
    years.show_days((date(2026, 11, 22),), ("today",))
    years.play_or_pause()
    assert not years.is_playing


@pytest.mark.parametrize(
    ("first", "days"),
    [
        (date(2026, 11, 1), ["2026-11-22"]),
        (date(2026, 10, 31), ["2026-10-31", "2026-11-22"]),
        (date(2025, 12, 5), ["2025-12-31", "2026-01-31"]),
        (date(2024, 2, 1), ["2024-02-29", "2024-03-31"]),
    ],
)
def test_months_are_shown_at_their_last_day_and_today_comes_last(first, days):
    found = [day.isoformat() for day in month_ends(first, date(2026, 11, 22))]
    assert found[: len(days)] == days
    assert found[-1] == "2026-11-22"


def test_only_what_changed_is_drawn_anew_and_looks_the_same_as_all_of_it(world):
    shown = view(world)
    shapes, frame = shown._shapes, shown.frame
    first = {"CN": Look("limited", "L"), "VA": Look("refused", "X"), "FJ": Look("unknown", "?")}
    then = {"CN": Look("refused", "X", dotted=True), "FJ": Look("unknown", "?")}
    kept, fresh = Picture(shapes), Picture(shapes)
    kept.show_looks(first)
    kept.drawn(frame)
    kept.show_looks(then)
    fresh.show_looks(then)
    ours, whole = kept.drawn(frame).toImage(), fresh.drawn(frame).toImage()
    # Where lines are clipped, Qt rounds the shades of their edges otherwise, by a hair.
    assert max(abs(a - b) for a, b in zip(bytes_of(ours), bytes_of(whole), strict=True)) < 8
    different = Picture(shapes)
    different.show_looks(first)
    other = bytes_of(different.drawn(frame).toImage())
    assert max(abs(a - b) for a, b in zip(bytes_of(ours), other, strict=True)) > 50


def test_the_map_is_drawn_in_the_colours_worn(world, dressed):
    shown = view(world)
    theme.dress(dressed, theme.DARK)
    image = shown.viewport().grab().toImage()
    assert image.pixelColor(2, 2) == QColor(theme.DARK.base)
    theme.dress(dressed, theme.LIGHT)
    assert shown.viewport().grab().toImage().pixelColor(2, 2) == QColor(theme.LIGHT.base)


def test_the_button_opens_the_country_one_is_on(world):
    assert not world.find(QPushButton, "Open country").isEnabled()
    view(world).go_to("VE")
    world.click("Open country")
    world.settle()
    assert world.shell.rooms.country.code == "VE"


def test_a_missing_map_is_explained(own_resources, screen):
    (own_resources / "map" / "world.shapes").unlink()
    screen.act("map")
    screen.settle()
    assert "The file of the map" in screen.text("Trouble with the map")
    assert text_of(screen, "CN") == CHINA
    shown = view(screen)
    shown.go_to("CN")
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_0, Qt.Key.Key_Return):
        screen.press(key, on=shown)
    screen.settle()
    assert screen.shell.rooms.country.code == "CN"
