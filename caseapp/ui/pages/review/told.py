"""What the page of reviews shows, in words. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from caseapp.ui.entries import Entry

STEP = 12
"""How many cards of a section are shown at first, and how many more when more are wanted."""

MORE = "more:"
"""The key of the words that show more of a section begins so."""

OVERDUE, UNSIGNED, SECOND, UNDECIDED = "overdue", "unsigned", "second", "undecided"


class Target(NamedTuple):
    """What a card is about: where Enter leads, and the thing that F2 corrects or takes up."""

    country: str
    card: str
    thing: str
    id: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A section: its name, how much waits in it, and the cards shown of it."""

    key: str
    title: str
    count: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ReviewTold:
    """The sections, and what each card is about by its key."""

    moment: str
    sections: tuple[Waiting, ...]
    targets: Mapping[str, Target]


@dataclass(frozen=True, slots=True)
class MisfitsTold:
    """What was found by rule about a country; ``name`` puts it in its place."""

    country: str
    name: str
    entries: tuple[Entry, ...]
    targets: Mapping[str, Target]
