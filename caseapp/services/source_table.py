"""The table of sources: a row for each, with how much rests on it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.printing import NotCited, not_cited
from caseapp.domain.reliance import Weight
from caseapp.domain.sources import Grade, Source
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source, what rests on it, and its story.

    ``copies`` are the sources that tell the story, this one among them, and
    ``story_claims`` the claims that rest on any of them, each counted once.
    """

    source: Source
    copies: int
    weight: Weight
    story_claims: int

    @property
    def why_not_cited(self) -> NotCited | None:
        """Why it may not stand on a sheet, or None if it may."""
        return not_cited(self.source)

    @property
    def is_undated(self) -> bool:
        """Whether nobody knows when it was published."""
        return self.source.published is None

    @property
    def is_unused(self) -> bool:
        """Whether no claim rests on it."""
        return not self.weight.claims


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """Which sources are wanted; without any wish, all."""

    grade: Grade | None = None
    undated: bool = False
    unused: bool = False
    story: str | None = None

    def lets_through(self, row: SourceRow) -> bool:
        """Whether a row is wanted."""
        return (
            self.grade in (None, row.source.grade)
            and (row.is_undated or not self.undated)
            and (row.is_unused or not self.unused)
            and self.story in (None, row.source.story)
        )


def list_sources(
    workspace: Workspace, moment: Moment, chosen: SourceFilter | None = None
) -> list[SourceRow]:
    """The sources by id, each with what rests on it at a moment.

    Claims that speak of a later day than ``as_of`` do not count, and a source published
    after that day is left out unless a claim about an earlier time rests on it.
    """
    with workspace.reference.reading() as unit:
        sources = unit.sources.all(moment.known_at)
        weights = unit.resting.weights(moment.as_of, moment.known_at)
    wanted, nothing = chosen or SourceFilter(), Weight()
    shown = [
        (source, weights.sources.get(source.id, nothing))
        for source in sources.values()
        if source.id in weights.sources or not _is_later(source, moment.as_of)
    ]
    copies = _copies(source for source, _weight in shown)
    rows = (
        SourceRow(
            source,
            copies[source.story],
            weight,
            weights.stories.get(source.story, weight.claims)
            if source.same_story
            else weight.claims,
        )
        for source, weight in shown
    )
    return [row for row in rows if wanted.lets_through(row)]


def _is_later(source: Source, as_of: date) -> bool:
    return source.published is not None and source.published.begins > as_of


def _copies(sources: Iterable[Source]) -> Counter[str]:
    return Counter(source.story for source in sources)
