"""What differs between two versions of a thing, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from caseapp.domain.dates import PartialDate
from caseapp.domain.quantities import Quantity

UNTOLD = frozenset({"id", "recorded"})
"""Fields that say which version it is, not what it says."""

_WHOLE = (PartialDate, Quantity)
"""Dataclasses that are one value to a reader."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that has another value now.

    ``field`` is its name, with the names of what it belongs to before it, joined by dots
    (``details.passengers``). The values are the domain's own; None stands for none given.
    """

    field: str
    before: object
    after: object


def differences(before: object, after: object) -> tuple[FieldChange, ...]:
    """The fields that differ between two versions of one thing, in the order of its class.

    Details of another kind differ as a whole. Dates differ by their words too.
    """
    return tuple(_differing(before, after, ""))


def _differing(before: object, after: object, path: str) -> Iterator[FieldChange]:
    assert is_dataclass(before)
    for field in fields(before):
        if not path and field.name in UNTOLD:
            continue
        old, new = getattr(before, field.name), getattr(after, field.name)
        name = f"{path}{field.name}"
        if _has_parts(old) and type(old) is type(new):
            yield from _differing(old, new, f"{name}.")
        elif not _same(old, new):
            yield FieldChange(name, old, new)


def _has_parts(value: object) -> bool:
    return is_dataclass(value) and not isinstance(value, _WHOLE)


def _same(old: object, new: object) -> bool:
    if isinstance(old, PartialDate) and isinstance(new, PartialDate):
        return (old.edtf, old.phrase) == (new.edtf, new.phrase)
    return old == new
