"""What altered in the knowledge between two moments, and what of it matters most."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.differences import FieldChange, differences
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.revisions import Recorded, Revision
from caseapp.domain.sources import Source

Known = Source | Claim | Assessment | Disagreement

NO_COUNTRY = ""
"""The group of what is about no country, such as a source that nothing rests on."""


class Thing(StrEnum):
    """What can be recorded, by its name in the store."""

    SOURCE = "source"
    CLAIM = "claim"
    ASSESSMENT = "assessment"
    DISAGREEMENT = "disagreement"


class Happened(StrEnum):
    """What became of a thing between two moments, all its revisions taken together.

    ``CAME_AND_WENT`` was not known at either moment but in between; ``RECORDED_AGAIN`` is
    after its revisions what it was before them.
    """

    ADDED = "added"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    CAME_AND_WENT = "came_and_went"
    RECORDED_AGAIN = "recorded_again"


class Weight(IntEnum):
    """How much an alteration matters; the lowest comes first."""

    JUDGEMENT = 0
    GONE = 1
    OTHER = 2


@dataclass(frozen=True, slots=True)
class Alteration:
    """One thing that was written between two moments.

    ``earlier`` is its newest revision at the first moment (None: it had none), ``latest``
    the one at the second; either may be a withdrawal, which keeps what the thing said.
    """

    thing: Thing
    id: str
    earlier: Revision[Known] | None
    latest: Revision[Known]

    @property
    def recorded(self) -> Recorded:
        """Who wrote the newest revision, when and why."""
        return self.latest.recorded

    @property
    def revisions(self) -> int:
        """How many revisions were written between the two moments."""
        first = self.earlier.recorded.revision if self.earlier else 0
        return self.latest.recorded.revision - first

    @property
    def before(self) -> Known | None:
        """The thing as it was known at the first moment; None where it was not known."""
        return None if self.earlier is None or self.earlier.withdrawn else self.earlier.thing

    @property
    def after(self) -> Known | None:
        """The thing as it is known at the second moment; None where it is not known."""
        return None if self.latest.withdrawn else self.latest.thing

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        """What it says otherwise than before; nothing where it is new."""
        return differences(self.earlier.thing, self.latest.thing) if self.earlier else ()

    @property
    def happened(self) -> Happened:
        """What became of it."""
        if self.before is None and self.after is None:
            return Happened.CAME_AND_WENT
        if self.after is None:
            return Happened.WITHDRAWN
        if self.before is None:
            return Happened.RESTORED if self.earlier else Happened.ADDED
        return Happened.REVISED if self.fields else Happened.RECORDED_AGAIN

    @property
    def weight(self) -> Weight:
        """How much it matters: judgements that came, went or changed their level first."""
        if self.thing is Thing.ASSESSMENT and _level(self.before) != _level(self.after):
            return Weight.JUDGEMENT
        return Weight.GONE if self.after is None else Weight.OTHER


def _level(known: Known | None) -> str | None:
    return known.level.value if isinstance(known, Assessment) else None


@dataclass(frozen=True, slots=True)
class Tally:
    """How much altered about a country, what weighs most of it, and when it did last."""

    number: int
    weight: Weight
    newest: datetime

    def __or__(self, other: "Tally") -> "Tally":
        number = self.number + other.number
        return Tally(number, min(self.weight, other.weight), max(self.newest, other.newest))


@dataclass(frozen=True, slots=True)
class CountryAlterations:
    """What altered about one country: all of it counted, some of it told.

    ``country`` is ``NO_COUNTRY`` for what is about none.
    """

    country: str
    watched: bool
    total: int
    alterations: tuple[Alteration, ...] = ()


def added_up(tallies: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    """The tallies of several things as one for each country."""
    together: dict[str, Tally] = {}
    for tally in tallies:
        for country, counted in tally.items():
            known = together.get(country)
            together[country] = known | counted if known else counted
    return together


def countries_in_order(tallies: Mapping[str, Tally], watched: Collection[str]) -> list[str]:
    """The countries: watched ones first, then by what weighs most, the newest before."""
    return sorted(
        tallies,
        key=lambda code: (
            code not in watched,
            tallies[code].weight,
            -tallies[code].newest.timestamp(),
            code,
        ),
    )


def in_order(alterations: Iterable[Alteration]) -> list[Alteration]:
    """What weighs most first, the newest before; a stable order for equals."""
    return sorted(
        alterations, key=lambda a: (a.weight, -a.recorded.at.timestamp(), a.thing.value, a.id)
    )
