"""Numbers as they were given: exact, at least, about, a range, or not known."""

from dataclasses import dataclass
from enum import StrEnum

from caseapp.errors import Refused


class QuantityKind(StrEnum):
    """What a number claims about itself."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    ABOUT = "about"
    RANGE = "range"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its kind. ``value`` is None only when it is unknown.

    ``upper`` is the upper bound of a range. Raises Refused ``quantity_incomplete``.
    """

    kind: QuantityKind
    value: int | None = None
    upper: int | None = None

    def __post_init__(self) -> None:
        if (self.kind is QuantityKind.UNKNOWN) != (self.value is None):
            raise Refused("quantity_incomplete", kind=self.kind.value)
        if (self.kind is QuantityKind.RANGE) != (self.upper is not None):
            raise Refused("quantity_incomplete", kind=self.kind.value)


UNKNOWN = Quantity(QuantityKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of a quantity, such as the women on a flight."""

    name: str
    quantity: Quantity
