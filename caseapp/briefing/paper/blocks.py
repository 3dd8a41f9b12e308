"""Blocks: what stays together on a page, made of parts that are seen and told."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from caseapp.briefing.paper.marks import Box, Mark, Matrix, Picture, Words, shifted
from caseapp.briefing.paper.structure import Role, Tag
from caseapp.briefing.typeset.typesetting import clean


class Part(NamedTuple):
    """Marks of one element; ``path`` leads to it from the top and is empty where there is none.

    Only words and pictures with an ``alt`` are told; rules and frames are seen alone.
    """

    path: tuple[Tag, ...]
    marks: tuple[Mark, ...]


class Block(NamedTuple):
    """Parts that stay together on a page; ``keep`` holds them to the next block.

    ``again`` is set above the block where it is the first on its page, as the heads of a
    table are; it is told only once. ``width`` is what the block was set to; ``leading`` is
    how high its lines are, if it may go on on the next page between two of them.
    """

    parts: tuple[Part, ...]
    height: float
    before: float = 0
    keep: bool = False
    outline: str | None = None
    again: "Block | None" = None
    width: float = 0
    leading: float = 0

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, in the order they are drawn and read."""
        return tuple(mark for part in self.parts for mark in part.marks)

    @property
    def first_baseline(self) -> float:
        """How far below its top its first line of words stands."""
        return min((mark.y for mark in self.marks if isinstance(mark, Words)), default=0.0)


class Placed(NamedTuple):
    """A block, how far below the top of its page it stands, and how far from the left."""

    top: float
    block: Block
    left: float = 0


def moved(parts: Iterable[Part], right: float, down: float) -> tuple[Part, ...]:
    """The parts further right and further down by so many points."""
    return tuple(
        part._replace(marks=tuple(shifted(mark, right, down) for mark in part.marks))
        for part in parts
    )


def gathered(placed: Sequence[Placed], width: float = 0) -> Block:
    """Blocks at their places as one block, read in the order they are given in."""
    parts = [part for each in placed for part in moved(each.block.parts, each.left, each.top)]
    return Block(
        tuple(parts),
        max(each.top + each.block.height for each in placed),
        max(each.block.before for each in placed),
        any(each.block.keep for each in placed),
        next((each.block.outline for each in placed if each.block.outline), None),
        width=width or max(each.left + each.block.width for each in placed),
    )


def facing(one: Block, other: Block, gap: float, *, rtl: bool = False) -> Block:
    """Two blocks side by side as one, their first lines level; the first is read first.

    The first stands at the left, or at the right where its language is ``rtl``. Frames
    are level instead, and equally high.
    """
    left, right = (other.width + gap, 0.0) if rtl else (0.0, one.width + gap)
    if _is_framed(one) and _is_framed(other):
        high = max(one.height, other.height)
        return gathered(
            [Placed(0, _framed(one, high), left), Placed(0, _framed(other, high), right)]
        )
    level = max(one.first_baseline, other.first_baseline)
    pair = ((one, left), (other, right))
    return gathered([Placed(level - each.first_baseline, each, at) for each, at in pair])


def _is_framed(block: Block) -> bool:
    return any(isinstance(mark, Box) for mark in block.marks)


def _framed(block: Block, height: float) -> Block:
    """The block with its frame so high."""

    def stretched(mark: Mark) -> Mark:
        return mark._replace(height=height - mark.y) if isinstance(mark, Box) else mark

    parts = (part._replace(marks=tuple(map(stretched, part.marks))) for part in block.parts)
    return block._replace(parts=tuple(parts), height=height)


def within(tag: Tag, block: Block) -> Block:
    """The block as part of a larger element, such as a section."""
    parts = (part._replace(path=(tag, *part.path)) if part.path else part for part in block.parts)
    return block._replace(parts=tuple(parts))


def unheard(block: Block) -> Block:
    """The block only seen: what is said elsewhere already."""
    return block._replace(parts=(Part((), block.marks),), outline=None)


def picture(image: bytes, width: float, height: float, alt: str = "") -> Block:
    """An image (PNG or JPEG) of a size in points; without ``alt`` it only adorns."""
    said = clean(alt)
    mark = Picture(0, 0, width, height, image, said)
    return Block((Part(_figure(said), (mark,)),), height, width=width)


def matrix(rows: Sequence[Sequence[bool]], size: float, alt: str) -> Block:
    """A square code to be scanned, ``size`` points wide; the quiet zone around is yours."""
    said = clean(alt)
    mark = Matrix(0, 0, size, size, tuple(tuple(map(bool, row)) for row in rows), said)
    return Block((Part(_figure(said), (mark,)),), size, width=size)


def _figure(alt: str) -> tuple[Tag, ...]:
    return (Tag(Role.FIGURE, alt=alt),) if alt else ()


def cut(block: Block, room: float) -> tuple[Block, Block]:
    """What of a block stands above a height, and what is left below it; elements go on."""
    above = [part._replace(marks=tuple(_above(part.marks, room))) for part in block.parts]
    below = [part._replace(marks=tuple(_below(part.marks, room))) for part in block.parts]
    left = tuple(part for part in below if part.marks)
    return (
        block._replace(parts=tuple(above), height=room, keep=False),
        block._replace(parts=left, height=block.height - room, before=0, outline=None),
    )


def _above(marks: Iterable[Mark], room: float) -> Iterable[Mark]:
    for mark in marks:
        if mark.y <= room:
            is_cut = isinstance(mark, Box) and mark.y + mark.height > room
            yield mark._replace(height=room - mark.y) if is_cut else mark  # type: ignore[call-arg]


def _below(marks: Iterable[Mark], room: float) -> Iterable[Mark]:
    for mark in marks:
        if mark.y > room:
            yield shifted(mark, 0, -room)
        elif isinstance(mark, Box) and mark.y + mark.height > room:
            yield mark._replace(y=0, height=mark.y + mark.height - room)
