"""A spoken sheet as blocks, in the order of the page."""

from collections.abc import Iterable, Iterator, Mapping

from caseapp.briefing.blocks import Block
from caseapp.briefing.sentences import SpokenSection, SpokenSheet
from caseapp.briefing.setting import Setter
from caseapp.domain.sheets import SectionStyle, SpokenStatement

BULLET = "•"
DASH = "–"
BESIDE = "disagreement.figure."
"""Messages that stand side by side below the sentence that explains them."""


def blocks(
    sheet: SpokenSheet, setter: Setter, numbers: Mapping[str, int], *, listed: bool
) -> list[Block]:
    """The blocks of a sheet; ``numbers`` are those of its sources by id.

    Sources are ``listed`` one below the other, or else run on to save room.
    """
    return list(_blocks(sheet, setter, numbers, listed))


def _blocks(
    sheet: SpokenSheet, setter: Setter, numbers: Mapping[str, int], listed: bool
) -> Iterator[Block]:
    style = setter.style
    yield setter.title(sheet.title)
    yield setter.paragraph(sheet.head, style.body - 1)
    if sheet.notices:
        yield setter.notice([notice.text for notice in sheet.notices])
    for section in sheet.sections:
        yield from _section(section, setter, numbers)
    yield setter.parting()
    if sheet.sources:
        yield setter.heading(sheet.sources_heading)
    for text in sheet.sources if listed else (" ".join(sheet.sources),):
        yield setter.source(text) if listed else setter.paragraph(text, style.small)
    for text in sheet.ending:
        yield setter.paragraph(text, style.small)
    yield setter.blank(sheet.read_back, style.small)


def _section(section: SpokenSection, setter: Setter, numbers: Mapping[str, int]) -> Iterator[Block]:
    yield setter.heading(section.heading)
    if section.style == SectionStyle.LEAD:
        text = section.gap.join(_marked_once(section.spoken, numbers))
        yield setter.paragraph(text, setter.style.body)
        return
    for number, spoken in enumerate(section.spoken, start=1):
        beside = number < len(section.spoken) and _is_beside(section.spoken[number])
        explains = beside and not _is_beside(spoken)  # the lines below carry their own numbers
        text = spoken.text if explains else _marked(spoken, numbers)
        if spoken.statement.blank:
            yield setter.blank(text)
        elif _is_beside(spoken):
            yield setter.item(DASH, text, level=2)
        elif section.style == SectionStyle.BULLETS:
            yield setter.item(BULLET, text)
        elif section.style == SectionStyle.STEPS:
            yield setter.item(f"{number}.", text)
        else:
            yield setter.paragraph(text, setter.style.body)


def _is_beside(spoken: SpokenStatement) -> bool:
    return spoken.statement.message.startswith(BESIDE)


def _marked_once(spoken: Iterable[SpokenStatement], numbers: Mapping[str, int]) -> Iterator[str]:
    """Sentences in a row; numbers are not said again while the sources stay the same."""
    before: tuple[str, ...] = ()
    for each in spoken:
        again = each.statement.sources == before
        yield each.text if again else _marked(each, numbers)
        before = each.statement.sources


def _marked(spoken: SpokenStatement, numbers: Mapping[str, int]) -> str:
    """The sentence with the numbers of its sources behind it."""
    found = sorted(numbers[source] for source in spoken.statement.sources)
    return f"{spoken.text} [{', '.join(map(str, found))}]" if found else spoken.text
