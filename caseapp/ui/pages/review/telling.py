"""What waits for a person, in words, made on the worker. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.services.moments import Moment
from caseapp.services.reviews import Reviews
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone, action, note
from caseapp.ui.pages.review.told import (
    MORE,
    OVERDUE,
    SECOND,
    STEP,
    UNDECIDED,
    UNSIGNED,
    ReviewTold,
    Target,
    Waiting,
)
from caseapp.ui.telling.assessments import TONES, standing_tag
from caseapp.wording import answers, labels
from caseapp.wording.moments import seen
from caseapp.wording.reviewing import overdue_by

T = TypeVar("T", Assessment, Disagreement)

MOST_SIDES = 4
"""How many claims of a disagreement a card lists."""


def tell(waiting: Reviews, moment: Moment, today: date, limits: Mapping[str, int]) -> ReviewTold:
    """The page; of each section so many cards as its limit says."""
    day = waiting.day

    def judged(each: Assessment) -> Entry:
        return _judgement(each, day)

    def undecided(each: Disagreement) -> Entry:
        return _disagreement(each, waiting.claims)

    parts = (
        _section(OVERDUE, _("Overdue reviews"), waiting.overdue, judged, limits),
        _section(UNSIGNED, _("Not signed in this office"), waiting.unsigned, judged, limits),
        _section(SECOND, _("Waits for a second person"), waiting.uncountersigned, judged, limits),
        _section(
            UNDECIDED,
            _("Disagreements nobody has decided"),
            waiting.undecided,
            undecided,
            limits,
        ),
    )
    return ReviewTold(seen(moment, today), parts, _targets(waiting))


def _section(
    key: str,
    title: str,
    things: Sequence[T],
    entry: Callable[[T], Entry],
    limits: Mapping[str, int],
) -> Waiting:
    limit = limits.get(key, STEP)
    entries = [_in_section(key, entry(each)) for each in things[:limit]]
    left = len(things) - limit
    if left > 0:
        text = _("Show {count} more of {total}")
        shown = text.format(count=min(left, STEP), total=len(things))
        entries.append(action(f"{MORE}{key}", shown))
    if not things:
        entries.append(note(f"none:{key}", _("Nothing waits here.")))
    return Waiting(key, title, len(things), tuple(entries))


def _in_section(key: str, entry: Entry) -> Entry:
    # One judgement can wait in two sections; each card needs a key of its own.
    return Entry(f"{key}:{entry.key}", entry.shape, entry.lines, entry.tags)


def _targets(waiting: Reviews) -> dict[str, Target]:
    found: dict[str, Target] = {}
    sections = (
        (OVERDUE, waiting.overdue),
        (UNSIGNED, waiting.unsigned),
        (SECOND, waiting.uncountersigned),
    )
    for key, judgements in sections:
        for each in judgements:
            found[f"{key}:{each.id}"] = Target(each.country, each.id, "assessment", each.id)
    for told in waiting.undecided:
        first = next(waiting.claims[id_] for id_ in told.claims if id_ in waiting.claims)
        target = Target(first.countries[0], first.id, "disagreement", told.id)
        found[f"{UNDECIDED}:{told.id}"] = target
    return found


def _judgement(judged: Assessment, day: date) -> Entry:
    voice = answers.speaker()
    lines = (
        Line(voice.country(judged.country), Style.TITLE),
        Line(answers.judgement(judged)),
        Line(answers.certainty(judged), Style.QUIET),
        Line(answers.signatures(judged), Style.QUIET),
    )
    tags = [
        Tag(labels.level(judged.level), TONES[judged.level]),
        Tag(labels.confidence(judged.certainty)),
    ]
    if judged.is_overdue(day):
        tags.append(Tag(overdue_by(judged, day), Tone.CAUTION))
    return Entry(judged.id, Shape.CARD, lines, (*tags, standing_tag(judged)))


def _disagreement(told: Disagreement, claims: Mapping[str, Claim]) -> Entry:
    sides = [claims[id_] for id_ in told.claims if id_ in claims]
    title = f"{countries_of(sides)}: {labels.disagreement(told.kind)}"
    lines = [Line(title, Style.TITLE), Line(told.note), *side_lines(sides)]
    tags = (Tag(_("Not settled"), Tone.CAUTION),)
    return Entry(told.id, Shape.CARD, tuple(lines), tags)


def side_lines(sides: Sequence[Claim]) -> list[Line]:
    """Claims that do not fit together, each on its line."""
    lines = [
        Line(f"• {answers.claim_date(claim)}: {claim.summary}", Style.QUIET)
        for claim in sides[:MOST_SIDES]
    ]
    left = len(sides) - MOST_SIDES
    if left > 0:
        more = ngettext("{count} more claim.", "{count} more claims.", left)
        lines.append(Line(more.format(count=left), Style.QUIET))
    return lines


def countries_of(sides: Sequence[Claim]) -> str:
    """The countries that claims concern, by name."""
    codes = dict.fromkeys(claim.countries[0] for claim in sides)
    return ", ".join(answers.speaker().country(code) for code in codes)
