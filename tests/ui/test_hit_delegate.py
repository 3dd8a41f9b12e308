"""What was sought is drawn in bold, and nothing else."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from caseapp.domain.searching import Run
from caseapp.ui import theme
from caseapp.ui.widgets.hit_delegate import _formats, draw_runs


@pytest.mark.parametrize(
    ("runs", "ranges"),
    [
        ((Run("to ", False), Run("China", True), Run(" now", False)), [(3, 5)]),
        ((Run("China", True),), [(0, 5)]),
        ((Run("nothing", False),), []),
        ((), []),
        ((Run("\U00020000 ", False), Run("中国", True)), [(3, 2)]),
    ],
)
def test_the_bold_pieces_are_counted_as_qt_counts_letters(runs, ranges):
    length = sum(len(run.text) for run in runs)
    made = [(each.start, each.length) for each in _formats(runs, length)]
    assert made == ranges


def drawn(runs, width=400):
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    draw_runs(painter, QRectF(0, 0, width, 30), runs, theme.font(0))
    painter.end()
    return image


def ink(image):
    greys = (image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(30))
    return sum(255 - grey for grey in greys)


def test_a_hit_is_drawn_in_heavier_letters(dressed):
    plain, bold = drawn((Run("deportation", False),)), drawn((Run("deportation", True),))
    assert ink(bold) > ink(plain) * 1.1


def test_a_text_that_does_not_fit_is_cut_within_its_box(dressed):
    long = (Run("deportation flight " * 30, True),)
    image = drawn(long, width=120)
    assert all(image.pixelColor(119, y).lightness() > 250 for y in range(30))
