"""The map: reading its shapes, its first paint and its recolouring, beside bare painting."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QApplication

from caseapp.domain.courses import Standing
from caseapp.places import resources
from caseapp.ui import theme
from caseapp.ui.widgets.worldmap.looks import Look
from caseapp.ui.widgets.worldmap.picture import Frame, Picture
from caseapp.ui.widgets.worldmap.projection import HEIGHT, WIDTH
from caseapp.ui.widgets.worldmap.shapes import Shapes, read_shapes
from caseapp.wording import standings
from tests.bench.pairs import Figure, compare, timed

SIZE = QSize(1080, 530)
SCALE = min(SIZE.width() / WIDTH, SIZE.height() / HEIGHT)
FRAME = Frame(SIZE, 1.0, SCALE, 0.0, 0.0)
FILE = resources() / "map" / "world.shapes"
FEW = 10
"""Countries that change from one month to the next: more than ever did."""


def figures(folder: Path) -> Iterator[Figure]:
    """The whole map as dressed as can be, and one step of the years."""
    app = QApplication.instance() or QApplication(["bench", *theme.STYLE])
    assert isinstance(app, QApplication)
    theme.dress(app, theme.LIGHT)
    shapes = read_shapes(FILE)
    bare = timed(_bare(shapes))
    whole = _looks(shapes, 0)
    yield compare("map: shapes read / painted bare", timed(lambda: read_shapes(FILE)), bare, 5.0)
    yield compare("map: all 249 dressed and painted / painted bare", _painted(shapes), bare, 8.0)
    picture = Picture(shapes)
    picture.show_looks(whole)
    picture.drawn(FRAME)
    yield compare("map: all 249 recoloured / painted bare", _all(picture, shapes), bare, 8.0)
    yield compare("map: 10 recoloured / painted bare", _few(picture, shapes), bare, 5.0)


def _bare(shapes: Shapes):
    """The same outlines at the same size in one colour, by a bare painter."""
    scaled = QTransform.fromScale(SCALE, SCALE)
    paths = [scaled.map(shape.coarse) for shape in shapes.countries.values()]

    def paint() -> None:
        pixmap = QPixmap(SIZE)
        pixmap.fill(Qt.GlobalColor.white)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.LIGHT.control), 0.7))
        painter.setBrush(QColor(theme.LIGHT.neutral_ground))
        for path in paths:
            painter.drawPath(path)
        painter.end()

    return paint


def _looks(shapes: Shapes, turn: int) -> dict[str, Look]:
    levels = list(Standing)[:5]
    looks = {}
    for number, code in enumerate(sorted(shapes.countries)):
        level = levels[(number + turn) % len(levels)]
        looks[code] = Look(level.value, standings.letter(level), dotted=True)
    return looks


def _painted(shapes: Shapes):
    looks = _looks(shapes, 0)

    def paint() -> None:
        picture = Picture(shapes)
        picture.show_looks(looks)
        picture.drawn(FRAME)

    return timed(paint)


def _all(picture: Picture, shapes: Shapes):
    turns = [_looks(shapes, turn) for turn in range(2)]

    def paint() -> None:
        turns.reverse()
        picture.show_looks(turns[0])

    return timed(paint)


def _few(picture: Picture, shapes: Shapes):
    turns = [_looks(shapes, 0), _looks(shapes, 0)]
    for code in sorted(shapes.countries)[:: len(shapes.countries) // FEW]:
        turns[1][code] = Look("refused", "X")

    def paint() -> None:
        turns.reverse()
        picture.show_looks(turns[0])

    return timed(paint)
