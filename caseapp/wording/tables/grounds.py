"""Tables of sources and of disagreements."""

from collections.abc import Iterable

from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.domain.exporting import Cell, Table
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sources import Source
from caseapp.text import gettext as _
from caseapp.wording import answers, labels
from caseapp.wording.tables.columns import edtf, words, yes_no


def sources(found: Iterable[Source], notes: tuple[str, ...]) -> Table:
    """Sources with their dates; those of one story are one witness."""
    columns = (
        _("Id"),
        _("Publisher"),
        _("Title"),
        _("Published (EDTF)"),
        _("Published in words"),
        _("How the date is known"),
        _("Date in the text"),
        _("Grade"),
        _("Same story"),
        _("Language"),
        _("Address"),
        _("Note"),
    )
    told = (*notes, _("Sources with the same story are copies of one report: one witness."))
    return Table(_("Sources"), columns, tuple(map(_source, found)), told)


def _source(source: Source) -> tuple[Cell, ...]:
    return (
        source.id,
        source.publisher,
        source.title,
        edtf(source.published),
        words(source.published) or _("no date"),
        source.published_basis,
        yes_no(source.dated_in_text),
        source.grade.value,
        source.same_story,
        source.language,
        source.url,
        source.note,
    )


def disagreements(knowledges: Iterable[CountryKnowledge], notes: tuple[str, ...]) -> Table:
    """Disagreements with the sentences of the claims that do not fit together."""
    found: dict[str, tuple[Cell, ...]] = {}
    for knowledge in knowledges:
        for each in knowledge.disagreements:
            found.setdefault(each.id, _disagreement(each, knowledge))
    columns = (
        _("Id"),
        _("Kind"),
        _("State"),
        _("How to read it"),
        _("Claims"),
        _("The claims in words"),
    )
    return Table(_("Disagreements"), columns, tuple(found.values()), notes)


def _disagreement(each: Disagreement, knowledge: CountryKnowledge) -> tuple[Cell, ...]:
    sides = filter(None, map(knowledge.claim, each.claims))
    told = (f"{answers.claim_date(claim)}: {claim.summary} [{claim.id}]" for claim in sides)
    settled = each.state is DisagreementState.SETTLED
    return (
        each.id,
        labels.disagreement(each.kind),
        _("settled") if settled else _("not settled"),
        each.note,
        ", ".join(each.claims),
        " | ".join(told),
    )
