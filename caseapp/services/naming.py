"""Ids of new things: readable, never used twice, and made of nothing secret."""

import re
import unicodedata

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.sources import Source
from caseapp.store.reference.unit import Unit

_LONGEST = 48


def new_id(unit: Unit, item: Source | Claim | Assessment | Disagreement) -> str:
    """An id that tells what the thing is, with a number behind it where it is taken."""
    thing, base = _base(item)
    repository = unit.of_thing(thing)
    number, id_ = 1, base
    while repository.latest(id_):
        number += 1
        id_ = f"{base}-{number}"
    return id_


def _base(item: Source | Claim | Assessment | Disagreement) -> tuple[str, str]:
    match item:
        case Source():
            day = item.published.edtf if item.published else "undated"
            return "source", _slug(item.publisher or item.title, day)
        case Claim():
            day = item.dated.edtf if item.dated else "undated"
            return "claim", _slug(item.countries[0], item.kind.value, day)
        case Assessment():
            return "assessment", _slug(item.country, item.level.value, item.as_of.edtf)
        case Disagreement():
            return "disagreement", _slug(item.kind.value, item.claims[0])


def _slug(*words: str) -> str:
    bare = unicodedata.normalize("NFKD", "-".join(words).casefold())
    letters = re.sub(r"[^a-z0-9]+", "-", bare.encode("ascii", "ignore").decode())
    return letters.strip("-")[:_LONGEST].strip("-") or "new"
