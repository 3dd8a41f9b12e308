"""A spoken sheet as blocks, in the order of the page, alone or facing its English."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from caseapp.briefing.columns import Columns
from caseapp.briefing.heads import beside, code_block, head_columns, logo_block
from caseapp.briefing.logos import Logo
from caseapp.briefing.marking import marked, marked_once
from caseapp.briefing.paper.blocks import Block, Placed
from caseapp.briefing.paper.setting import Foreign, Setter
from caseapp.briefing.paper.styles import Style
from caseapp.briefing.sentences import SpokenSection, SpokenSheet
from caseapp.domain.sheets import SectionStyle, SpokenStatement

BULLET = "•"
DASH = "–"
BESIDE = "disagreement.figure."
"""Messages that stand side by side below the sentence that explains them."""

WRITING = 80.0
"""Points of a line to write on that two blanks in a row must each leave."""

LARGE_CODE = 84.0
"""How wide a code is that stands by itself: four points a square."""

GAP = 14.0
"""Points between two blanks in a row."""


class Frame(NamedTuple):
    """What stands on a sheet beside its words.

    ``numbers`` are those of its sources by id, ``listed`` is whether they stand one below the
    other. ``english`` is the style of words in English on a sheet in another language. The code
    stands beside the title, or at the end where ``code_last``.
    """

    identity: str
    numbers: Mapping[str, int]
    listed: bool
    english: Style
    code_last: bool = False
    logo: Logo | None = None


def blocks(sheets: Sequence[SpokenSheet], columns: Columns, frame: Frame) -> list[Block]:
    """The blocks of a sheet said once, or twice in columns that face each other."""
    found = [*_head(sheets, columns, frame), *_notices(sheets, columns, frame.english)]
    for sections in zip(*(sheet.sections for sheet in sheets), strict=True):
        found.extend(_section(sections, columns, frame.numbers))
    return [*found, *_end(sheets, columns, frame)]


def _head(sheets: Sequence[SpokenSheet], columns: Columns, frame: Frame) -> Iterator[Block]:
    if frame.logo:
        yield logo_block(frame.logo, columns.whole)
    inner = columns if frame.code_last else head_columns(columns)
    small = columns.first.style.notice
    told = [inner.set(lambda s, t: s.title(t), [sheet.title for sheet in sheets])]
    for texts in zip(*(sheet.head for sheet in sheets), strict=True):
        told.append(inner.set(lambda s, t: s.paragraph(t, small), texts))
    if frame.code_last:
        yield from told
    else:
        yield beside(told, code_block(frame.identity, columns.whole), columns.whole)


def _notices(sheets: Sequence[SpokenSheet], columns: Columns, english: Style) -> Iterator[Block]:
    """The notices in frames; the English copy has none about a translation."""
    texts = [[noticed(notice, english) for notice in sheet.notices] for sheet in sheets]
    if all(texts):
        framed = [s.notice(said) for s, said in zip(columns.setters, texts, strict=True)]
        yield columns.level(framed)
    elif texts[0]:
        yield columns.whole.notice(texts[0])


def noticed(notice: SpokenStatement, english: Style) -> str | Foreign:
    """The words of a notice, those in English set as English."""
    return Foreign(notice.text, english) if notice.language else notice.text


RUNNING_ON = ("help.office_named", "help.phone", "help.hours")
"""Messages that stand in one paragraph where they follow one another."""


def _section(
    sections: Sequence[SpokenSection], columns: Columns, numbers: Mapping[str, int]
) -> Iterator[Block]:
    yield columns.set(lambda s, t: s.heading(t), [section.heading for section in sections])
    first = sections[0]
    body = columns.first.style.body
    if first.style == SectionStyle.LEAD:
        told = [section.gap.join(marked_once(section.spoken, numbers)) for section in sections]
        yield columns.set(lambda s, t: s.paragraph(t, body), told)
        return
    for at, last in _stretches(first.spoken):
        explains = _explains(first, at)  # the lines below carry their own numbers
        texts = [
            section.gap.join(
                each.text if explains else marked(each, numbers)
                for each in section.spoken[at : last + 1]
            )
            for section in sections
        ]
        yield _statement(first.spoken[at], texts, columns, (first.style, at + 1))


def _stretches(spoken: Sequence[SpokenStatement]) -> Iterator[tuple[int, int]]:
    """The first and the last of what stands in one paragraph: how the office is reached."""
    first = 0
    for at in range(len(spoken)):
        follows = at + 1 < len(spoken) and _runs_on(spoken[at]) and _runs_on(spoken[at + 1])
        if not follows:
            yield first, at
            first = at + 1


def _runs_on(spoken: SpokenStatement) -> bool:
    return spoken.statement.message in RUNNING_ON


def _statement(
    spoken: SpokenStatement, texts: Sequence[str], columns: Columns, style: tuple[str, int]
) -> Block:
    """One statement as the section it stands in is set."""
    kind, number = style
    if spoken.statement.blank:
        return columns.set(lambda s, t: s.blank(t), texts)
    if is_beside(spoken):
        return columns.set(lambda s, t: s.item(DASH, t, level=2), texts)
    if kind == SectionStyle.BULLETS:
        return columns.set(lambda s, t: s.item(BULLET, t), texts)
    if kind == SectionStyle.STEPS:
        return columns.set(lambda s, t: s.item(f"{number}.", t), texts)
    return columns.set(lambda s, t: s.paragraph(t, s.style.body), texts)


def _end(sheets: Sequence[SpokenSheet], columns: Columns, frame: Frame) -> Iterator[Block]:
    small = columns.first.style.small
    yield columns.whole.parting()
    if sheets[0].sources:
        yield columns.set(lambda s, t: s.heading(t), [s.sources_heading for s in sheets])
    # The list of sources is the same in every language: it stands once, as wide as the page.
    whole = columns.whole
    listing = Setter(frame.english, whole.width) if whole.style.rtl else whole
    for text in sheets[0].sources if frame.listed else ():
        yield listing.source(text)
    if sheets[0].sources and not frame.listed:
        yield listing.paragraph(" ".join(sheets[0].sources), small)
    for texts in zip(*(sheet.ending for sheet in sheets), strict=True):
        yield columns.set(lambda s, t: s.paragraph(t, small), texts)
    yield from _blanks(sheets[0].blanks, columns.whole)
    if frame.code_last:
        code = code_block(frame.identity, columns.whole, LARGE_CODE)
        yield columns.whole.gathered([Placed(0, code)])._replace(before=8)


def _blanks(labels: Sequence[str], setter: Setter) -> Iterator[Block]:
    """Lines to fill in, two in a row where both leave room to write."""
    waiting = list(labels)
    while waiting:
        row = _row(waiting[:2], setter)
        if row:
            yield row
            del waiting[:2]
        else:
            yield setter.blank(waiting.pop(0), setter.style.small)


def _row(labels: Sequence[str], setter: Setter) -> Block | None:
    """Two blanks in a row, with lines of one length to write on; None where there is no room."""
    small = setter.style.small
    lines = [setter.words(label, setter.regular, small) for label in labels]
    if len(labels) < 2 or any(len(words) != 1 for words in lines):  # noqa: PLR2004 - a pair
        return None
    wide = [words[0].width for words in lines]
    writing = (setter.width - GAP - sum(wide)) / 2
    if writing < WRITING:
        return None
    pair = zip(labels, wide, strict=True)
    one, other = (setter.within(label + writing).blank(text, small) for text, label in pair)
    return setter.facing(one, other, GAP)


def _explains(section: SpokenSection, at: int) -> bool:
    beside = at + 1 < len(section.spoken) and is_beside(section.spoken[at + 1])
    return beside and not is_beside(section.spoken[at])


def is_beside(spoken: SpokenStatement) -> bool:
    """Whether it stands with others below the sentence that explains them."""
    return spoken.statement.message.startswith(BESIDE)
