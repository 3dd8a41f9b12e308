"""What the time line of a country shows: its judgements as bands, its claims as spans. No Qt."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial

from caseapp.domain.assessments import Assessment, assessment_on
from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.text import gettext as _
from caseapp.ui.spans import Band, Span, span
from caseapp.wording import answers, labels

_DAY = timedelta(days=1)


def time_line(knowledge: CountryKnowledge) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Its items, oldest first, and the names of its lanes from the top."""
    lanes = {kind: labels.kind(kind) for kind in ClaimKind}
    items = [*_bands(knowledge), *_spans(knowledge, lanes)]
    present = {item.lane for item in items}
    names = tuple(name for name in (_judgements(), *lanes.values()) if name in present)
    return tuple(sorted(items, key=lambda item: item.first)), names


def _judgements() -> str:
    return _("Judgement")


def _bands(knowledge: CountryKnowledge) -> Iterator[Band]:
    """Each judgement over the days it answers for, up to the day of the page."""
    turns = {knowledge.as_of + _DAY}
    for judged in knowledge.assessments:
        turns.add(judged.speaks_from)
        if judged.good_until and judged.good_until.last_day < knowledge.as_of:
            turns.add(judged.good_until.last_day + _DAY)
    begun: tuple[date, Assessment | None] | None = None
    for day in sorted(turns):
        answer = None
        if day <= knowledge.as_of:
            answer = assessment_on(knowledge.assessments, day)
        if begun is None or begun[1] is not answer:
            if begun and begun[1]:
                yield _band(begun[1], begun[0], day - _DAY)
            begun = (day, answer)


def _band(judged: Assessment, first: date, last: date) -> Band:
    stale = max(judged.fresh_until + _DAY, first)
    return Band(
        judged.id,
        _judgements(),
        first,
        last,
        open_start=False,
        open_end=False,
        sure=True,
        say=partial(_judged, judged, first, last),
        level=judged.level.value,
        name=labels.level(judged.level),
        stale_from=stale if stale <= last else None,
    )


def _judged(judged: Assessment, first: date, last: date) -> str:
    voice = answers.speaker()
    text = _("Judgement, {first} to {last}: {level}, {confidence}").format(
        first=voice.day(first),
        last=voice.day(last),
        level=labels.level(judged.level),
        confidence=labels.confidence(judged.certainty),
    )
    if not judged.is_stale(last):
        return text
    stale = voice.day(max(judged.fresh_until + _DAY, first))
    return _("{text}. Out of date from {day}.").format(text=text, day=stale)


def _spans(knowledge: CountryKnowledge, lanes: Mapping[ClaimKind, str]) -> Iterator[Span]:
    for claim in knowledge.claims:
        if claim.dated:
            say = partial(_claimed, knowledge, claim)
            rivals = tuple(rival.id for rival in _rivals(knowledge, claim))
            lane = lanes[claim.kind]
            yield span(claim.id, lane, claim.dated, knowledge.as_of, say, rivals)


def _rivals(knowledge: CountryKnowledge, claim: Claim) -> list[Claim]:
    ids = (i for each in knowledge.disagreements_about(claim) for i in each.claims)
    others = (knowledge.claim(i) for i in dict.fromkeys(ids) if i != claim.id)
    return [other for other in others if other]


def _claimed(knowledge: CountryKnowledge, claim: Claim) -> str:
    date_words = answers.claim_date(claim)
    text = f"{labels.kind(claim.kind)}, {date_words}: {claim.summary}"
    return " ".join([text, *_misfits(knowledge, claim)])


def _misfits(knowledge: CountryKnowledge, claim: Claim) -> Iterator[str]:
    for each in knowledge.disagreements_about(claim):
        others = [knowledge.claim(i) for i in each.claims if i != claim.id]
        kind = labels.disagreement(each.kind)
        if each.state is DisagreementState.SETTLED:
            kind = _("{kind}, settled").format(kind=kind)
        said = [_("“{claim}”").format(claim=other.summary) for other in others if other]
        words = ", ".join(said) or _("a claim about another country or a later time")
        yield _("Does not fit with {others} ({kind}).").format(others=words, kind=kind)
