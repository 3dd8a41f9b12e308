"""One claim as a card: its sentence, date, sources, and whether it may go on a sheet."""

from caseapp.domain.claims import Certainty, Claim
from caseapp.domain.details import Figure, VisaRule
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.printing import KeptOff
from caseapp.domain.sources import Source
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.ui.telling.figures import figure_lines
from caseapp.wording import answers, labels
from caseapp.wording.sources import published


def claim_entry(knowledge: CountryKnowledge, claim: Claim) -> Entry:
    """The card of a claim."""
    lines = [Line(claim.summary, Style.TITLE), Line(_dated(claim))]
    lines += [Line(text) for text in _details(claim)]
    lines += [Line(text, Style.QUOTE) for text in _quotes(claim)]
    lines += [Line(text, Style.QUIET) for text in _doubts(claim)]
    lines += [Line(_cited(knowledge, claim, i), Style.QUIET) for i in claim.source_ids]
    kept = knowledge.kept_off(claim)
    if kept:
        reason = labels.kept_off(kept, claim)
        lines.append(Line(_("Not on sheets: {reason}").format(reason=reason), Style.QUIET))
    tags = _tags(knowledge, claim, kept)
    return Entry(claim.id, Shape.CARD, tuple(lines), tags, thing="claim")


def _tags(knowledge: CountryKnowledge, claim: Claim, kept: KeptOff | None) -> tuple[Tag, ...]:
    count = knowledge.independent_sources(claim)
    sources = ngettext("{count} independent source", "{count} independent sources", count)
    tags = [
        Tag(labels.kind(claim.kind)),
        Tag(_("Grade {grade}").format(grade=claim.grade.value)),
        Tag(sources.format(count=count)),
    ]
    if knowledge.is_stale(claim):
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    if knowledge.disagreements_about(claim) or knowledge.misfits_of(claim):
        tags.append(Tag(_("Disagreement"), Tone.CAUTION))
    on_sheet = Tag(_("May go on a sheet"), Tone.GOOD)
    tags.append(Tag(_("Not on sheets"), Tone.NEUTRAL) if kept else on_sheet)
    return tuple(tags)


def _dated(claim: Claim) -> str:
    text = answers.claim_date(claim)
    dated = claim.dated
    if dated and dated.phrase:
        text = _("{date} (“{phrase}”)").format(date=text, phrase=dated.phrase)
    if claim.when and claim.said_on:
        said = answers.speaker().date(claim.said_on)
        text = _("{date}; said: {said}").format(date=text, said=said)
    if claim.when and claim.announced_on:
        announced = answers.speaker().date(claim.announced_on)
        text = _("{date}; announced: {announced}").format(date=text, announced=announced)
    return text


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


def _quotes(claim: Claim) -> list[str]:
    quotes = (citation.quote for citation in claim.citations)
    return [_("“{quote}”").format(quote=quote.strip('"“”')) for quote in quotes if quote]


def _doubts(claim: Claim) -> list[str]:
    doubts = []
    if claim.certainty is not Certainty.STATED or claim.certainty_note:
        text = labels.certainty(claim.certainty)
        if claim.certainty_note:
            text = _("{certainty}: {note}").format(certainty=text, note=claim.certainty_note)
        doubts.append(_("How sure the source is: {text}").format(text=text))
    if claim.when_note:
        doubts.append(_("About the date: {note}").format(note=claim.when_note))
    return doubts


def _cited(knowledge: CountryKnowledge, claim: Claim, source_id: str) -> str:
    source = knowledge.sources.get(source_id)
    if source is None:
        return _("Source: {id}").format(id=source_id)
    places = [c.locator for c in claim.citations if c.source == source_id and c.locator]
    text = _("Source: {source}").format(source=source_words(source))
    return f"{text} ({'; '.join(places)})" if places else text


def source_words(source: Source) -> str:
    """A source by publisher, title, grade and date or the lack of one."""
    head = f"{source.publisher}: {source.title}" if source.publisher else source.title
    return _("{head} — {date}, grade {grade}").format(
        head=head, date=published(source), grade=source.grade.value
    )
