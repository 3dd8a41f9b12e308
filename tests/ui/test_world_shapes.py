"""The shapes of the map as they ship."""

import zlib
from math import hypot

import pytest
from PySide6.QtCore import QPointF

from caseapp.domain.countries import CODES
from caseapp.errors import Trouble
from caseapp.places import resources
from caseapp.ui.widgets.worldmap.directions import DOWN, LEFT, RIGHT, UP, next_place
from caseapp.ui.widgets.worldmap.projection import HEIGHT, WIDTH, place, project
from caseapp.ui.widgets.worldmap.shapes import read_shapes

FILE = resources() / "map" / "world.shapes"
POINTS = {"BV", "GI", "TK", "TV", "UM"}
"""Too small for a shape at this scale: see resources/map/README.md."""


@pytest.fixture(scope="module")
def shapes():
    return read_shapes(FILE)


def test_every_one_of_the_249_countries_is_on_the_map(shapes):
    assert set(shapes.countries) == CODES
    assert {code for code, shape in shapes.countries.items() if shape.fine.isEmpty()} == POINTS
    readme = (resources() / "map" / "README.md").read_text(encoding="utf-8")
    assert "Bouvet Island, Gibraltar, Tokelau, Tuvalu and the US Outlying Islands" in readme


def test_every_country_has_its_place_within_the_map(shapes):
    for code, shape in shapes.countries.items():
        assert 0 < shape.label.x() < WIDTH, code
        assert 0 < shape.label.y() < HEIGHT, code


def test_the_place_of_a_country_lies_on_its_land(shapes):
    for code in ("CN", "US", "FR", "NO", "ID", "CL", "VN", "HR", "ZA", "NZ"):
        shape = shapes.countries[code]
        assert shape.fine.contains(shape.label), code


def test_no_ring_runs_across_the_map(shapes):
    """Where a ring crossed the edge uncut, one of its lines would be as long as the map."""
    for shape in (*shapes.countries.values(), *shapes.others):
        for path in (shape.coarse, shape.fine):
            last = None
            for number in range(path.elementCount()):
                step = path.elementAt(number)
                if step.isLineTo():
                    assert hypot(step.x - last.x, step.y - last.y) < 80, shape.code
                last = step


def test_russia_and_fiji_are_in_one_piece(shapes):
    for code, widest in (("RU", 700), ("FJ", 60), ("NZ", 200)):
        assert shapes.countries[code].fine.boundingRect().width() < widest, code


@pytest.mark.parametrize(
    ("code", "longitude", "latitude"),
    [
        ("CN", 116.4, 39.9),
        ("GF", -53.2, 4.0),
        ("RE", 55.5, -21.1),
        ("SJ", 17.5, 79.0),
        ("NO", 25.7, 71.0),
        ("LS", 28.2, -29.6),
        ("RU", -171.0, 66.3),
        ("AQ", 0.0, -85.0),
        ("GL", -42.0, 72.0),
    ],
)
def test_a_place_lies_in_its_country(shapes, code, longitude, latitude):
    assert shapes.countries[code].fine.contains(QPointF(*project(longitude, latitude)))


def test_lesotho_is_a_hole_in_south_africa(shapes):
    maseru = QPointF(*project(28.2, -29.6))
    assert not shapes.countries["ZA"].fine.contains(maseru)


def test_land_without_a_code_is_drawn_and_is_no_country(shapes):
    pristina = QPointF(*project(21.0, 42.5))
    assert any(shape.fine.contains(pristina) for shape in shapes.others)
    assert not any(shape.fine.contains(pristina) for shape in shapes.countries.values())


def test_the_projection_keeps_areas_true():
    """A square degree, a tenth of it wide, is as large everywhere as its share of the globe."""
    from math import cos, radians

    for latitude in (0, 30, 55, 70, 80):
        left, right = place(40, latitude), place(40.1, latitude)
        above = place(40, latitude + 0.1)
        area = (right[0] - left[0]) * (left[1] - above[1])
        equator = (place(40.1, 0)[0] - place(40, 0)[0]) * (place(40, 0)[1] - place(40, 0.1)[1])
        assert area / equator == pytest.approx(cos(radians(latitude + 0.05)), rel=0.01)


def test_the_map_spans_its_whole_width():
    assert place(-180, 0)[0] == pytest.approx(0)
    assert place(180, 0)[0] == pytest.approx(WIDTH)
    assert (place(0, 90)[1], place(0, -90)[1]) == (pytest.approx(0), pytest.approx(HEIGHT))


@pytest.mark.parametrize("content", [b"", b"no map", zlib.compress(b"\0\0\0\5XX")])
def test_a_damaged_file_is_named(tmp_path, content):
    path = tmp_path / "world.shapes"
    path.write_bytes(content)
    with pytest.raises(Trouble) as trouble:
        read_shapes(path)
    assert trouble.value.code == "map_damaged"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(Trouble) as trouble:
        read_shapes(tmp_path / "none")
    assert trouble.value.code == "map_missing"


def test_an_arrow_leads_to_the_nearest_ahead_and_stays_where_there_is_none():
    places = [(0, 0), (10, 1), (4, 4.5), (-3, 0), (0, 8)]
    assert next_place(places, 0, RIGHT) == 1
    assert next_place(places, 0, LEFT) == 3
    assert next_place(places, 0, DOWN) == 4
    assert next_place(places, 0, UP) == 0
    assert next_place([(0, 0), (1, 9)], 0, RIGHT) == 1


def test_arrows_lead_from_every_country_to_another(shapes):
    places = [(shape.label.x(), shape.label.y()) for shape in shapes.countries.values()]
    for here in range(len(places)):
        led = {next_place(places, here, way) for way in (LEFT, RIGHT, UP, DOWN)} - {here}
        assert len(led) >= 2, list(shapes.countries)[here]
