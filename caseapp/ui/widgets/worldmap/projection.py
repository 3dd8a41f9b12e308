"""Where a place of the earth lies on the map. No Qt.

Equal Earth (Šavrič, Patterson and Jenny 2018, "The Equal Earth map projection"): areas stay
true, so no country looks greater than it is. The map is cut in the Bering Strait and not at
180 degrees, which leaves Russia in one piece.
"""

from math import asin, cos, pi, radians, sin, sqrt

MIDDLE = 11.0
"""The longitude in the middle of the map, in degrees east."""
WIDTH = 2000.0
"""How wide the whole map is, in its own units."""
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
ROOT = sqrt(3)
_UNIT = WIDTH / 2 / (2 * ROOT * pi / (3 * A1))
_TOP = A1 * (pi / 3) + A2 * (pi / 3) ** 3 + A3 * (pi / 3) ** 7 + A4 * (pi / 3) ** 9
HEIGHT = 2 * _TOP * _UNIT


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """The place of a point given in degrees: x from the left, y from the top, in map units."""
    return place((longitude - MIDDLE + 180) % 360 - 180, latitude)


def place(from_middle: float, latitude: float) -> tuple[float, float]:
    """As ``project``, for degrees east of the middle of the map, from -180 to 180."""
    t = asin(ROOT / 2 * sin(radians(latitude)))
    slope = 9 * A4 * t**8 + 7 * A3 * t**6 + 3 * A2 * t**2 + A1
    x = 2 * ROOT * radians(from_middle) * cos(t) / (3 * slope)
    y = A4 * t**9 + A3 * t**7 + A2 * t**3 + A1 * t
    return WIDTH / 2 + x * _UNIT, (_TOP - y) * _UNIT
