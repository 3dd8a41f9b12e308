"""The short answer at the head of a sheet: never a yes or no, never without doubt."""

from collections.abc import Iterable

from caseapp.briefing.evidence import Evidence
from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.claims import Claim
from caseapp.domain.sheets import Country, Statement, Value


def short_answer(evidence: Evidence) -> Iterable[Statement]:
    """Four sentences at most: the level, since when, how sure, and no promise."""
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
    yield Statement("answer.no_promise")


def _judged(
    judged: Assessment, support: tuple[Claim, ...], evidence: Evidence, country: dict[str, Value]
) -> Iterable[Statement]:
    claims = tuple(claim.id for claim in support)
    stale = evidence.knowledge.assessment_is_stale
    sources = evidence.sources(*support)
    yield Statement(f"answer.{judged.level}", country, claims, sources, stale)
    if judged.since.start is None or judged.since.is_interval:
        yield Statement("answer.since_by", {"when": judged.since}, claims)
    else:
        yield Statement("answer.since", {"date": judged.since}, claims)
    yield Statement(f"answer.{judged.certainty}", {}, claims)


def _support(judged: Assessment, evidence: Evidence) -> tuple[Claim, ...]:
    """The claims for a judgement that may be printed; without one it is not printed."""
    return tuple(claim for claim in evidence.claims if claim.id in judged.claims_for)
