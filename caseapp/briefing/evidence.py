"""What may be printed, and which sources it is printed with."""

from dataclasses import dataclass
from functools import cached_property

from caseapp.domain.claims import Claim
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.printing import kept_off, may_be_cited
from caseapp.domain.sources import Source

MOST_SOURCES = 2
"""How many sources stand behind one sentence on paper; all of them are on screen."""


@dataclass(frozen=True)
class Evidence:
    """The part of a country's knowledge that may reach a sheet.

    A claim may be printed when the pack allows it, its scope and grade are clear, no
    open contradiction touches it, and at least one of its sources carries its own date.
    """

    knowledge: CountryKnowledge

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that may be printed, oldest first."""
        return tuple(claim for claim in self.knowledge.claims if self.may_print(claim))

    @cached_property
    def _contradicted(self) -> frozenset[str]:
        return self.knowledge.contradicted

    def may_print(self, claim: Claim) -> bool:
        """Whether a claim may reach paper at all."""
        return kept_off(claim, self.knowledge.sources_of(claim), self._contradicted) is None

    def sources(self, *claims: Claim) -> tuple[str, ...]:
        """The sources to print for claims: dated ones, the best of each story, two at most."""
        best: dict[str, Source] = {}
        for claim in claims:
            for source in self.knowledge.sources_of(claim):
                if not may_be_cited(source):
                    continue
                rival = best.get(source.story)
                if rival is None or source.grade < rival.grade:
                    best[source.story] = source
        ranked = sorted(best.values(), key=lambda source: source.grade)
        return tuple(source.id for source in ranked[:MOST_SOURCES])

    def is_stale(self, *claims: Claim) -> bool:
        """Whether all of these claims are old."""
        return all(self.knowledge.is_stale(claim) for claim in claims)
