"""What a sheet must never say (the list the lawyers gave), over everything it can say."""

import re
import tomllib
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise, product

import pytest
from made_up import WHEN, assessment, claim, disagreement, source

from caseapp.briefing.contents import contents
from caseapp.domain import details as d
from caseapp.domain.assessments import Confidence, Level
from caseapp.domain.claims import ClaimKind
from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.domain.knowledge import seen_from
from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind
from caseapp.domain.sheets import Period
from caseapp.domain.sources import Grade
from caseapp.language.catalogue import catalogue
from caseapp.language.languages import ENGLISH, LANGUAGES
from caseapp.language.languages import language as by_tag
from caseapp.language.never import forbidden_in
from caseapp.language.voice import voice
from caseapp.places import resources

DAY = date(2026, 11, 22)


@cache
def forbidden(tag):
    """What no sheet may say: patterns, and model sentences that they catch."""
    folder = resources() / "locale" / by_tag(tag).folder
    return tomllib.loads((folder / "never.toml").read_text("utf-8"))


def caught(tag, text):
    return forbidden_in(text, by_tag(tag))


AWKWARD = re.compile(
    r"\b(?:on|in|before) (?:between|about|from|on|in|a year|[A-Z][a-z]+ \d\d?, \d{4} or earlier)\b"
    r"|\bon (?:[A-Z][a-z]+ )?\d{4}\b|\bin [A-Z][a-z]+ \d\d?,|number of[.,:]|\bto [A-Z].* to [A-Z]"
)
"""Words that a date or a number was put behind in a shape they do not fit."""


def spoken(said):
    """Every statement of a shape not met before, with its sentence in every language.

    A sentence is made of its message and of the shapes of its values; that "2024-05" was checked
    is enough for every other month. So twenty languages do not take twenty times as long.
    """
    for statement in said.statements:
        key = (statement.message, tuple((k, shape(v)) for k, v in statement.values.items()))
        if key not in _met:
            _met.add(key)
            yield from in_every_language(statement)


_met = set()


def in_every_language(statement):
    for language in LANGUAGES:
        yield language.tag, statement, voice(language).statement(statement)


def shape(value):
    """What decides on the words a value becomes, its digits and names aside."""
    match value:
        case PartialDate():
            return re.sub(r"\d", "9", value.edtf), value.is_interval and _days_apart(value)
        case Period():
            return shape(value.when), value.basis
        case Quantity():
            return value.kind, value.value in (0, 1, 2), value.upper in (0, 1, 2)
        case _:
            return type(value).__name__


def _days_apart(value):
    return value.earliest and value.latest and min((value.latest - value.earliest).days, 31)


def dates_in(value):
    """All half-known dates anywhere in a value."""
    if isinstance(value, PartialDate):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from dates_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from dates_in(item)


def printable(knowledge, claim_id):
    """The rule in its own words: allowed, clear, dated, from a dated source, not in dispute."""
    told = knowledge.claim(claim_id)
    quarrels = [q for q in knowledge.disagreements_about(told) if q.kind == "contradiction"]
    return (
        told.client_safe
        and told.in_scope
        and told.grade is not Grade.U
        and told.dated is not None
        and not any(q.state == "open" for q in quarrels)
        and any(
            each.dated_in_text and each.published and each.grade is not Grade.U
            for each in knowledge.sources_of(told)
        )
    )


def assert_nothing_forbidden(knowledge):
    said = contents(knowledge)
    for tag, statement, text in spoken(said):
        assert not caught(tag, text), (tag, statement.message, text)
        assert "None" not in text
        assert not {"{", "}"} & set(text), (tag, statement.message)
    messages = [statement.message for statement in said.statements]
    assert messages.count("answer.no_promise") == 1
    assert "steps.refuse" in messages
    assert "dates.meaning" in messages
    judged = knowledge.assessment
    assert ("notice.unreviewed" in messages) == (judged is None or judged.signed_by is None)
    for statement in said.statements:
        assert_honest(statement, knowledge)


def assert_honest(statement, knowledge):
    """A statement stands on printable claims, with sources, and is no finer than they are."""
    cited = [knowledge.claim(id_) for id_ in statement.claims]
    assert all(printable(knowledge, id_) for id_ in statement.claims), statement
    assert bool(cited) == bool(statement.sources), statement
    for name in statement.sources:
        behind = knowledge.sources[name]
        assert behind.published is not None
        assert behind.dated_in_text
        assert any(name in told.source_ids for told in cited)
    stories = [knowledge.sources[name].story for name in statement.sources]
    assert len(stories) == len(set(stories))
    given = {date_ for told in cited for date_ in dates_in(told)}
    for judged in knowledge.assessments:
        given |= {judged.since, judged.as_of}
    if not cited:
        given |= {date_ for told in knowledge.claims for date_ in dates_in(told)}
    printed = [
        value.when if isinstance(value, Period) else value
        for value in statement.values.values()
        if isinstance(value, PartialDate | Period)
    ]
    assert set(printed) <= given, statement


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.tag)
def test_each_pattern_catches_a_model_sentence_and_each_model_is_caught(language):
    """The first models are of "China does not accept deportees, so you are safe"."""
    known = forbidden(language.tag)
    assert len(known["patterns"]) >= 7
    for model in known["models"]:
        assert caught(language.tag, model), model
    for pattern in known["patterns"]:
        assert any(re.search(pattern, model, re.IGNORECASE) for model in known["models"]), pattern


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.tag)
def test_no_sentence_in_the_catalogues_promises_safety_or_advises_refusal(language):
    messages = catalogue(language)
    for id_ in messages.ids:
        for text in messages.forms(id_):
            assert not caught(language.tag, text), (id_, text)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.tag)
def test_no_name_of_a_country_is_taken_for_a_forbidden_word(language):
    for code, name in voice(language).countries().items():
        assert not caught(language.tag, name), code


@pytest.mark.parametrize("as_of", ["2006-05", "2022-09", "2024-07-01", "2026-11-22"])
def test_no_country_on_any_day_gets_a_forbidden_sentence(known, as_of):
    for code in sorted(CODES):
        assert_nothing_forbidden(known(code, as_of))


HELD = claim(
    "flight",
    kind=ClaimKind.REMOVAL_FLIGHT,
    when=WHEN("2026-10-01/2026-10-02"),
    details=d.RemovalFlight(
        "charter", None, 200, Quantity(QuantityKind.EXACT, 90), "arrival", None, None, (), ()
    ),
)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("certainty", Confidence)
def test_no_judgement_whatever_its_kind_becomes_a_forbidden_sentence(level, certainty):
    signatures, reviews = (None, "Ana"), (DAY - timedelta(days=1), DAY)
    since = [WHEN(text) for text in ("2026-10-02", "../2026-10-02", "2026-01/2026-10", "2026?")]
    knowledges = ((), (claim("fr-1"), HELD), (claim("fr-1", client_safe=False),))
    for signed, review, begun, claims in product(signatures, reviews, since, knowledges):
        judged = assessment(
            level=level, certainty=certainty, signed_by=signed, review_by=review, since=begun
        )
        judged = replace(judged, claims_for=("fr-1", "flight"))
        knowledge = seen_from("FR", DAY, claims, {"post": source()}, [judged], [])
        assert_nothing_forbidden(knowledge)
        messages = {s.message for s in contents(knowledge).statements}
        supported = any(each.client_safe for each in claims)
        told = [m for m in messages if m.split(".")[0] == "answer" and level.value in m]
        if level is not Level.UNKNOWN:
            assert bool(told) == supported
        if not supported:
            assert "answer.nothing_to_print" in messages or "answer.unknown" in messages


UNFIT = {
    "not client safe": {"client_safe": False},
    "out of scope": {"in_scope": False},
    "unverified": {"grade": Grade.U},
    "undated": {"when": None},
    "of an undated source": {"sources": ("undated",)},
    "of a source whose date was worked out": {"sources": ("derived",)},
    "of an unverified source": {"sources": ("hearsay",)},
    "of no source": {"sources": ()},
}
SOURCES = {
    each.id: each
    for each in (
        source(),
        source("undated", published=None),
        source("derived", dated_in_text=False),
        source("hearsay", grade=Grade.U),
    )
}


@pytest.mark.parametrize("changes", UNFIT.values(), ids=UNFIT)
def test_a_claim_that_is_unfit_is_on_no_sheet(changes):
    told = claim("fr-1", **changes)
    knowledge = seen_from("FR", DAY, [told], SOURCES, [assessment()], [])
    said = contents(knowledge)
    assert not [s for s in said.statements if s.claims or s.message.startswith("event.")]
    assert said.sources == ()
    assert_nothing_forbidden(knowledge)


def test_the_same_claim_fit_to_print_is_on_the_sheet():
    knowledge = seen_from("FR", DAY, [claim("fr-1")], SOURCES, [assessment()], [])
    assert [s.claims for s in contents(knowledge).statements if s.message == "event.resumed"]


@pytest.mark.parametrize("kind", DisagreementKind)
@pytest.mark.parametrize("state", DisagreementState)
def test_neither_side_of_an_open_contradiction_is_on_a_sheet(kind, state):
    one, other = claim("fr-1"), replace(HELD, id="fr-2")
    quarrel = disagreement("fr-1", "fr-2", kind=kind, state=state)
    knowledge = seen_from("FR", DAY, [one, other], SOURCES, [], [quarrel])
    told = {id_ for s in contents(knowledge).statements for id_ in s.claims}
    kept = kind is DisagreementKind.CONTRADICTION and state is DisagreementState.OPEN
    assert told == (set() if kept else {"fr-1", "fr-2"})
    assert_nothing_forbidden(knowledge)


def hostile_claims():
    """Claims of every kind a sheet tells, with dates and numbers of every shape."""
    shapes = ["2024", "2024-05-XX", "2023-11?/2024-03-30", "../2006-04-04", "2008-03-22/.."]
    number = 0
    for when, counted in product(map(WHEN, shapes), (UNKNOWN, Quantity(QuantityKind.RANGE, 1, 2))):
        kinds = [(ClaimKind.REMOVAL_FLIGHT, flight) for flight in _flights(counted)] + [
            (ClaimKind.COOPERATION_EVENT, d.CooperationEvent(action, "removals", "FR"))
            for action in ("suspended", "resumed", "agreed", "refused", "danced")
        ]
        kinds += [
            (ClaimKind.CONDITION, d.Condition(kind, "all", None, (), when))
            for kind in ("nationality_verification", "entry_date_cut_off", "personal_conditions")
        ]
        kinds += [
            (
                ClaimKind.AGREEMENT,
                d.Agreement(("US", "FR"), None, "x", None, None, seen, None, force),
            )
            for seen, force in product((True, False), (when, None))
        ]
        kinds += [
            (ClaimKind.SANCTION, d.Sanction("x", "FR", (), None, when, end, None))
            for end in (when, None)
        ]
        kinds += [
            (ClaimKind.FIGURE, d.Figure(measure, "A", None, "p", None, basis, counted, "u", ()))
            for measure, basis in product(("removals", "arrests", "encounters"), d.PeriodBasis)
        ]
        for kind, details in kinds:
            number += 1
            yield claim(f"h{number}", kind=kind, when=when, said_on=when, details=details)


def _flights(counted):
    for kind in ("charter", "military", "unknown"):
        yield d.RemovalFlight(kind, None, 14, counted, "unknown", None, None, (), ())


def test_knowledge_of_every_shape_becomes_sentences_that_are_honest():
    claims = list(hostile_claims())
    for kind in DisagreementKind:
        pairs = pairwise(claims)
        quarrels = [disagreement(a.id, b.id, kind=kind, id=a.id) for a, b in pairs]
        knowledge = seen_from("FR", DAY, claims, SOURCES, [assessment()], quarrels)
        assert_nothing_forbidden(knowledge)


@pytest.mark.parametrize("told", list(hostile_claims()), ids=lambda told: f"{told.kind}-{told.id}")
def test_each_claim_by_itself_becomes_sentences_that_are_honest(told):
    knowledge = seen_from("FR", DAY, [told], SOURCES, [assessment(claims_for=(told.id,))], [])
    assert_nothing_forbidden(knowledge)
    for statement in contents(knowledge).statements:
        text = voice(ENGLISH).statement(statement)
        assert not (statement.claims and AWKWARD.search(text)), text


def test_a_refusal_of_2006_that_may_be_printed_is_told_as_of_then():
    refused = d.Practice("will not readmit", "FR")
    told = claim("r", kind=ClaimKind.PRACTICE, when=WHEN("../2006-04-04"), details=refused)
    report = {"post": source(published=WHEN("2006-04-04"))}
    judged = assessment(
        level=Level.REFUSED,
        as_of=WHEN("2006-04-04"),
        since=WHEN("../2006-04-04"),
        good_until=WHEN("2006"),
        review_by=date(2006, 10, 1),
        claims_for=("r",),
    )
    then = seen_from("FR", date(2006, 5, 1), [told], report, [judged], [])
    now = seen_from("FR", DAY, [told], report, [judged], [])
    assert "answer.refused" in {s.message for s in contents(then).statements}
    assert "answer.refused" not in {s.message for s in contents(now).statements}
    assert_nothing_forbidden(then)
    assert_nothing_forbidden(now)


def test_a_level_is_never_told_without_its_date_and_its_certainty(known):
    for code in ("CN", "CO", "CU", "IN", "IR", "NI", "VE", "VN"):
        messages = [s.message for s in contents(known(code)).statements]
        if not {"answer.nothing_to_print", "answer.unknown"} & set(messages):
            assert {"answer.since", "answer.since_by"} & set(messages)
            assert {f"answer.{each}" for each in Confidence} & set(messages)


def test_two_copies_of_one_story_do_not_confirm_a_judgement():
    wire = {name: source(name, same_story="wire") for name in ("post", "times")}
    told = claim("fr-1", ("post", "times"))
    judged = assessment(certainty=Confidence.CONFIRMED)
    alone = seen_from("FR", DAY, [told], wire, [judged], [])
    assert "answer.confirmed" not in {s.message for s in contents(alone).statements}
    two = {name: source(name) for name in ("post", "times")}
    witnessed = seen_from("FR", DAY, [told], two, [judged], [])
    assert "answer.confirmed" in {s.message for s in contents(witnessed).statements}


def test_a_second_source_that_may_not_be_printed_does_not_confirm_a_judgement():
    told = claim("fr-1", ("post", "undated"))
    judged = assessment(certainty=Confidence.CONFIRMED)
    knowledge = seen_from("FR", DAY, [told], SOURCES, [judged], [])
    assert "answer.confirmed" not in {s.message for s in contents(knowledge).statements}


def test_an_encounter_that_nobody_is_named_to_have_counted_is_not_printed():
    figure = d.Figure(
        "encounters", None, None, "p", None, d.PeriodBasis.CALENDAR,
        Quantity(QuantityKind.EXACT, 5), "u", (),
    )  # fmt: skip
    claims = [
        claim(id_, kind=ClaimKind.FIGURE, when=WHEN(when), details=figure)
        for id_, when in (("a", "2023"), ("b", "2024"))
    ]
    quarrel = disagreement("a", "b", kind=DisagreementKind.DIFFERENT_PERIOD)
    knowledge = seen_from("FR", DAY, claims, SOURCES, [], [quarrel])
    assert not [s for s in contents(knowledge).statements if "figure" in s.message]
