"""The page of one country."""

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QListView
from ui.screens import words

from caseapp.ui import theme


@pytest.fixture
def china(screen):
    screen.open("CN")
    return screen


def test_the_answer_comes_first(china):
    assert china.text("Answer").startswith("China takes back some people from the United States")


def test_the_page_says_that_the_answer_is_old_and_unreviewed(china):
    assert "out of date" in china.text("Why")
    assert "Nobody in this office has reviewed" in china.text("Why")


def test_the_sections_stand_in_their_order(china):
    assert china.headings() == [
        "History of judgements",
        "Cooperation and ranking",
        "Conditions",
        "Flights and routes",
        "Figures",
        "Agreements and sanctions",
        "Visa rules",
        "After return",
        "Statements",
        "Disagreements",
        "Sources",
    ]


def test_37000_and_24000_stand_side_by_side_as_different_periods(china):
    pairs = [e for e in china.section("Figures") if e.lines[0].text == "Different periods"]
    texts = [[column.text for column in pair.columns] for pair in pairs]
    side_by_side = next(
        t for t in texts if any("37,000" in c for c in t) and any("24,000" in c for c in t)
    )
    assert any("37,000" in c and "2023" in c and "alendar" in c for c in side_by_side)
    assert any("24,000" in c and "fiscal year 2023" in c for c in side_by_side)


def test_different_periods_are_not_called_a_contradiction(china):
    for entry in china.section("Figures"):
        if entry.lines[0].text == "Different periods":
            assert "ontradiction" not in entry.text


def test_every_figure_carries_its_period_and_who_counted(china):
    figures = [e for e in china.section("Figures") if e.shape == "card"]
    assert figures
    for figure in figures:
        assert re.search(r"period|fiscal|on one day|event|programme", figure.text, re.I)


def test_every_claim_says_its_date_its_sources_and_whether_it_may_go_on_a_sheet(china):
    for title in ("Conditions", "Figures", "Flights and routes", "Visa rules", "Statements"):
        for entry in china.section(title):
            if entry.shape == "card":
                assert re.search(r"\d+ independent source", entry.text), entry.text
                assert re.search(r"May go on a sheet|Not on sheets: .+", entry.text), entry.text
                assert re.search(r"Source: ", entry.text), entry.text
                assert re.search(r"\d{4}|date not known", entry.lines[1].text), entry.text


def test_copies_of_one_story_count_as_one_source(china):
    copies = [e for e in china.section("Sources") if "counts as one source" in e.lines[0].text]
    assert copies
    assert sum("grade" in line.text for line in copies[0].lines) >= 2


def test_a_source_without_a_date_says_so(china):
    assert any("not in the text itself" in e.text for e in china.section("Sources"))


def test_as_of_takes_the_whole_page_back(china):
    china.write("As of", "2023-06")
    assert china.text("Answer").startswith("China has suspended taking people back")
    assert "c17-flight-116" not in [entry.key for entry in china.cards.entries()]
    assert len(china.section("History of judgements")) == 2


def test_as_of_takes_the_whole_time_line_back(china):
    china.write("As of", "2023-06")
    spans = [china.timeline.model().index(r, 0) for r in range(china.timeline.model().rowCount())]
    assert spans
    assert not any("2025" in words(span) for span in spans)


def test_a_wrong_date_is_explained_and_stays_as_it_was_typed(china):
    china.write("As of", "06/07/2024")
    assert "“06/07/2024” can be read in two ways" in china.text("What is wrong")
    assert china.find(QLineEdit, "As of").text() == "06/07/2024"
    assert china.text("Answer").startswith("China takes back some people")


def test_as_of_takes_words_too(china):
    china.write("As of", "late 2023")
    assert china.text("What is wrong") == ""
    assert china.find(QLineEdit, "As of").text() == "late 2023"
    assert "suspended" in china.text("Answer")


def test_a_date_put_right_takes_the_complaint_back(china):
    china.write("As of", "2023-13")
    china.write("As of", "2023-12")
    assert china.text("What is wrong") == ""
    assert "suspended" in china.text("Answer")


def test_a_day_that_has_not_come_is_refused(china):
    china.write("As of", "2030")
    assert "has not come yet" in china.text("What is wrong")


def test_today_brings_the_page_back(china):
    china.write("As of", "2023-06")
    china.act("today")
    assert china.text("Answer").startswith("China takes back some people")
    assert china.find(QLineEdit, "As of").text() == ""


def test_known_on_a_day_before_the_starter_pack_nothing_was_known(china):
    china.write("Known on", "2020")
    assert "Nothing is recorded about China" in china.text("Answer")


def test_a_country_without_knowledge_says_that_this_is_no_promise(screen):
    screen.open("FR")
    assert "does not mean that nothing happens" in screen.text("Answer")


def test_another_country_starts_at_today_again(china):
    china.write("As of", "2023-06")
    china.open("VE")
    assert china.find(QLineEdit, "As of").text() == ""
    assert "Venezuela" in china.text("Answer")


def test_the_contents_lead_to_a_section(china):
    contents = china.find(QListView, "On this page")
    names = [contents.model().index(r, 0).data() for r in range(contents.model().rowCount())]
    row = next(i for i, name in enumerate(names) if name.startswith("Sources"))
    contents.setCurrentIndex(contents.model().index(row, 0))
    china.press(Qt.Key.Key_Return, on=contents)
    bar = china.shell.rooms.country.findChild(type(china.shell.rooms.country._column))
    assert bar.verticalScrollBar().value() > 1000


def test_every_item_of_the_time_line_says_its_kind_its_date_and_itself(china):
    model = china.timeline.model()
    assert model.rowCount() > 50
    for row in range(model.rowCount()):
        said = words(model.index(row, 0))
        assert re.match(r"[^,]+, .+: .+|[^:]+: \d+ claims, .+\. Enter zooms in\.", said)


def test_enter_on_the_time_line_goes_to_the_claim(china):
    china.timeline.setFocus()
    china.press(Qt.Key.Key_End, on=china.timeline)
    text = words(china.timeline.currentIndex())
    china.press(Qt.Key.Key_Return, on=china.timeline)
    assert china.cards.currentIndex().data() in text
    assert china.widget.focusWidget() is china.cards


def test_a_click_on_the_time_line_goes_to_the_claim(china):
    china.timeline.setFocus()
    china.press(Qt.Key.Key_End, on=china.timeline)
    index = china.timeline.currentIndex()
    place = china.timeline.visualRect(index).center()
    hit = china.timeline.indexAt(place)
    china.qtbot.mouseClick(china.timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert china.cards.currentIndex().data() in words(hit)


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
    ],
)
def test_keys_walk_the_time_line_and_what_is_current_is_in_view(china, key):
    china.timeline.setFocus()
    china.press(Qt.Key.Key_End, on=china.timeline)
    for _ in range(4):
        china.press(key, on=china.timeline)
        index = china.timeline.currentIndex()
        assert index.isValid()
        rect = china.timeline.visualRect(index)
        assert rect.right() > 0
        assert rect.left() < china.timeline.viewport().width()


def test_the_time_line_zooms_by_buttons(china):
    bar = china.timeline.horizontalScrollBar()
    china.click("Whole time")
    assert bar.maximum() <= 1
    china.click("Zoom in")
    assert bar.maximum() > 1
    china.click("Zoom out")
    assert bar.maximum() <= 1


def test_ctrl_c_copies_everything_a_card_says(china):
    china.cards.go_to("c02-suspension-2022-08")
    china.cards.copy()
    copied = QGuiApplication.clipboard().text()
    assert "August 2022" in copied
    assert "Source: " in copied


def test_many_claims_make_few_widgets(screen):
    screen.open("US")
    from PySide6.QtWidgets import QWidget

    assert len(screen.card_texts()) > 200
    assert len(screen.shell.rooms.country.findChildren(QWidget)) < 80


def test_an_open_contradiction_keeps_claims_off_sheets(china):
    texts = [e.text for e in china.section("Figures") if "an open contradiction" in e.text]
    assert texts
    assert all("May go on a sheet" not in text for text in texts)


def test_alt_left_goes_back_to_the_countries(china):
    china.act("back")
    assert china.table.isVisible()


def test_back_returns_to_the_country_before(china):
    china.open("VE")
    china.act("back")
    china.act("back")
    assert "China" in china.text("Answer")


def test_another_day_shows_the_answer_first_again(china):
    china.cards.go_to("c02-suspension-2022-08")
    bar = china.shell.rooms.country._column.verticalScrollBar()
    assert bar.value() > 0
    china.write("As of", "2023-06")
    assert bar.value() == 0


def test_a_long_name_does_not_widen_the_window(screen):
    screen.open("GS")
    screen.widget.resize(1024, 700)
    assert screen.widget.width() == 1024
    assert screen.widget.minimumSizeHint().width() <= 1024


def test_a_card_one_walks_to_comes_into_view(china):
    china.cards.setFocus()
    column = china.shell.rooms.country._column
    china.cards.go_to("c17-flight-116")
    rect = china.cards.visualRect(china.cards.currentIndex())
    top = (
        china.cards.mapTo(column.widget(), rect.topLeft()).y() - column.verticalScrollBar().value()
    )
    assert 0 <= top < column.viewport().height()


def charts(screen):
    return screen.find(QListView, "Charts of figures")


def test_the_figures_are_drawn_in_charts_above_their_cards(china):
    first, *others = china.section("Figures")
    assert first.shape == "room"
    assert "card" in {entry.shape for entry in others}
    assert charts(china).isVisible()
    assert charts(china).height() > 300


def test_every_figure_of_a_chart_is_reached_by_keys_and_says_everything(china):
    view = charts(china)
    view.setFocus()
    china.press(Qt.Key.Key_Home, on=view)
    reached = {words(view.currentIndex())}
    for _ in range(view.model().rowCount()):
        china.press(Qt.Key.Key_Right, on=view)
        reached.add(words(view.currentIndex()))
    assert len(reached) == view.model().rowCount()
    assert any("37,833 encounters" in text and "fiscal year 2024" in text for text in reached)


def test_enter_on_a_figure_goes_to_its_card(china):
    view = charts(china)
    view.setFocus()
    china.press(Qt.Key.Key_Home, on=view)
    china.press(Qt.Key.Key_Down, on=view)
    china.press(Qt.Key.Key_Return, on=view)
    china.settle()
    entry = china.cards.entries()[china.cards.currentIndex().row()]
    assert entry.key.startswith("x-cbp-cn-usbp-fy")
    assert china.widget.focusWidget() is china.cards


def test_more_charts_are_shown_when_somebody_wants_them(china):
    before = charts(china).model().rowCount()
    china.cards.go_to("more_charts")
    china.press(Qt.Key.Key_Return, on=china.cards)
    assert charts(china).model().rowCount() > before
    assert not china.cards.has("more_charts")


def test_the_charts_follow_the_day(china):
    china.write("As of", "2022-06")
    said = [
        words(charts(china).model().index(r, 0)) for r in range(charts(china).model().rowCount())
    ]
    assert said
    assert not any("fiscal year 2023" in text for text in said)


def test_a_country_without_figures_has_no_charts(screen):
    screen.open("VE")
    assert not screen.shell.rooms.country._list.charts.isVisible()


def test_judgements_stand_on_top_of_the_time_line(china):
    said = words(china.timeline.model().index(0, 0))
    levels = [
        words(china.timeline.model().index(r, 0)) for r in range(china.timeline.model().rowCount())
    ]
    judged = [text for text in levels if text.startswith("Judgement, ")]
    assert len(judged) >= 4, said
    assert "Out of date from" in judged[-1]
    assert china.timeline._laid.lanes[0].name == "Judgement"


def test_enter_on_a_judgement_goes_to_its_card(china):
    view = china.timeline
    rows = range(view.model().rowCount())
    row = [r for r in rows if words(view.model().index(r, 0)).startswith("Judgement")][-1]
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    china.press(Qt.Key.Key_Return, on=view)
    assert "Answers for this day" in china.cards.entries()[china.cards.currentIndex().row()].text


def test_the_time_line_zooms_by_keys_and_what_is_current_stays_current(china):
    view = china.timeline
    view.setFocus()
    china.press(Qt.Key.Key_End, on=view)
    said, near = words(view.currentIndex()), view._scale.per_day
    china.qtbot.keyClicks(view, "++")
    assert view._scale.per_day > near
    assert words(view.currentIndex()) == said
    china.qtbot.keyClicks(view, "0")
    assert view.horizontalScrollBar().maximum() <= 1


def test_ctrl_and_the_wheel_zoom_where_the_pointer_is(china):
    view = china.timeline
    china.click("Whole time")
    for _ in range(3):
        before = day_at(view, 400)
        turn_wheel(view, 400, Qt.KeyboardModifier.ControlModifier)
        assert abs(day_at(view, 400) - before) <= 2 / view._scale.per_day


def test_what_does_not_fit_with_the_current_claim_is_linked_to_it(china):
    view, link = china.timeline, QColor(theme.colours().caution).rgb()
    china.click("Whole time")
    view.setFocus()

    def linked(key):
        view.setCurrentIndex(view.model().index(view._laid.where[key], 0))
        picture = view.viewport().grab(QRect(150, 60, view.width() - 150, view.height() - 60))
        image = picture.toImage()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixel(x, y) == link for x, y in points)

    assert linked("n01-37000-arrested-2023") > linked("c02-suspension-2022-08") + 50
    assert "Does not fit with “" in words(
        view.model().index(view._laid.where["n01-37000-arrested-2023"], 0)
    )


def test_the_wheel_alone_is_left_to_the_page(china):
    near = china.timeline._scale.per_day
    turned = turn_wheel(china.timeline, 400, Qt.KeyboardModifier.NoModifier)
    assert not turned.isAccepted()
    assert china.timeline._scale.per_day == near


def day_at(view, x):
    return (x - view.left_edge() + view.horizontalOffset()) / view._scale.per_day


def turn_wheel(view, x, modifiers):
    place = QPointF(x, 60)
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    return event


def test_enter_on_a_card_says_which_one_was_opened(china):
    page = china.shell.rooms.country
    china.cards.go_to("c02-suspension-2022-08")
    with china.qtbot.waitSignal(page.entry_opened) as opened:
        china.press(Qt.Key.Key_Return, on=china.cards)
    assert opened.args == ["c02-suspension-2022-08"]
