"""What waits for a person is listed in one place, counted on the rail, and done from there."""

import pytest
from made_up import NOON, claim
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton

from caseapp.domain.changes import Changes
from caseapp.domain.details import CooperationEvent
from caseapp.services.office import add_person
from caseapp.services.signing import sign
from caseapp.ui.pages.review import looking
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.entry_model import ENTRY


@pytest.fixture
def review(screen):
    """The page, with Ana at the desk."""
    alter(screen, lambda w: add_person(w, "Ana"))
    screen.act("review")
    yield screen
    screen.shell.writing.close_windows()
    screen.settle()


def alter(screen, edit):
    refused = []
    screen.desk.alter(edit, lambda _changes: None, refused.append)
    screen.settle()
    assert refused == []


def waiting(screen):
    return screen.find(EntryList, "What waits")


def keys(screen, section):
    return [e.key for e in waiting(screen).entries() if e.key.startswith(f"{section}:")]


def headings(screen):
    return [e.lines[0].text for e in waiting(screen).entries() if e.shape == "heading"]


def rail(screen):
    (button,) = [
        b for b in screen.shell.rail.findChildren(QPushButton) if b.text().startswith("Review")
    ]
    return button.accessibleName()


def stand_on(screen, key):
    waiting(screen).setFocus()
    assert waiting(screen).go_to(key)


def test_the_sections_stand_in_their_order_with_how_much_waits(review):
    assert headings(review) == [
        "Overdue reviews (8)",
        "Not signed in this office (8)",
        "Waits for a second person (0)",
        "Disagreements nobody has decided (34)",
    ]


def test_the_longest_overdue_comes_first_and_says_for_how_long(review):
    first = waiting(review).entries()[1]
    assert first.lines[0].text == "Vietnam"
    assert "Overdue by 18 years" in [tag.text for tag in first.tags]


def test_overdue_judgements_are_counted_on_the_rail_and_signing_takes_one_off(review):
    assert rail(review) == "Review, 8 judgements overdue"
    stand_on(review, "overdue:cu-2023-limited")
    review.act("sign")
    (window,) = review.shell.writing._open.values()
    window.sign()
    review.settle()
    assert rail(review) == "Review, 7 judgements overdue"
    assert "overdue:cu-2023-limited" not in keys(review, "overdue")
    assert keys(review, "second") == ["second:cu-2023-limited"]
    assert waiting(review).currentIndex().isValid()  # one goes on with the next
    review.act("undo")
    review.settle()
    assert rail(review) == "Review, 8 judgements overdue"
    assert keys(review, "second") == []


def test_without_anything_overdue_the_rail_shows_no_number(review):
    now = review.shell.rooms.currentWidget()
    for key in keys(review, "overdue"):
        id_ = key.removeprefix("overdue:")
        alter(review, lambda w, id_=id_: sign(w, id_))
    assert rail(review) == "Review"
    assert "Overdue reviews (0)" in headings(review)
    assert "Nothing waits here." in [e.text for e in waiting(review).entries()]
    assert review.shell.rooms.currentWidget() is now


def test_enter_opens_the_country_at_the_judgement_and_esc_comes_back(review):
    stand_on(review, "overdue:cn-2025-limited")
    review.press(Qt.Key.Key_Return, on=waiting(review))
    review.settle()
    assert review.shell.rooms.country.code == "CN"
    current = review.cards.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Answers for this day" in current
    review.act("back")
    review.settle()
    assert waiting(review).isVisible()


def test_enter_on_a_disagreement_opens_the_country_at_one_of_its_claims(review):
    key = keys(review, "undecided")[0]
    stand_on(review, key)
    review.press(Qt.Key.Key_Return, on=waiting(review))
    review.settle()
    assert review.cards.currentIndex().isValid()


def test_f2_corrects_what_the_card_is_about(review):
    stand_on(review, "unsigned:cn-2025-limited")
    review.act("correct")
    assert "assessment:cn-2025-limited" in review.shell.writing._open
    key = keys(review, "undecided")[0]
    stand_on(review, key)
    review.act("correct")
    assert f"disagreement:{key.removeprefix('undecided:')}" in review.shell.writing._open


def test_a_long_section_shows_some_and_more_when_wanted(review):
    assert len(keys(review, "undecided")) == 12
    more = waiting(review).entries()[-1]
    assert more.text == "Show 12 more of 34"
    stand_on(review, more.key)
    review.press(Qt.Key.Key_Return, on=waiting(review))
    review.settle()
    assert len(keys(review, "undecided")) == 24
    assert waiting(review).currentIndex().data(ENTRY).key == keys(review, "undecided")[12]


def test_one_section_is_shown_alone(review):
    review.choose("Show", "Disagreements nobody has decided (34)")
    assert headings(review) == ["Disagreements nobody has decided (34)"]
    review.choose("Show", "Found by rule and not looked at")
    assert not [w for w in review.widget.findChildren(EntryList) if w.isVisible() and w.entries()]
    # What is chosen stays chosen when the page is asked anew.
    alter(review, lambda w: sign(w, "cn-2025-limited"))
    box = review.find(QComboBox, "Show")
    assert box.currentText() == "Found by rule and not looked at"


def test_the_page_goes_back_in_time(review):
    alter(review, lambda w: sign(w, "cn-2025-limited"))
    assert "overdue:cn-2025-limited" not in keys(review, "overdue")
    review.write("Known on", "2026-11-21")
    assert headings(review)[0] == "Overdue reviews (0)"  # nothing was known here by then
    review.write("Known on", "")
    review.write("As of", "2024-07-15")
    assert "overdue:cn-2025-limited" not in keys(review, "unsigned")
    assert "As of July 15, 2024" in [label.text() for label in review.widget.findChildren(QLabel)]
    review.write("As of", "someday")
    assert "“someday”" in review.text("What is wrong")


# Found by rule


def finds(screen):
    return screen.find(EntryList, "Found by rule")


def test_what_does_not_fit_is_looked_for_when_somebody_wants_it(review):
    assert not finds(review).entries()
    review.click("Look")
    review.settle()
    entries = finds(review).entries()
    assert entries
    assert len({entry.key for entry in entries}) == len(entries)
    assert all("Found by rule" in entry.text for entry in entries)
    state = review.text("How far the look is")
    assert state.startswith(f"{len(entries)} found; looked at ")
    assert not [b for b in review.widget.findChildren(QProgressBar) if b.isVisible()]


def test_a_find_leads_to_its_card_and_becomes_a_disagreement(review):
    review.click("Look")
    review.settle()
    entry = finds(review).entries()[0]
    finds(review).setFocus()
    finds(review).go_to(entry.key)
    review.act("correct")
    (form,) = review.shell.writing._open.values()
    claims = form.draft().texts["claims"].split()
    assert len(claims) >= 2
    assert all(id_ in entry.key for id_ in claims)
    review.press(Qt.Key.Key_Return, on=finds(review))
    review.settle()
    assert review.shell.rooms.country.current_thing() == ("misfit", entry.key)


def test_the_look_can_be_stopped_and_other_questions_come_in_between(review):
    look = review.shell.rooms.currentWidget()._finds._looking
    review.click("Look")
    review.eventually(lambda: look.done >= 1)
    heard = []
    review.desk.ask(lambda _workspace: look.done, heard.append, pytest.fail)
    review.eventually(lambda: heard)
    assert heard[0] < look.total
    review.click("Stop looking")
    review.settle()
    assert 0 < look.done < look.total
    assert f"looked at {look.done} of {look.total}" in review.text("How far the look is")


def test_an_altered_country_is_looked_at_again(review):
    review.click("Look")
    review.settle()
    before = len(finds(review).entries())

    def suspend(workspace):
        stop = CooperationEvent("suspended", "removals", "CN")
        one = claim("x-1", countries=("CN",), sources=(), details=stop, summary="China stopped.")
        with workspace.reference.writing() as unit:
            unit.claims.record([one], NOON, "a pack")
        return Changes(frozenset({"CN"}), claims=frozenset({"x-1"}))

    alter(review, suspend)
    assert len(finds(review).entries()) == before + 1
    assert "China stopped." in "".join(entry.text for entry in finds(review).entries())


def test_a_look_ends_at_more_than_anybody_goes_through(review, monkeypatch):
    monkeypatch.setattr(looking, "MOST_FOUND", 3)
    review.click("Look")
    review.settle()
    look = review.shell.rooms.currentWidget()._finds._looking
    assert look.done < look.total
    assert len(finds(review).entries()) >= 3
    assert "enough to go through first" in review.text("How far the look is")


def test_another_moment_forgets_what_was_found(review):
    review.click("Look")
    review.settle()
    review.write("As of", "2005-01-01")
    assert not finds(review).entries()
    review.click("Look")
    review.settle()
    assert "Nothing was found that does not fit" in review.text("How far the look is")
