"""One claim as a card: its sentence, date, sources, and whether it may go on a sheet."""

from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure, VisaRule
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.printing import KeptOff
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.ui.telling.figures import figure_lines
from caseapp.wording import answers, labels
from caseapp.wording.claims import dated, doubts, quotations, witnesses
from caseapp.wording.sources import source_words


def claim_entry(knowledge: CountryKnowledge, claim: Claim) -> Entry:
    """The card of a claim."""
    lines = [Line(claim.summary, Style.TITLE), Line(dated(claim))]
    lines += [Line(text) for text in _details(claim)]
    lines += [Line(text, Style.QUOTE) for text in quotations(claim)]
    lines += [Line(text, Style.QUIET) for text in doubts(claim)]
    lines += [Line(_cited(knowledge, claim, i), Style.QUIET) for i in claim.source_ids]
    kept = knowledge.kept_off(claim)
    if kept:
        reason = labels.kept_off(kept, claim)
        lines.append(Line(_("Not on sheets: {reason}").format(reason=reason), Style.QUIET))
    tags = _tags(knowledge, claim, kept)
    return Entry(claim.id, Shape.CARD, tuple(lines), tags, thing="claim")


def _tags(knowledge: CountryKnowledge, claim: Claim, kept: KeptOff | None) -> tuple[Tag, ...]:
    tags = [
        Tag(labels.kind(claim.kind)),
        Tag(_("Grade {grade}").format(grade=claim.grade.value)),
        Tag(witnesses(knowledge.independent_sources(claim))),
    ]
    if knowledge.is_stale(claim):
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    if knowledge.disagreements_about(claim) or knowledge.misfits_of(claim):
        tags.append(Tag(_("Disagreement"), Tone.CAUTION))
    on_sheet = Tag(_("May go on a sheet"), Tone.GOOD)
    tags.append(Tag(_("Not on sheets"), Tone.NEUTRAL) if kept else on_sheet)
    return tuple(tags)


def _details(claim: Claim) -> list[str]:
    match claim.details:
        case Figure():
            return [" · ".join(line.text for line in figure_lines(claim))]
        case VisaRule() as rule:
            return [_visa_words(rule)]
        case _:
            return []


def _visa_words(rule: VisaRule) -> str:
    voice = answers.speaker()
    text = _("Passport of {passport}, to {destination}: {requirement}").format(
        passport=voice.country(rule.passport),
        destination=voice.country(rule.destination),
        requirement=labels.requirement(rule.requirement),
    )
    if rule.effective:
        day = voice.date(rule.effective)
        text = _("{rule}; in force: {date}").format(rule=text, date=day)
    return text


def _cited(knowledge: CountryKnowledge, claim: Claim, source_id: str) -> str:
    source = knowledge.sources.get(source_id)
    if source is None:
        return _("Source: {id}").format(id=source_id)
    places = [c.locator for c in claim.citations if c.source == source_id and c.locator]
    text = _("Source: {source}").format(source=source_words(source))
    return f"{text} ({'; '.join(places)})" if places else text
