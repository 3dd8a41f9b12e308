"""Of many dated things only those near each other are compared, and none of those is missed."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.closeness import near_pairs
from caseapp.domain.dates import PartialDate

DAYS = st.dates(date(2020, 1, 1), date(2021, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(sorted).map(lambda ends: f"{ends[0]}/{ends[1]}")
TEXTS = st.one_of(SPANS, DAYS.map(str), DAYS.map("{}/..".format), DAYS.map("../{}".format))
WITHIN = st.sampled_from([timedelta(0), timedelta(62), timedelta(500)])


@given(st.lists(TEXTS.map(PartialDate.parse), max_size=12), WITHIN)
def test_the_pairs_are_those_that_comparing_all_with_all_finds(dates, within):
    def is_near(one, other):
        gap = max(one.begins, other.begins) - min(one.last_day, other.last_day)
        return gap <= within

    numbers = list(range(len(dates)))
    wanted = [pair for pair in combinations(numbers, 2) if is_near(*(dates[i] for i in pair))]
    assert near_pairs(numbers, dates, within) == wanted


def test_things_far_apart_are_never_put_beside_each_other():
    first = date(1990, 1, 1)
    dates = [PartialDate.of_day(first + timedelta(days=3 * n)) for n in range(3_000)]
    assert near_pairs(dates, dates) == []
    assert len(near_pairs(dates, dates, timedelta(3))) == 2_999
