"""Visa rules read by the row and by the column, as they were known at any moment."""

import pytest
from reference_examples import START, a_claim, a_disagreement, a_visa_claim, later

from caseapp.domain.visas import visa_on


@pytest.fixture
def filled(store):
    with store.writing() as unit:
        rules = [
            a_visa_claim("cn-ec", "CN", "EC"),
            a_visa_claim("cn-mx", "CN", "MX"),
            a_visa_claim("ht-ec", "HT", "EC"),
        ]
        unit.claims.record([*rules, a_claim()], START, "Ana")
    return store


def ids(store, passport=None, destination=None, known_at=None):
    with store.reading() as unit:
        return [rule.id for rule in unit.visa_rules.read(passport, destination, known_at)]


def test_a_row_a_column_and_a_pair_are_found(filled):
    assert ids(filled, passport="CN") == ["cn-ec", "cn-mx"]
    assert ids(filled, destination="EC") == ["cn-ec", "ht-ec"]
    assert ids(filled, "CN", "EC") == ["cn-ec"]
    assert ids(filled, "FR") == []


def test_a_lean_record_says_what_the_whole_claim_says(filled):
    with filled.reading() as unit:
        (lean,) = unit.visa_rules.read("CN", "EC")
        (whole,) = unit.claims.visa_rules("CN", "EC")
    for name in (
        "id", "kind", "when", "said_on", "announced_on", "certainty", "details", "source_ids",
    ):  # fmt: skip
        assert getattr(lean, name) == getattr(whole, name)
    assert lean.when.phrase == whole.when.phrase
    day = whole.details.effective.latest
    spans = [visa_on([told], "CN", "EC", day).span for told in (lean, whole)]
    assert spans[0].since == spans[1].since


def test_a_correction_is_seen_from_its_moment_on_and_the_old_rule_before_it(filled):
    with filled.writing() as unit:
        unit.claims.record([a_visa_claim("cn-ec", "CN", "PE")], later(5), "Ana", "misread")
    assert ids(filled, destination="EC") == ["ht-ec"]
    assert ids(filled, destination="PE") == ["cn-ec"]
    assert ids(filled, destination="EC", known_at=later(4)) == ["cn-ec", "ht-ec"]
    assert ids(filled, destination="PE", known_at=later(4)) == []


def test_what_is_withdrawn_or_not_yet_recorded_is_not_seen(filled):
    with filled.writing() as unit:
        unit.claims.withdraw("cn-ec", later(5), "Ana", "no such act")
    assert ids(filled, "CN") == ["cn-mx"]
    assert ids(filled, "CN", known_at=later(4)) == ["cn-ec", "cn-mx"]
    assert ids(filled, "CN", known_at=later(-1)) == []


def test_disagreements_are_found_by_row_by_column_and_by_moment(filled):
    with filled.writing() as unit:
        quarrel = a_disagreement(claims=("cn-ec", "ht-ec"))
        unit.disagreements.record([quarrel], later(5), "Ana")
    with filled.reading() as unit:
        assert unit.visa_rules.disagreements("CN", None) == {"cn-ec": ["d-1"]}
        column = unit.visa_rules.disagreements(None, "EC")
        assert column == {"cn-ec": ["d-1"], "ht-ec": ["d-1"]}
        assert unit.visa_rules.disagreements(None, "EC", later(4)) == {}
    with filled.writing() as unit:
        unit.disagreements.withdraw("d-1", later(6), "Ana", "settled")
    with filled.reading() as unit:
        assert unit.visa_rules.disagreements("CN", None) == {}
