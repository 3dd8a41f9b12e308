"""The fields of every form, worked out from the classes that the forms become."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

from caseapp.domain.assessments import Confidence, Level
from caseapp.domain.claims import DETAILS, Certainty, ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import FlightStop
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.domain.quantities import Part, Quantity
from caseapp.domain.sources import Grade


class Shape(StrEnum):
    """What is typed into a field."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    DAY = "day"
    COUNTRY = "country"
    COUNTRIES = "countries"
    ITEMS = "items"
    IDS = "ids"
    WHOLE = "whole"
    YES_NO = "yes_no"
    CHOICE = "choice"
    QUANTITY = "quantity"
    PARTS = "parts"
    STOPS = "stops"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. ``choices`` are the texts a choice may hold, ``of`` its enumeration."""

    name: str
    shape: Shape
    required: bool = False
    choices: tuple[str, ...] = ()
    of: type[StrEnum] | None = None


def choice(name: str, kind: type[StrEnum], *, required: bool = True) -> Field:
    """A field for one value of an enumeration."""
    return Field(name, Shape.CHOICE, required, tuple(kind), kind)


# Where the class says only "text": the values that the data pack describes.
_CHOICES = {
    "category": ("recalcitrant", "at_risk"),
    "type": ("charter", "commercial", "military", "unknown"),
    "date_basis": ("departure", "arrival", "departure and arrival", "unknown"),
    "change": ("reinstated", "waiver_suspended", "agreement_in_force", "observed", "state"),
}
_SHAPES = {
    "passport": Shape.COUNTRY,
    "destination": Shape.COUNTRY,
    "parties": Shape.COUNTRIES,
    "names": Shape.COUNTRIES,
    "target": Shape.COUNTRY,
}
_OF_TYPE: dict[object, Shape] = {
    str: Shape.LINE,
    int: Shape.WHOLE,
    bool: Shape.YES_NO,
    PartialDate: Shape.DATE,
    Quantity: Shape.QUANTITY,
    tuple[str, ...]: Shape.ITEMS,
    tuple[Part, ...]: Shape.PARTS,
    tuple[FlightStop, ...]: Shape.STOPS,
}
_MAY_BE_EMPTY = (Shape.ITEMS, Shape.COUNTRIES, Shape.PARTS, Shape.STOPS)

SOURCE = (
    Field("title", Shape.LINE, required=True),
    Field("publisher", Shape.LINE),
    Field("published", Shape.DATE),
    Field("dated_in_text", Shape.YES_NO, required=True),
    Field(
        "published_basis",
        Shape.CHOICE,
        choices=("printed in the text", "derived interval", "external identification"),
    ),
    Field("language", Shape.LINE, required=True),
    Field("url", Shape.ADDRESS),
    choice("grade", Grade),
    Field("same_story", Shape.LINE),
    Field("note", Shape.TEXT),
)
ASSESSMENT = (
    Field("country", Shape.COUNTRY, required=True),
    choice("level", Level),
    Field("since", Shape.DATE, required=True),
    Field("as_of", Shape.DATE, required=True),
    Field("good_until", Shape.DATE),
    choice("certainty", Confidence),
    Field("note", Shape.TEXT, required=True),
    Field("claims_for", Shape.IDS),
    Field("claims_against", Shape.IDS),
    Field("review_by", Shape.DAY),
)
DISAGREEMENT = (
    choice("kind", DisagreementKind),
    Field("claims", Shape.IDS, required=True),
    Field("note", Shape.TEXT, required=True),
    choice("state", DisagreementState),
)
_CLAIM_BEFORE = (
    Field("countries", Shape.COUNTRIES, required=True),
    Field("summary", Shape.TEXT, required=True),
    Field("when", Shape.DATE),
    Field("when_note", Shape.TEXT),
    Field("said_on", Shape.DATE),
    Field("announced_on", Shape.DATE),
)
_CLAIM_AFTER = (
    choice("grade", Grade),
    choice("certainty", Certainty),
    Field("certainty_note", Shape.TEXT),
    Field("client_safe", Shape.YES_NO, required=True),
    Field("why_not", Shape.TEXT),
    Field("in_scope", Shape.YES_NO, required=True),
    Field("see_also", Shape.IDS),
)


@cache
def claim_fields(kind: ClaimKind) -> tuple[Field, ...]:
    """The fields of a claim of a kind: what every claim has, and in its midst its own."""
    return (*_CLAIM_BEFORE, *detail_fields(kind), *_CLAIM_AFTER)


@cache
def detail_fields(kind: ClaimKind) -> tuple[Field, ...]:
    """The fields that only claims of this kind have."""
    return tuple(_fields_of(DETAILS[kind], kind))


def form_of(thing: str, kind: ClaimKind | None = None) -> tuple[Field, ...]:
    """The fields of the form for a source, claim, assessment or disagreement."""
    if kind is not None:
        return claim_fields(kind)
    return {"source": SOURCE, "assessment": ASSESSMENT, "disagreement": DISAGREEMENT}[thing]


def _fields_of(cls: Callable[..., object], kind: ClaimKind) -> Iterator[Field]:
    hints: dict[str, object] = get_type_hints(cls)
    for each in fields(cls):  # type: ignore[arg-type]
        hint, optional = _bare(hints[each.name])
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            yield choice(each.name, hint, required=not optional)
            continue
        shape = _SHAPES.get(each.name) or _OF_TYPE[hint]
        if each.name == "change":
            optional = True
        choices = () if kind is ClaimKind.CONDITION else _CHOICES.get(each.name, ())
        if choices:
            shape = Shape.CHOICE
        required = not optional and shape not in _MAY_BE_EMPTY
        yield Field(each.name, shape, required, choices)


def _bare(hint: object) -> tuple[object, bool]:
    """A type without its None, and whether it had one."""
    if get_origin(hint) not in (Union, UnionType):
        return hint, False
    others = [part for part in get_args(hint) if part is not NoneType]
    return others[0], True
