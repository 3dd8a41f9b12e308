"""What heads a sheet: the office's logo, the title, its days, and the code with the id."""

from collections.abc import Sequence

from caseapp.briefing.blocks import Block, Placed, gathered, matrix, picture
from caseapp.briefing.codes import PREFIX, code
from caseapp.briefing.columns import Columns
from caseapp.briefing.logos import Logo
from caseapp.briefing.setting import Setter

CODE = 56.7
"""How wide the code is: 2.7 points a square, more than three quarters of an inch."""

BESIDE = 84.0
"""How much of the width the code takes beside the title, with the quiet zone around it."""

LOGO = (150.0, 36.0)
"""How wide and how high a logo is at most, in points."""

AIR = 6.0
"""Points below a logo and around a code."""


def logo_block(logo: Logo, setter: Setter) -> Block:
    """The logo where lines begin, as large as there is room."""
    wide, high = logo.size
    scale = min(LOGO[0] / wide, LOGO[1] / high)
    block = picture(logo.image, wide * scale, high * scale, logo.name)
    left = setter.width - block.width if setter.style.rtl else 0.0
    placed = gathered([Placed(0, block, left)], setter.width)
    return placed._replace(height=block.height + AIR, keep=True)


def code_block(identity: str, setter: Setter, size: float = CODE) -> Block:
    """The code with the id to be typed below it, in the middle of the setter's width."""
    square = matrix(code(identity), size, PREFIX + identity)
    below = setter.paragraph(identity, setter.style.small)
    wide = max((mark.width for mark in below.marks), default=0.0)
    width = max(size, wide)
    words = (width - wide) / 2
    left = words - (setter.width - wide if setter.style.rtl else 0.0)
    placed = [Placed(0, square, (width - size) / 2), Placed(size + 4, below, left)]
    return gathered(placed, width)


def beside(blocks: Sequence[Block], code_: Block, setter: Setter, room: float = BESIDE) -> Block:
    """Blocks below one another and the code at the end of their lines; one block together.

    ``room`` is what the blocks leave of the width.
    """
    told: list[Placed] = []
    used, rtl = 0.0, setter.style.rtl
    for block in blocks:
        top = used + (block.before if told else 0)
        told.append(Placed(top, block, room if rtl else 0.0))
        used = top + block.height
    at = 0.0 if rtl else setter.width - code_.width
    return gathered([*told, Placed(0, code_, at)], setter.width)._replace(keep=False)


def head_columns(columns: Columns) -> Columns:
    """The columns beside which the code has room."""
    return columns.narrower(BESIDE)
