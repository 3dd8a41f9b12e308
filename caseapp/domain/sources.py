"""Sources: documents somebody published, and how many witnesses they are together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.dates import PartialDate
from caseapp.domain.revisions import Recorded
from caseapp.errors import Refused

_WEB_ADDRESS = re.compile(r"(?:https?://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[/?#]\S*)?")


class Grade(StrEnum):
    """How good the evidence is, best first.

    A: primary text read in full, or the passage that matters. B: primary text seen in
    part, or a reliable secondary source. C: a copy, an aggregator, an undated or
    retranslated text. U: unverified.
    """

    A = "A"
    B = "B"
    C = "C"
    U = "U"


@dataclass(frozen=True, slots=True)
class Source:
    """One published document.

    ``published`` is None when the day could not be found out; ``dated_in_text`` is
    False when the document itself carries no date and ``published_basis`` then says
    where the date comes from. ``same_story`` is shared by copies and translations of
    one report: together they are one witness.
    """

    id: str
    title: str
    publisher: str | None
    published: PartialDate | None
    published_basis: str | None
    dated_in_text: bool
    language: str
    url: str | None
    grade: Grade
    same_story: str | None
    note: str | None
    recorded: Recorded | None = None

    @property
    def story(self) -> str:
        """What counts as one witness: the shared story, or the source by itself."""
        return self.same_story or self.id

    @property
    def last_published(self) -> date | None:
        """The latest day it can have been published, or None."""
        return self.published.last_day if self.published else None


def independent_sources(sources: Iterable[Source]) -> int:
    """How many independent witnesses these are: copies of one story count once."""
    return len({source.story for source in sources})


def check_web_address(url: str | None) -> None:
    """Whether this is an address on the web. Raises Refused ``address_not_of_the_web``."""
    if url is not None and not _WEB_ADDRESS.fullmatch(url):
        raise Refused("address_not_of_the_web", given=url[:40])
