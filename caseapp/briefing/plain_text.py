"""The plain text edition: for messaging apps and for reading aloud."""

from collections.abc import Iterable, Iterator, Mapping

from caseapp.briefing.layout import BULLET, DASH, is_beside
from caseapp.briefing.marking import marked, marked_once
from caseapp.briefing.sentences import SpokenSection, SpokenSheet
from caseapp.briefing.typeset.bidi import turns
from caseapp.briefing.typeset.stretches import MARKED, in_order
from caseapp.briefing.typeset.typesetting import clean
from caseapp.domain.sheets import SectionStyle, SheetContents
from caseapp.language.languages import Language
from caseapp.language.voice import Voice

LONGEST_RULE = 30
"""How many marks stand below a heading at most: a telephone shows about so many letters."""

BLANK = "________"

BEGINS = "\N{RIGHT-TO-LEFT MARK}"
"""Makes a line run from right to left whatever it begins with."""


def plain_text(sheet: SpokenSheet, said: SheetContents, voice: Voice, identity: str) -> str:
    """The sheet as lines of text, a paragraph a line, in the order of the paper."""
    numbers = {source.id: source.number for source in said.sources}
    return written(_lines(sheet, numbers, voice.say("foot.sheet", id=identity)), voice.language)


def written(lines: Iterable[str], language: Language) -> str:
    """Lines as a text, without anything that could turn other text round.

    In a language that runs from right to left each line of it says so, and dates, telephone
    numbers and names of forms have marks around them that keep their order wherever shown.
    """
    plain: Iterable[str] = map(clean, lines)
    if language.rtl:
        plain = (BEGINS + in_order(line, MARKED) if turns(line) else line for line in plain)
    return "".join(f"{line}\n" for line in plain)


def _lines(sheet: SpokenSheet, numbers: Mapping[str, int], foot: str) -> Iterator[str]:
    yield from headed(sheet.title, "=")
    yield from sheet.head
    yield foot
    for notice in sheet.notices:
        yield ""
        yield notice.text
    for section in sheet.sections:
        yield ""
        yield from headed(section.heading, "-")
        yield from _section(section, numbers)
    if sheet.sources:
        yield ""
        yield from headed(sheet.sources_heading, "-")
        yield from sheet.sources
    for text in sheet.ending:
        yield ""
        yield text
    yield ""
    yield from (f"{label} {BLANK}" for label in sheet.blanks)


def _section(section: SpokenSection, numbers: Mapping[str, int]) -> Iterator[str]:
    if section.style == SectionStyle.LEAD:
        yield section.gap.join(marked_once(section.spoken, numbers))
        return
    for number, spoken in enumerate(section.spoken, start=1):
        text = marked(spoken, numbers)
        if spoken.statement.blank:
            yield f"{text} {BLANK}"
        elif is_beside(spoken):
            yield f"{DASH} {text}"
        elif section.style == SectionStyle.BULLETS:
            yield f"{BULLET} {text}"
        elif section.style == SectionStyle.STEPS:
            yield f"{number}. {text}"
        else:
            yield text


def headed(text: str, mark: str) -> Iterator[str]:
    """A heading with a line of marks below it."""
    yield text
    yield mark * min(len(text), LONGEST_RULE)
