"""What rests on a source, and what would lose its footing if the source were taken away.

Copies of one story are one witness, so taking one copy away often changes nothing.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement, contradicted
from caseapp.domain.printing import kept_off, may_be_cited
from caseapp.domain.sources import Source, independent_sources


@dataclass(frozen=True, slots=True)
class Weight:
    """How much rests on a source or a story.

    ``claims`` counts those that cite it, each once; ``countries`` are all of theirs in
    the order of their codes; ``newest`` is the newest day on which one of them begins.
    """

    claims: int = 0
    countries: tuple[str, ...] = ()
    newest: date | None = None


class Footing(StrEnum):
    """What a claim is left with, worst first.

    BARE: no source at all. UNCITABLE: sources, but none that may stand on a sheet, and
    it had one. FEWER: fewer independent stories. POORER: as many stories, of a poorer
    grade. UNCHANGED: a copy goes and its story stays.
    """

    BARE = "bare"
    UNCITABLE = "uncitable"
    FEWER = "fewer"
    POORER = "poorer"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ClaimLeft:
    """A claim that cites what is taken away.

    ``witnesses`` are its independent stories before, ``left`` those after.
    ``leaves_sheets``: it could be printed before and could not be after.
    """

    claim: Claim
    footing: Footing
    witnesses: int
    left: int
    leaves_sheets: bool


@dataclass(frozen=True, slots=True)
class AssessmentLeft:
    """A judgement that names a claim which would lose something.

    ``lost`` are the claims for it that would have no source, ``weaker`` those that would
    lose less, ``left`` those that would keep a source; ``lost_against`` are the claims
    against it that would have none.
    """

    assessment: Assessment
    lost: tuple[str, ...]
    weaker: tuple[str, ...]
    left: tuple[str, ...]
    lost_against: tuple[str, ...]

    @property
    def falls(self) -> bool:
        """Whether no claim for it would have a source any more."""
        return bool(self.lost) and not self.left


@dataclass(frozen=True, slots=True)
class DisagreementLeft:
    """A disagreement of which a side would have no source: nobody would see the doubt."""

    disagreement: Disagreement
    lost: tuple[str, ...]
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reliance:
    """What would be left without some sources: each claim that cites them, worst first."""

    taken: frozenset[str]
    claims: tuple[ClaimLeft, ...]
    assessments: tuple[AssessmentLeft, ...]
    disagreements: tuple[DisagreementLeft, ...]

    @property
    def changes_nothing(self) -> bool:
        """Whether everything would stand as it stands."""
        return all(left.footing is Footing.UNCHANGED for left in self.claims)

    @property
    def leaving_sheets(self) -> tuple[ClaimLeft, ...]:
        """The claims that could be printed before and could not be after."""
        return tuple(left for left in self.claims if left.leaves_sheets)

    def of(self, footing: Footing) -> tuple[ClaimLeft, ...]:
        """The claims that would be left with this footing."""
        return tuple(left for left in self.claims if left.footing is footing)


def without(
    taken: Collection[str],
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    assessments: Iterable[Assessment] = (),
    disagreements: Iterable[Disagreement] = (),
) -> Reliance:
    """What would be left if the sources ``taken`` were taken away.

    ``claims`` should hold those that cite them and all that the judgements and the
    disagreements name; a name that is not there stands on nothing, before and after.
    """
    gone, known = frozenset(taken), {claim.id: claim for claim in claims}
    parted = tuple(disagreements)
    in_doubt = contradicted(parted)
    there = gone & sources.keys()
    citing = (claim for claim in known.values() if not there.isdisjoint(claim.source_ids))
    left = [_claim_left(claim, gone, sources, in_doubt) for claim in citing]
    left.sort(key=lambda each: (list(Footing).index(each.footing), each.claim.id))
    footings = {each.claim.id: each.footing for each in left}
    standing = {id_ for id_, claim in known.items() if _sources(claim, sources)}
    judged = (_assessment_left(each, footings, standing) for each in assessments)
    split = (_disagreement_left(each, footings, standing) for each in parted)
    return Reliance(
        gone,
        tuple(left),
        tuple(each for each in judged if each.lost or each.weaker or each.lost_against),
        tuple(each for each in split if each.lost),
    )


def _sources(claim: Claim, sources: Mapping[str, Source]) -> list[Source]:
    return [sources[id_] for id_ in claim.source_ids if id_ in sources]


def _claim_left(
    claim: Claim, gone: frozenset[str], sources: Mapping[str, Source], in_doubt: frozenset[str]
) -> ClaimLeft:
    before = _sources(claim, sources)
    after = [source for source in before if source.id not in gone]
    leaves = not kept_off(claim, before, in_doubt) and bool(kept_off(claim, after, in_doubt))
    return ClaimLeft(
        claim,
        _footing(before, after),
        independent_sources(before),
        independent_sources(after),
        leaves,
    )


def _footing(before: list[Source], after: list[Source]) -> Footing:
    if not after:
        return Footing.BARE
    if any(map(may_be_cited, before)) and not any(map(may_be_cited, after)):
        return Footing.UNCITABLE
    if independent_sources(after) < independent_sources(before):
        return Footing.FEWER
    best = [min(source.grade for source in each) for each in (before, after)]
    return Footing.POORER if best[0] != best[1] else Footing.UNCHANGED


def _assessment_left(
    judged: Assessment, footings: Mapping[str, Footing], standing: Collection[str]
) -> AssessmentLeft:
    bare = {id_ for id_, footing in footings.items() if footing is Footing.BARE}
    weak = footings.keys() - bare
    unchanged = {id_ for id_ in weak if footings[id_] is Footing.UNCHANGED}
    return AssessmentLeft(
        judged,
        tuple(id_ for id_ in judged.claims_for if id_ in bare),
        tuple(id_ for id_ in judged.claims_for if id_ in weak - unchanged),
        tuple(id_ for id_ in judged.claims_for if id_ in standing and id_ not in bare),
        tuple(id_ for id_ in judged.claims_against if id_ in bare),
    )


def _disagreement_left(
    split: Disagreement, footings: Mapping[str, Footing], standing: Collection[str]
) -> DisagreementLeft:
    lost = tuple(id_ for id_ in split.claims if footings.get(id_) is Footing.BARE)
    left = tuple(id_ for id_ in split.claims if id_ in standing and id_ not in lost)
    return DisagreementLeft(split, lost, left)
