"""Claims are counted for each country as they were shown at any moment."""

from collections import Counter
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reference_examples import START, a_claim, later

from caseapp.domain.dates import PartialDate
from caseapp.store.reference.first_look import first_look
from caseapp.store.reference.store import ReferenceStore

PLACES = (("CN",), ("CN", "US"), ("EC", "CN"), ("US",))
STEPS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["record", "withdraw"]), st.sampled_from(PLACES)),
    max_size=12,
)


def do(unit, step, minute):
    number, what, countries = step
    claim = a_claim(f"c-{number}", countries=countries)
    if what == "record":
        unit.claims.record([claim], later(minute), "Ana")
    elif claim.id in unit.claims.get([claim.id]):
        unit.claims.withdraw(claim.id, later(minute), "Ana", "not so")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_counts_are_those_of_the_claims_shown_at_every_moment(tmp_path_factory, steps):
    path = tmp_path_factory.mktemp("counts") / "reference.db"
    with ReferenceStore.open(path, busy_ms=50) as store:
        for minute, step in enumerate(steps, 1):
            with store.writing() as unit:
                do(unit, step, minute)
        with store.reading() as unit:
            moments = [START, *(later(minute) for minute in range(1, len(steps) + 1)), None]
            for known_at in moments:
                claims = unit.claims.get([f"c-{n}" for n in range(4)], known_at).values()
                counted = Counter(code for claim in claims for code in claim.countries)
                assert unit.claims.counts(known_at) == counted
    seen = first_look(path, date.max)
    assert seen
    assert seen.counts == counted


WHENS = (None, "2020", "2022-08", "../2021", "2023/..", "2025-01-01")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(whens=st.lists(st.sampled_from(WHENS), max_size=6), day=st.dates(date(2019, 1, 1)))
def test_only_claims_that_speak_of_a_time_up_to_the_day_are_counted(tmp_path_factory, whens, day):
    path = tmp_path_factory.mktemp("counts") / "reference.db"
    undated = {"when": None, "said_on": None, "announced_on": None}
    claims = [
        a_claim(f"c-{n}", **{**undated, "when": PartialDate.parse(when) if when else None})
        for n, when in enumerate(whens)
    ]
    with ReferenceStore.open(path, busy_ms=50) as store:
        with store.writing() as unit:
            unit.claims.record(claims, START, "Ana")
        with store.reading() as unit:
            counted = Counter(c for claim in claims if claim.concerns(day) for c in claim.countries)
            assert unit.claims.counts(None, day) == counted
    assert first_look(path, day).counts == counted
