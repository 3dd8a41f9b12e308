"""A box to tick: seen on every ground, and where the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from caseapp.ui import theme
from caseapp.ui.widgets.tick import Tick


def colours(widget):
    picture = widget.grab().toImage()
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


@pytest.fixture
def tick(dressed, qtbot):
    made = Tick("Never &used")
    qtbot.addWidget(made)
    yield made
    made.hide()
    theme.dress(dressed, theme.LIGHT)


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_tick_is_drawn_in_the_accent_and_only_where_it_is_ticked(dressed, tick, worn):
    theme.dress(dressed, worn)
    tick.show()
    tick.clearFocus()
    assert worn.accent not in colours(tick)
    tick.setChecked(True)
    assert worn.accent in colours(tick)


def test_its_name_is_its_text_without_the_mnemonic(tick):
    assert tick.accessibleName() == "Never used"


def test_a_click_and_the_space_bar_tick_it(tick, qtbot):
    tick.show()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()
