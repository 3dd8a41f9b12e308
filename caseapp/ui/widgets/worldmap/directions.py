"""Which place lies next in a direction. No Qt."""

from collections.abc import Sequence
from math import inf

Place = tuple[float, float]
LEFT, RIGHT, UP, DOWN = (-1, 0), (1, 0), (0, -1), (0, 1)
ASIDE = 2.0
"""How much worse a step aside is than a step ahead."""


def next_place(places: Sequence[Place], here: int, direction: tuple[int, int]) -> int:
    """The number of the place an arrow key leads to; itself where there is none.

    The nearest within a right angle around the direction, with what lies straight ahead
    before what lies aside; only where that is empty, anything on that side.
    """
    x, y = places[here]
    best, wide = (inf, here), (inf, here)
    for number, (px, py) in enumerate(places):
        ahead = (px - x) * direction[0] + (py - y) * direction[1]
        aside = abs((px - x) * direction[1]) + abs((py - y) * direction[0])
        if number == here or ahead <= 0:
            continue
        cost = ahead + ASIDE * aside
        wide = min(wide, (cost, number))
        if aside <= ahead:
            best = min(best, (cost, number))
    return best[1] if best[1] != here else wide[1]
