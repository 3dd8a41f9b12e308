"""What was shown on a day is what ``--known-on`` that day shows for ever after."""

import shutil
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import WHEN, assessment, claim, disagreement, source, visa_claim

from caseapp.domain.assessments import Level
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.sources import Grade
from caseapp.errors import Refused
from caseapp.places import REFERENCE_FILE
from caseapp.services.countries import list_countries, show_country
from caseapp.services.moments import moment
from caseapp.services.sources import show_source
from caseapp.services.visas import look_up_visa
from caseapp.services.workspace import Workspace
from caseapp.store.reference.store import ReferenceStore

START = datetime(2026, 3, 1, 0, 0, tzinfo=timezone(timedelta(hours=-5)))
"""Midnight in Texas; in UTC the day is five hours old, and ends five hours before ours."""


class Office:
    """A workspace whose clock is set by hand."""

    def __init__(self, path):
        self.now = START
        self.workspace = Workspace(ReferenceStore.open(path), lambda: self.now)

    def write(self, kind, act):
        with self.workspace.reference.writing() as unit:
            act(getattr(unit, kind), self.now)

    def record(self, kind, item):
        self.write(kind, lambda things, now: things.record([item], at=now, by="Ada"))

    def withdraw(self, kind, id_):
        self.write(kind, lambda things, now: things.withdraw(id_, at=now, by="Ada", reason="r"))

    def shown(self, as_of=None, known_on=None):
        """Everything that reading services say at a moment."""
        at = moment(self.workspace.clock, as_of, known_on)
        rows = [row for row in list_countries(self.workspace, at) if row.code in ("FR", "CN")]
        rule = look_up_visa(self.workspace, "FR", "BR", at.as_of, at)
        countries = [show_country(self.workspace, code, at) for code in ("FR", "CN")]
        return countries, rows, rule, self._sources(at)

    def _sources(self, at):
        found = []
        for id_ in ("post", "wire"):
            try:
                found.append(show_source(self.workspace, id_, at))
            except Refused as refused:
                found.append(refused.code)
        return found


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    """A store without anything in it, made once: migrations take longer than a test."""
    path = tmp_path_factory.mktemp("empty") / REFERENCE_FILE
    ReferenceStore.open(path).close()
    return path


_numbers = count()


@pytest.fixture
def open_office(empty_file, tmp_path):
    opened = []

    def make():
        path = tmp_path / f"office-{next(_numbers)}.sqlite"
        shutil.copyfile(empty_file, path)
        opened.append(Office(path))
        return opened[-1]

    yield make
    for office in opened:
        office.workspace.close()


SOURCES = st.builds(
    lambda id_, grade, story, published: (
        "sources",
        source(id_, grade=grade, same_story=story, published=published and WHEN(published)),
    ),
    st.sampled_from(["post", "wire"]),
    st.sampled_from(Grade),
    st.sampled_from([None, "one story"]),
    st.sampled_from([None, "2026-02-10", "2026-03-03?"]),
)
CLAIMS = st.builds(
    lambda id_, countries, when, sources, summary: (
        "claims",
        claim(id_, sources, countries=countries, when=when and WHEN(when), summary=summary),
    ),
    st.sampled_from(["fr-1", "fr-2"]),
    st.sampled_from([("FR", "US"), ("CN", "US"), ("FR", "CN")]),
    st.sampled_from([None, "2026-02", "2026-03-02", "2026-03-04/..", "../2026-03-01"]),
    st.sampled_from([("post",), ("wire",), ("post", "wire")]),
    st.sampled_from(["One thing.", "Another thing."]),
)
VISAS = st.builds(
    lambda id_, when, destination: (
        "claims",
        replace(visa_claim(id_, WHEN(when), destination=destination), countries=("FR", "BR")),
    ),
    st.sampled_from(["visa-1", "visa-2"]),
    st.sampled_from(["2026-02-20/..", "2026-03-02/.."]),
    st.sampled_from(["BR", "EC"]),
)
ASSESSMENTS = st.builds(
    lambda id_, country, level, as_of, signed: (
        "assessments",
        assessment(
            id_,
            country=country,
            level=level,
            as_of=WHEN(as_of),
            since=WHEN(as_of),
            signed_by=signed,
            claims_against=("fr-2",) if signed else (),
        ),
    ),
    st.sampled_from(["a-1", "a-2"]),
    st.sampled_from(["FR", "CN"]),
    st.sampled_from(Level),
    st.sampled_from(["2026-02-20", "2026-03-02"]),
    st.sampled_from([None, "Ada"]),
)
DISAGREEMENTS = st.builds(
    lambda claims, state: ("disagreements", disagreement(*claims, state=state)),
    st.sampled_from([("fr-1", "fr-2"), ("fr-1", "visa-1")]),
    st.sampled_from(DisagreementState),
)
RECORDINGS = st.one_of(SOURCES, CLAIMS, VISAS, ASSESSMENTS, DISAGREEMENTS)
WITHDRAWALS = st.sampled_from(
    [
        ("sources", "post"),
        ("claims", "fr-1"),
        ("claims", "visa-1"),
        ("assessments", "a-1"),
        ("disagreements", "d"),
    ]
)
EDITS = st.one_of(RECORDINGS, RECORDINGS, WITHDRAWALS)
DAYS = st.lists(st.lists(st.tuples(st.integers(0, 23), EDITS), max_size=4), max_size=5)


def do(office, edit):
    kind, what = edit
    try:
        if isinstance(what, str):
            office.withdraw(kind, what)
        else:
            office.record(kind, what)
    except Refused:
        pass  # it was not there: nothing was written


@settings(max_examples=40)
@given(days=DAYS)
def test_what_was_shown_on_a_day_is_what_known_on_shows_for_ever_after(open_office, days):
    office, then = open_office(), {}
    for number, edits in enumerate(days):
        midnight = START + timedelta(days=number)
        for hour, edit in sorted(edits, key=lambda each: each[0]):
            office.now = midnight + timedelta(hours=hour)
            do(office, edit)
        office.now = midnight + timedelta(hours=23, minutes=59, seconds=59)
        then[office.now.date().isoformat()] = office.shown()
        for day, shown in then.items():
            assert office.shown(as_of=day, known_on=day) == shown


@settings(max_examples=15)
@given(edits=st.lists(EDITS, min_size=1, max_size=8))
def test_on_the_day_before_nothing_was_known(open_office, edits):
    office = open_office()
    before = office.shown()
    office.now = START + timedelta(days=1)
    for edit in edits:
        do(office, edit)
    assert office.shown(as_of="2026-03-01", known_on="2026-03-01") == before


@pytest.fixture
def office(open_office):
    made = open_office()
    made.record("sources", source(published=WHEN("2026-02-20")))
    made.record("claims", claim(when=WHEN("2026-02-20")))
    made.record("assessments", assessment(as_of=WHEN("2026-02-20"), since=WHEN("2026-02-20")))
    made.now = START + timedelta(days=3)
    return made


def france(office, known_on=None):
    return show_country(office.workspace, "FR", moment(office.workspace.clock, None, known_on))


def test_a_withdrawn_assessment_answers_on_the_days_before(office):
    office.withdraw("assessments", "fr")
    assert france(office).assessment is None
    assert france(office, "2026-03-03").assessment.level is Level.LIMITED


def test_a_revised_assessment_stands_as_it_was_signed_then(office):
    office.record("assessments", assessment(level=Level.REFUSED, as_of=WHEN("2026-03-02")))
    assert france(office).assessment.level is Level.REFUSED
    assert france(office, "2026-03-03").assessment.level is Level.LIMITED


def test_a_withdrawn_claim_stands_on_the_days_before(office):
    office.withdraw("claims", "fr-1")
    assert france(office).claims == ()
    assert [c.id for c in france(office, "2026-03-03").claims] == ["fr-1"]


def test_a_source_graded_down_was_better_on_the_days_before(office):
    office.record("sources", source(grade=Grade.U))
    assert france(office).sources["post"].grade is Grade.U
    assert france(office, "2026-03-03").sources["post"].grade is Grade.B


def test_a_claim_that_moved_to_another_country_was_here_before(office):
    office.record("claims", claim(countries=("CN", "US"), when=WHEN("2026-02-20")))
    assert france(office).claims == ()
    assert france(office, "2026-03-03").claims


def test_a_contradiction_found_later_keeps_nothing_off_earlier_sheets(office):
    office.record("disagreements", disagreement("fr-1", "elsewhere"))
    assert france(office).contradicted == {"fr-1", "elsewhere"}
    assert france(office, "2026-03-03").contradicted == frozenset()


def test_a_claim_recorded_late_in_the_evening_was_known_that_day(office):
    office.now = START + timedelta(days=3, hours=23, minutes=30)  # the next day in UTC
    office.record("claims", claim("late", when=WHEN("2026-03-01")))
    office.now += timedelta(days=1)
    assert "late" in [c.id for c in france(office, "2026-03-04").claims]
    assert "late" not in [c.id for c in france(office, "2026-03-03").claims]


def test_a_clock_set_back_makes_nothing_known_earlier(office):
    office.record("claims", claim("first", when=WHEN("2026-03-01")))
    office.now -= timedelta(days=2)
    office.record("claims", claim("second", when=WHEN("2026-03-01")))
    office.now = START + timedelta(days=5)
    assert {"first", "second"} & {c.id for c in france(office, "2026-03-03").claims} == set()
    assert {"first", "second"} <= {c.id for c in france(office, "2026-03-04").claims}
