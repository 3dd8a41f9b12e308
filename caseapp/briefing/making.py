"""Making a sheet: contents, sentences, blocks, pages, bytes."""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from caseapp.briefing.blocks import Block
from caseapp.briefing.contents import contents, further_things, shortened
from caseapp.briefing.identity import sheet_id
from caseapp.briefing.layout import blocks
from caseapp.briefing.marks import Mark
from caseapp.briefing.pages import Page, paginate
from caseapp.briefing.pdf import Leaf, draw
from caseapp.briefing.sentences import Speaker, SpokenSheet, spoken
from caseapp.briefing.setting import Setter
from caseapp.briefing.styles import Style, style
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sheets import Sheet, SheetContents, SheetOrder, SpokenStatement
from caseapp.errors import Refused
from caseapp.language.languages import ENGLISH, Language, language
from caseapp.language.voice import Voice, voice

SIDES = 2
"""A sheet is one leaf of paper: two sides in each language."""

MOST_KNOWN = 7
"""How many further things a sheet tells where there is room."""

SPACINGS = ((1.0, 4), (0.96, 4), (0.93, 0))
"""How close the lines stand, and down to how many further things each is tried."""


class Room(NamedTuple):
    """How close lines stand, how many further things are told, and whether sources are listed."""

    spacing: float
    most: int
    listed: bool


def make(knowledge: CountryKnowledge, order: SheetOrder) -> Sheet:
    """The finished sheet. Raises Refused ``unknown_language`` or ``sheet_does_not_fit``.

    What does not fit on two sides is left out from the further things known, and the
    sheet says that there is more. An English twin says the same statements.
    """
    wanted = language(order.language)
    twin = order.with_english and wanted != ENGLISH
    editions = [_Copy(each, order) for each in ([wanted, ENGLISH] if twin else [wanted])]
    said = _fitting(knowledge, editions)
    identity = sheet_id(order, said, [text for copy in editions for text in copy.sheet.texts])
    leaves = _leaves(editions, identity)
    title = editions[0].sheet.title
    pdf = draw(leaves, f"{title} {identity}", wanted.tag)
    digest = hashlib.sha256(pdf).hexdigest()
    return Sheet(identity, order, pdf, digest, len(leaves), _sentences(editions[0].sheet))


class _Copy:
    """One language's copy of a sheet while it is being made."""

    sheet: SpokenSheet
    pages: list[Page]

    def __init__(self, language_: Language, order: SheetOrder) -> None:
        self.voice: Voice = voice(language_)
        self.style: Style = style(language_, order.edition, order.paper)
        self._setter = Setter(self.style, self.style.width)
        self._setters = {spacing: self._setter.tighter(spacing) for spacing, _ in SPACINGS}
        self._speaker = Speaker(self.voice)

    def fits(self, said: SheetContents, room: Room) -> bool:
        """Say and set the contents; whether they take no more than two sides."""
        self.sheet = spoken(said, self._speaker, voice(ENGLISH))
        numbers = {source.id: source.number for source in said.sources}
        set_blocks: list[Block] = blocks(
            self.sheet, self._setters[room.spacing], numbers, listed=room.listed
        )
        self.pages = paginate(set_blocks, self.style.height)
        return len(self.pages) <= SIDES

    def foot(self, identity: str, page: int, pages: int) -> tuple[Mark, ...]:
        """The foot of a page: sheet id and page number."""
        sheet = self.voice.say("foot.sheet", id=identity)
        return self._setter.ends(
            sheet, self.voice.say("foot.page", page=str(page), pages=str(pages))
        )


def _fitting(knowledge: CountryKnowledge, copies: list[_Copy]) -> SheetContents:
    """The roomiest contents that fit in every copy, left set in the copies."""
    everything = contents(knowledge)
    for room in _rooms(further_things(everything)):
        said = shortened(everything, room.most)
        if all(copy.fits(said, room) for copy in copies):
            return said
    raise Refused("sheet_does_not_fit")


def _rooms(known: int) -> Iterator[Room]:
    """The ways to set a sheet of so many further things, roomiest first."""
    yield Room(1.0, min(known, MOST_KNOWN), listed=True)
    for spacing, fewest in SPACINGS:
        for most in range(min(known, MOST_KNOWN), min(known, fewest) - 1, -1):
            yield Room(spacing, most, listed=False)


def _leaves(copies: list[_Copy], identity: str) -> list[Leaf]:
    sides = [(copy, page) for copy in copies for page in copy.pages]
    return [
        Leaf(page, copy.style, copy.foot(identity, number, len(sides)))
        for number, (copy, page) in enumerate(sides, start=1)
    ]


def _sentences(sheet: SpokenSheet) -> tuple[SpokenStatement, ...]:
    inside = (spoken for section in sheet.sections for spoken in section.spoken)
    return (*sheet.notices, *inside)
