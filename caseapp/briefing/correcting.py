"""Setting a correction: one leaf that says what became of a sheet handed out before."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from caseapp.briefing.copies import plainer
from caseapp.briefing.corrected import CorrectedSection, SpokenCorrection, spoken_correction
from caseapp.briefing.heads import BESIDE, beside, code_block, logo_block
from caseapp.briefing.layout import BULLET, DASH, noticed
from caseapp.briefing.logos import Logo, logo_of
from caseapp.briefing.paper.blocks import Block
from caseapp.briefing.paper.pages import Page, paginate
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import Style, style
from caseapp.briefing.plain_text import BLANK, headed, written
from caseapp.briefing.speaking import Speaker
from caseapp.domain.corrections import Correction, CorrectionOrder, CorrectionPaper, Verdict
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sheets import Edition, Paper, SpokenStatement
from caseapp.errors import Refused
from caseapp.language.languages import ENGLISH, Language, language
from caseapp.language.voice import Voices, voice

SIDES = 2
"""A correction is one leaf, unless so much changed that it needs another."""


def correct(
    correction: Correction,
    order: CorrectionOrder,
    knowledge: CountryKnowledge,
    office: Office | None = None,
    voices: Voices = voice,
) -> CorrectionPaper:
    """The finished correction. ``knowledge`` is the country's as of the correction's day.

    Raises Refused ``nothing_to_correct`` where everything holds, and ``unknown_language``.
    What still holds is told where two sides have room for it, as is the list of sources.
    """
    if all(item.verdict is Verdict.HOLDS for item in correction.items):
        raise Refused("nothing_to_correct", sheet=correction.sheet)
    tongue = language(correction.language)
    speaker = Speaker(voices(tongue))
    spoken = spoken_correction(correction, knowledge, office, speaker)
    if order.edition is Edition.TEXT:
        foot = speaker.say("foot.sheet", id=correction.sheet)
        data, pages = written(_lines(spoken, foot), tongue).encode(), 0
    else:
        data, pages = _drawn(spoken, correction.sheet, order, (speaker, logo_of(office)))
    digest = hashlib.sha256(data).hexdigest()
    return CorrectionPaper(data, order.edition.suffix, digest, pages)


def _drawn(
    spoken: SpokenCorrection,
    sheet: str,
    order: CorrectionOrder,
    made_with: tuple[Speaker, Logo | None],
) -> tuple[bytes, int]:
    speaker, logo = made_with
    edition = order.edition if order.edition is Edition.LARGE_PRINT else Edition.STANDARD
    own, english = (_style(each, edition, order.paper) for each in (speaker.language, ENGLISH))
    setter = Setter(own, own.width)
    without_holding = tuple(s for s in spoken.sections if s.verdict is not Verdict.HOLDS)
    shorter = replace(spoken, sections=without_holding)
    pages: list[Page] = []
    for tried in (spoken, shorter, replace(shorter, sources=())):
        pages = paginate(list(_blocks(tried, sheet, setter, (english, logo))), own.height)
        if len(pages) <= SIDES:
            break
    leaves = [
        Leaf(page, own, setter.ends(*_foot(speaker, sheet, number, len(pages))))
        for number, page in enumerate(pages, start=1)
    ]
    return draw(leaves, f"{spoken.title} {sheet}", speaker.language.tag), len(pages)


def _style(tongue: Language, edition: Edition, paper: Paper) -> Style:
    return style(plainer(tongue), edition, paper)


def _foot(speaker: Speaker, sheet: str, number: int, pages: int) -> tuple[str, str]:
    page = speaker.say("foot.page", page=str(number), pages=str(pages))
    return speaker.say("foot.sheet", id=sheet), page


def _blocks(
    spoken: SpokenCorrection, sheet: str, setter: Setter, framed: tuple[Style, Logo | None]
) -> Iterator[Block]:
    english, logo = framed
    own = setter.style
    if logo:
        yield logo_block(logo, setter)
    code = code_block(sheet, setter)
    inner = setter.within(setter.width - max(BESIDE, code.width + own.indent))
    told = [inner.title(spoken.title), *(inner.paragraph(text, own.body) for text in spoken.head)]
    yield beside(told, code, setter)
    if spoken.notices:
        yield setter.notice([noticed(each, english) for each in spoken.notices])
    for section in spoken.sections:
        yield setter.heading(section.heading)
        yield from _items(section, setter)
    yield setter.heading(spoken.help_heading)
    for each in spoken.office:
        yield _office_line(each, setter)
    yield setter.parting()
    if spoken.sources:
        yield setter.heading(spoken.sources_heading)
        listing = Setter(english, setter.width) if own.rtl else setter
        yield from (listing.source(text) for text in spoken.sources)
    yield setter.paragraph(spoken.disclaimer, own.small)


def _items(section: CorrectedSection, setter: Setter) -> Iterator[Block]:
    """What was said before stands with what is said now on one page."""
    for lines in section.lines:
        first, *rest = lines
        yield setter.item(BULLET, first)._replace(keep=bool(rest))
        yield from (setter.item(DASH, text, level=2) for text in rest)


def _office_line(each: SpokenStatement, setter: Setter) -> Block:
    if each.statement.blank:
        return setter.blank(each.text)
    return setter.paragraph(each.text, setter.style.body)


def _lines(spoken: SpokenCorrection, foot: str) -> Iterator[str]:
    yield from headed(spoken.title, "=")
    yield from spoken.head
    yield foot
    for notice in spoken.notices:
        yield from ("", notice.text)
    for section in spoken.sections:
        yield ""
        yield from headed(section.heading, "-")
        for lines in section.lines:
            yield f"{BULLET} {lines[0]}"
            yield from (f"{DASH} {text}" for text in lines[1:])
    yield ""
    yield from headed(spoken.help_heading, "-")
    for each in spoken.office:
        yield f"{each.text} {BLANK}" if each.statement.blank else each.text
    if spoken.sources:
        yield ""
        yield from headed(spoken.sources_heading, "-")
        yield from spoken.sources
    yield from ("", spoken.disclaimer)
