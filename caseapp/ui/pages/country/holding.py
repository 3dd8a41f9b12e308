"""The visa rules of a country that hold on a day. No Qt."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from caseapp.domain.claims import Claim
from caseapp.domain.details import VisaRule
from caseapp.domain.visas import spans_of, visa_on


def holding_rules(rules: Iterable[Claim], day: date) -> list[Claim]:
    """For every passport and destination the rule that holds, the newest first.

    Where none surely holds, those that may have begun: doubt is shown, not left out.
    """
    pairs: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in rules:
        rule = claim.details
        assert isinstance(rule, VisaRule)
        pairs[rule.passport, rule.destination].append(claim)
    found: dict[str, tuple[date, Claim]] = {}
    for (passport, destination), claims in pairs.items():
        span = visa_on(claims, passport, destination, day).span
        if span:
            found[span.claim.id] = (span.since.last_day, span.claim)
        else:
            found |= _doubtful(claims, day)
    newest = sorted(found.values(), key=lambda each: (each[0], each[1].id), reverse=True)
    return [claim for _since, claim in newest]


def _doubtful(claims: list[Claim], day: date) -> dict[str, tuple[date, Claim]]:
    spans = [span for claim in claims for span in spans_of(claim)]
    may = [s for s in spans if s.since.begins <= day and (s.until is None or day < s.until)]
    return {span.claim.id: (span.since.begins, span.claim) for span in may}
