"""Is it still true? The statements of a sheet handed out before, held against what is known now.

A statement holds where the same could be said today: with the same values, and not out of
date unless it was so then. What could have been said already when the sheet was made is not
news, even if it did not stand on it.
"""

from collections.abc import Iterable, Iterator, Sequence

from caseapp.briefing import disagreeing, selection
from caseapp.briefing.contents import contents
from caseapp.briefing.evidence import Evidence
from caseapp.domain.claims import Claim
from caseapp.domain.corrections import Corrected, Verdict
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sheets import SpokenStatement, Statement
from caseapp.domain.statement_plain import plain_values

_RULES = (
    selection.change,
    selection.flight,
    selection.condition,
    selection.agreement,
    selection.sanction,
    selection.removals,
    selection.visa,
)

_ANSWERS = (
    frozenset(
        f"answer.{level}"
        for level in (
            "regular", "limited", "limited_agreed", "suspended", "refused",
            "unknown", "nothing_to_print",
        )
    ),
    frozenset({"answer.since", "answer.since_by"}),
    frozenset({"answer.confirmed", "answer.likely", "answer.possible"}),
)  # fmt: skip
"""Messages that answer one question: where one goes, another takes its place."""


def compare(
    old: Sequence[SpokenStatement], then: CountryKnowledge, now: CountryKnowledge
) -> tuple[Corrected, ...]:
    """What became of each statement about the country, in the order of the old sheet.

    ``then`` is the knowledge the sheet was made from; what is new stands at the end.
    """
    sayable = _Sayable(now)
    told = tuple(each for each in old if _speaks_of_the_country(each.statement))
    judged = tuple(_judged(each, sayable) for each in told)
    return (*judged, *_added(judged, _Sayable(then), sayable))


class _Sayable:
    """Everything that could be said from a country's knowledge, whatever there is room for."""

    def __init__(self, knowledge: CountryKnowledge) -> None:
        evidence = Evidence(knowledge)
        self.on_sheet = tuple(
            s for s in contents(knowledge).statements if _speaks_of_the_country(s)
        )
        self.all = (*self.on_sheet, *_each_by_itself(evidence))

    def same(self, wanted: Statement) -> Statement | None:
        """The statement that says the same, if there is one."""
        return next((s for s in self.all if _says_the_same(s, wanted)), None)

    def successor(self, wanted: Statement) -> Statement | None:
        """The statement that took the place of another one, if there is one."""
        group = next((g for g in _ANSWERS if wanted.message in g), frozenset({wanted.message}))
        rivals = [s for s in self.on_sheet if s.message in group]
        if wanted.message.startswith("answer."):
            return rivals[0] if rivals else None
        claims = set(wanted.claims)
        mine = [s for s in self.all if claims & set(s.claims) and _kin(s, wanted)]
        return mine[0] if mine else None


def _judged(spoken: SpokenStatement, sayable: _Sayable) -> Corrected:
    old = spoken.statement
    same = sayable.same(old)
    if same is not None:
        aged = same.stale and not old.stale
        return Corrected(Verdict.CHANGED if aged else Verdict.HOLDS, spoken, same)
    new = sayable.successor(old)
    return Corrected(Verdict.CHANGED if new else Verdict.WITHDRAWN, spoken, new)


def _added(judged: Iterable[Corrected], then: _Sayable, now: _Sayable) -> Iterator[Corrected]:
    said = [item.new for item in judged if item.new]
    for statement in now.on_sheet:
        known = then.same(statement) or any(_says_the_same(statement, each) for each in said)
        if not known and not statement.message.startswith("notice."):
            yield Corrected(Verdict.ADDED, None, statement)


def _each_by_itself(evidence: Evidence) -> Iterator[Statement]:
    for claim in evidence.claims:
        if _concerns(claim, evidence):
            found = (rule(claim, evidence) for rule in _RULES)
            yield from (statement for statement in found if statement)
    yield from disagreeing.each_by_itself(evidence)


def _concerns(claim: Claim, evidence: Evidence) -> bool:
    country = evidence.knowledge.country
    return country == claim.concerned or (claim.kind == "visa_rule" and country in claim.countries)


def _speaks_of_the_country(statement: Statement) -> bool:
    """Whether it tells something known or not known, and is no advice to everybody."""
    group = statement.message.split(".")[0]
    return group in _ABOUT_THE_COUNTRY and statement.message != "answer.no_promise"


_ABOUT_THE_COUNTRY = frozenset(
    {"answer", "event", "flight", "changes", "condition", "agreement", "sanction"}
    | {"figure", "visa", "known", "unknown", "disagreement"}
)


def _says_the_same(one: Statement, other: Statement) -> bool:
    # As plain values: a sheet that was kept has lost the phrases behind its dates.
    return one.message == other.message and plain_values(one) == plain_values(other)


def _kin(one: Statement, other: Statement) -> bool:
    """Whether two statements tell the same kind of thing: two events, two conditions."""
    return one.message.split(".")[0] == other.message.split(".")[0]
