"""Where half-known dates stand on a time line."""

from datetime import date
from itertools import pairwise

import pytest

from caseapp.domain.dates import PartialDate
from caseapp.ui.spans import span
from caseapp.ui.widgets.timeline_places import ROWS, Scale, beside, lanes_and_places, ticks

UNTIL = date(2026, 11, 22)
SCALE = Scale(date(2020, 1, 1), 1.0)


def made(edtf: str, lane: str = "Flight", key: str = "x"):
    return span(key, lane, PartialDate.parse(edtf), UNTIL, edtf)


def test_a_certain_day_is_a_day():
    assert made("2024-03-30").is_day
    assert made("2024-03-30").sure


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024-06-29/2024-06-30", date(2024, 6, 29), date(2024, 6, 30)),
        ("2022-08", date(2022, 8, 1), date(2022, 8, 31)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_half_known_date_spans_every_day_it_can_mean(edtf, first, last):
    assert (made(edtf).first, made(edtf).last) == (first, last)
    assert not made(edtf).is_day


@pytest.mark.parametrize("edtf", ["2024-05?", "2024~", "2023-11%/2024-03-30"])
def test_a_doubted_date_is_marked(edtf):
    assert not made(edtf).sure


def test_an_open_end_reaches_the_day_of_the_page_and_fades():
    still = made("2024-07-01/..")
    assert still.open_end
    assert still.last == UNTIL


def test_an_open_start_fades_towards_what_is_not_known():
    before = made("../2024-05")
    assert before.open_start
    assert before.last == date(2024, 5, 31)


def test_spans_of_one_lane_stand_above_each_other_where_they_overlap():
    spans = [made("2023"), made("2023-06"), made("2025")]
    _lanes, places = lanes_and_places(spans, ["Flight"], SCALE)
    assert places[0].y != places[1].y
    assert places[0].y == places[2].y


def test_a_lane_grows_no_higher_than_its_rows():
    spans = [made("2023") for _ in range(20)]
    lanes, places = lanes_and_places(spans, ["Flight"], SCALE)
    assert len({place.y for place in places}) == ROWS
    assert all(lanes[0].y <= place.y < lanes[0].y + lanes[0].height for place in places)


def test_even_a_day_is_wide_enough_to_see():
    _lanes, places = lanes_and_places([made("2024-03-30")], ["Flight"], Scale(UNTIL, 0.01))
    assert places[0].width >= 9


def test_up_and_down_lead_to_the_nearest_in_time():
    spans = [made("2022"), made("2023", "Figure"), made("2022-02", "Figure"), made("2025")]
    assert beside(spans, ["Flight", "Figure"], 0, down=True) == 2
    assert beside(spans, ["Flight", "Figure"], 0, down=False) == 0


@pytest.mark.parametrize("per_day", [0.01, 0.05, 0.3, 1.0, 5.0])
def test_marks_on_the_axis_never_crowd(per_day):
    scale = Scale(date(1996, 1, 1), per_day)
    xs = [scale.x(day) for day, _is_year in ticks(scale, UNTIL)]
    assert all(b - a >= 17 for a, b in pairwise(xs))
