"""What can be found by a search, what is sought, and what is found."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from caseapp.domain.dates import PartialDate

TYPES = ("country", "claim", "source", "assessment", "disagreement")
"""The types of things that can be found."""

INDEX_RULES = "2"
"""The version of the rules by which ``services.indexing`` makes entries.

Raise it when they change, or a word of ``resources/names/terms.json``, or ``FRESH_DAYS``:
every file then has its entries made anew when it is next opened.
"""


class Run(NamedTuple):
    """A piece of a text, and whether it is what was sought."""

    text: str
    is_hit: bool


Runs = tuple[Run, ...]


def plain_text(runs: Runs) -> str:
    """The text that runs make up."""
    return "".join(run.text for run in runs)


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing to be found, of one of ``TYPES``.

    ``terms`` are further words to find it by, in any language; they are never shown.
    ``kind`` is the kind of a claim or disagreement or the level of an assessment.
    ``first_day`` and ``last_day`` are the days it may speak of; None where it has no date.
    ``fresh_until`` is the last day on which it is not stale; None never grows stale.
    """

    type: str
    id: str
    country: str | None
    title: str
    body: str
    terms: str
    kind: str | None = None
    countries: tuple[str, ...] = ()
    dated: PartialDate | None = None
    first_day: date | None = None
    last_day: date | None = None
    fresh_until: date | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a question: words, and the countries that they call.

    ``also`` are other names of those countries, to be marked where they are found.
    """

    text: str
    countries: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """What a search is kept to; nothing set keeps it to nothing.

    ``country`` is any of the countries of a thing. ``first`` and ``last`` keep what may
    speak of a day between them: what has no date is left out. ``fresh`` True leaves out
    what is stale, False keeps only that.
    """

    types: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    country: str | None = None
    first: date | None = None
    last: date | None = None
    fresh: bool | None = None

    def __bool__(self) -> bool:
        return self != EVERYTHING


EVERYTHING = SearchFilter()


@dataclass(frozen=True, slots=True)
class SearchQuestion:
    """What is sought: every term, the last one as a beginning, best first.

    Without terms everything that passes the filter, newest first; without either, nothing.
    ``first`` are the countries called by the whole question: they come before all others.
    ``day`` is the day on which things are fresh or stale.
    """

    terms: tuple[Term, ...]
    day: date
    filters: SearchFilter = EVERYTHING
    first: tuple[str, ...] = ()
    limit: int = 50


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found: its title, and the words around the place where it was found."""

    type: str
    id: str
    country: str | None
    title_runs: Runs
    snippet_runs: Runs
    kind: str | None = None
    dated: PartialDate | None = None
    fresh_until: date | None = None

    @property
    def title(self) -> str:
        """The title as plain text."""
        return plain_text(self.title_runs)

    @property
    def snippet(self) -> str:
        """The words around the hit as plain text."""
        return plain_text(self.snippet_runs)

    def is_stale(self, day: date) -> bool:
        """Whether it says nothing certain about that day any more."""
        return self.fresh_until is not None and day > self.fresh_until
