"""Judgements for people at a terminal."""

from collections.abc import Iterator, Sequence

from caseapp.cli import plain, plain_claims
from caseapp.domain.assessments import Assessment
from caseapp.services.judgements import Judgement, Named, weight
from caseapp.services.reviews import Reviews
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording.answers import speaker
from caseapp.wording.quoting import on_one_line


def judgement(known: Judgement) -> str:
    """The judgement that answers for a country, with its grounds."""
    judged, knowledge = known.assessment, known.knowledge
    lines = answers.answer(knowledge)
    if judged:
        lines.append(f"[{judged.id}]")
        lines += ["", _("What speaks for it ({count}):").format(count=_counted(known.speaking_for))]
        lines += [_named(each) for each in known.speaking_for]
    if known.speaking_against:
        counted = _counted(known.speaking_against)
        lines += ["", _("What speaks against it ({count}):").format(count=counted)]
        lines += [_named(each) for each in known.speaking_against]
    if known.disagreements:
        lines += ["", _("Where these claims do not fit with others:")]
        lines += [plain_claims.disagreement(each) for each in known.disagreements]
    if known.misfits:
        lines += ["", _("What does not fit with them by rule:")]
        lines += plain.misfits(known.misfits)
    return "\n".join([*lines, *_others(known)])


def due(waiting: Reviews) -> str:
    """What waits for a person, most urgent first."""
    parts = (
        (_("To be reviewed again (overdue):"), [_line(each) for each in waiting.overdue]),
        (_("To be signed:"), [_line(each) for each in waiting.unsigned]),
        (_("To be countersigned:"), [_line(each) for each in waiting.uncountersigned]),
        (
            _("Disagreements that nobody has looked at:"),
            [plain_claims.disagreement(each) for each in waiting.undecided],
        ),
    )
    told = ["\n".join([head, *lines]) for head, lines in parts if lines]
    return "\n\n".join(told) or _("Nothing waits for anybody.")


def _line(judged: Assessment) -> str:
    name = speaker().country(judged.country)
    review = speaker().day(judged.review_by)
    told = _("{country}: {level}; review by {day}")
    shown = told.format(country=name, level=labels.level(judged.level), day=review)
    return f"  - {shown} [{judged.id}]"


def _counted(side: Sequence[Named]) -> str:
    count = weight(side).witnesses
    told = ngettext("{count} source", "{count} independent sources", count)
    return told.format(count=count)


def _named(each: Named) -> str:
    found = each.weighable
    if found is None:
        return "  - " + _("not known on this day") + f" [{each.id}]"
    count = len(found.stories)
    told = ngettext("{count} source", "{count} independent sources", count)
    marks = [told.format(count=count), found.claim.grade.value]
    if found.is_stale:
        marks.append(_("stale"))
    if found.doubts:
        marks.append(_("does not fit with others"))
    date = answers.claim_date(found.claim)
    return f"  - {date}: {on_one_line(found.claim.summary)} ({', '.join(marks)}) [{each.id}]"


def _others(known: Judgement) -> Iterator[str]:
    others = [each for each in known.knowledge.assessments if each != known.assessment]
    if others:
        yield ""
        yield _("Judgements on older evidence:")
        yield from map(_line, others)
