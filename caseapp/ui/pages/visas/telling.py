"""The answer of the visa page in words, made on the worker. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import Claim
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import find_misfits
from caseapp.services.visas import VisaLookup
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Tag, Tone, heading
from caseapp.ui.telling.claims import claim_entry
from caseapp.ui.telling.comparisons import comparisons
from caseapp.ui.telling.sources import source_entries
from caseapp.wording import answers, labels, visas


@dataclass(frozen=True, slots=True)
class VisaTold:
    """The answer, its tags, and what it rests on.

    ``claims`` has the country of each claim, ``sources`` the ids of the sources.
    """

    answer: tuple[str, ...]
    tags: tuple[Tag, ...]
    entries: tuple[Entry, ...]
    claims: Mapping[str, str]
    sources: frozenset[str]


def tell(found: VisaLookup, day: date) -> VisaTold:
    """A lookup in words."""
    answer = found.answer
    claims = answer.rules
    misfits = tuple(find_misfits(claims, None, found.disagreements))
    knowledge = CountryKnowledge(
        answer.passport, day, claims, found.sources, (), found.disagreements, misfits
    )
    sentences = [answers.visa(answer)]
    if answer.span is None:
        sentences.append(_("No rule that is known here covers this day."))
    elif found.stale:
        sentences.append(_("This is out of date: nobody has confirmed it lately."))
    sentences += visas.grounds(answer)
    tags = [Tag(labels.requirement(answer.requirement))]
    if found.stale and answer.span:
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    if answer.doubts or answer.is_doubted:
        tags.append(Tag(_("In doubt"), Tone.CAUTION))
    if found.disagreements or answer.contrary:
        tags.append(Tag(_("Sources disagree"), Tone.CAUTION))
    where = {claim.id: claim.countries[0] for claim in claims}
    entries = tuple(_entries(knowledge, claims))
    return VisaTold(tuple(sentences), tuple(tags), entries, where, frozenset(found.sources))


def _entries(knowledge: CountryKnowledge, claims: tuple[Claim, ...]) -> list[Entry]:
    entries: list[Entry] = []
    if claims:
        entries.append(heading("rules", _("Rules on record")))
        entries += [claim_entry(knowledge, claim) for claim in reversed(claims)]
    disagreeing = comparisons(knowledge)
    if disagreeing:
        entries += [heading("disagreements", _("Disagreements")), *disagreeing]
    if knowledge.sources:
        entries.append(heading("sources", _("Sources")))
        entries += source_entries(knowledge.sources.values())
    return entries
