"""Pages drawn for tests from blocks of their own."""

from caseapp.briefing.paper.pages import paginate
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import style
from caseapp.language.languages import ENGLISH

STYLE = style(ENGLISH)
SETTER = Setter(STYLE, STYLE.width)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)
"""The smallest picture."""


def paper_of(*blocks, tongue=ENGLISH):
    """Blocks on pages of a sheet in a language, with a foot."""
    chosen = style(tongue)
    pages = paginate(blocks, chosen.height)
    ends = Setter(chosen, chosen.width).ends("Foot", "Page")
    return draw([Leaf(page, chosen, ends) for page in pages], "A title", tongue.tag)
