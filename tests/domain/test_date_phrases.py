"""Dates in words: what they mean, checked against the calendar, and what is never guessed."""

from calendar import day_name, month_abbr, month_name, monthrange
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from caseapp.domain.date_phrases import LONGEST, read_date
from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused

NEAR = date(2026, 11, 22)  # a Sunday
DAY = timedelta(days=1)
DAYS = st.dates(date(1001, 1, 1), date(9990, 12, 31))
YEARS = st.integers(1001, 9990)
MONTHS = st.integers(1, 12)
VOCABULARY = """
    about around probably ? early mid late - to from between and or before by until after since
    weekend week of the June Feb 29 30 31st 2024 2023-06 2024-06-29~ 6/7/2024 6/29/2024 Q2 first
    half quarter fiscal year FY2023 summer winter 2023-24 1990s 2000s this last next earlier
    later month Tuesday yesterday today on in over end start some time no than c. 12
"""
WORDS = st.sampled_from(VOCABULARY.split())


def bounds(text, near=NEAR):
    read = read_date(text, near)
    return read.earliest, read.latest


def refused(text, near=NEAR):
    with pytest.raises(Refused) as refusal:
        read_date(text, near)
    return refusal.value


@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=9).map(" ".join)), DAYS)
@example("in the year 9999 or later", date.max)
@example("last year", date.min)
@example("on Tuesday", date.min)
@example("yesterday", date.min)
@example("next week", date.max)
@example("February 29", date(1, 3, 1))
@example("over the weekend", date.max)
@example("week of 9999-12-31", date.max)
def test_no_text_whatever_does_more_than_be_refused(text, near):
    try:
        read = read_date(text, near)
    except Refused as refusal:
        assert len(refusal.values["given"]) <= LONGEST  # noqa: PT017 - it need not be refused
        return
    assert PartialDate.parse(read.edtf) == read
    assert read.begins <= read.last_day
    assert (read.earliest or date.min) <= (read.latest or date.max)
    assert read.phrase in (None, " ".join(text.split()))


@pytest.mark.parametrize("unit", ["9", "- ", "to ", "june ", "early ", "(", "about ", "2024-", "?"])
def test_a_long_text_is_refused_whatever_it_repeats(unit):
    for length in (LONGEST, 100_000):
        refused((unit * length)[:length])


@pytest.mark.parametrize(
    "text",
    ["2024-06-29", "2022-08~", "202X", "../2017", "2018/..", "2024-06-29/2024-06-30", "1066?"],
)
def test_edtf_is_read_as_it_stands_and_is_no_phrase(text):
    for typed in (text, f"  {text} "):
        read = read_date(typed, NEAR)
        assert read == PartialDate.parse(text)
        assert read.phrase is None


@pytest.mark.parametrize("text", ["2024-02-30", "2018-19", "2024-13"])
def test_edtf_that_cannot_be_is_refused_as_before(text):
    assert refused(text).code == "no_such_day"
    assert refused("2024-03/2024-02").code == "date_runs_backwards"


def test_what_was_typed_is_kept_as_it_was():
    read = read_date(" Over  the Weekend\tof June 29, 2024 ", NEAR)
    assert read.phrase == "Over the Weekend of June 29, 2024"
    assert read.edtf == "2024-06-29/2024-06-30"


@given(DAYS, st.booleans())
def test_a_day_is_that_day_in_every_common_form(day, short):
    month = (month_abbr if short else month_name)[day.month]
    weekday = day_name[day.weekday()]
    for text in (
        f"{month} {day.day}, {day.year}",
        f"{month.upper()} {day.day} {day.year}",
        f"{day.day} {month}. {day.year}",
        f"the {day.day}th of {month} {day.year}",
        f"on {weekday}, {month} {day.day}, {day.year}",
        f"{day.year}/{day.month:02}/{day.day:02}",
    ):
        assert bounds(text) == (day, day)


@given(DAYS)
def test_another_weekday_than_the_calendars_is_refused(day):
    wrong = day_name[(day + DAY).weekday()]
    assert refused(f"{wrong}, {month_name[day.month]} {day.day}, {day.year}").code == (
        "weekday_differs"
    )


@given(DAYS)
def test_figures_are_read_only_where_they_have_one_reading(day):
    for sign in "/.-":
        text = f"{day.month}{sign}{day.day}{sign}{day.year}"
        if day.day > 12 or day.day == day.month:
            assert bounds(text) == (day, day)
            assert bounds(f"{day.day}{sign}{day.month}{sign}{day.year}") == (day, day)
        else:
            refusal = refused(text)
            assert refusal.code == "date_ambiguous"
            assert refusal.values["first"] == day.isoformat()
            assert refusal.values["second"] == day.replace(month=day.day, day=day.month).isoformat()


@given(DAYS, DAYS)
def test_a_day_without_a_year_is_the_closest_on_or_before_the_day_it_was_said(day, near):
    candidates = []
    for year in range(near.year - 9, near.year + 1):
        try:
            candidates.append(date(year, day.month, day.day))
        except ValueError:
            continue
    closest = max(each for each in candidates if each <= near)
    assert bounds(f"{month_name[day.month]} {day.day}", near) == (closest, closest)


@given(DAYS)
def test_a_weekend_holds_its_day_or_is_the_next_one(day):
    saturday = next(
        each
        for each in (day - DAY, *(day + n * DAY for n in range(7)))
        if each.weekday() == 5 and each + DAY >= day
    )
    text = f"over the weekend of {month_name[day.month]} {day.day}, {day.year}"
    assert bounds(text) == (saturday, saturday + DAY)


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_the_last_one_on_or_before_the_day_it_was_said(near, weekday):
    day = next(near - n * DAY for n in range(7) if (near - n * DAY).weekday() == weekday)
    assert bounds(f"on {day_name[weekday]}", near) == (day, day)


@given(DAYS, st.integers(0, 400))
def test_two_days_bound_what_lies_between(first, length):
    last = first + length * DAY
    one, other = (f"{month_name[d.month]} {d.day}, {d.year}" for d in (first, last))
    for text in (
        f"from {one} to {other}",
        f"between {one} and {other}",
        f"{one} – {other}",
        f"{one} through {other}",
    ):
        assert bounds(text) == (first, last)
    if length:
        assert refused(f"from {other} to {one}").code == "date_runs_backwards"


@given(DAYS, st.integers(0, 300))
def test_a_year_given_once_holds_for_both_days(first, length):
    last = first + length * DAY
    one, other = (f"{month_name[d.month]} {d.day}" for d in (first, last))
    if (first.month, first.day) != (2, 29):
        assert bounds(f"{one} to {other}, {last.year}") == (first, last)
    if (last.month, last.day) != (2, 29):
        assert bounds(f"{one}, {first.year} to {other}") == (first, last)


@given(YEARS, MONTHS)
def test_an_open_end_begins_or_ends_beside_what_was_named(year, month):
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    name = f"{month_name[month]} {year}"
    assert bounds(f"before {name}") == (None, first - DAY)
    assert bounds(f"after {name}") == (last + DAY, None)
    for word in ("by", "until", "no later than", "on or before", "by the end of"):
        assert bounds(f"{word} {name}") == (None, last)
    for text in (f"since {name}", f"from {name} on", f"{name} or later"):
        assert bounds(text) == (first, None)
    assert bounds(f"before {year}") == (None, date(year - 1, 12, 31))
    assert bounds(f"after {year}") == (date(year + 1, 1, 1), None)


@given(YEARS, MONTHS, st.sampled_from(["month", "year"]))
def test_early_mid_and_late_fill_the_whole_and_are_marked_as_our_reading(year, month, unit):
    whole = f"{month_name[month]} {year}" if unit == "month" else f"{year}"
    parts = [read_date(f"{name} {whole}", NEAR) for name in ("early", "mid-", "late")]
    assert (parts[0].earliest, parts[-1].latest) == bounds(whole)
    for one, other in pairwise(parts):
        assert one.latest + DAY == other.earliest
    assert all(part.start.approximate and part.end.approximate for part in parts)


@given(YEARS, st.sampled_from(["{}", "FY{}", "calendar year {}"]))
def test_halves_and_quarters_fill_the_whole(year, form):
    whole = form.format(max(year, 1977))
    for names in (
        [f"Q{n} {whole}" for n in range(1, 5)],
        [f"{n} half of {whole}" for n in ("the first", "the 2nd")],
        [f"the {n} quarter of {whole}" for n in ("first", "second", "third", "last")],
    ):
        parts = [bounds(name) for name in names]
        assert (parts[0][0], parts[-1][1]) == bounds(whole)
        assert all(one[1] + DAY == other[0] for one, other in pairwise(parts))
        assert not any(read_date(name, NEAR).start.approximate for name in names)


@given(st.integers(1977, 9990))
def test_a_fiscal_year_is_that_of_the_united_states(year):
    whole = (date(year - 1, 10, 1), date(year, 9, 30))
    for text in (f"FY{year}", f"fiscal year {year}", f"in FY {year}", f"FY{year} to FY{year}"):
        assert bounds(text) == whole


@given(DAYS, st.sampled_from([("about", "~"), ("circa", "~"), ("probably", "?"), ("maybe", "?")]))
def test_doubt_marks_every_end_and_moves_none(day, doubt):
    word, mark = doubt
    name = f"{month_name[day.month]} {day.year}"
    assert read_date(f"{word} {name}", NEAR).edtf == f"{day:%Y-%m}{mark}"
    both = read_date(f"{word} {name} to {name[:-4]}{day.year + 1}", NEAR)
    assert both.edtf == f"{day:%Y-%m}{mark}/{day.year + 1}-{day.month:02}{mark}"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("about August 2022?", "2022-08%"),
        ("possibly around 2018", "2018%"),
        ("~2022", "2022~"),
        ("before about 2018", "../2017~"),
        ("probably before 2018", "../2017?"),
        ("between about 2018 and 2020", "2018~/2020"),
        ("2023-11? to 2024-03", "2023-11?/2024-03"),
        ("about 2022-08%", "2022-08%"),
    ],
)
def test_doubts_of_both_kinds_add_up(text, edtf):
    assert read_date(text, NEAR).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("29–30 June 2024", "2024-06-29/2024-06-30"),
        ("June 29 and 30, 2024", "2024-06-29/2024-06-30"),
        ("between June 29 and 30, 2024", "2024-06-29/2024-06-30"),
        ("between June 25 and 29, 2024", "2024-06-25/2024-06-29"),
        ("from 29 to 30 June 2024", "2024-06-29/2024-06-30"),
        ("June 29 – July 1, 2024", "2024-06-29/2024-07-01"),
        ("November 2023 to March", "2023-11/2024-03"),
        ("June/July 2024", None),
        ("June–July 2024", "2024-06/2024-07"),
        ("2018-2019", "2018/2019"),
        ("late June or early July 2024", "2024-06-21~/2024-07-10~"),
        ("weekend of June 29-30, 2024", "2024-06-29/2024-06-30"),
        ("week of Sunday, June 23, 2024", "2024-06-23/2024-06-29"),
        ("week of June 26, 2024", "2024-06-24/2024-06-30"),
        ("winter of 2023/24", "2023-12~/2024-02~"),
        ("winter 2023–2024", "2023-12~/2024-02~"),
        ("2023 Q2", "2023-04/2023-06"),
        ("first half of June 2024", "2024-06-01/2024-06-15"),
        ("H2 2023", "2023-07/2023-12"),
        ("calendar year 2023", "2023"),
        ("the year 2018", "2018"),
        ("some time in 2018", "2018"),
        ("mid-1990s", "1994~/1996~"),
        ("before the 1990s", "../1989"),
        ("before FY2023", "../2022-09-30"),
        ("Sept. 5th, 2024", "2024-09-05"),
        ("from June 29 to today", "2026-06-29/2026-11-22"),
        ("tomorrow", "2026-11-23"),
        ("next month", "2026-12"),
        ("this weekend", "2026-11-21/2026-11-22"),
        ("last weekend", "2026-11-14/2026-11-15"),
        ("over the weekend", "2026-11-21/2026-11-22"),
        ("later this month", "2026-11-22/2026-11-30"),
    ],
)
def test_phrases_from_the_record(text, edtf):
    if edtf is None:
        assert refused(text).code == "date_phrase_not_understood"
    else:
        assert read_date(text, NEAR).edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\0", "-", "12", "or", "about", "before", "between 2018", "2018 to", "29 or 30"),
        *("recently", "in recent years", "unclear when", "June '24", "Juni 2024", "summer", "Q2"),
        *("２０２４", "June ２９", "fiscal year 2021 to 2023", "FY23", "FY1970", "Q5 2023"),
        *("weekend of June", "weekend of June 24-28, 2024", "from 2018", "since 2018 to 2019"),
        *("early summer 2024", "after the start of 2023", "2024-06-2024", "June 29/2024/30"),
        *(
            "first half of the 1990s",
            "third half of 2023",
            "early Q2 2023",
            "first quarter of June",
        ),
    ],
)
def test_what_is_not_surely_a_date_is_not_guessed(text):
    assert refused(text).code == "date_phrase_not_understood"
    assert refused(text).values["given"] == text.strip()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("June 31", "no_such_day"),
        ("February 30", "no_such_day"),
        ("February 29, 2023", "no_such_day"),
        ("June 999", "no_such_day"),
        ("June 12024", "no_such_day"),
        ("June 0999", "no_such_day"),
        ("31/31/2024", "no_such_day"),
        ("after 9999", "no_such_day"),
        ("July 2024 to June 2024", "date_runs_backwards"),
        ("winter 2023-25", "date_runs_backwards"),
        ("winter 2023", "date_ambiguous"),
        ("the 1900s", "date_ambiguous"),
        ("last Tuesday", "date_ambiguous"),
        ("2015 or 2019", "dates_apart"),
        ("June 29 or July 4, 2024", "dates_apart"),
        ("June 25 or 29, 2024", "dates_apart"),
        ("2019 or 2018", "date_phrase_not_understood"),
        ("2023 or June 2023", "date_phrase_not_understood"),
    ],
)
def test_what_cannot_be_or_can_be_two_things_is_refused_with_its_reason(text, code):
    assert refused(text).code == code
    assert refused(text).values["given"] == text


def test_last_tuesday_is_read_where_only_one_can_be_meant():
    monday = date(2026, 11, 23)
    assert read_date("last Tuesday", monday).edtf == "2026-11-17"
    assert read_date("last Tuesday", date(2026, 11, 24)).edtf == "2026-11-17"
