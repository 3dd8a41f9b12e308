"""Claims that do not fit together, side by side, with the kind of misfit and its note."""

from collections.abc import Iterable

from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.ui.telling.claims import source_words
from caseapp.ui.telling.figures import figure_lines
from caseapp.wording import answers, labels


def comparisons(knowledge: CountryKnowledge) -> list[Entry]:
    """Every disagreement of the country; those about the same claims are one."""
    return [comparison(knowledge, same) for same in about_the_same(knowledge.disagreements)]


def between_figures(knowledge: CountryKnowledge) -> list[list[Disagreement]]:
    """The disagreements between figures alone; those about the same claims together."""
    figures = {claim.id for claim in knowledge.of_kind(ClaimKind.FIGURE)}
    groups = about_the_same(knowledge.disagreements)
    groups.sort(key=lambda same: min(_rank(each) for each in same))
    return [same for same in groups if len(figures & set(same[0].claims)) > 1]


def _rank(disagreement: Disagreement) -> int:
    """What misleads most comes first: a contradiction, then periods taken for one."""
    first = (DisagreementKind.CONTRADICTION, DisagreementKind.DIFFERENT_PERIOD)
    return first.index(disagreement.kind) if disagreement.kind in first else len(first)


def about_the_same(disagreements: Iterable[Disagreement]) -> list[list[Disagreement]]:
    """The disagreements, those about the same claims together."""
    groups: dict[frozenset[str], list[Disagreement]] = {}
    for disagreement in disagreements:
        groups.setdefault(frozenset(disagreement.claims), []).append(disagreement)
    return list(groups.values())


def comparison(knowledge: CountryKnowledge, same: list[Disagreement]) -> Entry:
    """Disagreements about the same claims, with these side by side."""
    kinds = [labels.disagreement(each.kind) for each in same]
    sides = [knowledge.claim(claim_id) for claim_id in same[0].claims]
    shown = [claim for claim in sides if claim]
    lines = [Line(", ".join(dict.fromkeys(kinds)), Style.TITLE)]
    lines += [Line(each.note) for each in same]
    if len(shown) < len(sides):
        missing = _("Another side speaks of another country or of a later time.")
        lines.append(Line(missing, Style.QUIET))
    columns = tuple(_side(knowledge, claim) for claim in shown)
    return Entry(same[0].id, Shape.COMPARISON, tuple(lines), _tags(same), columns)


def _tags(same: list[Disagreement]) -> tuple[Tag, ...]:
    if all(each.state is DisagreementState.SETTLED for each in same):
        return (Tag(_("Settled"), Tone.GOOD),)
    return (Tag(_("Not settled"), Tone.CAUTION),)


def _side(knowledge: CountryKnowledge, claim: Claim) -> Entry:
    if claim.kind is ClaimKind.FIGURE:
        lines = list(figure_lines(claim))
    else:
        lines = [Line(claim.summary, Style.TITLE), Line(answers.claim_date(claim))]
    lines += [Line(source_words(source), Style.QUIET) for source in knowledge.sources_of(claim)]
    return Entry(claim.id, Shape.CARD, tuple(lines))
