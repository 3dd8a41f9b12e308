"""Where the words of an entry stand at a width: paragraphs, pills and columns."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from caseapp.ui import theme
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag

PADDING = 14.0
GAP = 10.0
PILL_HEIGHT = 22.0
BOXED = (Shape.CARD, Shape.COMPARISON, Shape.ACTION)
NARROWEST_COLUMN = 230.0
MOST_COLUMNS = 4


class Fonts(NamedTuple):
    """The fonts an entry is set in."""

    styles: dict[Style, QFont]
    pill: QFont


class Paragraph(NamedTuple):
    """One laid-out paragraph and where it stands."""

    layout: QTextLayout
    at: QPointF
    style: Style


class Pill(NamedTuple):
    """One tag and where it stands."""

    box: QRectF
    tag: Tag


class Placed(NamedTuple):
    """An entry laid out: its words, pills, inner frames and height."""

    paragraphs: list[Paragraph]
    pills: list[Pill]
    frames: list[QRectF]
    height: float


def fonts() -> Fonts:
    """The fonts in the application's present size."""
    quote = theme.font(-0.5)
    quote.setItalic(True)
    return Fonts(
        {
            Style.HEADING: theme.font(3, bold=True),
            Style.TITLE: theme.font(0.5, bold=True),
            Style.BODY: theme.font(0),
            Style.QUIET: theme.font(-1),
            Style.QUOTE: quote,
            Style.ACTION: theme.font(0),
        },
        theme.font(-1.5),
    )


def place(entry: Entry, width: float, used: Fonts) -> Placed:
    """Lay out an entry in a width."""
    boxed = entry.shape in BOXED
    inset = PADDING if boxed else 2.0
    top = 18.0 if entry.shape is Shape.HEADING else PADDING * 0.8 if boxed else 4.0
    made = _stack(entry, QPointF(inset, top), width - 2 * inset, used)
    bottom = made.height
    if entry.columns:
        bottom = _add_columns(made, entry, QRectF(inset, bottom, width - 2 * inset, 0), used)
    end = PADDING * 0.8 if boxed else 4.0
    return made._replace(height=bottom + end)


def guess(entry: Entry, width: int) -> int:
    """About the height of an entry, told by the length of its words; for the moment before
    it is laid out.
    """
    if entry.columns:
        across = max(1, min(MOST_COLUMNS, int(width // NARROWEST_COLUMN), len(entry.columns)))
        inside = max(guess(column, width // across) for column in entry.columns)
        return inside * -(-len(entry.columns) // across) + 60
    per_line = max(width / 7.5, 10.0)
    lines = sum(1 + int(len(line.text) / per_line) for line in entry.lines)
    return int(lines * 20 + (PILL_HEIGHT + 6) * bool(entry.tags) + 2 * PADDING)


def _stack(entry: Entry, at: QPointF, width: float, used: Fonts) -> Placed:
    made = Placed([], [], [], 0.0)
    y = at.y()
    for number, line in enumerate(entry.lines):
        y += _add_line(made, line, QPointF(at.x(), y), width, used)
        if number == 0 and entry.tags:
            y = _add_pills(made, entry.tags, QRectF(at.x(), y + 3, width, 0), used) + 3
    return made._replace(height=y)


def _add_line(made: Placed, line: Line, at: QPointF, width: float, used: Fonts) -> float:
    layout = QTextLayout(line.text, used.styles[line.style])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    height = 0.0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, height))
        height += row.height()
    layout.endLayout()
    made.paragraphs.append(Paragraph(layout, at, line.style))
    return height + 3


def _add_pills(made: Placed, tags: tuple[Tag, ...], box: QRectF, used: Fonts) -> float:
    metrics = QFontMetricsF(used.pill)
    x, y = box.x(), box.y()
    for tag in tags:
        width = min(metrics.horizontalAdvance(tag.text) + 18, box.width())
        if x > box.x() and x + width > box.right():
            x, y = box.x(), y + PILL_HEIGHT + 4
        made.pills.append(Pill(QRectF(x, y, width, PILL_HEIGHT), tag))
        x += width + 6
    return y + PILL_HEIGHT


def _add_columns(made: Placed, entry: Entry, box: QRectF, used: Fonts) -> float:
    fitting = int((box.width() + GAP) // (NARROWEST_COLUMN + GAP))
    across = max(1, min(MOST_COLUMNS, fitting, len(entry.columns)))
    width = (box.width() - GAP * (across - 1)) / across
    y = box.y() + 6
    for first in range(0, len(entry.columns), across):
        row = entry.columns[first : first + across]
        y = _add_row(made, row, QPointF(box.x(), y), width, used) + GAP
    return y - GAP + 4


def _add_row(made: Placed, row: tuple[Entry, ...], at: QPointF, width: float, used: Fonts) -> float:
    lowest = at.y()
    for number, column in enumerate(row):
        left = at.x() + number * (width + GAP)
        placed = _stack(column, QPointF(left + 10, at.y() + 8), width - 20, used)
        made.paragraphs.extend(placed.paragraphs)
        lowest = max(lowest, placed.height + 8)
    for number in range(len(row)):
        left = at.x() + number * (width + GAP)
        made.frames.append(QRectF(left, at.y(), width, lowest - at.y()))
    return lowest


def elided(pill: Pill, font: QFont) -> str:
    """The words of a pill as far as they fit."""
    metrics = QFontMetricsF(font)
    return metrics.elidedText(pill.tag.text, Qt.TextElideMode.ElideRight, pill.box.width() - 12)
