"""Claims that do not fit together, side by side, with the kind of misfit and its note."""

from collections.abc import Iterable, Iterator

from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Misfit
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.ui.telling.claims import source_words
from caseapp.ui.telling.figures import figure_lines
from caseapp.wording import answers, labels
from caseapp.wording.misfits import misfit_words

MOST_SIDES = 8
"""How many claims of one misfit stand side by side."""


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
    return Entry(same[0].id, Shape.COMPARISON, tuple(lines), _tags(same), columns, "disagreement")


def misfit_comparison(knowledge: CountryKnowledge, misfit: Misfit) -> Entry:
    """What was found by rule, with its claims side by side; nobody has looked at it."""
    sides = [knowledge.claim(claim_id) for claim_id in misfit.claims]
    shown = [claim for claim in sides if claim][:MOST_SIDES]
    lines = [Line(labels.disagreement(misfit.kind), Style.TITLE), Line(misfit_words(misfit))]
    if len(shown) < len(sides):
        more = ngettext("{count} more claim", "{count} more claims", len(sides) - len(shown))
        lines.append(Line(more.format(count=len(sides) - len(shown)), Style.QUIET))
    how = _("F2 takes it up: give it a note, and settle it or leave it open under your name.")
    lines.append(Line(how, Style.QUIET))
    tags = (Tag(_("Found by rule"), Tone.CAUTION), Tag(_("Nobody has looked at it")))
    columns = tuple(_side(knowledge, claim) for claim in shown)
    return Entry(misfit.id, Shape.COMPARISON, tuple(lines), tags, columns, "misfit")


def _tags(same: list[Disagreement]) -> tuple[Tag, ...]:
    if all(each.state is DisagreementState.SETTLED for each in same):
        return (Tag(_("Settled"), Tone.GOOD), *_decided(same))
    return (Tag(_("Not settled"), Tone.CAUTION), *_decided(same))


def _decided(same: list[Disagreement]) -> Iterator[Tag]:
    names = dict.fromkeys(each.decided_by for each in same if each.decided_by)
    for name in names:
        yield Tag(_("Looked at by {name}").format(name=name))


def _side(knowledge: CountryKnowledge, claim: Claim) -> Entry:
    if claim.kind is ClaimKind.FIGURE:
        lines = list(figure_lines(claim))
    else:
        lines = [Line(claim.summary, Style.TITLE), Line(answers.claim_date(claim))]
    lines += [Line(source_words(source), Style.QUIET) for source in knowledge.sources_of(claim)]
    return Entry(claim.id, Shape.CARD, tuple(lines))
