"""The numbered list of sources at the end of a sheet: only those its statements stand on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from caseapp.domain.sheets import SourceLine, Statement
from caseapp.domain.sources import Source

LONGEST_TITLE, LONGEST_PUBLISHER = 160, 80
"""How many letters of a source's title and publisher a sheet has room for."""


def source_lines(
    statements: Iterable[Statement], sources: Mapping[str, Source]
) -> tuple[SourceLine, ...]:
    """The sources of statements, numbered as they come up."""
    cited = dict.fromkeys(source for statement in statements for source in statement.sources)
    return tuple(_line(number, sources[i]) for number, i in enumerate(cited, start=1))


def renumbered(
    statements: Iterable[Statement], lines: Sequence[SourceLine]
) -> tuple[SourceLine, ...]:
    """Those of the lines that the statements still stand on, numbered anew."""
    cited = {source for statement in statements for source in statement.sources}
    kept = (line for line in lines if line.id in cited)
    return tuple(replace(line, number=number) for number, line in enumerate(kept, start=1))


def _line(number: int, source: Source) -> SourceLine:
    assert source.published is not None  # Evidence prints no undated source
    publisher = source.publisher and bounded(source.publisher, LONGEST_PUBLISHER)
    title = bounded(source.title, LONGEST_TITLE)
    return SourceLine(number, source.id, title, publisher, source.published)


def bounded(text: str, most: int) -> str:
    """A text from outside, cut at a word where it is longer than so many letters."""
    if len(text) <= most:
        return text
    kept = text[:most]
    return f"{kept.rpartition(' ')[0] or kept}…"
