"""The cited time line of a country's removal practice, as an exhibit."""

from collections.abc import Iterator

from caseapp.domain.exhibits import Exhibit, SetApart
from caseapp.domain.manuscripts import Heading, Line, Manner, Manuscript, NewPage, Piece
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker
from caseapp.wording.papers.claims import cited_entry
from caseapp.wording.papers.exhibit_cover import cover_pieces
from caseapp.wording.papers.grounds import disagreement_pieces, source_pieces
from caseapp.wording.papers.prepared import Prepared
from caseapp.wording.papers.references import References, references


def exhibit(compiled: Exhibit, prepared: Prepared) -> Manuscript:
    """The exhibit in words: cover, entries, disagreements, what is set apart, sources."""
    name = speaker().country(compiled.knowledge.country)
    day = speaker().day(compiled.knowledge.as_of)
    return Manuscript(
        title=_("Removal practice of {country}: cited time line, as of {day}").format(
            country=name, day=day
        ),
        running=_("Removal practice of {country}, as of {day}").format(country=name, day=day),
        foot=_("Exhibit ____"),
        pieces=tuple(_pieces(compiled, prepared)),
        paper=prepared.paper,
    )


def numbered(compiled: Exhibit) -> References:
    """The numbers of an exhibit: 1, 2 … in the time line, A1, A2 … in the appendix."""
    entries = {claim.id: str(n) for n, claim in enumerate(compiled.entries, start=1)}
    apart = {claim.id: f"A{n}" for n, (claim, _why) in enumerate(compiled.apart, start=1)}
    return references(compiled.knowledge, entries | apart)


def _pieces(compiled: Exhibit, prepared: Prepared) -> Iterator[Piece]:
    numbers = numbered(compiled)
    yield from cover_pieces(compiled, numbers, prepared)
    yield NewPage()
    yield Heading(_("Time line"))
    if not compiled.entries:
        nothing = _("Nothing is recorded for this time. That does not mean that nothing happened.")
        yield Line(nothing)
    for claim in compiled.entries:
        yield cited_entry(claim, numbers)
    yield from disagreement_pieces(numbers)
    yield from _appendix(compiled, numbers)
    yield from source_pieces(numbers)


def _appendix(compiled: Exhibit, numbers: References) -> Iterator[Piece]:
    if not compiled.apart:
        return
    yield Heading(_("Appendix: not dated or not verified"))
    told = _("These are given so that nothing is hidden. They are no part of the time line.")
    yield Line(told, Manner.SMALL, keep=True)
    for claim, why in compiled.apart:
        yield cited_entry(claim, numbers, set_apart(why))


def set_apart(why: SetApart) -> str:
    """Why a claim stands in the appendix."""
    return {
        SetApart.UNDATED: _("Set apart: its date is not known."),
        SetApart.UNVERIFIED: _("Set apart: it is not verified (grade U)."),
        SetApart.NO_DATED_SOURCE: _(
            "Set apart: none of its sources is both dated and verified (a range of days worked"
            " out by the compilers is no date)."
        ),
        SetApart.DISTORTED: _("Set apart: a distorted copy of another report."),
    }[why]
