"""Knowledge is written down in forms that lose nothing and say beside each field what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from ui.screens import Screen, Window

from caseapp.domain.claims import ClaimKind
from caseapp.services.editors import Wanted
from caseapp.ui.dialogs.editor import Editor
from caseapp.ui.dialogs.reason import Reason
from caseapp.ui.forms.source_field import SourceField
from caseapp.ui.shell import Shell

AP = "002_d51b1f53c5358254"


class EditorScreen(Window):
    """The window in which something is written down."""

    def fill(self, name, text):
        """Fill in a field by its name, whatever control it has."""
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            named = [w for w in self.widget.findChildren(kind) if w.accessibleName() == name]
            found = [w for w in named if w.isVisible()]
            if found:
                self._put(found[0], text)
                return
        raise AssertionError(name)

    def _put(self, control, text):
        if isinstance(control, QComboBox):
            assert control.findText(text) >= 0, text
            control.setCurrentText(text)
        elif isinstance(control, QPlainTextEdit):
            control.setPlainText(text)
        else:
            control.setText(text)

    def problem(self, field):
        return self.widget.form.rows[field].problem

    def save(self):
        self.click("Save")
        self.settle()


@pytest.fixture
def write(screen):
    """Opens a form and gives it as somebody sees it."""
    opened = []

    def open_form(wanted):
        screen.shell.writing.write(wanted)
        screen.settle()
        made = EditorScreen(screen.shell.writing._open[wanted.name], screen.desk, screen.qtbot)
        opened.append(made)
        return made

    yield open_form
    screen.shell.writing.close_windows()
    screen.settle()


EVENT = Wanted("claim", ClaimKind.COOPERATION_EVENT, countries=("AD",))


def open_forms():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Editor) and w.isVisible()]


def fill_event(form):
    form.fill("Sentence", "Andorra agreed to take people back by mule.")
    form.fill("Source 1", AP)
    form.fill("When it was true", "over the weekend of June 29, 2024")
    form.fill("Action", "agreed")
    form.fill("About what", "removal by mule")
    form.fill("By whom", "AD")
    form.fill("Grade", "B: primary text seen in part, or a reliable report")
    form.fill("May go on a sheet", "Yes")


def sign_as(form, name="Ana"):
    form.fill("Your name", name)
    form.find(QCheckBox, "Add this name to the office").setChecked(True)


def test_sources_are_proposed_by_their_words_and_none_are_held_before(screen, write):
    form = write(EVENT)
    field = form.find(SourceField, "Source 1")
    assert form.widget._told.sources == ()
    with screen.qtbot.waitSignal(field.proposed):
        screen.qtbot.keyClicks(field, "associated press")
        form.settle()
    model = field._completer.completionModel()
    proposed = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert any(AP in words for words in proposed)
    field.setText(next(words for words in proposed if AP in words))
    assert field.source == AP


def test_a_claim_is_written_down_by_somebody_new_and_seen_at_once(screen, write):
    form = write(EVENT)
    fill_event(form)
    sign_as(form)
    form.save()
    assert not open_forms()
    assert screen.row("Andorra")
    screen.open("AD")
    (card,) = [text for text in screen.card_texts() if "by mule" in text]
    assert "June 29 or 30, 2024" in card


def test_a_form_that_cannot_be_saved_says_so_beside_each_field_and_keeps_everything(write):
    form = write(Wanted("claim", ClaimKind.FIGURE, countries=("AD",)))
    form.fill("Sentence", "Many.")
    form.fill("Number", "lots")
    form.save()
    assert "“lots”" in form.problem("value")
    assert form.problem("measure")
    assert form.problem("population")
    assert form.problem("period_basis")
    assert form.problem("when")
    assert not form.problem("summary")
    assert "at least one source" in form.text("Sources")
    assert form.find(QPlainTextEdit, "Sentence").toPlainText() == "Many."
    assert form.widget.isVisible()


def test_how_a_date_was_understood_and_will_print_is_told_as_one_types(write):
    form = write(EVENT)
    form.fill("When it was true", "about August 2022")
    words = [label.text() for label in form.widget.findChildren(QLabel)]
    assert any("2022-08~" in text for text in words)
    assert any(text.startswith("On paper:") and "August 2022" in text for text in words)


def test_choosing_another_kind_keeps_what_both_kinds_have(write):
    form = write(EVENT)
    fill_event(form)
    form.choose("Kind of claim", "Practice")
    assert form.find(QPlainTextEdit, "Sentence").toPlainText().startswith("Andorra")
    assert form.widget.draft().kind is ClaimKind.PRACTICE
    assert form.widget.draft().citations[0].source == AP


def test_an_unfinished_form_is_there_again_after_a_crash(
    screen, write, office, clock, asked, qtbot
):
    form = write(EVENT)
    form.fill("Sentence", "Half a sen")
    form.eventually(lambda: not form.widget._pause.isActive())
    form.settle()
    # Another program opens the folder, as after a crash: nothing was saved or closed.
    other = Shell(office, clock, asked.dialogs)
    with qtbot.waitSignal(other.filled, timeout=15000):
        other.show()
    seen = Screen(other, qtbot)
    seen.settle()
    assert "unfinished" in other.left.sentence
    seen.click("Open it")
    seen.settle()
    again = other.writing._open["claim:new"]
    assert again.form.draft().texts["summary"] == "Half a sen"
    other.writing.close_windows()
    seen.settle()
    other.close()
    other.deleteLater()


def test_a_discarded_form_is_not_kept(screen, write):
    form = write(EVENT)
    form.fill("Sentence", "Half a sen")
    form.click("Discard")
    screen.settle()
    assert not open_forms()
    again = write(EVENT)
    assert again.find(QPlainTextEdit, "Sentence").toPlainText() == ""


def test_a_form_taken_up_again_can_be_started_afresh(screen, write):
    write(EVENT).fill("Sentence", "Half a sen")
    screen.shell.writing.close_windows()
    screen.settle()
    again = write(EVENT)
    assert again.find(QPlainTextEdit, "Sentence").toPlainText() == "Half a sen"
    again.click("Start afresh")
    screen.settle()
    assert again.find(QPlainTextEdit, "Sentence").toPlainText() == ""


def test_the_form_of_one_thing_is_opened_only_once(screen, write):
    first = write(EVENT).widget
    screen.shell.writing.write(EVENT)
    screen.settle()
    assert screen.shell.writing._open["claim:new"] is first


def test_a_correction_asks_why_and_undo_takes_it_back_by_name(screen, write):
    form = write(Wanted("source", id=AP))
    form.fill("Title", "Another title")
    sign_as(form)
    form.save()
    assert form.widget.isVisible()  # nobody said why
    form.fill("Why", "misread")
    form.save()
    undo = screen.shell.actions_by_name["undo"]
    screen.eventually(lambda: "Another title" in undo.text())
    assert undo.text() == "&Undo: Correct the source “Another title”"
    screen.act("undo")
    screen.settle()
    redo = screen.shell.actions_by_name["redo"]
    screen.eventually(redo.isEnabled)
    assert "Another title" in redo.text()
    assert not undo.isEnabled()


def test_a_missing_source_is_written_down_from_the_claim_and_cited(screen, write):
    form = write(EVENT)
    form.click("Write down a new source")
    screen.settle()
    source = EditorScreen(screen.shell.writing._open["source:new"], screen.desk, screen.qtbot)
    source.fill("Title", "The Mule Post")
    source.fill("Dated in the text itself", "No")
    source.fill("Grade", "C: a copy, a compilation or an undated text")
    sign_as(source)
    source.save()
    assert [cited.source for cited in form.widget.draft().citations] == ["the-mule-post-undated"]


def test_countries_are_typed_by_name_or_code(write):
    form = write(EVENT)
    form.fill("Countries", "China, ec, Congo - Kinshasa")
    assert form.widget.draft().texts["countries"] == "CN, EC, CD"


def test_a_form_is_filled_in_by_the_keyboard_alone(write):
    form = write(EVENT)
    form.widget.activateWindow()
    form.eventually(form.widget.isActiveWindow)
    form.find(QLineEdit, "Countries").setFocus()
    form.qtbot.keyClick(form.widget.focusWidget(), Qt.Key.Key_Tab)
    form.qtbot.keyClicks(form.widget.focusWidget(), "Written by keys.")
    assert form.widget.draft().texts["summary"] == "Written by keys."
    form.qtbot.keyClick(
        form.widget.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
    )
    form.settle()
    assert form.problem("action")
    form.qtbot.keyClick(form.widget, Qt.Key.Key_Escape)
    form.settle()
    assert not open_forms()


def scales(form):
    return form.widget.form.scales


def test_a_judgement_lists_the_claims_and_counts_independent_sources_by_story(write):
    form = write(Wanted("assessment", countries=("CN",)))
    table = scales(form).table
    for claim in ("c02-suspension-2022-08", "c13-flight-shenyang"):
        rows = range(table.model().rowCount())
        row = next(r for r in rows if table.model()._shown[r].id == claim)
        table.selectRow(row)
        form.qtbot.keyClick(table, Qt.Key.Key_F)
    said = form.text("What the claims weigh")
    assert said.startswith("For: 2 claims, 2 independent sources")
    assert "out of date" in said
    form.qtbot.keyClick(table, Qt.Key.Key_A)
    assert form.widget.draft().texts["claims_against"] == "c13-flight-shenyang"
    form.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert form.widget.draft().texts["claims_against"] == ""


def test_a_judgement_is_recorded_and_answers_on_the_page(screen, write):
    form = write(Wanted("assessment", countries=("CN",)))
    table = scales(form).table
    table.selectRow(0)
    table.put("for")
    form.fill("Level", "Suspended")
    form.fill("Since", "November 1, 2026")
    form.fill("As of", "2026-11-20")
    form.fill("How sure", "Possible")
    form.fill("Note", "Made up for a test.")
    sign_as(form)
    form.save()
    assert screen.row("China")[1].startswith("Suspended")


def test_a_judgement_without_claims_says_so_beside_the_claims(write):
    form = write(Wanted("assessment", countries=("CN",)))
    form.fill("Level", "Suspended")
    form.save()
    assert "rests on claims" in form.text("What is wrong")


def test_the_claims_of_another_country_are_weighed_once_it_is_named(write):
    form = write(Wanted("assessment"))
    assert scales(form).table.model().rowCount() == 0
    form.fill("Country", "Cuba")
    form.settle()
    assert scales(form).table.model().rowCount() > 0


def test_a_disagreement_begins_with_the_claims_it_was_opened_for(write):
    pair = ("n01-37000-arrested-2023", "n02-24000-held-fy2023")
    form = write(Wanted("disagreement", claims=pair))
    assert set(form.widget.draft().texts["claims"].split()) == set(pair)


# From the page of a country


def on_card(screen, key):
    screen.cards.go_to(key)
    assert screen.shell.rooms.current_thing[1] == key


def test_f2_corrects_the_card_one_stands_on_and_the_page_shows_it_anew(screen):
    screen.open("CN")
    on_card(screen, "c02-suspension-2022-08")
    screen.act("correct")
    name = "claim:c02-suspension-2022-08"
    form = EditorScreen(screen.shell.writing._open[name], screen.desk, screen.qtbot)
    form.fill("Sentence", "China stopped cooperating on removals.")
    form.fill("Why", "shorter")
    sign_as(form)
    form.save()
    screen.settle()
    screen.eventually(
        lambda: "China stopped cooperating on removals." in screen.card(name[6:]).text
    )
    assert screen.shell.rooms.current_thing == ("claim", name[6:])


def test_withdrawing_asks_why_and_the_card_is_gone_until_it_is_undone(screen):
    screen.open("CN")
    on_card(screen, "c02-suspension-2022-08")
    screen.act("withdraw")
    dialog = next(w for w in screen.shell.findChildren(Reason) if w.isVisible())
    asked = EditorScreen(dialog, screen.desk, screen.qtbot)
    asked.fill("Why", "the paper took it back")
    sign_as(asked)
    asked.click("Withdraw")
    screen.settle()
    keys = lambda: [entry.key for entry in screen.cards.entries()]  # noqa: E731
    screen.eventually(lambda: "c02-suspension-2022-08" not in keys())
    screen.act("undo")
    screen.settle()
    screen.eventually(lambda: "c02-suspension-2022-08" in keys())


def test_withdrawing_without_a_reason_is_refused_in_the_question(screen):
    screen.open("CN")
    on_card(screen, "c02-suspension-2022-08")
    screen.act("withdraw")
    dialog = next(w for w in screen.shell.findChildren(Reason) if w.isVisible())
    asked = EditorScreen(dialog, screen.desk, screen.qtbot)
    sign_as(asked)
    asked.click("Withdraw")
    asked.settle()
    assert "Say why" in asked.text("What is wrong with: Why")
    dialog.close()


def test_ctrl_h_leads_to_the_history_of_the_card(screen):
    screen.open("CN")
    on_card(screen, "c02-suspension-2022-08")
    screen.act("history")
    screen.settle()
    assert type(screen.shell.rooms.currentWidget()).__name__ == "HistoryPage"


def test_what_was_found_by_rule_is_taken_up_as_a_disagreement(screen):
    screen.open("CN")
    key = next(e.key for e in screen.cards.entries() if e.thing == "misfit")
    assert "Found by rule" in screen.card(key).text
    on_card(screen, key)
    screen.act("withdraw")
    assert not [w for w in screen.shell.findChildren(Reason) if w.isVisible()]
    screen.act("correct")
    form = EditorScreen(screen.shell.writing._open["disagreement:new"], screen.desk, screen.qtbot)
    form.fill("Note", "Counted by two parts of one agency.")
    sign_as(form)
    form.save()
    screen.settle()
    screen.eventually(lambda: key not in [entry.key for entry in screen.cards.entries()])
    told = next(t for t in screen.card_texts() if "two parts of one agency" in t)
    assert "Looked at by Ana" in told


@pytest.mark.parametrize("name", ["Finish later", "Discard"])
def test_a_form_that_is_left_is_gone_from_the_screen(screen, write, name):
    form = write(EVENT)
    form.click(name)
    screen.settle()
    assert not open_forms()


def test_a_form_begins_where_something_is_to_be_filled_in(write):
    form = write(EVENT)
    assert form.widget.focusWidget().accessibleName() == "Sentence"


def test_tab_goes_through_a_form_as_it_is_read(write):
    form = write(EVENT)
    form.find(QPushButton, "Another source").click()
    form.widget.activateWindow()
    form.eventually(form.widget.isActiveWindow)
    form.find(QPlainTextEdit, "Sentence").setFocus()
    visited = []
    for _ in range(11):
        form.qtbot.keyClick(form.widget.focusWidget(), Qt.Key.Key_Tab)
        visited.append(form.widget.focusWidget().accessibleName())
    assert visited == [
        "Source 1",
        "Place in source 1",
        "Quotation from source 1",
        "Remove source 1",
        "Source 2",
        "Place in source 2",
        "Quotation from source 2",
        "Remove source 2",
        "Another source",
        "Write down a new source",
        "When it was true",
    ]


def test_who_writes_is_asked_beside_the_name_before_anything_is_saved(write):
    form = write(EVENT)
    fill_event(form)
    form.save()
    assert "your name" in form.text("What is wrong with: Your name")
    form.fill("Your name", "Zoe")
    form.save()
    said = form.text("What is wrong with: Your name")
    assert "“Zoe” is nobody in this office" in said
    form.find(QCheckBox, "Add this name to the office").setChecked(True)
    form.save()
    assert not open_forms()


@pytest.mark.parametrize(
    ("field", "typed", "proposed"),
    [("Countries", "chin", "China"), ("Source 1", "Associated Press on an Indian", AP)],
)
def test_what_is_typed_is_completed_by_the_keyboard(write, field, typed, proposed):
    form = write(EVENT)
    line = form.find(QLineEdit, field)
    line.setFocus()
    line.clear()
    form.qtbot.keyClicks(line, typed)
    form.eventually(QApplication.activePopupWidget)
    form.qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    form.qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert proposed in line.text()


def test_what_was_withdrawn_is_brought_back_from_its_history(screen):
    screen.open("CN")
    on_card(screen, "c02-suspension-2022-08")
    screen.act("history")
    for action, verb in (("withdraw", "Withdraw"), ("restore", "Restore")):
        screen.act(action)
        dialog = next(w for w in screen.shell.findChildren(Reason) if w.isVisible())
        asked = EditorScreen(dialog, screen.desk, screen.qtbot)
        asked.fill("Why", "a test")
        if action == "withdraw":
            sign_as(asked)
        asked.click(verb)
        screen.settle()
    screen.eventually(lambda: "3 revisions" in screen.text("How many revisions"))
    screen.open("CN")
    assert screen.card("c02-suspension-2022-08")
