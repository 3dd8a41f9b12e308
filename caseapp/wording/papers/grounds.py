"""The ends of a document: where its sources do not fit together, and the list of them."""

from collections.abc import Iterator

from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.manuscripts import Entry, Heading, Line, Manner, Piece
from caseapp.domain.sources import Grade, Source
from caseapp.text import gettext as _
from caseapp.wording import answers, labels
from caseapp.wording.papers.references import References, cited, raised, state

SMALL, BOLD = Manner.SMALL, Manner.BOLD


def disagreement_pieces(numbers: References) -> Iterator[Piece]:
    """Every disagreement side by side in words, with how to read it."""
    if not numbers.disagreements:
        return
    yield Heading(_("Where sources do not fit together"))
    told = _("Nothing here is decided by leaving a side out. Each disagreement names its kind.")
    yield Line(told, SMALL, keep=True)
    known = {each.id: each for each in numbers.knowledge.disagreements}
    for found, number in numbers.disagreements.items():
        each = known[found]
        kind = _("{kind} ({state})").format(kind=labels.disagreement(each.kind), state=state(each))
        sides = (_side(claim_id, numbers) for claim_id in each.claims)
        yield Entry(number, (Line(kind, BOLD), Line(each.note), *(Line(s, SMALL) for s in sides)))


def _side(claim_id: str, numbers: References) -> str:
    claim = numbers.claims.get(claim_id)
    if claim is None:
        return _("Another side speaks of another country or of a later time.")
    number = numbers.entries.get(claim_id)
    place = _("No. {number}").format(number=number) if number else _("Not an entry here")
    return f"{place}, {answers.claim_date(claim)}: {claim.summary} {cited(claim, numbers)}".strip()


def source_pieces(numbers: References) -> Iterator[Piece]:
    """The numbered list of sources: how the date of each is known, and which are copies."""
    if not numbers.sources:
        return
    yield Heading(_("Sources"))
    yield Line("; ".join(labels.grade(grade) for grade in Grade), SMALL, keep=True)
    first: dict[str, str] = {}
    for found, number in numbers.sources.items():
        source = numbers.knowledge.sources[found]
        same = first.setdefault(source.story, number)
        lines = _source(source, same if same != number else None)
        yield Entry(f"[{number}]", tuple(lines))


def _source(source: Source, same: str | None) -> Iterator[Line]:
    head = f"{source.publisher}: {source.title}" if source.publisher else source.title
    yield Line(head)
    yield Line(
        _("{date}. Grade {grade}. Language: {language}.").format(
            date=published(source), grade=source.grade.value, language=_language(source)
        ),
        SMALL,
    )
    if source.url:
        yield Line(source.url, SMALL)
    if same:
        told = _("The same story as [{number}]: together they are one source.")
        yield Line(told.format(number=same), SMALL)


def _language(source: Source) -> str:
    return _("not known") if source.language == "und" else source.language


def published(source: Source) -> str:
    """When a source was published and how that is known."""
    if source.published is None:
        return _("No date found")
    date = answers.speaker().date(source.published)
    if source.dated_in_text and _is_a_sure_day(source.published):
        return _("Published: {date} (the source carries its date)").format(date=date)
    if source.dated_in_text:
        told = _("Published: {date} (dated in the source; not known here to the day)")
        return told.format(date=date)
    basis = source.published_basis or _("not told how")
    return _("Published: {date} (not in the text itself; worked out: {basis})").format(
        date=date, basis=basis
    )


def _is_a_sure_day(when: PartialDate) -> bool:
    point = when.start
    if point is None or when.is_interval:
        return False
    return point.precision == "day" and not (point.uncertain or point.approximate)


def dated(claim: Claim) -> str:
    """When it was so, said and announced, with its doubt and the words of the source."""
    text = raised(answers.claim_date(claim))
    phrase = claim.dated.phrase if claim.dated else None
    if phrase and not _says_the_same(phrase, text):
        text = _("{date} (“{phrase}”)").format(date=text, phrase=phrase)
    if claim.when and claim.said_on:
        said = answers.speaker().date(claim.said_on)
        text = _("{date}; said: {said}").format(date=text, said=said)
    if claim.announced_on and claim.announced_on is not claim.dated:
        announced = answers.speaker().date(claim.announced_on)
        text = _("{date}; announced: {announced}").format(date=text, announced=announced)
    return text


def _says_the_same(phrase: str, date: str) -> bool:
    """Whether the words of the source add nothing to a date, such as "in August 2022"."""
    bare = phrase.lower().removeprefix("in ").removeprefix("on ")
    return bare in date.lower()
