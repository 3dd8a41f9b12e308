"""What a visa claim says without its words: enough to answer for thousands of pairs."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

from caseapp.domain.claims import Certainty, ClaimKind, Evidence
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import Details, VisaRule


class Ruling(Evidence, Protocol):
    """A claim, or the lean record of one, that can be asked on which days a rule holds."""

    @property
    def id(self) -> str:
        """The id of the claim."""

    @property
    def certainty(self) -> Certainty:
        """How sure the source itself is."""

    @property
    def details(self) -> Details:
        """The rule."""


Told = TypeVar("Told", bound=Ruling)
"""A claim where its words are shown, a lean record where thousands are read at once."""


@dataclass(frozen=True, slots=True)
class RuleOnRecord:
    """A visa claim in its current revision, without summary, quotes and history."""

    id: str
    when: PartialDate | None
    said_on: PartialDate | None
    announced_on: PartialDate | None
    certainty: Certainty
    details: VisaRule
    source_ids: tuple[str, ...]

    @property
    def kind(self) -> ClaimKind:
        """Always a visa rule."""
        return ClaimKind.VISA_RULE
