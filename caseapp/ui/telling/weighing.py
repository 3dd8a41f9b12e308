"""The claims on the scales of a judgement, in words. No Qt."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.weighing import Weighable, Weight, weigh, weighables
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.folding import fold
from caseapp.wording import answers, labels

FOR, AGAINST, UNUSED = "for", "against", ""


@dataclass(frozen=True, slots=True)
class ScaleLine:
    """One claim in words: its cells, and what a filter reads."""

    id: str
    cells: tuple[str, ...]
    folded: str
    weighable: Weighable


def headers(*, sided: bool) -> tuple[str, ...]:
    """The names of the columns."""
    first = _("Side") if sided else _("Part")
    return (first, _("Date"), _("Kind"), _("Claim"), _("Sources"), _("State"))


def tell_scales(knowledge: CountryKnowledge) -> tuple[ScaleLine, ...]:
    """Every claim about a country."""
    return tuple(_line(each) for each in weighables(knowledge))


def side_words(side: str, *, sided: bool) -> str:
    """On which side a claim stands."""
    if not sided:
        return _("yes") if side else ""
    return {FOR: _("For"), AGAINST: _("Against"), UNUSED: ""}[side]


def sum_up(lines: Iterable[ScaleLine], ids: Collection[str], heading: str) -> str:
    """What the chosen claims weigh together, in one line."""
    return weight_words(weigh(line.weighable for line in lines if line.id in ids), heading)


def weight_words(weight: Weight, heading: str) -> str:
    """What some claims weigh together, in one line."""
    claims = ngettext("{count} claim", "{count} claims", weight.claims)
    sources = ngettext(
        "{count} independent source", "{count} independent sources", weight.witnesses
    )
    parts = [claims.format(count=weight.claims), sources.format(count=weight.witnesses)]
    if weight.newest:
        newest = answers.speaker().day(weight.newest)
        parts.append(_("newest evidence {date}").format(date=newest))
    if weight.stale:
        stale = ngettext("{count} out of date", "{count} out of date", weight.stale)
        parts.append(stale.format(count=weight.stale))
    if weight.doubts:
        doubts = ngettext("{count} disagreement", "{count} disagreements", weight.doubts)
        parts.append(doubts.format(count=weight.doubts))
    return f"{heading}: {', '.join(parts)}"


def _line(each: Weighable) -> ScaleLine:
    claim = each.claim
    sources = ngettext("{count} independent", "{count} independent", len(each.stories)).format(
        count=len(each.stories)
    )
    states = []
    if each.is_stale:
        states.append(_("Out of date"))
    if each.doubts:
        states.append(_("Disagreement"))
    cells = (
        answers.claim_date(claim),
        labels.kind(claim.kind),
        claim.summary,
        _("{sources}, grade {grade}").format(sources=sources, grade=claim.grade.value),
        ", ".join(states),
    )
    return ScaleLine(claim.id, cells, fold(" ".join((claim.id, *cells))), each)
