"""The field for a date as people know it: told at every key, kept as typed, never only a colour."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from ui.conftest import bury

from caseapp.domain.dates import PartialDate
from caseapp.ui.widgets.date_entry import PATIENCE, DateEntry
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.labels import buddy
from caseapp.ui.widgets.moment_bar import MomentBar

NEAR = date(2024, 7, 3)


@pytest.fixture
def form(dressed):
    """A window with one entry and a field after it."""
    window = QWidget()
    layout = QVBoxLayout(window)
    entry, after = DateEntry("When it was", NEAR), QLineEdit()
    for widget in (buddy("&When it was", entry), entry, after):
        layout.addWidget(widget)
    window.resize(520, 240)
    window.show()
    window.activateWindow()
    entry.setFocus()
    yield entry
    bury(window)


def lines(entry):
    """What stands below the field, in order."""
    return [label.text() for label in entry.findChildren(QLabel) if label.isVisible()]


def marked(entry):
    return bool(entry.field.property("wrong"))


def test_a_date_is_told_at_every_key(form):
    QTest.keyClicks(form.field, "June")
    assert lines(form)[0] == "Understood as: some day in June 2024 (2024-06)."
    QTest.keyClicks(form.field, " 29")
    assert lines(form) == [
        "Understood as: Saturday, June 29, 2024 (2024-06-29).",
        "On paper: on June 29, 2024.",
    ]
    assert form.value() == PartialDate.parse("2024-06-29")
    assert form.value().phrase == "June 29"
    assert form.problem() is None


def test_an_empty_field_shows_how_dates_can_be_written_and_is_not_wrong(form):
    assert (form.text(), form.value(), form.problem()) == ("", None, None)
    assert "about August 2022" in lines(form)[0]
    QTest.keyClicks(form.field, "  ")
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert (form.text(), form.value(), form.problem()) == ("", None, None)
    assert not marked(form)


def test_an_unfinished_word_is_not_called_wrong_until_the_typing_pauses(form, qtbot):
    QTest.keyClicks(form.field, "before")
    assert form.problem() is not None
    assert not marked(form)
    qtbot.waitUntil(lambda: marked(form), timeout=20 * PATIENCE)
    assert lines(form) == [form.problem()]
    QTest.keyClicks(form.field, " 2018")
    assert not marked(form)
    assert "(../2017)" in lines(form)[0]


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_leaving_the_field_tells_what_is_wrong_and_keeps_what_was_typed(form, leave):
    QTest.keyClicks(form.field, "06/07/2024")
    QTest.keyClick(form.field, leave)
    assert marked(form)
    assert form.text() == "06/07/2024"
    assert form.value() is None
    assert lines(form) == [form.problem()]
    assert "2024-06-07" in form.problem()
    assert "2024-07-06" in form.problem()


def test_a_text_that_is_put_in_is_told_at_once(form, qtbot):
    with qtbot.waitSignal(form.changed) as changed:
        form.take("recently")
    assert changed.args == ["recently"]
    assert marked(form)
    form.take("FY2023")
    assert not marked(form)
    assert form.value() == PartialDate.parse("2022-10-01/2023-09-30")


def test_every_change_is_told_with_the_text_as_it_stands(form, qtbot):
    heard = []
    form.changed.connect(heard.append)
    QTest.keyClicks(form.field, "20 ")
    assert heard == ["2", "20", "20"]
    form.field.clear()
    assert heard[-1] == ""


def test_another_day_of_the_source_makes_another_date_of_the_same_words(form):
    form.take("on Tuesday")
    assert form.value().edtf == "2024-07-02"
    form.near = date(2026, 11, 22)
    assert form.near == date(2026, 11, 22)
    assert form.text() == "on Tuesday"
    assert form.value().edtf == "2026-11-17"
    assert "November 17, 2026" in lines(form)[0]


def test_a_screen_reader_hears_the_name_and_what_is_shown(form):
    read = QAccessible.queryAccessibleInterface(form.field)
    assert read.text(QAccessible.Text.Name) == "When it was"
    form.take("before 2018")
    assert read.text(QAccessible.Text.Description) == " ".join(lines(form))
    form.take("unclear when")
    assert read.text(QAccessible.Text.Description) == form.problem()


def test_the_field_is_reached_by_key_and_no_smaller_than_a_finger(form):
    assert form.focusProxy() is form.field
    assert form.field.hasFocus()
    assert form.field.height() >= 24


def test_no_text_is_shown_as_anything_but_text(form):
    form.take("<b>June</b>")
    assert lines(form)[0].startswith("“<b>June</b>” is not a date")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in form.findChildren(QLabel))


def test_the_smaller_fields_say_that_words_will_do(dressed):
    bar = MomentBar()
    for field in bar.findChildren(DateField):
        assert "words such as “June 2024”" in field.accessibleDescription()
        assert field.toolTip() == field.accessibleDescription()
    bury(bar)
