"""The short answer at the head of a sheet: never a yes or no, never without doubt."""

from collections.abc import Iterable

from caseapp.briefing.evidence import Evidence
from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.sheets import Country, Statement, Value

SHOWS_RETURNS = (ClaimKind.REMOVAL_FLIGHT, ClaimKind.FIGURE, ClaimKind.PRACTICE)
"""Kinds of claims that show that people were taken back, not only that somebody agreed to."""


def short_answer(evidence: Evidence) -> Iterable[Statement]:
    """The level, since when, how sure, and no promise."""
    knowledge = evidence.knowledge
    country: dict[str, Value] = {"country": Country(knowledge.country)}
    judged = knowledge.assessment
    support = _support(judged, evidence) if judged else ()
    if judged and judged.level is not Level.UNKNOWN and support:
        yield from _judged(judged, support, evidence, country)
    elif judged or knowledge.claims:
        yield Statement("answer.nothing_to_print", country)
    else:
        yield Statement("answer.unknown", country)
    lapsed = knowledge.lapsed
    if lapsed and (behind := _support(lapsed, evidence)):
        claims = tuple(claim.id for claim in behind)
        yield Statement("answer.lapsed", {"date": lapsed.as_of}, claims, evidence.sources(*behind))
    yield Statement("answer.no_promise")


def _judged(
    judged: Assessment, support: tuple[Claim, ...], evidence: Evidence, country: dict[str, Value]
) -> Iterable[Statement]:
    claims = tuple(claim.id for claim in support)
    stale = evidence.knowledge.answer_is_stale
    sources = evidence.sources(*support)
    yield Statement(f"answer.{_level(judged, support)}", country, claims, sources, stale)
    if judged.since.start is None or judged.since.is_interval:
        yield Statement("answer.since_by", {"when": judged.since}, claims, sources)
    else:
        yield Statement("answer.since", {"date": judged.since}, claims, sources)
    yield Statement(f"answer.{_confidence(judged, sources)}", {}, claims, sources)


def _level(judged: Assessment, support: tuple[Claim, ...]) -> str:
    """The level; where nobody has seen a return, only what was agreed."""
    seen = any(claim.kind in SHOWS_RETURNS for claim in support)
    return "limited_agreed" if judged.level is Level.LIMITED and not seen else judged.level


def _confidence(judged: Assessment, sources: tuple[str, ...]) -> Confidence:
    """How sure; never "confirmed" where only one witness may be printed."""
    alone = len(sources) == 1
    return (
        Confidence.LIKELY
        if judged.certainty is Confidence.CONFIRMED and alone
        else judged.certainty
    )


def _support(judged: Assessment, evidence: Evidence) -> tuple[Claim, ...]:
    """The claims for a judgement that may be printed; without one it is not printed."""
    return tuple(claim for claim in evidence.claims if claim.id in judged.claims_for)
