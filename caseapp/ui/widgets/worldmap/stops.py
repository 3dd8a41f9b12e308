"""One stop of a way as the map draws it. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop in words and on the map.

    ``place`` is in map units; None where only the ``country`` is known, or, with that empty
    too, where nobody knows where it lies. ``is_point`` tells a town or airport from
    "somewhere in" an area. ``is_return`` is a stop on the way back, without the passengers.
    """

    text: str
    place: tuple[float, float] | None
    country: str
    is_point: bool
    is_return: bool
