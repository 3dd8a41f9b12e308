"""Made-up values that tests of the open store record."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.domain.claims import Certainty, Citation, Claim, ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import CooperationEvent, Requirement, RuleBasis, VisaRule
from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.domain.searching import SearchEntry, SearchQuestion, Term
from caseapp.domain.sources import Grade, Source
from caseapp.store.reference.words import words_of

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def later(minutes):
    return START + timedelta(minutes=minutes)


def a_source(id_="reuters-1", **changes):
    source = Source(
        id=id_,
        title="Flight to Shenyang",
        publisher="Reuters",
        published=PartialDate.parse("2024-07-02/2024-07-07", "over the weekend"),
        published_basis="derived interval",
        dated_in_text=False,
        language="en",
        url=None,
        grade=Grade.B,
        same_story=None,
        note=None,
    )
    return replace(source, **changes)


def a_claim(id_="cn-1", **changes):
    claim = Claim(
        id=id_,
        kind=ClaimKind.COOPERATION_EVENT,
        countries=("CN", "US"),
        when=PartialDate.parse("2024-05", "this spring"),
        when_precision="month",
        when_note=None,
        said_on=PartialDate.parse("2024-05-09"),
        announced_on=PartialDate.parse("../2024-05-10"),
        summary="China resumed cooperation.",
        citations=(Citation("reuters-1", "line 3", "resumed", None), Citation("ap-1")),
        grade=Grade.B,
        certainty=Certainty.STATED,
        certainty_note=None,
        client_safe=True,
        why_not=None,
        in_scope=True,
        details=CooperationEvent("resumes", "removal flights", "CN"),
        see_also=("cn-2", "cn-3"),
    )
    return replace(claim, **changes)


def a_visa_claim(id_="visa-1", passport="CN", destination="EC", **changes):
    rule = VisaRule(
        passport=passport,
        destination=destination,
        requirement=Requirement.VISA_REQUIRED,
        max_stay_days=None,
        change="reinstated",
        act=None,
        effective=PartialDate.parse("2024-07-01"),
        reason=None,
        basis=RuleBasis.LEGAL_ACT,
        other_country=None,
        waiver_since=None,
        value_in_dataset=None,
    )
    changes = {"countries": (destination, passport), "details": rule} | changes
    return a_claim(id_, kind=ClaimKind.VISA_RULE, **changes)


def an_assessment(id_="cn-now", **changes):
    assessment = Assessment(
        id=id_,
        country="CN",
        level=Level.LIMITED,
        as_of=PartialDate.parse("2026-10"),
        since=PartialDate.parse("2024-05/..", "since about May"),
        good_until=None,
        certainty=Confidence.LIKELY,
        note="Flights go on.",
        review_by=date(2027, 1, 1),
        claims_for=("cn-2", "cn-1"),
        claims_against=("cn-3",),
        signed_by="Ana",
    )
    return replace(assessment, **changes)


def a_disagreement(id_="d-1", **changes):
    disagreement = Disagreement(
        id=id_,
        kind=DisagreementKind.CONTRADICTION,
        claims=("cn-2", "cn-1"),
        note="Two numbers.",
        state=DisagreementState.OPEN,
    )
    return replace(disagreement, **changes)


def an_entry(id_="cn-1", **changes):
    entry = SearchEntry("claim", id_, "CN", "A title", "A body", "")
    return replace(entry, **changes)


def asked(text, limit=50, **more):
    """A question without any country known by its name."""
    terms = tuple(Term(word) for word in words_of(text))
    return SearchQuestion(terms, START.date(), limit=limit, **more)


def unstamped(thing):
    """The thing as it was before it was stored."""
    return replace(thing, recorded=None)
