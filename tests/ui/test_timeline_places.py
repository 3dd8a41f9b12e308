"""Where half-known dates stand on a time line."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from caseapp.domain.dates import PartialDate
from caseapp.ui.spans import span
from caseapp.ui.widgets.timeline_places import (
    CROWD,
    ROWS,
    Scale,
    beside,
    lanes_and_places,
    ticks,
)
from caseapp.ui.widgets.timeline_stops import lay_out

UNTIL = date(2026, 11, 22)
SCALE = Scale(date(2020, 1, 1), 1.0)


def made(edtf: str, lane: str = "Flight", key: str = "x"):
    return span(key, lane, PartialDate.parse(edtf), UNTIL, lambda: edtf)


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


def test_what_has_no_room_in_a_lane_stands_in_a_crowd_that_says_how_many():
    spans = [made("2023", key=str(n)) for n in range(20)]
    lanes, places = lanes_and_places(spans, ["Flight"], SCALE)
    assert len({place.y for place in places}) == ROWS + 1
    assert [len(place.spans) for place in places if place.is_crowd] == [20 - ROWS]
    assert all(lanes[0].y <= place.y < lanes[0].y + lanes[0].height for place in places)


def test_a_thousand_spans_of_a_month_never_overlap_and_none_is_lost():
    days = [date(2024, 5, 1) + timedelta(days=n % 31) for n in range(1000)]
    spans = [made(day.isoformat(), key=str(n)) for n, day in enumerate(days)]
    _lanes, places = lanes_and_places(spans, ["Flight"], Scale(date(2024, 1, 1), 4.0))
    assert sum(len(place.spans) for place in places) == 1000
    for y in {place.y for place in places}:
        row = sorted((place for place in places if place.y == y), key=lambda place: place.x)
        assert all(one.x + one.width <= other.x for one, other in pairwise(row))


def test_crowds_are_wide_enough_to_hit():
    assert CROWD >= 24


def test_a_crowd_that_zoom_can_part_is_one_stop_and_says_so():
    spans = [made(f"2024-05-{1 + n % 30:02}", key=str(n)) for n in range(40)]
    laid = lay_out(spans, ["Flight"], Scale(UNTIL, 0.05), UNTIL, closer=True)
    crowd = next(stop for stop in laid.stops if stop.opens)
    assert crowd.text == "Flight: 35 claims, May 2024. Enter zooms in."


def test_in_a_crowd_that_no_zoom_can_part_every_span_is_reached():
    spans = [made("2024-05-30", key=str(n)) for n in range(12)]
    laid = lay_out(spans, ["Flight"], SCALE, UNTIL, closer=True)
    assert [len(stop.spans) for stop in laid.stops] == [1] * 12
    assert sorted(laid.where) == sorted(span.key for span in spans)
    assert laid.stops[-1].text == "2024-05-30 (7 of 7 in this place)"


def test_places_are_in_the_order_of_time():
    spans = [made("2025"), made("2021", "Figure"), made("2023"), made("2024", "Figure")]
    _lanes, places = lanes_and_places(spans, ["Flight", "Figure"], SCALE)
    assert [place.spans[0].first.year for place in places] == [2021, 2023, 2024, 2025]


def test_even_a_day_is_wide_enough_to_see():
    _lanes, places = lanes_and_places([made("2024-03-30")], ["Flight"], Scale(UNTIL, 0.01))
    assert places[0].width >= 9


def test_up_and_down_lead_to_the_nearest_in_time():
    spans = [made("2022"), made("2022-02", "Figure"), made("2023", "Figure"), made("2025")]
    _lanes, places = lanes_and_places(spans, ["Flight", "Figure"], SCALE)
    assert beside(places, 0, down=True) == 1
    assert beside(places, 0, down=False) == 0


@pytest.mark.parametrize("per_day", [0.001, 0.01, 0.05, 0.3, 1.0, 5.0])
def test_marks_on_the_axis_never_crowd(per_day):
    scale = Scale(date(1996, 1, 1), per_day)
    xs = [scale.x(day) for day, _is_year in ticks(scale, UNTIL)]
    assert all(b - a >= 17 for a, b in pairwise(xs))
