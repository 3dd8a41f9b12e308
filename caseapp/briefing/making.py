"""Making a sheet: contents, sentences, blocks, pages, bytes."""

import hashlib
from dataclasses import replace
from typing import NamedTuple

from caseapp.briefing import wallet
from caseapp.briefing.contents import contents
from caseapp.briefing.copies import Copy, fitting_copy
from caseapp.briefing.identity import sheet_id
from caseapp.briefing.logos import Logo, logo_of
from caseapp.briefing.narrowing import chosen, named, only_answered
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.plain_text import plain_text
from caseapp.briefing.sentences import spoken
from caseapp.briefing.speaking import Speaker
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sheets import Edition, Sheet, SheetContents, SheetOrder, SpokenStatement
from caseapp.language.languages import ENGLISH, language
from caseapp.language.voice import Voices, voice


def make(
    knowledge: CountryKnowledge,
    order: SheetOrder,
    office: Office | None = None,
    voices: Voices = voice,
    everything: SheetContents | None = None,
) -> Sheet:
    """The finished sheet. Raises Refused ``unknown_language`` or ``sheet_does_not_fit``.

    ``everything`` is what ``contents`` says of the knowledge, where that was worked out before.

    What does not fit on the sides of the edition is left out by rule (``topics.GIVING_WAY``),
    and the sheet says what there is more of. A twin in English is a standard sheet.
    """
    if order.edition is Edition.TEXT:
        said = chosen(everything or contents(knowledge, office), order.without)
        return _Making(order, office, voices).text(named(said))
    laid = lay(knowledge, order, office, voices, everything)
    return laid.drawn(draw(laid.leaves, laid.title, order.language))


class Laid(NamedTuple):
    """A sheet on its pages, not drawn yet: ``sheet`` has no bytes so far."""

    sheet: Sheet
    leaves: tuple[Leaf, ...]
    title: str

    def drawn(self, pdf: bytes) -> Sheet:
        """The sheet with its PDF."""
        return replace(self.sheet, data=pdf, sha256=hashlib.sha256(pdf).hexdigest())


def lay(
    knowledge: CountryKnowledge,
    order: SheetOrder,
    office: Office | None = None,
    voices: Voices = voice,
    everything: SheetContents | None = None,
) -> Laid:
    """The sheet on its pages; plain text has none. Raises as ``make`` does."""
    wanted = language(order.language)
    if order.edition is Edition.TWIN and wanted == ENGLISH:
        order = replace(order, edition=Edition.STANDARD)
    said = chosen(everything or contents(knowledge, office), order.without)
    making = _Making(order, office, voices)
    return making.cards(said) if order.edition is Edition.WALLET_CARD else making.paper(said)


class _Making:
    """The making of one sheet of an order."""

    def __init__(self, order: SheetOrder, office: Office | None, voices: Voices) -> None:
        self._order = order
        self._office = office
        self._logo: Logo | None = logo_of(office)
        self._own = Speaker(voices(language(order.language)))
        self._english = Speaker(voices(ENGLISH))

    def paper(self, said: SheetContents) -> Laid:
        """A sheet of one, or of two languages that face each other."""
        copy = self._fitted(said, self._order)
        leaves, tried = copy.leaves(), copy.last
        title = f"{tried.sheets[0].title} {tried.identity}"
        told = tried.sheets[0].spoken
        sheet = self._sheet(tried.identity, b"", len(leaves), told, tried.said)
        return Laid(sheet, tuple(leaves), title)

    def text(self, said: SheetContents) -> Sheet:
        """Plain text, however long."""
        sheet = spoken(said, self._own, self._order.replaces)
        identity = sheet_id(self._order, said, sheet.texts)
        data = plain_text(sheet, said, self._own, identity).encode()
        return self._sheet(identity, data, 0, sheet.spoken, said)

    def cards(self, said: SheetContents) -> Laid:
        """Wallet cards. They point to the standard sheet of the same order by its id."""
        standard = replace(self._order, edition=Edition.STANDARD)
        long_sheet = self._fitted(said, standard).last.identity
        card = wallet.Card(self._order, self._own, self._english)
        front, way = card.front(said, long_sheet)
        back = card.back(self._office)
        less = only_answered(said)
        identity = sheet_id(self._order, less, [*front.texts, *back.texts])
        leaves = card.leaves(front, way, back, identity)
        title = f"{self._own.say('card.title')} {identity}"
        told = (*front.spoken, *back.spoken)
        return Laid(self._sheet(identity, b"", len(leaves), told, less), tuple(leaves), title)

    def _fitted(self, said: SheetContents, order: SheetOrder) -> Copy:
        both = order.edition is Edition.TWIN
        speakers = [self._own, self._english] if both else [self._own]
        return fitting_copy(said, order, speakers, self._logo)

    def _sheet(
        self,
        identity: str,
        data: bytes,
        pages: int,
        told: tuple[SpokenStatement, ...],
        said: SheetContents,
    ) -> Sheet:
        digest = hashlib.sha256(data).hexdigest()
        return Sheet(
            identity,
            self._order,
            data,
            digest,
            pages,
            told,
            said.check_again,
            said.sources,
            said.left_out,
        )
