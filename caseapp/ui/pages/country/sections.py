"""The sections of a country page in their order, each with its entries."""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.domain.claims import ClaimKind
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sources import Source
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry
from caseapp.ui.telling.assessments import assessment_entry
from caseapp.ui.telling.claims import claim_entry
from caseapp.ui.telling.comparisons import comparisons, figure_comparisons
from caseapp.ui.telling.sources import source_entries


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    key: str
    title: str
    entries: tuple[Entry, ...]


def sections(knowledge: CountryKnowledge) -> list[Section]:
    """The sections that have anything in them."""
    return [section for section in _all(knowledge) if section.entries]


def _all(knowledge: CountryKnowledge) -> Iterator[Section]:
    judged = tuple(assessment_entry(knowledge, each) for each in knowledge.assessments)
    yield Section("history", _("History of judgements"), judged)
    kind = ClaimKind
    events = (kind.COOPERATION_EVENT, kind.PRACTICE, kind.CLASSIFICATION)
    yield Section("events", _("Cooperation and ranking"), _claims(knowledge, *events))
    yield Section("conditions", _("Conditions"), _claims(knowledge, kind.CONDITION))
    flights = _claims(knowledge, kind.REMOVAL_FLIGHT, kind.ROUTE)
    yield Section("flights", _("Flights and routes"), flights)
    figures = (*figure_comparisons(knowledge), *_claims(knowledge, kind.FIGURE))
    yield Section("figures", _("Figures"), figures)
    agreed = _claims(knowledge, kind.AGREEMENT, kind.SANCTION)
    yield Section("agreements", _("Agreements and sanctions"), agreed)
    yield Section("visas", _("Visa rules"), _claims(knowledge, kind.VISA_RULE))
    yield Section("return", _("After return"), _claims(knowledge, kind.RETURN_CONDITION))
    other = _claims(knowledge, kind.STATEMENT, kind.NEGATIVE)
    yield Section("statements", _("Statements"), other)
    yield Section("disagreements", _("Disagreements"), tuple(comparisons(knowledge)))
    yield Section("sources", _("Sources"), tuple(source_entries(_sources(knowledge))))


def _sources(knowledge: CountryKnowledge) -> list[Source]:
    # Only those behind what is shown: on an earlier day later sources say nothing yet.
    cited = dict.fromkeys(i for claim in knowledge.claims for i in claim.source_ids)
    return [knowledge.sources[i] for i in cited if i in knowledge.sources]


def _claims(knowledge: CountryKnowledge, *kinds: ClaimKind) -> tuple[Entry, ...]:
    # Newest first: the latest is what a caseworker needs.
    chosen = [claim for claim in reversed(knowledge.claims) if claim.kind in kinds]
    return tuple(claim_entry(knowledge, claim) for claim in chosen)
