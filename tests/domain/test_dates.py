"""Half-known dates: what they mean, how they sort, and what is refused."""

import math
import warnings
from calendar import monthrange
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from edtf import parse_edtf

DAYS = st.dates(date(1000, 1, 1), date(9998, 12, 31))
MARKS = st.sampled_from(["", "?", "~", "%"])
POINTS = st.builds(
    lambda day, form, mark: day.strftime(form) + mark,
    DAYS,
    st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]),
    MARKS,
)
UNSPECIFIED = st.one_of(
    DAYS.map(lambda day: day.strftime("%Y-%m-XX")),
    DAYS.map(lambda day: day.strftime("%Y-XX-XX")),
    DAYS.map(lambda day: day.strftime("%Y-XX")),
    DAYS.map(lambda day: f"{day.year}"[:3] + "X"),
    DAYS.map(lambda day: f"{day.year}"[:2] + "XX"),
)
CLOSED = st.tuples(POINTS, POINTS).map(lambda ends: "/".join(sorted(ends)))
OPEN = st.one_of(POINTS.map(lambda end: f"../{end}"), POINTS.map(lambda end: f"{end}/.."))
TEXTS = st.one_of(POINTS, UNSPECIFIED, CLOSED, OPEN)


def oracle(text):
    """The first and last day by another program; None for an open end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parsed = parse_edtf(text)
        bounds = parsed.lower_strict(), parsed.upper_strict()
    return tuple(
        None if isinstance(bound, float) and math.isinf(bound) else date(*bound[:3])
        for bound in bounds
    )


def parsed_or_none(text):
    try:
        return PartialDate.parse(text)
    except Refused as error:
        assert error.code == "date_runs_backwards"  # noqa: PT017 - it may be refused, it need not
        return None


@given(TEXTS)
def test_bounds_are_those_another_reader_of_the_notation_finds(text):
    read = parsed_or_none(text)
    assume(read is not None)
    assert (read.earliest, read.latest) == oracle(text)


@given(TEXTS)
def test_a_date_prints_as_it_was_written(text):
    read = parsed_or_none(text)
    assume(read is not None)
    assert str(read) == text
    assert PartialDate.parse(str(read)) == read


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024-03-30", date(2024, 3, 30), date(2024, 3, 30)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2006", date(2006, 1, 1), date(2006, 12, 31)),
        ("2024-05-XX", date(2024, 5, 1), date(2024, 5, 31)),
        ("2024-XX-XX", date(2024, 1, 1), date(2024, 12, 31)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
        ("2024-06-29/2024-06-30", date(2024, 6, 29), date(2024, 6, 30)),
        ("2023-11?/2024-03-30", date(2023, 11, 1), date(2024, 3, 30)),
        ("../2006-04-04", None, date(2006, 4, 4)),
        ("2008-03-22/..", date(2008, 3, 22), None),
        ("2024?", date(2024, 1, 1), date(2024, 12, 31)),
        ("2022-10-01/2023-09-30", date(2022, 10, 1), date(2023, 9, 30)),
        ("0001-01-01", date.min, date.min),
        ("9999", date(9999, 1, 1), date.max),
    ],
)
def test_the_first_and_last_day_of_dates_from_the_record(text, earliest, latest):
    read = PartialDate.parse(text)
    assert (read.earliest, read.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [("2024", False, False), ("2024?", True, False), ("2024~", False, True), ("2024%", True, True)],
)
def test_marks_of_doubt_are_kept_apart(text, uncertain, approximate):
    start = PartialDate.parse(text).start
    assert (start.uncertain, start.approximate) == (uncertain, approximate)


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2024-03-30", "day"), ("2024-03-XX", "month"), ("2024-XX", "year"), ("202X", "years")],
)
def test_a_date_is_no_finer_than_it_was_given(text, precision):
    assert PartialDate.parse(text).start.precision == precision


@pytest.mark.parametrize(
    ("text", "begins", "known_by", "last_day"),
    [
        ("2024-06-29/2024-06-30", date(2024, 6, 29), date(2024, 6, 29), date(2024, 6, 30)),
        ("../2006-04-04", date(2006, 4, 4), date(2006, 4, 4), date(2006, 4, 4)),
        ("2008-03-22/..", date(2008, 3, 22), date(2008, 3, 22), date(2008, 3, 22)),
        ("2022-08", date(2022, 8, 1), date(2022, 8, 31), date(2022, 8, 31)),
    ],
)
def test_a_date_with_an_open_end_is_worth_only_the_day_somebody_vouches_for(
    text, begins, known_by, last_day
):
    read = PartialDate.parse(text)
    assert (read.begins, read.known_by, read.last_day) == (begins, known_by, last_day)


@given(st.lists(TEXTS.map(parsed_or_none).filter(bool), max_size=12))
def test_dates_stand_in_one_order_whatever_order_they_came_in(dates):
    ordered = sorted(dates)
    assert sorted(dates[1:] + dates[:1]) == ordered
    for one, other in pairwise(ordered):
        assert one <= other
        assert (one < other) != (one == other)
        assert (one.earliest or date.min) <= (other.earliest or date.min)


def test_open_ends_stand_outermost():
    texts = ["2024-01-01/..", "../2024-01-01", "2024-01-01", "2024-01-01/2024-02-01"]
    in_order = [str(each) for each in sorted(map(PartialDate.parse, texts))]
    assert in_order == ["../2024-01-01", "2024-01-01", "2024-01-01/2024-02-01", "2024-01-01/.."]


def test_the_words_of_the_source_do_not_make_another_date():
    one = PartialDate.parse("2024-06-29/2024-06-30", "over the weekend")
    other = PartialDate.parse("2024-06-29/2024-06-30")
    assert one == other
    assert hash(one) == hash(other)
    assert one.phrase == "over the weekend"


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-30",
        "2023-02-29",
        "2024-13",
        "2024-00",
        "2024-01-00",
        "0000",
        "0000-01",
        "2024-04-31",
    ],
)
def test_a_day_that_does_not_exist_is_refused_as_such(text):
    with pytest.raises(Refused) as refusal:
        PartialDate.parse(text)
    assert refusal.value.code == "no_such_day"


@pytest.mark.parametrize("text", ["2024-02/2024-01", "2024/2023", "2024-03-02/2024-03-01?"])
def test_an_interval_that_runs_backwards_is_refused_as_such(text):
    with pytest.raises(Refused) as refusal:
        PartialDate.parse(text)
    assert refusal.value.code == "date_runs_backwards"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "..",
        "../..",
        "/",
        "2024/",
        "/2024",
        "2024//2025",
        "2024/2025/2026",
        "24",
        "20240330",
        "2024-3-30",
        "30.3.2024",
        "yesterday",
        "２０２４",
        "٢٠٢٤",
        "2024-XX-30",
        "202X-05",
        "2X24",
        "XXXX",
        "-2024",
        "2024-05-3X",
        "2024?~",
        "?2024",
        "2024-06-29\x00",
        "2024-06\n-29",
        "2024-06-29T12:00",
        "Y12024",
        "[2024]",
        "2024-21",
        "9" * 100_000,
    ],
)
def test_what_is_not_in_the_notation_is_refused(text):
    with pytest.raises(Refused):
        PartialDate.parse(text)


@given(st.text())
@example("2024-06-29/../..")
def test_no_text_whatever_does_more_than_be_refused(text):
    try:
        read = PartialDate.parse(text)
    except Refused as refusal:
        assert len(refusal.values["given"]) <= 40  # noqa: PT017 - it may be refused, it need not
    else:
        assert str(read) == text.strip()


@given(st.text(alphabet="0123456789X-/?~%. ", max_size=24))
def test_no_text_in_the_letters_of_the_notation_does_more_than_be_refused(text):
    try:
        read = PartialDate.parse(text)
    except Refused:
        return
    assert read.begins <= read.last_day


@given(st.integers(1, 9999), st.integers(0, 99), st.integers(0, 99))
def test_a_day_is_read_exactly_where_the_calendar_has_it(year, month, day):
    exists = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        read = PartialDate.parse(text)
    except Refused as refusal:
        assert refusal.code == "no_such_day"  # noqa: PT017 - it may be refused, it need not
        assert not exists
    else:
        assert exists
        assert read == PartialDate.of_day(date(year, month, day))
