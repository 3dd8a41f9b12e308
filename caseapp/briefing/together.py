"""Many sheets in one file, so that a clinic day is printed in one go.

They are drawn anew from their pages, because joining finished files would lose their tags.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from caseapp.briefing.making import Laid
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.structure import Role, Tag

Copies = tuple[Laid, int]
"""A sheet on its pages, and how often it is to stand in the file."""


def together(sheets: Iterable[Copies], title: str, drawn: Callable[[int], None]) -> bytes:
    """One PDF of all sheets, each as often as it has copies; ``drawn`` hears of each page.

    A sheet with an odd number of sides is followed by an empty one, so that no sheet begins
    on the back of another when both sides are printed.
    """
    leaves = list(_leaves(sheets))
    return draw(leaves, title, "en", drawn)


def _leaves(sheets: Iterable[Copies]) -> Iterator[Leaf]:
    for laid, copies in sheets:
        for _copy in range(copies):
            section = Tag(Role.SECTION, language=laid.sheet.order.language)
            yield from (replace(leaf, section=section) for leaf in laid.leaves)
            if len(laid.leaves) % 2:
                yield Leaf((), laid.leaves[-1].style, ())
