"""Answers for people at a terminal: the answer first, its grounds below."""

from collections.abc import Iterable

from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Misfit
from caseapp.domain.sources import Source
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.text import gettext as _
from caseapp.wording import answers, labels
from caseapp.wording.claims import witnesses
from caseapp.wording.misfits import found_by_rule, misfit_words
from caseapp.wording.quoting import on_one_line


def country(knowledge: CountryKnowledge) -> str:
    """Everything known about a country, in paragraphs."""
    speaker = voice(ENGLISH)
    head = _("{name} ({code}), as of {day}").format(
        name=speaker.country(knowledge.country),
        code=knowledge.country,
        day=speaker.day(knowledge.as_of),
    )
    parts = [[head, ""], answers.answer(knowledge)]
    if knowledge.claims:
        lines = [_claim(claim, knowledge) for claim in reversed(knowledge.claims)]
        parts.append(["", _("What sources say, newest first:"), *lines])
    if knowledge.disagreements:
        lines = [disagreement(each) for each in knowledge.disagreements]
        parts.append(["", _("Where they do not fit together:"), *lines])
    if knowledge.misfits:
        lines = misfits(knowledge.misfits)
        parts.append(["", _("What does not fit together by rule:"), *lines])
    if knowledge.sources:
        parts.append(["", _("Sources:"), *map(_source, knowledge.sources.values())])
    return "\n".join(line for part in parts for line in part)


def _claim(claim: Claim, knowledge: CountryKnowledge) -> str:
    count = witnesses(knowledge.independent_sources(claim))
    marks = [labels.kind(claim.kind), count, claim.grade.value]
    if knowledge.is_stale(claim):
        marks.append(_("stale"))
    if not claim.in_scope:
        marks.append(_("outside our subject"))
    if knowledge.kept_off(claim):
        marks.append(_("not for sheets"))
    summary = on_one_line(claim.summary)
    shown = f"  - {answers.claim_date(claim)}: {summary} ({', '.join(marks)}) [{claim.id}]"
    if isinstance(claim.details, Figure):
        shown += f"\n      {answers.figure(claim)}"
    return shown


def claim_line(id_: str, claim: Claim | None) -> str:
    """A claim by its date and sentence; None is one that is not known on the day."""
    if claim is None:
        return "  - " + _("not known on this day") + f" [{id_}]"
    return f"  - {answers.claim_date(claim)}: {on_one_line(claim.summary)} [{id_}]"


def disagreement(each: Disagreement) -> str:
    """A disagreement with its note and the claims that take part."""
    note = on_one_line(each.note)
    return f"  - {labels.disagreement(each.kind)}: {note} [{', '.join(each.claims)}]"


def misfits(found: Iterable[Misfit]) -> list[str]:
    """What was found by rule, each with its rule in words."""
    lines = []
    for each in found:
        kind = labels.disagreement(each.kind)
        lines.append(f"  - {kind}: {misfit_words(each)} [{', '.join(each.claims)}]")
        lines.append(f"      {found_by_rule()}")
    return lines


def _source(source: Source) -> str:
    published = voice(ENGLISH).date(source.published) if source.published else _("no date")
    story = _("; same story as others: {story}").format(story=source.same_story)
    shown = on_one_line(", ".join(filter(None, (source.publisher, source.title, published))))
    return f"  - {shown} ({source.grade}{story if source.same_story else ''}) [{source.id}]"
