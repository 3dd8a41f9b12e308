"""Elements as objects of a PDF (ISO 32000-1, 14.7): the tree, and the way back from pages."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from caseapp.briefing.paper.packing import Numbered
from caseapp.briefing.paper.structure import Element, Numbering, Role, Tree, is_drawn_out_of_order


class Place(NamedTuple):
    """Where a tree belongs: the number of its root, those of the pages, and the language.

    Readers of a document that runs from right to left (``rtl``) turn round even what does not.
    """

    root: int
    pages: Sequence[int]
    language: str
    rtl: bool = False


def written(tree: Tree, place: Place, first: int) -> Iterator[Numbered]:
    """The objects of a tree, numbered from the first that is free."""
    elements = list(tree.walk())
    numbers = {element: number for number, element in enumerate(elements, start=first)}
    parents = first + len(elements)
    root = b"<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>"
    yield Numbered(place.root, root % (first, parents, len(place.pages)))
    yield Numbered(first, _element(tree.root, place.root, numbers, place))
    for element in elements:
        for inside in element.inside:
            if isinstance(inside, Element):
                content = _element(inside, numbers[element], numbers, place)
                yield Numbered(numbers[inside], content)
    yield Numbered(parents, _parents(tree, numbers))


def _element(element: Element, parent: int, numbers: dict[Element, int], place: Place) -> bytes:
    tag = element.tag
    said = [b"<</S /%s /P %d 0 R" % (element.role.encode(), parent)]
    if tag.language and tag.language != place.language:
        said.append(b"/Lang (%s)" % tag.language.encode())
    if tag.alt:
        said.append(b"/Alt " + _text(tag.alt))
    if tag.text and (place.rtl or is_drawn_out_of_order(tag.text)):
        said.append(b"/ActualText " + _text(tag.text))
    said += _attributes(element)
    said.append(_inside(element, numbers, place.pages))
    return b" ".join(said)


def _attributes(element: Element) -> Iterable[bytes]:
    numbering = element.tag.numbering
    if numbering not in (None, Numbering.NONE):
        yield b"/A <</O /List /ListNumbering /%s>>" % numbering.encode()
    if element.role is Role.COLUMN_HEAD:
        yield b"/A <</O /Table /Scope /Column>>"
    if element.box:
        box = b" ".join(b"%.2f" % edge for edge in element.box)
        yield b"/A <</O /Layout /Placement /Block /BBox [%s]>>" % box


def _inside(element: Element, numbers: dict[Element, int], pages: Sequence[int]) -> bytes:
    """What is in it; its first page is said once, another at each piece."""
    own = next((each.page for each in element.inside if not isinstance(each, Element)), None)
    kids: list[bytes] = []
    for each in element.inside:
        if isinstance(each, Element):
            kids.append(b"%d 0 R" % numbers[each])
        elif each.page == own:
            kids.append(b"%d" % each.number)
        else:
            kids.append(b"<</Type /MCR /Pg %d 0 R /MCID %d>>" % (pages[each.page], each.number))
    page = b"" if own is None else b"/Pg %d 0 R " % pages[own]
    return page + b"/K [%s]>>" % b" ".join(kids)


def _parents(tree: Tree, numbers: dict[Element, int]) -> bytes:
    """The tree that leads from each marked piece of a page to its element."""
    rows = (
        b"%d [%s]" % (page, b" ".join(b"%d 0 R" % numbers[owner] for owner in owners))
        for page, owners in enumerate(tree.pages)
    )
    return b"<</Nums [%s]>>" % b"\n".join(rows)


def _text(text: str) -> bytes:
    """A text string of PDF, in UTF-16 whatever its script."""
    return b"<%s>" % (b"\xfe\xff" + text.encode("utf-16-be")).hex().encode()
