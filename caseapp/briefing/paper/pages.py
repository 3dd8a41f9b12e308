"""Blocks onto pages: a heading never stands alone at the foot, nor a line of a paragraph.

Nothing is split that fits on a page, unless it may be (``Block.leading``).
"""

from collections.abc import Iterable, Iterator, Sequence

from caseapp.briefing.paper.blocks import Block, Placed, cut, unheard

Page = tuple[Placed, ...]

FEWEST = 2
"""How many lines of a paragraph stand on either page at least."""

ROUNDING = 0.01
"""Points by which sums of heights may differ with the order they are added in."""


def paginate(blocks: Sequence[Block], height: float) -> list[Page]:
    """Put blocks on pages of a height, each with the blocks it is held to.

    Only what is higher than a page by itself is taken apart, and paragraphs that may go on
    on the next.
    """
    stack = _Stack(height)
    for group in _held_together(blocks):
        stack.put(group)
    return [tuple(page) for page in stack.pages]


class _Stack:
    """The pages filled so far, and how much of the last one is used."""

    def __init__(self, height: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._height = height
        self._used = 0.0

    def put(self, group: Sequence[Block]) -> None:
        """Put a group on the last page, or on a new one where it does not fit."""
        needed = sum(block.before + block.height for block in group)
        if needed > self._height and len(group) > 1:
            for block in group:
                self.put([block])
            return
        if self.pages[-1] and self._used + needed > self._height:
            above, rest = _begun(group, self._height - self._used)
            if rest:
                self.put(above)
                self.put([rest])
                return
            self._turn(group[0].again)
        for block in group:
            for part in _parts(block, self._height):
                self._place(part)

    def _turn(self, again: Block | None) -> None:
        self.pages.append([])
        self._used = 0.0
        if again:
            self._place(unheard(again))

    def _place(self, block: Block) -> None:
        if self.pages[-1] and self._used + block.height > self._height + ROUNDING:
            self._turn(block.again)
        top = self._used + (block.before if self.pages[-1] else 0)
        self.pages[-1].append(Placed(top, block))
        self._used = top + block.height


def _begun(group: Sequence[Block], room: float) -> tuple[list[Block], Block | None]:
    """What of a group fits in the room, and the lines of its last block that are left over."""
    *first, last = group
    room -= sum(block.before + block.height for block in first) + last.before
    if last.leading and room >= FEWEST * last.leading:
        count = min(int(room / last.leading), round(last.height / last.leading) - FEWEST)
        if count >= FEWEST:
            above, rest = cut(last, count * last.leading)
            return [*first, above], rest
    return list(group), None


def _parts(block: Block, height: float) -> Iterator[Block]:
    """The block, or where it is higher than a page its parts, none higher than one."""
    room = height - (block.again.height if block.again else 0)
    rest = block
    while rest.height > room:
        above, rest = cut(rest, room)
        yield above
    yield rest


def _held_together(blocks: Iterable[Block]) -> Iterable[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keep:
            yield group
            group = []
    if group:
        yield group
