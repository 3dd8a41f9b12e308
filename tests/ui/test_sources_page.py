"""The page of all sources: by story, narrowed, sorted, opened, taken back in time."""

from datetime import timedelta

import pytest
from made_up import NOON, WHEN, claim, source
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit
from PySide6.QtWidgets import QLabel as Label

from caseapp.domain.changes import Changes
from caseapp.domain.reliance import Weight
from caseapp.services.moments import Moment
from caseapp.services.source_table import SourceRow
from caseapp.ui.pages.sources.lines import Wanted
from caseapp.ui.pages.sources.model import SourcesModel
from caseapp.ui.pages.sources.table import SourcesTable
from caseapp.ui.pages.sources.telling import tell

AP, AP_AGAIN = "002_d51b1f53c5358254", "003_4c43daf76bc576d4"
STORY = "story ap-2024-05-cooperation"
TITLE, PUBLISHER, PUBLISHED, GRADE, LANGUAGE, COPIES, CLAIMS, COUNTRIES = range(8)


class Page:
    """The page as somebody sees it."""

    def __init__(self, screen):
        self.screen = screen
        screen.act("sources")
        self.table = screen.find(SourcesTable, "Sources")
        self.model = self.table.model()

    def column(self, column):
        rows = range(self.model.rowCount())
        return [self.model.index(row, column).data() for row in rows]

    def lines(self):
        return [self.model.line(row).key for row in range(self.model.rowCount())]

    def stand_on(self, key):
        self.table.go_to(key)
        self.table.setFocus()

    @property
    def current(self):
        return self.model.line(self.table.currentIndex().row()).key

    def press(self, key):
        self.screen.press(key, on=self.table)
        self.screen.settle()

    def type(self, text):
        self.screen.find(QLineEdit, "Filter sources").setText(text)

    def tick(self, name):
        self.screen.find(QCheckBox, name).click()

    def details(self):
        return self.screen.find(QPlainTextEdit, "About the source").toPlainText()

    def says(self, text):
        seen = [w.text() for w in self.screen.widget.findChildren(Label) if w.isVisible()]
        return text in seen


@pytest.fixture
def page(screen):
    return Page(screen)


def record(page, sources=(), claims=()):
    """Record something as another page would, and tell the pages."""

    def edit(workspace):
        with workspace.reference.writing() as unit:
            unit.sources.record(sources, NOON, "Ana")
            unit.claims.record(claims, NOON, "Ana")
        return Changes(
            sources=frozenset(each.id for each in sources),
            claims=frozenset(each.id for each in claims),
        )

    page.screen.desk.alter(edit, lambda _changes: None, pytest.fail)
    page.screen.settle()


def test_every_source_is_there_and_copies_of_one_story_are_one_row(page):
    assert page.says("81 sources, 77 stories")
    assert len(page.lines()) == 77
    assert STORY in page.lines()
    assert not {AP, AP_AGAIN} & set(page.lines())


def test_a_story_says_that_it_is_one_witness_with_all_its_claims(page):
    page.stand_on(STORY)
    row = page.table.currentIndex().row()
    assert page.model.index(row, COPIES).data() == "2 copies"
    assert page.model.index(row, CLAIMS).data() == "27"
    assert page.model.index(row, GRADE).data() == "B"
    assert page.details().startswith("One story, 2 copies: one witness.")
    spoken = page.model.index(row, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("One story, 2 copies: one witness.")
    assert spoken.endswith("(closed)")


def test_right_shows_the_copies_of_a_story_and_left_hides_them(page):
    page.stand_on(STORY)
    row = page.table.currentIndex().row()
    page.press(Qt.Key.Key_Right)
    assert set(page.lines()[row + 1 : row + 3]) == {AP, AP_AGAIN}
    assert page.current == STORY
    page.press(Qt.Key.Key_Down)
    assert page.current in {AP, AP_AGAIN}
    page.press(Qt.Key.Key_Left)
    assert page.current == STORY
    page.press(Qt.Key.Key_Left)
    assert len(page.lines()) == 77


def test_right_on_a_source_by_itself_changes_nothing(page):
    page.stand_on("thehill-2022-08-05")
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_Left)
    assert (page.current, len(page.lines())) == ("thehill-2022-08-05", 77)


def test_a_click_on_its_mark_shows_the_copies_too(page):
    page.stand_on(STORY)
    box = page.table.visualRect(page.table.currentIndex())
    at = QPoint(box.x() + 12, box.center().y())
    page.screen.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(page.lines()) == 79
    page.screen.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(page.lines()) == 77


def test_enter_opens_the_page_of_the_source(page):
    page.stand_on("thehill-2022-08-05")
    page.press(Qt.Key.Key_Return)
    assert page.screen.shell.rooms.currentWidget().panes()[0].entries()[0].key == (
        "thehill-2022-08-05"
    )
    page.screen.act("back")
    assert page.table.isVisible()
    assert page.current == "thehill-2022-08-05"


def test_enter_on_a_story_opens_its_best_copy(page):
    page.stand_on(STORY)
    page.press(Qt.Key.Key_Return)
    assert page.screen.shell.rooms.currentWidget().panes()[0].entries()[0].key == AP


def test_a_source_without_a_date_says_so_in_words(page):
    page.tick("Without a date")
    assert page.column(PUBLISHED) == ["no date"] * 9
    assert page.says("9 sources")
    assert "Not on sheets: nobody knows when it was published." in page.details()


def test_the_filter_reads_titles_publishers_notes_and_ids_without_accents(page):
    page.type("VOICE of")
    assert "Voice of America" in page.column(PUBLISHER)
    page.type("thehill-2022")
    assert page.lines() == ["thehill-2022-08-05"]


def test_one_copy_that_fits_brings_its_whole_story(page):
    page.type(AP_AGAIN)
    assert STORY in page.lines()
    page.stand_on(STORY)
    page.press(Qt.Key.Key_Right)
    assert {AP, AP_AGAIN} <= set(page.lines())


def test_all_filters_hold_together(page):
    page.screen.choose("Filter by grade", "Grade B")
    page.screen.choose("Filter by language", "English")
    page.tick("Without a date")
    assert set(page.column(GRADE)) == {"B"}
    assert set(page.column(PUBLISHED)) == {"no date"}
    page.tick("Never used")
    assert page.lines() == []
    assert page.details() == ""
    page.press(Qt.Key.Key_Return)
    assert page.table.isVisible()


def test_a_source_on_which_nothing_rests_is_found_as_never_used(page):
    record(page, [source("new", title="A new report")])
    page.tick("Never used")
    assert page.lines() == ["new"]
    assert "No claim rests on it." in page.details()


def test_the_orders_can_be_chosen_by_the_keyboard(page):
    orders = page.screen.find(QComboBox, "Order of sources")
    assert orders.currentText() == "Most claims first"
    claims = [int(text) for text in page.column(CLAIMS)]
    assert claims == sorted(claims, reverse=True)
    orders.setFocus()
    page.screen.press(Qt.Key.Key_Home, on=orders)
    page.screen.press(Qt.Key.Key_Down, on=orders)
    assert orders.currentText() == "Fewest claims first"
    assert [int(text) for text in page.column(CLAIMS)] == claims[::-1]


def test_a_click_on_a_header_sorts_and_the_list_of_orders_follows(page):
    page.table.sortByColumn(PUBLISHER, Qt.SortOrder.AscendingOrder)
    assert page.screen.find(QComboBox, "Order of sources").currentText() == "By publisher"
    page.table.sortByColumn(PUBLISHER, Qt.SortOrder.DescendingOrder)
    assert page.screen.find(QComboBox, "Order of sources").currentIndex() == -1


def test_the_source_one_stood_on_stays_current_when_sorted_or_narrowed(page):
    page.stand_on("thehill-2022-08-05")
    page.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    assert page.current == "thehill-2022-08-05"
    page.screen.choose("Filter by language", "English")
    assert page.current == "thehill-2022-08-05"


def test_down_leads_from_the_filter_into_the_table(page):
    field = page.screen.find(QLineEdit, "Filter sources")
    field.setFocus()
    page.screen.press(Qt.Key.Key_Down, on=field)
    assert page.screen.widget.focusWidget() is page.table


def test_known_on_the_day_before_no_source_was_known(page):
    page.screen.write("Known on", "2026-11-21")
    assert page.lines() == []
    assert page.says("0 sources")
    assert page.says("As of today, November 22, 2026, with what was known on November 21, 2026")
    page.screen.click("Today")
    page.screen.settle()
    assert len(page.lines()) == 77


def test_as_of_an_earlier_day_fewer_claims_rest_on_a_source(page):
    page.screen.write("As of", "2022-12-31")
    page.stand_on(STORY)
    row = page.table.currentIndex().row()
    assert 0 < int(page.model.index(row, CLAIMS).data()) < 27


def test_a_date_that_is_none_is_refused_beside_the_field_and_stays(page):
    page.screen.write("As of", "2024-02-30")
    assert "names a day that does not exist" in page.screen.text("What is wrong")
    assert page.screen.find(QLineEdit, "As of").text() == "2024-02-30"
    assert len(page.lines()) == 77


def test_what_was_altered_elsewhere_is_seen_at_once(page):
    record(page, [source("new")], [claim("x", sources=("new",))])
    page.type("new")
    assert "new" in page.lines()


def test_what_was_altered_while_another_page_was_open_is_seen_on_coming_back(page):
    page.screen.act("countries")
    record(page, [source("new")])
    Page(page.screen).screen.settle()
    assert "new" in page.lines()


def test_all_columns_fit_into_a_narrow_window(page):
    page.screen.widget.resize(1024, 700)
    QApplication.processEvents()
    header = page.table.horizontalHeader()
    assert header.length() <= page.table.viewport().width()
    modes = {header.sectionResizeMode(column) for column in range(8)}
    assert header.ResizeMode.ResizeToContents not in modes


def rows(count):
    """Made-up rows; every fifth source is a copy."""
    made = []
    for n in range(count):
        story = f"w{n // 5}" if n % 50 < 5 else None
        published = None if n % 9 == 0 else WHEN((NOON - timedelta(days=n)).date().isoformat())
        told = source(f"s{n:05}", title=f"Report {n}", published=published, same_story=story)
        copies = 5 if story else 1
        made.append(SourceRow(told, copies, Weight(n % 37, ("FR", "US")), n % 37))
    return made


@pytest.fixture(scope="module")
def ten_thousand():
    return tell(rows(10_000), Moment(NOON.date()), NOON.date()).stories


class Counting(SourcesModel):
    """Counts how often the view asks."""

    asked = 0

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.asked += 1
        return super().data(index, role)


def test_of_ten_thousand_sources_the_table_asks_only_about_those_in_view(
    dressed, qtbot, ten_thousand
):
    model = Counting()
    model.take(ten_thousand)
    table = SourcesTable(model)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    qtbot.waitExposed(table)
    QApplication.processEvents()
    cells = (600 // 30 + 2) * 8
    for act in (
        lambda: table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder),
        lambda: model.narrow(Wanted(folded="report 1")),
        lambda: model.open(0),
        table.scrollToBottom,
    ):
        model.asked = 0
        act()
        QApplication.processEvents()
        assert model.asked <= cells * 12
    table.hide()


def test_opening_a_story_moves_no_other_row(ten_thousand):
    model = SourcesModel()
    model.take(ten_thousand)
    before = [model.line(row).key for row in range(model.rowCount())]
    head = before.index("story w0")
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.open(head)
    assert inserted == [(head + 1, head + 5)]
    model.close(head)
    assert [model.line(row).key for row in range(model.rowCount())] == before
