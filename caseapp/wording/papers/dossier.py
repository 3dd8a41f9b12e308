"""The dossier of a country: everything known about it at a moment, for colleagues."""

from collections.abc import Iterator

from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.manuscripts import Heading, Line, Manner, Manuscript, Notice, Piece, Title
from caseapp.text import gettext as _
from caseapp.wording import answers
from caseapp.wording.answers import speaker
from caseapp.wording.papers.assessments import assessment_pieces
from caseapp.wording.papers.claims import full_entry
from caseapp.wording.papers.grids import figure_grid, visa_grid
from caseapp.wording.papers.grounds import disagreement_pieces, source_pieces
from caseapp.wording.papers.prepared import Prepared
from caseapp.wording.papers.references import References, references

Chapter = tuple[str, tuple[ClaimKind, ...]]


def dossier(knowledge: CountryKnowledge, prepared: Prepared, office: str = "") -> Manuscript:
    """The dossier in words; the name of the ``office`` stands on it if there is one."""
    name = speaker().country(knowledge.country)
    day = speaker().day(knowledge.as_of)
    return Manuscript(
        title=_("Country dossier: {country}, as of {day}").format(country=name, day=day),
        running=_("{country}, as of {day}").format(country=name, day=day),
        foot=_("For colleagues, not for clients"),
        pieces=tuple(_pieces(knowledge, prepared, office)),
        paper=prepared.paper,
    )


def _chapters() -> tuple[Chapter, ...]:
    kind = ClaimKind
    events = (kind.COOPERATION_EVENT, kind.PRACTICE, kind.CLASSIFICATION)
    return (
        (_("Cooperation and ranking"), events),
        (_("Conditions"), (kind.CONDITION,)),
        (_("Flights and routes"), (kind.REMOVAL_FLIGHT, kind.ROUTE)),
        (_("Figures"), (kind.FIGURE,)),
        (_("Agreements and sanctions"), (kind.AGREEMENT, kind.SANCTION)),
        (_("Visa rules"), (kind.VISA_RULE,)),
        (_("After return"), (kind.RETURN_CONDITION,)),
        (_("Statements"), (kind.STATEMENT, kind.NEGATIVE)),
    )


def _told(knowledge: CountryKnowledge) -> list[tuple[Chapter, list[Claim]]]:
    """The claims of each chapter, newest first, as on the page of the country."""
    newest_first = tuple(reversed(knowledge.claims))
    return [(each, [c for c in newest_first if c.kind in each[1]]) for each in _chapters()]


def _pieces(knowledge: CountryKnowledge, prepared: Prepared, office: str) -> Iterator[Piece]:
    chapters = _told(knowledge)
    printed = [claim for _chapter, claims in chapters for claim in claims]
    numbers = references(knowledge, {c.id: str(n) for n, c in enumerate(printed, start=1)})
    yield from _cover(knowledge, prepared, office)
    yield Heading(_("Answer"))
    yield from map(Line, answers.answer(knowledge))
    yield from assessment_pieces(numbers)
    for (title, kinds), claims in chapters:
        yield from _chapter(title, kinds, claims, numbers)
    yield from disagreement_pieces(numbers)
    yield from source_pieces(numbers)


def _cover(knowledge: CountryKnowledge, prepared: Prepared, office: str) -> Iterator[Piece]:
    voice = speaker()
    name = voice.country(knowledge.country)
    yield Title(_("Country dossier: {country}").format(country=name))
    for label, value in (
        (_("Country"), f"{name} ({knowledge.country})"),
        (_("As of"), voice.day(knowledge.as_of)),
        (_("With what was recorded by"), voice.day(prepared.known_on)),
        (_("Made on"), voice.day(prepared.on)),
        (_("Office"), office),
    ):
        if value:
            yield Line(_("{label}: {value}").format(label=label, value=value))
    yield Notice(
        (
            _("For colleagues, not for clients. Make a briefing sheet for a client instead."),
            _("It holds what may not be printed for clients: unclear, doubted and old reports."),
        )
    )


def _chapter(
    title: str, kinds: tuple[ClaimKind, ...], claims: list[Claim], numbers: References
) -> Iterator[Piece]:
    if not claims:
        return
    yield Heading(title)
    if kinds == (ClaimKind.FIGURE,):
        told = _("Numbers of different measures, places or periods cannot be compared.")
        yield Line(told, Manner.SMALL, keep=True)
        yield figure_grid(claims, numbers)
    elif kinds == (ClaimKind.VISA_RULE,):
        told = _("A rule known only from a data set is a lead, not law.")
        yield Line(told, Manner.SMALL, keep=True)
        yield visa_grid(claims, numbers)
    else:
        for claim in claims:
            yield full_entry(claim, numbers)
