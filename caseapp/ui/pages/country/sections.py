"""The sections of a country page in their order, each with what it lists."""

from collections.abc import Iterable, Iterator
from functools import partial

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Misfit
from caseapp.domain.sources import Source
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import action, room
from caseapp.ui.pages.country.holding import holding_rules
from caseapp.ui.pages.country.section import CHARTS, VISA_PAGE, Item, Section, section
from caseapp.ui.telling.assessments import assessment_entry
from caseapp.ui.telling.claims import claim_entry
from caseapp.ui.telling.comparisons import (
    about_the_same,
    between_figures,
    comparison,
    misfit_comparison,
)
from caseapp.ui.telling.sources import stories, story_entry

COMPARED = 10
"""How many comparisons of figures stand before the figures themselves."""


def sections(knowledge: CountryKnowledge, drawn: int) -> list[Section]:
    """The sections that have anything in them; ``drawn`` is how many figures have a chart."""
    return [each for each in _all(knowledge, drawn) if each.count or each.end]


def _all(knowledge: CountryKnowledge, drawn: int) -> Iterator[Section]:
    yield section("history", _("History of judgements"), _judged(knowledge))
    kind = ClaimKind
    events = (kind.COOPERATION_EVENT, kind.PRACTICE, kind.CLASSIFICATION)
    yield section("events", _("Cooperation and ranking"), _claims(knowledge, *events))
    yield section("conditions", _("Conditions"), _claims(knowledge, kind.CONDITION))
    flights = _claims(knowledge, kind.REMOVAL_FLIGHT, kind.ROUTE)
    yield section("flights", _("Flights and routes"), flights)
    yield _figures(knowledge, drawn)
    agreed = _claims(knowledge, kind.AGREEMENT, kind.SANCTION)
    yield section("agreements", _("Agreements and sanctions"), agreed)
    yield _visas(knowledge)
    yield section("return", _("After return"), _claims(knowledge, kind.RETURN_CONDITION))
    other = _claims(knowledge, kind.STATEMENT, kind.NEGATIVE)
    yield section("statements", _("Statements"), other)
    everything = _compared(knowledge, about_the_same(knowledge.disagreements))
    found = _misfits(knowledge)
    yield section("disagreements", _("Disagreements"), (*found, *everything))
    yield section("sources", _("Sources"), _cited(knowledge))


def _figures(knowledge: CountryKnowledge, drawn: int) -> Section:
    compared = list(_compared(knowledge, between_figures(knowledge)))
    figures = _claims(knowledge, ClaimKind.FIGURE)
    items = [*compared[:COMPARED], *figures, *compared[COMPARED:]]
    lead = (room(CHARTS, _("Charts of the figures, by measure")),) if drawn else ()
    return section("figures", _("Figures"), items, lead=lead)


def _visas(knowledge: CountryKnowledge) -> Section:
    rules = knowledge.visa_rules
    holding = holding_rules(rules, knowledge.as_of)
    there = {claim.id for claim in holding}
    others = [claim for claim in reversed(rules) if claim.id not in there]
    text = _("Visa rules for one passport, one destination and one day: go to that page")
    if others:
        text = ngettext(
            "{count} other rule does not hold on this day, or something stronger holds:"
            " go to the page of visa rules",
            "{count} other rules do not hold on this day, or something stronger holds:"
            " go to the page of visa rules",
            len(others),
        ).format(count=len(others))
    end = (action(VISA_PAGE, text),) if rules else ()
    items = [_claim(knowledge, claim) for claim in holding]
    behind = [_claim(knowledge, claim) for claim in others]
    return section("visas", _("Visa rules"), items, behind=behind, end=end)


def _judged(knowledge: CountryKnowledge) -> Iterator[Item]:
    def item(judged: Assessment) -> Item:
        return Item(judged.id, partial(assessment_entry, knowledge, judged))

    return map(item, knowledge.assessments)


def _compared(knowledge: CountryKnowledge, groups: Iterable[list[Disagreement]]) -> Iterator[Item]:
    def item(same: list[Disagreement]) -> Item:
        return Item(same[0].id, partial(comparison, knowledge, same))

    return map(item, groups)


def _misfits(knowledge: CountryKnowledge) -> Iterator[Item]:
    def item(misfit: Misfit) -> Item:
        return Item(misfit.id, partial(misfit_comparison, knowledge, misfit))

    return map(item, knowledge.misfits)


def _cited(knowledge: CountryKnowledge) -> Iterator[Item]:
    # Only those behind what is known: on an earlier day later sources say nothing yet.
    cited = dict.fromkeys(i for claim in knowledge.claims for i in claim.source_ids)
    found = [knowledge.sources[i] for i in cited if i in knowledge.sources]

    def item(group: list[Source]) -> Item:
        return Item(group[0].id, partial(story_entry, group))

    return map(item, stories(found))


def _claims(knowledge: CountryKnowledge, *kinds: ClaimKind) -> list[Item]:
    # Newest first: the latest is what a caseworker needs.
    chosen = (claim for claim in reversed(knowledge.claims) if claim.kind in kinds)
    return [_claim(knowledge, claim) for claim in chosen]


def _claim(knowledge: CountryKnowledge, claim: Claim) -> Item:
    return Item(claim.id, partial(claim_entry, knowledge, claim))
