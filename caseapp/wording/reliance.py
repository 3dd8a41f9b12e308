"""What would be left without a source, in sentences."""

from caseapp.domain.reliance import AssessmentLeft, ClaimLeft, Footing, Reliance
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import labels
from caseapp.wording.answers import speaker


def sentences(reliance: Reliance, total: int) -> list[str]:
    """What would be left, worst first. ``total`` is how many claims there are to look at."""
    looked_at = len(reliance.claims)
    if not looked_at:
        return [_("No claim rests on it: nothing would change.")]
    if reliance.changes_nothing:
        said = [_("Nothing would change: a copy of the same story stays. It is one witness.")]
    else:
        said = [_losing(footing, len(reliance.of(footing))) for footing in Footing]
        said = [sentence for sentence in said if sentence]
        said += _sheets(len(reliance.leaving_sheets))
        said += [judged(left) for left in reliance.assessments]
        said += _doubts(len(reliance.disagreements))
    return said + _partly(looked_at, total)


def footing(left: ClaimLeft) -> str:
    """What one claim would be left with."""
    if left.footing is Footing.FEWER:
        return ngettext(
            "{left} independent source left of {count}",
            "{left} independent sources left of {count}",
            left.left,
        ).format(left=left.left, count=left.witnesses)
    return {
        Footing.BARE: _("No source left"),
        Footing.UNCITABLE: _("No source left that may stand on a sheet"),
        Footing.POORER: _("A poorer copy of the same story left"),
        Footing.UNCHANGED: _("No change: a copy of the same story stays"),
    }[left.footing]


def judged(left: AssessmentLeft) -> str:
    """What a judgement would be left with."""
    assessment = left.assessment
    head = _("{country}, judged “{level}” on evidence of {date}:").format(
        country=speaker().country(assessment.country),
        level=labels.level(assessment.level),
        date=speaker().date(assessment.as_of),
    )
    parts = [_lost(left), _weaker(len(left.weaker)), _lost_against(len(left.lost_against))]
    return " ".join([head, *filter(None, parts)])


def _losing(value: Footing, count: int) -> str:
    if not count:
        return ""
    return {
        Footing.BARE: ngettext(
            "{count} claim would have no source left.",
            "{count} claims would have no source left.",
            count,
        ),
        Footing.UNCITABLE: ngettext(
            "{count} claim would lose the only dated source that may stand on a sheet.",
            "{count} claims would lose the only dated source that may stand on a sheet.",
            count,
        ),
        Footing.FEWER: ngettext(
            "{count} claim would rest on fewer independent sources.",
            "{count} claims would rest on fewer independent sources.",
            count,
        ),
        Footing.POORER: ngettext(
            "{count} claim would rest on a poorer copy of the same story.",
            "{count} claims would rest on a poorer copy of the same story.",
            count,
        ),
        Footing.UNCHANGED: ngettext(
            "{count} claim would stand as it does: a copy of the same story stays.",
            "{count} claims would stand as they do: a copy of the same story stays.",
            count,
        ),
    }[value].format(count=count)


def _sheets(count: int) -> list[str]:
    if not count:
        return []
    text = ngettext(
        "{count} claim that may go on a sheet now could not be printed any more.",
        "{count} claims that may go on a sheet now could not be printed any more.",
        count,
    )
    return [text.format(count=count)]


def _lost(left: AssessmentLeft) -> str:
    lost, all_ = len(left.lost), len(left.lost) + len(left.left)
    if not lost:
        return ""
    if left.falls:
        return ngettext(
            "the {count} claim for it would have no source left. The judgement would rest on"
            " nothing.",
            "all {count} claims for it would have no source left. The judgement would rest on"
            " nothing.",
            lost,
        ).format(count=lost)
    return ngettext(
        "{lost} of {count} claims for it would have no source left.",
        "{lost} of {count} claims for it would have no source left.",
        lost,
    ).format(lost=lost, count=all_)


def _weaker(count: int) -> str:
    if not count:
        return ""
    return ngettext(
        "{count} claim for it would be weaker.", "{count} claims for it would be weaker.", count
    ).format(count=count)


def _lost_against(count: int) -> str:
    if not count:
        return ""
    return ngettext(
        "{count} claim against it would have no source left.",
        "{count} claims against it would have no source left.",
        count,
    ).format(count=count)


def _doubts(count: int) -> list[str]:
    if not count:
        return []
    text = ngettext(
        "{count} disagreement would lose a side and would not be seen any more.",
        "{count} disagreements would lose a side and would not be seen any more.",
        count,
    )
    return [text.format(count=count)]


def _partly(looked_at: int, total: int) -> list[str]:
    if looked_at >= total:
        return []
    text = _("Only the newest {count} of {total} claims were looked at.")
    return [text.format(count=speaker().number(looked_at), total=speaker().number(total))]
