"""Wallet cards on a leaf: eight of a kind, whose backs match their fronts when it is turned."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from caseapp.briefing.copies import plainer
from caseapp.briefing.heads import beside, code_block
from caseapp.briefing.layout import BULLET
from caseapp.briefing.paper.blocks import Block
from caseapp.briefing.paper.cards import PER_PAGE, card_page, stacked
from caseapp.briefing.paper.pdf import Leaf
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import CARD, CARDS_ACROSS, Style, style
from caseapp.briefing.speaking import Speaker
from caseapp.briefing.wallet_words import SpokenSide, back, front
from caseapp.domain.office import Office
from caseapp.domain.sheets import Edition, SheetContents, SheetOrder, SpokenStatement
from caseapp.errors import Refused
from caseapp.language.languages import ENGLISH

CODE = 42.0
"""How wide the code on a card is: two points a square."""

BESIDE = 60.0
"""How much of the width of a card the code takes."""


class Way(NamedTuple):
    """What of the front stands: what the back says too, the code, the title.

    ``sizes`` are the largest and the smallest share of the style's sizes.
    """

    back_too: bool
    coded: bool
    titled: bool
    sizes: tuple[float, float]


WAYS = (
    Way(True, True, True, (1.2, 1.0)),
    Way(False, True, True, (1.2, 0.87)),
    Way(False, False, True, (1.0, 0.84)),
    Way(False, False, False, (0.9, 0.8)),
)
"""The ways to set a front, the fullest first, and the sizes each is tried in: what the back says
too goes first, then the code, whose id is printed, then the title. The notices, the answer, its
days and the number of the long sheet always stand."""

BACK = (1.6, 0.9)
"""The largest and the smallest size a back is tried in."""

SIDES = 2
STEPS = 4
"""How often the span of sizes is halved: the size found is within a sixteenth of the best."""


class Card:
    """The cards of one order while they are being made."""

    def __init__(self, order: SheetOrder, own: Speaker, english: Speaker) -> None:
        self._speakers = own, english
        # Nastaliq is never small enough for a card.
        self._front, self._back = (
            style(plainer(each.language), Edition.WALLET_CARD, order.paper)
            for each in self._speakers
        )

    def front(self, said: SheetContents, long_sheet: str) -> tuple[SpokenSide, Way]:
        """What the front says, and the fullest way in which that has room.

        Raises Refused ``sheet_does_not_fit``.
        """
        for way in WAYS:
            side = front(said, self._speakers[0], long_sheet, way.titled, way.back_too)

            def fits(size: float, way: Way = way, side: SpokenSide = side) -> bool:
                return self._front_block(side, way, size, long_sheet) is not None

            if size := _largest(way.sizes, fits):
                return side, way._replace(sizes=(size, size))
        raise Refused("sheet_does_not_fit")

    def back(self, office: Office | None) -> SpokenSide:
        """What the back says."""
        own, english = self._speakers
        return back(english, own.language, office)

    def leaves(self, front: SpokenSide, way: Way, back: SpokenSide, identity: str) -> list[Leaf]:
        """The front and the back of the leaf. Raises Refused ``sheet_does_not_fit``."""
        before = self._front_block(front, way, way.sizes[0], identity)
        size = _largest(BACK, lambda size: self._back_block(back, size) is not None)
        behind = self._back_block(back, size) if size else None
        if before is None or behind is None:
            raise Refused("sheet_does_not_fit")
        sides = zip((before, behind), (self._front, self._back), self._speakers, strict=True)
        return [
            _leaf(block, own, speaker, (number, identity))
            for number, (block, own, speaker) in enumerate(sides, start=1)
        ]

    def _front_block(self, side: SpokenSide, way: Way, size: float, identity: str) -> Block | None:
        setter = _setter(self._front, size)
        wide = list(_front(side, setter))
        if not way.coded:
            typed = setter.paragraph(identity, setter.style.small)
            return stacked([*wide, typed], self._front.height)
        # The code stands beside as many lines as it is high; the rest is as wide as the card.
        blocks = list(_front(side, setter.within(setter.width - BESIDE)))
        code = code_block(identity, setter, CODE)
        above, high = 0, 0.0
        while above < len(blocks) and high < code.height:
            high += blocks[above].before + blocks[above].height
            above += 1
        top = beside(blocks[:above], code, setter)
        return stacked([top, *wide[above:]], self._front.height)

    def _back_block(self, side: SpokenSide, size: float) -> Block | None:
        return stacked(list(_back(side, _setter(self._back, size))), self._back.height)


def _leaf(block: Block, own: Style, speaker: Speaker, numbered: tuple[int, str]) -> Leaf:
    """A side of the leaf, named at its foot."""
    number, identity = numbered
    setter = Setter(own, CARD[0] * CARDS_ACROSS)
    page = speaker.say("foot.page", page=str(number), pages=str(SIDES))
    foot = setter.ends(speaker.say("foot.sheet", id=identity), page)
    return Leaf(card_page([block] * PER_PAGE, backs=number > 1), own, foot)


def _largest(sizes: tuple[float, float], fits: Callable[[float], bool]) -> float | None:
    """About the largest size in which a side has room on a card; None if it never has."""
    high, low = sizes
    if fits(high):
        return high
    if not fits(low):
        return None
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _setter(own: Style, size: float) -> Setter:
    sizes = {name: getattr(own, name) * size for name in ("title", "body", "notice", "small")}
    closer = replace(own, **sizes, spacing=own.spacing * min(1.0, 0.5 + size / 2))
    return Setter(closer, own.width)


def _front(side: SpokenSide, setter: Setter) -> Iterator[Block]:
    own = setter.style
    for each in side.title:
        yield setter.title(each.text)
    for each in side.notices:
        yield _noticed(each, setter)
    yield setter.paragraph(side.gap.join(each.text for each in side.answer), own.body)
    yield setter.paragraph(side.gap.join(side.days), own.body)
    for each in side.told:
        yield setter.paragraph(each.text, own.body)


def _noticed(notice: SpokenStatement, setter: Setter) -> Block:
    own = setter.style
    if notice.language == ENGLISH.tag:
        setter = Setter(replace(own, language=ENGLISH), setter.width)
    return setter.paragraph(notice.text, own.notice, bold=True)


def _back(side: SpokenSide, setter: Setter) -> Iterator[Block]:
    own = setter.style
    for each in side.title:
        yield setter.title(each.text)
    for each in side.told:
        if each.statement.blank:
            yield setter.blank(each.text)
        elif each.statement.message.startswith("card."):
            yield setter.item(BULLET, each.text)
        else:
            yield setter.paragraph(each.text, own.body)
