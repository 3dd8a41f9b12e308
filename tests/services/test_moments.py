"""As of which day, and known on which day."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from made_up import NOON

from caseapp.errors import Refused
from caseapp.services.moments import Moment, last_day, moment

TODAY = date(2026, 11, 22)


def test_without_dates_it_is_now(clock):
    assert moment(clock) == Moment(TODAY)
    assert moment(clock, "", "") == Moment(TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-30", date(2024, 3, 30)),
        ("2022-08", date(2022, 8, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2006", date(2006, 12, 31)),
        ("2024-06-29/2024-06-30", date(2024, 6, 30)),
        ("../2018", date(2018, 12, 31)),
        ("2008-03-22/..", TODAY),
        ("2026", TODAY),
        ("2026-11", TODAY),
        ("202X", TODAY),
        ("2026-11-22", TODAY),
        ("2027", date(2027, 12, 31)),
        ("2027/..", date(2027, 1, 1)),
        ("early 2024", date(2024, 4, 30)),
        ("before 2018", date(2017, 12, 31)),
        ("over the weekend of June 29, 2024", date(2024, 6, 30)),
        ("yesterday", date(2026, 11, 21)),
        ("this year", TODAY),
        ("since 2018", TODAY),
        ("June 29", date(2026, 6, 29)),
    ],
)
def test_a_half_known_date_stands_for_its_last_day_but_never_runs_ahead_of_today(text, day):
    assert last_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["2026-11-23", "2027", "2026-12", "9999-12-31", "2027/..", "tomorrow"]
)
def test_the_future_is_refused_for_both_questions(clock, text):
    for asked in ({"as_of": text}, {"known_on": text}):
        with pytest.raises(Refused) as refusal:
            moment(clock, **asked)
        assert refusal.value.code == "day_in_future"
        assert refusal.value.values == {"given": text}


@pytest.mark.parametrize("text", ["2024-02-30", "recently", "6/7/2024", "２０２４", "\0"])
def test_what_is_no_date_is_refused_for_both_questions(clock, text):
    for asked in ({"as_of": text}, {"known_on": text}):
        with pytest.raises(Refused):
            moment(clock, **asked)


def test_a_known_day_lasts_until_midnight_here_not_in_greenwich(clock):
    asked = moment(clock, known_on="2026-11-21")
    assert asked.known_on == date(2026, 11, 21)
    end = datetime(2026, 11, 22, tzinfo=NOON.tzinfo) - timedelta(microseconds=1)
    assert asked.known_at == end
    assert asked.known_at.astimezone(UTC).date() == TODAY


@pytest.mark.parametrize("hours", [-11, 0, 14])
def test_today_is_the_day_it_is_here(hours):
    here = timezone(timedelta(hours=hours))
    instant = datetime(2026, 11, 22, 23, 30, tzinfo=UTC).astimezone(here)
    assert moment(lambda: instant).as_of == instant.date()
