"""The answer of the visa page in words, made on the worker. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from caseapp.domain.claims import Claim
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import find_misfits
from caseapp.services.moments import Moment
from caseapp.services.visas import VisaLookup
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Tag, Tone, heading
from caseapp.ui.exporting import LateTable
from caseapp.ui.pages.visas.tables import pair_table
from caseapp.ui.telling.claims import claim_entry
from caseapp.ui.telling.comparisons import comparisons
from caseapp.ui.telling.sources import source_entries
from caseapp.wording import answers, labels, visas


@dataclass(frozen=True, slots=True)
class VisaTold:
    """The answer, its tags, and what it rests on.

    ``claims`` has the country of each claim, ``sources`` the ids of the sources; ``table``
    is what of the rules can leave the program.
    """

    answer: tuple[str, ...]
    tags: tuple[Tag, ...]
    entries: tuple[Entry, ...]
    claims: Mapping[str, str]
    sources: frozenset[str]
    table: LateTable


def tell(found: VisaLookup, at: Moment, today: date) -> VisaTold:
    """A lookup in words."""
    answer = found.answer
    claims = answer.rules
    misfits = tuple(find_misfits(claims, None, found.disagreements))
    knowledge = CountryKnowledge(
        answer.passport, at.as_of, claims, found.sources, (), found.disagreements, misfits
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
    pair, words = (answer.passport, answer.destination), tuple(sentences)
    make = partial(pair_table, knowledge, pair, words, (at, today))
    table = LateTable(_("Visa rules"), make)
    return VisaTold(words, tuple(tags), entries, where, frozenset(found.sources), table)


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
