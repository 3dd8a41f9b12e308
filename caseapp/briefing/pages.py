"""Blocks onto pages: nothing is split, and a heading never stands alone at the foot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from caseapp.briefing.blocks import Block, Mark


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading of the outline and how far below the top of its page it stands."""

    text: str
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """The marks of one page, measured from its top left text corner."""

    marks: tuple[Mark, ...]
    bookmarks: tuple[Bookmark, ...]


def paginate(blocks: Sequence[Block], height: float) -> list[Page]:
    """Put blocks on pages of a height, each with the blocks it is held to."""
    pages: list[list[tuple[float, Block]]] = [[]]
    used = 0.0
    for group in _held_together(blocks):
        needed = sum(block.before + block.height for block in group)
        if pages[-1] and used + needed > height:
            pages.append([])
            used = 0.0
        for block in group:
            top = used + (block.before if pages[-1] else 0)
            pages[-1].append((top, block))
            used = top + block.height
    return [_page(placed) for placed in pages]


def _held_together(blocks: Iterable[Block]) -> Iterable[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keep:
            yield group
            group = []
    if group:
        yield group


def _page(placed: list[tuple[float, Block]]) -> Page:
    marks = tuple(replace(m, y=m.y + top) for top, block in placed for m in block.marks)
    outline = tuple(Bookmark(block.outline, top) for top, block in placed if block.outline)
    return Page(marks, outline)
