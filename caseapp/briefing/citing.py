"""The numbered list of sources at the end of a sheet: only those its statements stand on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from caseapp.domain.sheets import SourceLine, Statement
from caseapp.domain.sources import Source


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
    return SourceLine(number, source.id, source.title, source.publisher, source.published)
