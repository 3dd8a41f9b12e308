"""Wallet cards: eight to a page, with marks to cut along, and backs that match their fronts."""

from collections.abc import Iterator, Sequence

from caseapp.briefing.paper.blocks import Block, Part, Placed, gathered, within
from caseapp.briefing.paper.marks import Mark, Rule
from caseapp.briefing.paper.pages import Page
from caseapp.briefing.paper.structure import Role, Tag
from caseapp.briefing.paper.styles import CARD, CARD_PADDING, CARDS_ACROSS, CARDS_DOWN

PER_PAGE = CARDS_ACROSS * CARDS_DOWN

CUT, AWAY = 12.0, 4.0
"""How long a mark to cut along is, and how far from the cards it stands, in points."""


def stacked(blocks: Sequence[Block], height: float) -> Block | None:
    """Blocks below one another as one; nothing where they are higher than the room."""
    placed: list[Placed] = []
    used = 0.0
    for block in blocks:
        top = used + (block.before if placed else 0)
        placed.append(Placed(top, block))
        used = top + block.height
    return gathered(placed) if placed and used <= height else None


def card_page(cards: Sequence[Block], *, backs: bool = False) -> Page:
    """Up to eight cards on a page, row by row; each is a section of its own.

    ``backs`` stand in their rows from right to left, so that each is behind its front when
    the leaf is turned on its long edge.
    """
    placed = [Placed(0, _cut_marks())]
    listed: set[str | None] = set()
    for at, card in enumerate(cards[:PER_PAGE]):
        row, column = divmod(at, CARDS_ACROSS)
        across = CARDS_ACROSS - 1 - column if backs else column
        left, top = across * CARD[0] + CARD_PADDING, row * CARD[1] + CARD_PADDING
        section = within(Tag(Role.SECTION), card)
        if card.outline in listed:
            section = section._replace(outline=None)  # a copy is not listed again
        listed.add(card.outline)
        placed.append(Placed(top, section, left))
    return tuple(placed)


def _cut_marks() -> Block:
    return Block((Part((), tuple(_marks())),), 0)


def _marks() -> Iterator[Mark]:
    width, height = CARDS_ACROSS * CARD[0], CARDS_DOWN * CARD[1]
    for column in range(CARDS_ACROSS + 1):
        for y in (-AWAY - CUT, height + AWAY):
            yield Rule(column * CARD[0], y, 0, CUT)
    for row in range(CARDS_DOWN + 1):
        for x in (-AWAY - CUT, width + AWAY):
            yield Rule(x, row * CARD[1], CUT)
