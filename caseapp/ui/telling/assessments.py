"""The judgements about a country, newest first, with what speaks for and against them."""

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.wording import labels
from caseapp.wording.answers import signatures, speaker

TONES = {
    Level.REGULAR: Tone.GOOD,
    Level.LIMITED: Tone.CAUTION,
    Level.SUSPENDED: Tone.GRAVE,
    Level.REFUSED: Tone.GRAVE,
    Level.UNKNOWN: Tone.NEUTRAL,
}


def assessment_entry(knowledge: CountryKnowledge, judged: Assessment) -> Entry:
    """The card of a judgement."""
    voice = speaker()
    title = _("{level}: since {since}").format(
        level=labels.level(judged.level), since=voice.date(judged.since)
    )
    lines = [Line(title, Style.TITLE), Line(judged.note), Line(_span(judged))]
    lines.append(Line(_claims(judged), Style.QUIET))
    tags = _tags(knowledge, judged)
    return Entry(judged.id, Shape.CARD, tuple(lines), tags, thing="assessment")


def _span(judged: Assessment) -> str:
    voice = speaker()
    text = _("Newest evidence: {date}. Review by {review}.").format(
        date=voice.date(judged.as_of), review=voice.day(judged.review_by)
    )
    if judged.good_until is None:
        return text
    until = voice.date(judged.good_until)
    return _("{text} It speaks for no day after {until}.").format(text=text, until=until)


def _claims(judged: Assessment) -> str:
    speaking_for = ngettext("{count} claim for it", "{count} claims for it", len(judged.claims_for))
    against = ngettext("{count} against", "{count} against", len(judged.claims_against))
    return _("Rests on {claims}, {against}. {signed}").format(
        claims=speaking_for.format(count=len(judged.claims_for)),
        against=against.format(count=len(judged.claims_against)),
        signed=signatures(judged),
    )


def standing_tag(judged: Assessment) -> Tag:
    """Whether somebody in this office stands behind a judgement."""
    return Tag(labels.standing(judged), Tone.GOOD if judged.signed_by else Tone.CAUTION)


def _tags(knowledge: CountryKnowledge, judged: Assessment) -> tuple[Tag, ...]:
    tags = [
        Tag(labels.level(judged.level), TONES[judged.level]),
        Tag(labels.confidence(judged.certainty)),
    ]
    answers = judged == knowledge.assessment
    if answers:
        tags.append(Tag(_("Answers for this day"), Tone.GOOD))
    if judged.is_stale(knowledge.as_of) or (answers and knowledge.answer_is_stale):
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    return (*tags, standing_tag(judged))
