"""Answers for people at a terminal: the answer first, its grounds below."""

from collections.abc import Iterable, Sequence

from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.searching import SearchHit
from caseapp.domain.sources import Source
from caseapp.language.languages import ENGLISH, Language
from caseapp.language.voice import voice
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording.quoting import quoted


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
    if knowledge.sources:
        parts.append(["", _("Sources:"), *map(_source, knowledge.sources.values())])
    return "\n".join(line for part in parts for line in part)


def search(query: str, hits: Sequence[SearchHit]) -> str:
    """What a search found, one line each."""
    if not hits:
        return _("Nothing is recorded that matches “{query}”.").format(query=quoted(query))
    return "\n".join(_hit(hit) for hit in hits)


def languages(known: Iterable[Language]) -> str:
    """The languages of sheets, one line each."""
    states = {True: _("reviewed"), False: _("draft, not yet reviewed")}
    return "\n".join(
        f"{each.tag:8} {each.autonym} ({states[voice(each).messages.reviewed]})" for each in known
    )


def _claim(claim: Claim, knowledge: CountryKnowledge) -> str:
    witnesses = knowledge.independent_sources(claim)
    count = ngettext("{count} source", "{count} independent sources", witnesses)
    marks = [labels.kind(claim.kind), count.format(count=witnesses), claim.grade.value]
    if knowledge.is_stale(claim):
        marks.append(_("stale"))
    if not claim.in_scope:
        marks.append(_("outside our subject"))
    if knowledge.kept_off(claim):
        marks.append(_("not for sheets"))
    shown = f"  - {answers.claim_date(claim)}: {claim.summary} ({', '.join(marks)}) [{claim.id}]"
    if isinstance(claim.details, Figure):
        shown += f"\n      {answers.figure(claim)}"
    return shown


def disagreement(each: Disagreement) -> str:
    """A disagreement with its note and the claims that take part."""
    return f"  - {labels.disagreement(each.kind)}: {each.note} [{', '.join(each.claims)}]"


def _source(source: Source) -> str:
    published = voice(ENGLISH).date(source.published) if source.published else _("no date")
    story = _("; same story as others: {story}").format(story=source.same_story)
    shown = ", ".join(filter(None, (source.publisher, source.title, published)))
    return f"  - {shown} ({source.grade}{story if source.same_story else ''}) [{source.id}]"


def _hit(hit: SearchHit) -> str:
    where = f" ({hit.country})" if hit.country else ""
    snippet = f"\n    {hit.snippet}" if hit.snippet and hit.snippet != hit.title else ""
    return f"{hit.type}{where}: {hit.title} [{hit.id}]{snippet}"
