"""Making a sheet: contents, sentences, blocks, pages, bytes."""

import hashlib
from dataclasses import replace

from caseapp.briefing.cards_made import made_cards
from caseapp.briefing.contents import contents
from caseapp.briefing.copies import Copy
from caseapp.briefing.editions import PLANS
from caseapp.briefing.fitting import fitting
from caseapp.briefing.heads import Logo
from caseapp.briefing.identity import sheet_id
from caseapp.briefing.logos import logo_of
from caseapp.briefing.narrowing import chosen, named
from caseapp.briefing.pdf import draw
from caseapp.briefing.plain_text import plain_text
from caseapp.briefing.sentences import SpokenSheet, spoken
from caseapp.briefing.speaking import Speaker
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sheets import Edition, Sheet, SheetContents, SheetOrder
from caseapp.language.languages import ENGLISH, language
from caseapp.language.voice import voice


def make(knowledge: CountryKnowledge, order: SheetOrder, office: Office | None = None) -> Sheet:
    """The finished sheet. Raises Refused ``unknown_language`` or ``sheet_does_not_fit``.

    What does not fit on the sides of the edition is left out by rule (``topics.GIVING_WAY``),
    and the sheet says what there is more of. A twin in English is a standard sheet.
    """
    wanted = language(order.language)
    if order.edition is Edition.TWIN and wanted == ENGLISH:
        order = replace(order, edition=Edition.STANDARD)
    said = chosen(contents(knowledge, office), order.without)
    match order.edition:
        case Edition.TEXT:
            return _text(named(said), order)
        case Edition.WALLET_CARD:
            return made_cards(said, order, office)
        case _:
            return _paper(said, order, logo_of(office))


def _paper(said: SheetContents, order: SheetOrder, logo: Logo | None) -> Sheet:
    copy = Copy(order, speakers(order), logo)
    told, stage = fitting(said, PLANS[order.edition], copy.fits)
    sheets = copy.say(told)
    identity = _identity(order, told, sheets, logo)
    leaves = copy.leaves(copy.set(told, stage, identity), identity)
    title = f"{sheets[0].title} {identity}"
    pdf = draw(leaves, copy.styles[0].page, title, order.language)
    digest = hashlib.sha256(pdf).hexdigest()
    return Sheet(identity, order, pdf, digest, len(leaves), sheets[0].spoken, told.left_out)


def _text(said: SheetContents, order: SheetOrder) -> Sheet:
    (speaker,) = speakers(order)
    sheet = spoken(said, speaker, order.replaces)
    identity = _identity(order, said, [sheet], None)
    data = plain_text(sheet, said, speaker, identity).encode()
    digest = hashlib.sha256(data).hexdigest()
    return Sheet(identity, order, data, digest, 0, sheet.spoken, said.left_out)


def speakers(order: SheetOrder) -> list[Speaker]:
    """Who says a sheet: the language of its order, and English beside it in a twin."""
    wanted = language(order.language)
    both = [wanted, ENGLISH] if order.edition is Edition.TWIN else [wanted]
    return [Speaker(voice(each)) for each in both]


def _identity(
    order: SheetOrder, said: SheetContents, sheets: list[SpokenSheet], logo: Logo | None
) -> str:
    printed = [text for sheet in sheets for text in sheet.texts]
    return sheet_id(order, said, printed, logo.image if logo else b"")
