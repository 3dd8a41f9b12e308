"""Disagreements for other programs: plain values under stable names (DESIGN, section 9)."""

from typing import Any

from caseapp.cli import machine, machine_claims
from caseapp.cli.machine import partial_date
from caseapp.domain.claims import Claim
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.services.disagreements import DisagreementKnowledge
from caseapp.services.moments import Moment

Plain = dict[str, Any]


def disagreements(known: CountryKnowledge, when: Moment) -> Plain:
    """What people recorded about a country, and what was found by rule and nobody looked at."""
    return {
        "country": known.country,
        **machine_claims.moment(when),
        "recorded": [machine.disagreement(each) for each in known.disagreements],
        "found_by_rule": [machine.misfit(each) for each in known.misfits],
    }


def disagreement(known: DisagreementKnowledge, when: Moment) -> Plain:
    """One disagreement with those of its claims that are known on the day."""
    told = known.disagreement
    return {
        **machine_claims.moment(when),
        "disagreement": machine.disagreement(told),
        "claims": [_claim(id_, known.claims.get(id_)) for id_ in told.claims],
        "recorded": machine_claims.recorded(told.recorded),
    }


def _claim(id_: str, claim: Claim | None) -> Plain:
    return {
        "id": id_,
        "known": claim is not None,
        "kind": claim.kind.value if claim else None,
        "when": partial_date(claim.dated) if claim else None,
        "summary": claim.summary if claim else None,
    }
