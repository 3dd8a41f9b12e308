"""What a sheet says: from knowledge to statements, before any language is chosen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from caseapp.briefing import general
from caseapp.briefing.citing import source_lines
from caseapp.briefing.disagreeing import disagreements
from caseapp.briefing.evidence import Evidence
from caseapp.briefing.selection import (
    agreement,
    change,
    condition,
    date_of,
    flight,
    merged,
    removals,
    sanction,
    visa,
)
from caseapp.briefing.short_answer import short_answer
from caseapp.briefing.topics import CHANGED, KNOWN
from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sheets import (
    Country,
    Section,
    SectionStyle,
    SheetContents,
    Statement,
)

CHANGES = 3
"""How many dated lines tell what changed."""

CHECK_AGAIN_FRESH = timedelta(days=60)
CHECK_AGAIN_STALE = timedelta(days=30)
"""How long a sheet may be used: ours, until lawyers decide."""

Rule = Callable[[Claim, Evidence], Statement | None]


def contents(knowledge: CountryKnowledge, office: Office | None = None) -> SheetContents:
    """Everything a sheet about a country could say, and how to reach the office."""
    evidence = Evidence(knowledge)
    changes = _changes(evidence)
    known = _known(evidence, changes)
    sections = (
        Section("heading.answer", SectionStyle.LEAD, tuple(short_answer(evidence))),
        Section(CHANGED, SectionStyle.BULLETS, _or(changes, "changes.none")),
        Section(KNOWN, SectionStyle.BULLETS, _or(known, "known.none")),
        Section("heading.unknown", SectionStyle.BULLETS, tuple(_unknown(evidence))),
        Section("heading.disagreements", SectionStyle.BULLETS, disagreements(evidence)),
        *general.sections(Country(knowledge.country), office),
    )
    notices = tuple(_notices(evidence))
    check_again = _check_again(knowledge)
    said = SheetContents(knowledge.country, knowledge.as_of, check_again, notices, sections, ())
    return replace(said, sources=source_lines(said.statements, knowledge.sources))


def _notices(evidence: Evidence) -> Iterable[Statement]:
    judged = evidence.knowledge.assessment
    if judged is None or judged.signed_by is None:
        yield Statement("notice.unreviewed")
    if evidence.knowledge.answer_is_stale:
        newest = _newest(evidence)
        if newest:
            yield Statement("notice.stale", {"date": newest}, stale=True)


def _newest(evidence: Evidence) -> PartialDate | None:
    """The date of the newest event that may be printed: a figure or a law is not news."""
    told = [*_told(evidence, change), *_told(evidence, flight)]
    newest = max((d for s in told if (d := date_of(s))), key=lambda d: d.last_day, default=None)
    judged = evidence.knowledge.assessment
    if newest is None and judged and any(c.id in judged.claims_for for c in evidence.claims):
        return judged.as_of
    return newest


def _changes(evidence: Evidence) -> tuple[Statement, ...]:
    """The newest acts of governments and, among them, the flight with the most certain count."""
    events = merged(_told(evidence, change))
    flights = [s for s in _told(evidence, flight) if s.message == "flight.counted"]
    chosen = [*events[-(CHANGES - 1) :], *flights[-1:]] if flights else events[-CHANGES:]
    return tuple(sorted(chosen, key=_by_date))


def _known(evidence: Evidence, changes: tuple[Statement, ...]) -> tuple[Statement, ...]:
    told = {claim for statement in changes for claim in statement.claims}
    flights = [s for s in _told(evidence, flight) if not told & set(s.claims)]
    rules: tuple[Rule, ...] = (condition, visa, agreement, sanction)
    found = [s for rule in rules for s in merged(_told(evidence, rule))]
    return (*flights[-1:], *found, *_told(evidence, removals)[-1:], *flights[-2:-1])


def _unknown(evidence: Evidence) -> Iterable[Statement]:
    knowledge = evidence.knowledge
    country = {"country": Country(knowledge.country)}
    if knowledge.assessment is None:
        yield Statement("unknown.practice", country)
    if any(s.message == "event.resumed" and _is_open(s) for s in _changes(evidence)):
        yield Statement("unknown.start")
    newest = _newest(evidence)
    if knowledge.answer_is_stale and newest:
        yield Statement("unknown.since", {"date": newest})
    if knowledge.assessment is not None:
        yield Statement("unknown.numbers")
    yield Statement("unknown.after_return")


def _is_open(statement: Statement) -> bool:
    when = date_of(statement)
    return when is not None and when.is_interval


def _told(evidence: Evidence, rule: Rule) -> list[Statement]:
    """What a rule makes of the claims whose first country this is, oldest first."""
    mine = (c for c in evidence.claims if _is_about(c, evidence.knowledge.country))
    return [statement for claim in mine if (statement := rule(claim, evidence))]


def _is_about(claim: Claim, country: str) -> bool:
    """Whether the country is the one concerned, not a stop or a partner on the way."""
    return country == claim.concerned or (claim.kind == "visa_rule" and country in claim.countries)


def _or(statements: tuple[Statement, ...], nothing: str) -> tuple[Statement, ...]:
    return statements or (Statement(nothing),)


def _by_date(statement: Statement) -> PartialDate:
    when = date_of(statement)
    assert when is not None
    return when


def _check_again(knowledge: CountryKnowledge) -> date:
    judged = knowledge.assessment
    if judged is None or knowledge.answer_is_stale:
        return knowledge.as_of + CHECK_AGAIN_STALE
    return min(judged.review_by, knowledge.as_of + CHECK_AGAIN_FRESH)
