"""The search over everything."""

from PySide6.QtCore import Qt

from caseapp.ui.widgets.entry_list import EntryList


def test_ctrl_k_puts_the_cursor_in_the_search(screen):
    screen.act("search")
    assert screen.widget.focusWidget() is screen.search


def test_what_is_typed_drops_down_what_it_finds(screen):
    screen.type_in_search("China")
    assert screen.hits()[0].startswith("Country · CN: China")


def test_a_number_is_found_as_it_is_written(screen):
    screen.type_in_search("37,000")
    assert any("37,000" in hit for hit in screen.hits())


def test_a_country_is_found_in_spanish_and_chinese(screen):
    screen.type_in_search("中国")
    assert screen.hits()[0].startswith("Country · CN")


def test_down_and_enter_open_a_claim_on_its_country_page(screen):
    screen.type_in_search("37,000")
    title = screen.hits()[0]
    screen.press(Qt.Key.Key_Return, on=screen.search)
    screen.settle()
    assert screen.shell.rooms.country.code == "CN"
    assert screen.cards.currentIndex().data() in title


def test_arrows_walk_through_the_results_without_leaving_the_field(screen):
    screen.type_in_search("China")
    screen.press(Qt.Key.Key_Down, on=screen.search)
    screen.press(Qt.Key.Key_Down, on=screen.search)
    screen.press(Qt.Key.Key_Up, on=screen.search)
    assert screen.search.text() == "China"
    assert screen.shell.search._results._list.currentIndex().row() == 1


def test_esc_closes_the_results_and_keeps_the_page(screen):
    screen.open("CN")
    screen.type_in_search("Cuba")
    screen.act("back")
    assert not screen.shell.search.is_open
    assert screen.shell.rooms.country.code == "CN"


def test_a_source_is_shown_with_its_grade_and_what_rests_on_it(screen):
    screen.type_in_search("passport-index")
    sources = [i for i, hit in enumerate(screen.hits()) if hit.startswith("Source")]
    for _ in range(sources[0]):
        screen.press(Qt.Key.Key_Down, on=screen.search)
    screen.press(Qt.Key.Key_Return, on=screen.search)
    screen.settle()
    texts = [entry.text for entry in screen.find(EntryList, "About the source").entries()]
    assert "passport" in texts[0].lower()
    assert "Grade C" in texts[0]
    assert any("rest on it" in text for text in texts)
    assert any("Ecuador" in text for text in texts)


def test_only_the_newest_text_is_answered(screen):
    screen.search.setFocus()
    screen.qtbot.keyClicks(screen.search, "Cub")
    screen.qtbot.keyClicks(screen.search, "a")
    screen.settle()
    assert screen.hits()[0].startswith("Country · CU")


def test_an_emptied_field_shows_no_results(screen):
    screen.type_in_search("China")
    screen.search.clear()
    assert not screen.shell.search.is_open


def test_a_text_that_finds_nothing_says_so(screen):
    screen.type_in_search("zzzzzz")
    from PySide6.QtWidgets import QLabel

    texts = [w.text() for w in screen.widget.findChildren(QLabel) if w.isVisible()]
    assert "Nothing found" in texts


def test_signs_that_mean_something_to_a_search_engine_are_only_text(screen):
    for text in ('"', "AND OR", "*", "a:b", "(", "NEAR("):
        screen.search.clear()
        screen.type_in_search(text)
    assert screen.shell.rooms.country is None
