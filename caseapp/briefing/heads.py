"""What heads a sheet: the office's logo, the title, its days, and the code with the id."""

from collections.abc import Sequence

from caseapp.briefing.codes import PREFIX, code
from caseapp.briefing.columns import Columns
from caseapp.briefing.logos import Logo
from caseapp.briefing.paper.blocks import Block, Placed, gathered, matrix, picture
from caseapp.briefing.paper.setting import Setter

CODE = 56.7
"""How wide the code is: 2.7 points a square, more than three quarters of an inch."""

BESIDE = 84.0
"""How much of the width the code takes beside the title, with the quiet zone around it."""

LOGO = (150.0, 36.0)
"""How wide and how high a logo is at most, in points."""

AIR = 6.0
"""Points below a logo."""

ROUNDING = 0.5
"""Points by which the width of a line may differ with the way it was added up."""


def logo_block(logo: Logo, setter: Setter) -> Block:
    """The logo where lines begin, as large as there is room."""
    wide, high = logo.size
    scale = min(LOGO[0] / wide, LOGO[1] / high)
    block = picture(logo.image, wide * scale, high * scale, logo.name)
    placed = setter.gathered([Placed(0, block)])
    return placed._replace(height=block.height + AIR, keep=True)


def code_block(identity: str, setter: Setter, size: float = CODE) -> Block:
    """The code with the id to be typed in the middle below it, as wide as it needs to be."""
    square = matrix(code(identity), size, PREFIX + identity)
    (words,) = setter.words(identity, setter.regular, setter.style.small)
    below = setter.within(words.width + ROUNDING).paragraph(identity, setter.style.small)
    width = max(square.width, below.width)
    middle = [(width - each.width) / 2 for each in (square, below)]
    return gathered([Placed(0, square, middle[0]), Placed(size + 4, below, middle[1])], width)


def beside(blocks: Sequence[Block], code_: Block, setter: Setter) -> Block:
    """Blocks below one another and the code at the end of their lines; one block together."""
    told: list[Placed] = []
    used = 0.0
    for block in blocks:
        top = used + (block.before if told else 0)
        told.append(Placed(top, block))
        used = top + block.height
    placed = [*told, Placed(0, code_, setter.width - code_.width)]
    return setter.gathered(placed)._replace(keep=False)


def head_columns(columns: Columns) -> Columns:
    """The columns beside which the code has room."""
    return columns.narrower(BESIDE)
