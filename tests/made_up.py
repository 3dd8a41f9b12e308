"""Made-up knowledge for tests: small, whole values of the domain."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.domain.claims import Certainty, Citation, Claim, ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import CooperationEvent, Requirement, RuleBasis, VisaRule
from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.domain.sources import Grade, Source

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=-5)))
"""When every test takes place."""

WHEN = PartialDate.parse


def source(id_="post", **changes):
    made = Source(
        id=id_,
        title="A report",
        publisher="The Post",
        published=WHEN("2026-10-05"),
        published_basis="printed in the text",
        dated_in_text=True,
        language="en",
        url=None,
        grade=Grade.B,
        same_story=None,
        note=None,
    )
    return replace(made, **changes)


def claim(id_="fr-1", sources=("post",), **changes):
    made = Claim(
        id=id_,
        kind=ClaimKind.COOPERATION_EVENT,
        countries=("FR", "US"),
        when=WHEN("2026-10-02"),
        when_precision="day",
        when_note=None,
        said_on=None,
        announced_on=None,
        summary="France resumed cooperation.",
        citations=tuple(Citation(name) for name in sources),
        grade=Grade.B,
        certainty=Certainty.STATED,
        certainty_note=None,
        client_safe=True,
        why_not=None,
        in_scope=True,
        details=CooperationEvent("resumed", "removals", "FR"),
    )
    return replace(made, **changes)


def visa_claim(id_="visa", when=None, **changes):
    rule = VisaRule(
        passport="FR",
        destination="BR",
        requirement=Requirement.VISA_REQUIRED,
        max_stay_days=None,
        change=None,
        act=None,
        effective=None,
        reason=None,
        basis=RuleBasis.LEGAL_ACT,
        other_country=None,
        waiver_since=None,
        value_in_dataset=None,
    )
    details = replace(rule, **changes)
    return claim(id_, kind=ClaimKind.VISA_RULE, when=when, details=details)


def assessment(id_="fr", **changes):
    made = Assessment(
        id=id_,
        country="FR",
        level=Level.LIMITED,
        as_of=WHEN("2026-10-02"),
        since=WHEN("2026-10-02"),
        good_until=None,
        certainty=Confidence.LIKELY,
        note="A note.",
        review_by=date(2027, 1, 1),
        claims_for=("fr-1",),
        claims_against=(),
        signed_by=None,
    )
    return replace(made, **changes)


def disagreement(*claims, **changes):
    made = Disagreement(
        id="d",
        kind=DisagreementKind.CONTRADICTION,
        claims=claims,
        note="Two tellings.",
        state=DisagreementState.OPEN,
    )
    return replace(made, **changes)
