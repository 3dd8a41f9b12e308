"""The numbers of a document: of its entries, its sources and its disagreements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.text import gettext as _
from caseapp.wording import labels


@dataclass(frozen=True, slots=True)
class References:
    """What the entries, sources and disagreements of a document are called in it, by id.

    ``claims`` are all that is known of the country by id, ``about`` the disagreements of each,
    ``contradicted`` those in a contradiction nobody has settled.
    """

    knowledge: CountryKnowledge
    claims: Mapping[str, Claim]
    about: Mapping[str, Sequence[Disagreement]]
    entries: Mapping[str, str]
    sources: Mapping[str, str]
    disagreements: Mapping[str, str]
    contradicted: frozenset[str]


def references(knowledge: CountryKnowledge, entries: Mapping[str, str]) -> References:
    """The numbers of a document whose entries are already numbered, in printing order.

    The other sides of disagreements are printed, too, so that their sources are numbered.
    """
    by_id = {claim.id: claim for claim in knowledge.claims}
    claims = [by_id[i] for i in entries]
    about = _by_claim(knowledge.disagreements)
    touching = dict.fromkeys(each for claim in claims for each in about.get(claim.id, ()))
    sides = [by_id[i] for each in touching for i in each.claims if i in by_id]
    cited = dict.fromkeys(s.id for c in (*claims, *sides) for s in knowledge.sources_of(c))
    return References(
        knowledge,
        by_id,
        about,
        entries,
        {source: f"S{number}" for number, source in enumerate(cited, start=1)},
        {each.id: f"D{number}" for number, each in enumerate(touching, start=1)},
        knowledge.contradicted,
    )


def _by_claim(disagreements: Iterable[Disagreement]) -> dict[str, list[Disagreement]]:
    found: dict[str, list[Disagreement]] = {}
    for each in disagreements:
        for claim in dict.fromkeys(each.claims):
            found.setdefault(claim, []).append(each)
    return found


def cited(claim: Claim, numbers: References) -> str:
    """The sources of a claim by number, each with where the claim stands in it."""
    places: dict[str, list[str]] = {}
    for citation in claim.citations:
        found = places.setdefault(citation.source, [])
        if citation.locator and citation.locator not in found:
            found.append(citation.locator)
    marks = (_mark(numbers, source, at) for source, at in places.items())
    return ", ".join(mark for mark in marks if mark)


def _mark(numbers: References, source: str, places: Iterable[str] = ()) -> str:
    number = numbers.sources.get(source)
    return f"[{', '.join((number, *places))}]" if number else ""


def quotations(claim: Claim, numbers: References) -> list[str]:
    """The words of the sources, each with the number of its source and where it stands."""
    found = []
    for citation in claim.citations:
        if citation.quote:
            places = (citation.locator,) if citation.locator else ()
            mark = _mark(numbers, citation.source, places)
            quote = citation.quote.strip().strip('"“”')
            found.append(f"“{quote}” {mark}".strip())
    return found


def disagreements_of(claim: Claim, numbers: References) -> list[str]:
    """The disagreements of a claim, named with the entries on their other sides."""
    return [_named(each, claim, numbers) for each in numbers.about.get(claim.id, ())]


def _named(each: Disagreement, claim: Claim, numbers: References) -> str:
    sides = [i for i in each.claims if i != claim.id]
    here = sorted((numbers.entries[i] for i in sides if i in numbers.entries), key=_in_order)
    others = [_("no. {numbers}").format(numbers=", ".join(here))] if here else []
    if len(here) < len(sides):
        others.append(_("what is no entry here"))
    return _("Disagreement {number} with {others}: {kind} ({state}).").format(
        number=numbers.disagreements[each.id],
        others=_(" and ").join(others),
        kind=lowered(labels.disagreement(each.kind)),
        state=state(each),
    )


def _in_order(number: str) -> tuple[bool, int]:
    return (not number.isdigit(), int(number.lstrip("A")))


def state(each: Disagreement) -> str:
    """Whether somebody has settled it."""
    return _("settled") if each.state is DisagreementState.SETTLED else _("not settled")


def lowered(text: str) -> str:
    """A label in the midst of a sentence; one that begins with capitals keeps them."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def raised(text: str) -> str:
    """A text at the head of a line."""
    return text[:1].upper() + text[1:]
