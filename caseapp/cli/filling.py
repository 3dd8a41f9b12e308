"""Forms filled in from what was typed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.drafts.draft import Draft
from caseapp.domain.drafts.forms import Shape
from caseapp.errors import Refused

_BETWEEN = {
    Shape.COUNTRIES: ", ",
    Shape.IDS: ", ",
    Shape.ITEMS: "\n",
    Shape.PARTS: "\n",
    Shape.STOPS: "\n",
}
"""What stands between the items of a list that was given item by item."""


def filled(draft: Draft, given: Iterable[tuple[str, str]]) -> Draft:
    """The form with texts in some of its fields; a list can be given item by item.

    Raises Refused ``unknown_field`` or ``field_twice``.
    """
    shapes = {each.name: each.shape for each in draft.form}
    texts: dict[str, str] = {}
    for name, text in given:
        if name not in shapes:
            raise Refused("unknown_field", given=name, accepted=", ".join(shapes))
        if name not in texts:
            texts[name] = text
        elif shapes[name] in _BETWEEN:
            texts[name] += _BETWEEN[shapes[name]] + text
        else:
            raise Refused("field_twice", field=name)
    return draft.having(**texts)


def citing(draft: Draft, cited: Iterable[str], uncited: Collection[str] = ()) -> Draft:
    """The form with other sources: some named anew, some taken away.

    A source that was cited before and is named again is cited as it is named now. Raises
    Refused ``citation_not_there`` for one to take away that is not cited.
    """
    before = [citation.source for citation in draft.citations]
    missing = [source for source in uncited if source not in before]
    if missing:
        raise Refused("citation_not_there", id=missing[0], accepted=", ".join(before) or "-")
    new = [_citation(text) for text in cited]
    gone = {*uncited, *(citation.source for citation in new)}
    kept = [citation for citation in draft.citations if citation.source not in gone]
    return replace(draft, citations=(*kept, *new))


def claim_kind(text: str) -> ClaimKind:
    """The kind of claim of a name. Raises Refused ``not_one_of``."""
    if text not in tuple(ClaimKind):
        raise Refused("not_one_of", given=text, accepted=", ".join(ClaimKind))
    return ClaimKind(text)


def _citation(text: str) -> Citation:
    """A citation as it is typed: ``ID``, ``ID|LOCATOR`` or ``ID|LOCATOR|QUOTE``."""
    source, _bar, rest = text.partition("|")
    locator, _bar, quote = rest.partition("|")
    return Citation(source.strip(), locator.strip() or None, quote.strip() or None)
