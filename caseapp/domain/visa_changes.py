"""What changed in a visa rule between two days, and what only our knowledge of it did."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic

from caseapp.domain.visa_records import Told
from caseapp.domain.visas import VisaAnswer, visa_on


class VisaChangeKind(StrEnum):
    """In what way two days differ.

    ``uncertain``: one of the days lies where a rule may or may not have begun already.
    ``first_known`` and ``no_longer_known`` are about our knowledge, not about the world.
    """

    CHANGED = "changed"
    UNCERTAIN = "uncertain"
    FIRST_KNOWN = "first_known"
    NO_LONGER_KNOWN = "no_longer_known"


@dataclass(frozen=True, slots=True)
class VisaChange(Generic[Told]):
    """What held for a pair on the first day and what holds on the second.

    ``kind`` is None where both days have the same answer, or none.
    """

    before: VisaAnswer[Told]
    after: VisaAnswer[Told]
    kind: VisaChangeKind | None

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is known of either day: that is not the same as no change."""
        return self.kind is None and self.after.span is None


def compare_days(
    claims: Iterable[Told], passport: str, destination: str, first: date, second: date
) -> VisaChange[Told]:
    """The answers of two days for one pair, and in what way they differ."""
    rules = tuple(claims)
    before = visa_on(rules, passport, destination, first)
    after = visa_on(rules, passport, destination, second)
    return VisaChange(before, after, _kind(before, after))


def _kind(before: VisaAnswer[Told], after: VisaAnswer[Told]) -> VisaChangeKind | None:
    if before.doubts or after.doubts:
        return VisaChangeKind.UNCERTAIN
    if before.span is None and after.span is None:
        return None
    if before.span is None:
        return VisaChangeKind.FIRST_KNOWN
    if after.span is None:
        return VisaChangeKind.NO_LONGER_KNOWN
    return VisaChangeKind.CHANGED if _differ(before, after) else None


def _differ(before: VisaAnswer[Told], after: VisaAnswer[Told]) -> bool:
    if before.requirement is not after.requirement:
        return True
    assert before.span is not None
    assert after.span is not None
    if before.span.basis is after.span.basis:
        # Not the stay that is borrowed from another rule: it may outlive its own value.
        return before.span.max_stay_days != after.span.max_stay_days
    return before.max_stay_days != after.max_stay_days
