"""Makes ``resources/map/world.shapes`` from the countries of world-atlas 2.0.2.

Run from the project's folder, with the file of ``npm pack world-atlas@2.0.2`` unpacked:

    python docs/map/build.py package/countries-50m.json resources/map/world.shapes

The same input gives the same bytes. The form of the file is told in resources/map/README.md.
"""

import json
import struct
import sys
import zlib
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path

from babel.core import get_global

from caseapp.domain.countries import CODES
from caseapp.ui.widgets.worldmap.projection import MIDDLE, place, project

Point = tuple[float, float]
Ring = list[Point]

COARSE, FINE = 0.15, 0.035
"""How far, in degrees, a line may be from where it was, for the whole world and for near views."""
SPECK = 1.2
"""A ring smaller than this, in map units, is left out of the coarse outline."""
SMALLEST = 4
"""A ring has at least so many points, its first one told twice."""
NOBODY = "--"
"""Land without a code of its own in ISO 3166-1: drawn, never chosen."""

PARTED = (
    ("FR", "GF", (-55, 2, -51, 6.5)),
    ("FR", "GP", (-62, 15.7, -60.9, 16.7)),
    ("FR", "MQ", (-61.4, 14.3, -60.7, 15)),
    ("FR", "RE", (55, -21.5, 56, -20.7)),
    ("FR", "YT", (44.8, -13.2, 45.5, -12.5)),
    ("NO", "SJ", (10, 74, 35, 81)),  # Svalbard
    ("NO", "SJ", (-10, 70.5, -7, 71.5)),  # Jan Mayen
    ("NO", "BV", (3, -55, 4, -54)),
    ("NL", "BQ", (-69, 11.9, -62.8, 17.8)),
    (NOBODY, "CX", (105, -11, 106.2, -10)),
    (NOBODY, "CC", (96, -13, 97.5, -11)),
)
"""What Natural Earth draws with another country: that one, its own code, and where it lies
(west, south, east, north in degrees)."""

POINTS = {
    "BV": (3.4, -54.4),
    "BQ": (-68.3, 12.2),
    "CC": (96.8, -12.2),
    "CX": (105.6, -10.5),
    "GI": (-5.35, 36.1),
    "TK": (-171.8, -9.2),
    "TV": (179.2, -8.5),
    "UM": (166.6, 19.3),
}
"""Where those lie that have no shape at this scale; UM is Wake Island."""


def main(source: str, target: str) -> None:
    """Read the topology and write the shapes."""
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    arcs = _arcs(topology)
    levels = [[_simplified(arc, tolerance) for arc in arcs] for tolerance in (COARSE, FINE)]
    levels.append(arcs)  # for those so small that nothing else would be left of them
    shapes = [_shape(code, rings, levels) for code, rings in sorted(_polygons(topology, arcs))]
    shapes += [_point(code) for code in sorted(CODES - {code for code, *_ in shapes})]
    body = b"".join(map(_written, shapes))
    packed = zlib.compress(struct.pack(">I", len(shapes)) + body, 9)
    Path(target).write_bytes(packed)
    sys.stdout.write(f"{len(shapes)} shapes, {len(packed)} bytes\n")


def _arcs(topology: dict) -> list[Ring]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def _polygons(topology: dict, arcs: list[Ring]) -> Iterable[tuple[str, list[list[int]]]]:
    """The rings of each code, a ring as the numbers of its arcs."""
    codes = get_global("territory_aliases")
    found: dict[str, list[list[int]]] = {}
    for each in topology["objects"]["countries"]["geometries"]:
        code = codes[each["id"]][0] if "id" in each else NOBODY
        parts = [each["arcs"]] if each["type"] == "Polygon" else each["arcs"]
        for rings in parts:
            owner = _owner(code, _joined(rings[0], arcs))
            found.setdefault(owner, []).extend(rings)
    return found.items()


def _owner(code: str, ring: Ring) -> str:
    x = sum(p[0] for p in ring) / len(ring)
    y = sum(p[1] for p in ring) / len(ring)
    for whole, part, (west, south, east, north) in PARTED:
        if code == whole and west <= x <= east and south <= y <= north:
            return part
    return code


def _joined(ring: list[int], arcs: list[Ring]) -> Ring:
    points: Ring = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def _simplified(arc: Ring, tolerance: float) -> Ring:
    """Douglas and Peucker's way; the ends of an arc stay, so neighbours still meet."""
    kept = {0, len(arc) - 1}
    spans = [(0, len(arc) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:  # noqa: PLR2004 - nothing lies between
            continue
        far = max(range(first + 1, last), key=lambda i: _distance(arc[i], arc[first], arc[last]))
        if _distance(arc[far], arc[first], arc[last]) > tolerance:
            kept.add(far)
            spans += [(first, far), (far, last)]
    return [arc[i] for i in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """Degrees from a point to a line, those of longitude as short as they are there."""
    narrow = cos(radians(point[1]))
    px, py = (point[0] - start[0]) * narrow, point[1] - start[1]
    ex, ey = (end[0] - start[0]) * narrow, end[1] - start[1]
    length = ex * ex + ey * ey
    along = min(max((px * ex + py * ey) / length, 0), 1) if length else 0
    return hypot(px - along * ex, py - along * ey)


def _shape(
    code: str, rings: list[list[int]], levels: list[list[Ring]]
) -> tuple[str, Point, list[Ring], list[Ring]]:
    told = [[r for ring in rings for r in _placed(_joined(ring, arcs))] for arcs in levels]
    fine = told[1] or told[2]
    coarse = [ring for ring in told[0] if _breadth(ring) >= SPECK]
    label = project(*POINTS[code]) if code in POINTS else _inside(max(fine, key=_area))
    return code, label, coarse or fine, fine


def _point(code: str) -> tuple[str, Point, list[Ring], list[Ring]]:
    return code, project(*POINTS[code]), [], []


def _placed(ring: Ring) -> Iterator[Ring]:
    """A ring on the map, in pieces where the edge of the map cuts it."""
    unrolled = _unrolled(ring)
    for turn in (-360.0, 0.0, 360.0):
        moved = [(x + turn, y) for x, y in unrolled]
        piece = _clipped(_clipped(moved, -180, 1), 180, -1)
        drawn = [_rounded(place(x, y)) for x, y in _dense(piece)]
        drawn = [p for i, p in enumerate(drawn) if not i or p != drawn[i - 1]]
        if len(drawn) >= SMALLEST:
            yield drawn


def _unrolled(ring: Ring) -> Ring:
    """A ring whose longitudes, from the middle of the map, never jump."""
    points, turn = [], 0.0
    previous = ring[0][0]
    for x, y in ring:
        turn -= 360 * round((x - previous) / 360)
        previous = x
        points.append((x + turn - MIDDLE, y))
    if abs(points[-1][0] - points[0][0]) > 180:  # noqa: PLR2004 - it runs round the pole
        points += [(points[-1][0], -90.0), (points[0][0], -90.0), points[0]]
    return points


def _clipped(ring: Ring, edge: float, side: int) -> Ring:
    """What lies beyond an edge of longitude, to the east (1) or to the west (-1) of it."""
    kept: Ring = []
    for start, end in pairwise([*ring, ring[0]] if ring else []):
        ins, out = (start[0] - edge) * side >= 0, (end[0] - edge) * side >= 0
        if ins:
            kept.append(start)
        if ins != out:
            share = (edge - start[0]) / (end[0] - start[0])
            kept.append((edge, start[1] + share * (end[1] - start[1])))
    return [*kept, kept[0]] if kept else []


def _dense(ring: Ring) -> Iterator[Point]:
    """A ring with points on its long ways: the edge of the map is a curve."""
    for start, end in pairwise(ring):
        steps = max(int(max(abs(end[0] - start[0]), abs(end[1] - start[1])) / 3), 1)
        for step in range(steps):
            share = step / steps
            yield tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))
    yield from ring[-1:]


def _rounded(point: Point) -> Point:
    return round(point[0] * 32) / 32, round(point[1] * 32) / 32


def _area(ring: Ring) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def _inside(ring: Ring) -> Point:
    """The point within a ring that is farthest from its line, looked for on finer grids."""
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    middle, half = (min(xs) + max(xs)) / 2, max(max(xs) - min(xs), max(ys) - min(ys)) / 2
    best = (middle, (min(ys) + max(ys)) / 2)
    for _ in range(3):
        steps = [half * step / 8 for step in range(-8, 9)]
        grid = [(best[0] + dx, best[1] + dy) for dx in steps for dy in steps]
        best = max(grid, key=lambda point: _depth(point, ring))
        half /= 6
    return best


def _depth(point: Point, ring: Ring) -> float:
    x, y = point
    within, nearest = False, float("inf")
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            within = not within
        length = (bx - ax) ** 2 + (by - ay) ** 2
        along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length if length else 0
        along = min(max(along, 0), 1)
        nearest = min(nearest, hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)))
    return nearest if within else -nearest


def _breadth(ring: Ring) -> float:
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def _written(shape: tuple[str, Point, list[Ring], list[Ring]]) -> bytes:
    code, label, coarse, fine = shape
    breadth = max(map(_breadth, fine), default=0.0)
    head = code.encode("ascii") + struct.pack(">fff", *label, breadth)
    return head + _path(coarse) + _path(fine)


def _path(rings: list[Ring]) -> bytes:
    """A QPainterPath as QDataStream writes it in single precision."""
    elements, last_start = [], 0
    for ring in rings:
        last_start = len(elements)
        elements += [(0 if i == 0 else 1, *point) for i, point in enumerate(ring)]
    if not elements:
        return struct.pack(">i", 0)
    body = b"".join(struct.pack(">iff", *element) for element in elements)
    return struct.pack(">i", len(elements)) + body + struct.pack(">ii", last_start, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
