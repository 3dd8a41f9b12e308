"""The judgements about a country in a dossier, each with its signature or the lack of one."""

from collections.abc import Iterator

from caseapp.domain.assessments import Assessment
from caseapp.domain.manuscripts import Entry, Heading, Line, Manner, Piece
from caseapp.text import gettext as _
from caseapp.wording import labels
from caseapp.wording.answers import signatures, speaker
from caseapp.wording.papers.references import References

SMALL, BOLD = Manner.SMALL, Manner.BOLD


def assessment_pieces(numbers: References) -> Iterator[Piece]:
    """The history of judgements, newest evidence first."""
    if not numbers.knowledge.assessments:
        return
    yield Heading(_("Judgements"))
    for judged in numbers.knowledge.assessments:
        yield Entry("•", tuple(_lines(judged, numbers)))


def _lines(judged: Assessment, numbers: References) -> Iterator[Line]:
    voice = speaker()
    title = _("{level}: since {since} ({confidence})").format(
        level=labels.level(judged.level),
        since=voice.date(judged.since),
        confidence=labels.confidence(judged.certainty).lower(),
    )
    yield Line(title, BOLD)
    yield Line(judged.note)
    yield Line(" ".join(_dates(judged, numbers)), SMALL)
    yield Line(_claims(judged, numbers), SMALL)
    signed = signatures(judged) if judged.signed_by else ""
    yield Line(signed or _("Nobody in this office has reviewed or signed this."), SMALL)


def _dates(judged: Assessment, numbers: References) -> Iterator[str]:
    voice, day = speaker(), numbers.knowledge.as_of
    if judged == numbers.knowledge.assessment:
        yield _("This answers for the day.")
    yield _("Newest evidence: {date}. Review again by {review}.").format(
        date=voice.date(judged.as_of), review=voice.day(judged.review_by)
    )
    if judged.good_until:
        yield _("It speaks for no day after {until}.").format(until=voice.date(judged.good_until))
    if judged.is_stale(day):
        yield _("Out of date: the review is overdue.")
    elif judged == numbers.knowledge.assessment and numbers.knowledge.grounds_are_stale:
        yield _("Out of date: every claim for it is.")


def _claims(judged: Assessment, numbers: References) -> str:
    return _("Rests on: {claims}. Against it: {against}.").format(
        claims=_numbers(judged.claims_for, numbers),
        against=_numbers(judged.claims_against, numbers),
    )


def _numbers(claims: tuple[str, ...], numbers: References) -> str:
    found = [numbers.entries.get(claim, _("not known here")) for claim in claims]
    return ", ".join(dict.fromkeys(found)) or _("none")
