"""The lines of the table of sources: plain values, no Qt."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Rank(StrEnum):
    """What a line stands for: a source by itself, a story, or one copy of a story."""

    SINGLE = "single"
    STORY = "story"
    COPY = "copy"


class Wanted(NamedTuple):
    """What the filters let through; an empty text or False lets everything through.

    ``folded`` is what was typed, without accents and capitals.
    """

    folded: str = ""
    grade: str = ""
    language: str = ""
    undated: bool = False
    unused: bool = False


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line in words.

    ``key`` is the source's id, or the story with a mark before it; ``source`` the id that
    Enter opens. ``order`` sorts each column, ``folded`` is what the filter reads.
    """

    key: str
    source: str
    rank: Rank
    cells: tuple[str, ...]
    order: tuple[tuple[object, ...], ...]
    folded: str
    grade: str
    language: str
    is_undated: bool
    is_unused: bool
    spoken: str
    details: str

    def fits(self, wanted: Wanted) -> bool:
        """Whether the filters let it through."""
        return (
            wanted.folded in self.folded
            and wanted.grade in ("", self.grade)
            and wanted.language in ("", self.language)
            and (self.is_undated or not wanted.undated)
            and (self.is_unused or not wanted.unused)
        )


@dataclass(frozen=True, slots=True)
class Story:
    """One line and, where several sources tell the same story, its copies."""

    line: SourceLine
    copies: tuple[SourceLine, ...] = ()

    def fits(self, wanted: Wanted) -> bool:
        """Whether it is let through: one copy that fits brings the whole story."""
        if not self.copies:  # a generator for each of 10,000 would be felt
            return self.line.fits(wanted)
        return any(line.fits(wanted) for line in self.copies)


@dataclass(frozen=True, slots=True)
class SourcesTold:
    """The table, its languages by tag and name, and the moment it is seen from.

    ``notes`` stand below it where it leaves the program.
    """

    stories: tuple[Story, ...]
    languages: tuple[tuple[str, str], ...]
    moment: str
    notes: tuple[str, ...]
