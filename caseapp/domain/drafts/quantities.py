"""Numbers as people type them: 96, at least 37,000, about 10, 96 to 122, unknown."""

import re

from caseapp.domain.quantities import UNKNOWN, Part, Quantity, QuantityKind
from caseapp.errors import Refused

_NUMBER = r"(-?[0-9]{1,3}(?:[,  ][0-9]{3})+|-?[0-9]{1,12})"
_ONE = re.compile(
    rf"(?P<kind>at least|more than|over|≥|>=|about|around|roughly|approximately|~)?\s*{_NUMBER}",
    re.IGNORECASE,
)
_TWO = re.compile(rf"(?:between\s+)?{_NUMBER}\s*(?:to|and|-|–)\s*{_NUMBER}", re.IGNORECASE)
_AT_LEAST = ("at least", "more than", "over", "≥", ">=")
_UNKNOWN = ("unknown", "not known", "?")


def read_quantity(text: str) -> Quantity:
    """The number that a text means. Raises Refused ``quantity_not_understood``.

    "More than" is kept as "at least": sources round so, and one more or less says nothing.
    """
    typed = " ".join(text.split())
    if typed.casefold() in _UNKNOWN:
        return UNKNOWN
    if match := _TWO.fullmatch(typed):
        first, last = (_whole(number) for number in match.groups())
        if first >= last:
            raise Refused("quantity_not_understood", given=typed[:60])
        return Quantity(QuantityKind.RANGE, first, last)
    match = _ONE.fullmatch(typed)
    if not match:
        raise Refused("quantity_not_understood", given=typed[:60])
    word = (match["kind"] or "").casefold()
    kind = QuantityKind.ABOUT if word else QuantityKind.EXACT
    if word in _AT_LEAST:
        kind = QuantityKind.AT_LEAST
    return Quantity(kind, _whole(match[2]))


def write_quantity(value: Quantity) -> str:
    """The text that is read as this number."""
    return {
        QuantityKind.EXACT: f"{value.value}",
        QuantityKind.AT_LEAST: f"at least {value.value}",
        QuantityKind.ABOUT: f"about {value.value}",
        QuantityKind.RANGE: f"{value.value} to {value.upper}",
        QuantityKind.UNKNOWN: "unknown",
    }[value.kind]


def read_part(text: str) -> Part:
    """A named part, as ``women: 26``. Raises Refused ``part_not_understood``."""
    name, colon, number = text.rpartition(":")
    if not colon or not name.strip():
        raise Refused("part_not_understood", given=text[:60])
    return Part(name.strip(), read_quantity(number))


def write_part(part: Part) -> str:
    """The text that is read as this part."""
    return f"{part.name}: {write_quantity(part.quantity)}"


def _whole(text: str) -> int:
    return int(re.sub(r"[,  ]", "", text))
