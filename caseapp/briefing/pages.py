"""Blocks onto pages: nothing is split, and a heading never stands alone at the foot."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from caseapp.briefing.blocks import Block


class Placed(NamedTuple):
    """A block and how far below the top of its page it stands."""

    top: float
    block: Block


Page = tuple[Placed, ...]


def paginate(blocks: Sequence[Block], height: float) -> list[Page]:
    """Put blocks on pages of a height, each with the blocks it is held to."""
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for group in _held_together(blocks):
        needed = sum(block.before + block.height for block in group)
        if pages[-1] and used + needed > height:
            pages.append([])
            used = 0.0
        for block in group:
            top = used + (block.before if pages[-1] else 0)
            pages[-1].append(Placed(top, block))
            used = top + block.height
    return [tuple(page) for page in pages]


def _held_together(blocks: Iterable[Block]) -> Iterable[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keep:
            yield group
            group = []
    if group:
        yield group
