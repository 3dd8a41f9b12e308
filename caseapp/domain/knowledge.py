"""What is known about one country, seen from one day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from caseapp.domain.assessments import Assessment, assessment_on, in_order, last_before
from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.details import Classification, VisaRule
from caseapp.domain.disagreements import Disagreement, DisagreementKind, contradicted
from caseapp.domain.freshness import is_stale
from caseapp.domain.misfits import Misfit, find_misfits
from caseapp.domain.printing import KeptOff, kept_off
from caseapp.domain.sources import Source, independent_sources


@dataclass(frozen=True, slots=True)
class CountryKnowledge:
    """The claims, sources, assessments and disagreements about a country up to a day.

    Build it with ``seen_from``, which leaves out what speaks of a later time. Claims
    are in the order of their dates; assessments newest evidence first. ``misfits`` were
    found by rule, and nobody has looked at them yet.
    """

    country: str
    as_of: date
    claims: tuple[Claim, ...]
    sources: Mapping[str, Source]
    assessments: tuple[Assessment, ...]
    disagreements: tuple[Disagreement, ...]
    misfits: tuple[Misfit, ...] = ()
    contradicted: frozenset[str] = field(init=False, repr=False, compare=False)
    """Claims in a contradiction that nobody has settled, recorded or found by rule."""
    _by_id: Mapping[str, Claim] = field(init=False, repr=False, compare=False)
    _disputes: Mapping[str, tuple[Disagreement, ...]] = field(init=False, repr=False, compare=False)
    _unseen: Mapping[str, tuple[Misfit, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked for every claim: worked out once, or a country of 2,000 claims takes seconds.
        disputes: dict[str, tuple[Disagreement, ...]] = defaultdict(tuple)
        for disagreement in self.disagreements:
            for claim_id in dict.fromkeys(disagreement.claims):
                disputes[claim_id] += (disagreement,)
        found = (m.claims for m in self.misfits if m.kind is DisagreementKind.CONTRADICTION)
        unseen = frozenset(chain.from_iterable(found))
        object.__setattr__(self, "contradicted", contradicted(self.disagreements) | unseen)
        object.__setattr__(self, "_by_id", {claim.id: claim for claim in self.claims})
        object.__setattr__(self, "_disputes", dict(disputes))
        unfit: dict[str, tuple[Misfit, ...]] = defaultdict(tuple)
        for misfit in self.misfits:
            for claim_id in dict.fromkeys(misfit.claims):
                unfit[claim_id] += (misfit,)
        object.__setattr__(self, "_unseen", dict(unfit))

    @property
    def assessment(self) -> Assessment | None:
        """The judgement that answers for the day, or None."""
        return assessment_on(self.assessments, self.as_of)

    @property
    def lapsed(self) -> Assessment | None:
        """The last judgement there was, where none answers for the day any more."""
        return None if self.assessment else last_before(self.assessments, self.as_of)

    @property
    def review_is_overdue(self) -> bool:
        """Whether the judgement should have been reviewed before the day."""
        return bool(self.assessment and self.assessment.is_overdue(self.as_of))

    @property
    def grounds_are_stale(self) -> bool:
        """Whether every claim for the judgement is out of date, however lately it was signed."""
        judged = self.assessment
        grounds = [c for c in self.claims if judged and c.id in judged.claims_for]
        return bool(grounds) and all(self.is_stale(claim) for claim in grounds)

    @property
    def answer_is_stale(self) -> bool:
        """Whether the answer may be of yesterday: by its review, or by what it rests on."""
        judged = self.assessment
        return bool(judged and judged.is_stale(self.as_of)) or self.grounds_are_stale

    @property
    def classification(self) -> Claim | None:
        """The newest official ranking that names the country, or None."""
        naming = (
            claim
            for claim in self.of_kind(ClaimKind.CLASSIFICATION)
            if isinstance(claim.details, Classification) and self.country in claim.details.names
        )
        return max(naming, key=_by_date, default=None)

    @property
    def visa_rules(self) -> tuple[Claim, ...]:
        """Visa rules for its passport and for its borders."""
        return tuple(c for c in self.claims if isinstance(c.details, VisaRule))

    def of_kind(self, kind: ClaimKind) -> tuple[Claim, ...]:
        """The claims of one kind, in the order of their dates."""
        return tuple(claim for claim in self.claims if claim.kind is kind)

    def claim(self, claim_id: str) -> Claim | None:
        """The claim with this id, if it is known here."""
        return self._by_id.get(claim_id)

    def is_stale(self, claim: Claim) -> bool:
        """Whether the newest evidence for a claim is too old on the day."""
        return is_stale(claim, self.sources, self.as_of)

    def sources_of(self, claim: Claim) -> tuple[Source, ...]:
        """The sources of a claim, in its order."""
        return tuple(self.sources[i] for i in claim.source_ids if i in self.sources)

    def independent_sources(self, claim: Claim) -> int:
        """How many witnesses a claim has: copies of one story count once."""
        return independent_sources(self.sources_of(claim))

    def kept_off(self, claim: Claim) -> KeptOff | None:
        """Why a claim may not be printed on a sheet, or None if it may."""
        return kept_off(claim, self.sources_of(claim), self.contradicted)

    def disagreements_about(self, claim: Claim) -> tuple[Disagreement, ...]:
        """The disagreements a claim takes part in."""
        return self._disputes.get(claim.id, ())

    def misfits_of(self, claim: Claim) -> tuple[Misfit, ...]:
        """What was found by rule not to fit with a claim."""
        return self._unseen.get(claim.id, ())


def _by_date(claim: Claim) -> tuple[date, date, str]:
    """Oldest first; an open start stands at the day it is vouched for, no date at the front."""
    dated = claim.dated
    return (dated.begins, dated.last_day, claim.id) if dated else (date.min, date.min, claim.id)


def seen_from(
    country: str,
    as_of: date,
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    assessments: Iterable[Assessment],
    disagreements: Iterable[Disagreement],
) -> CountryKnowledge:
    """The knowledge of a country without what speaks of a time after ``as_of``."""
    past = tuple(claim for claim in claims if claim.concerns(as_of))
    past = tuple(sorted(past, key=_by_date))
    judged = tuple(in_order(a for a in assessments if a.speaks_from <= as_of))
    known = {claim.id for claim in past}
    shared = tuple(d for d in disagreements if known & set(d.claims))
    misfits = find_misfits(past, assessment_on(judged, as_of), shared)
    return CountryKnowledge(country, as_of, past, sources, judged, shared, tuple(misfits))
