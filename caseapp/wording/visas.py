"""Visa rules in words: what is on record, how doubtful and how old it is. Never what to do.

A data set is a lead, not law, and is called so wherever a rule rests on one.
"""

from collections import Counter
from collections.abc import Iterable

from caseapp.domain.details import RuleBasis
from caseapp.domain.visa_changes import VisaChangeKind
from caseapp.domain.visa_reach import Reach
from caseapp.domain.visa_records import Told
from caseapp.domain.visas import RuleSpan, VisaAnswer
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import labels
from caseapp.wording.answers import speaker


def basis(value: RuleBasis) -> str:
    """What a rule rests on."""
    return {
        RuleBasis.LEGAL_ACT: _("Legal act"),
        RuleBasis.OFFICIAL_NOTICE: _("Official notice"),
        RuleBasis.PRESS: _("Press report"),
        RuleBasis.DATASET: _("Data set (a lead)"),
    }[value]


def reach(value: Reach) -> str:
    """How a destination stands."""
    return {
        Reach.WITHOUT_VISA: _("Without a visa"),
        Reach.VISA_ON_ARRIVAL: _("With a visa on arrival"),
        Reach.PERMISSION_FIRST: _("Electronic visa or authorization beforehand"),
        Reach.VISA_REQUIRED: _("Visa required"),
        Reach.NO_ADMISSION: _("No admission"),
        Reach.NOT_KNOWN: _("Not known"),
    }[value]


def reach_cell(value: Reach) -> str:
    """Whether a destination could be reached by the rules known, and how."""
    if value is Reach.NOT_KNOWN:
        return _("Not known")
    if value.could:
        return _("Yes: {how}").format(how=reach(value))
    return _("No: {how}").format(how=reach(value))


def could_reach(value: bool | None) -> str:
    """Whether the rules known ask for a visa beforehand."""
    return {
        True: _("could reach"),
        False: _("could not reach without a visa or permission beforehand"),
        None: _("not known"),
    }[value]


def change(value: VisaChangeKind) -> str:
    """In what way two days differ."""
    return {
        VisaChangeKind.CHANGED: _("Changed"),
        VisaChangeKind.UNCERTAIN: _("Uncertain"),
        VisaChangeKind.FIRST_KNOWN: _("Not known before"),
        VisaChangeKind.NO_LONGER_KNOWN: _("No longer known"),
    }[value]


def stay(days: int | None) -> str:
    """The longest stay; empty where it is not known."""
    if days is None:
        return ""
    return ngettext("{days} day", "{days} days", days).format(days=days)


def rule(span: RuleSpan[Told]) -> str:
    """A rule by itself: what it asks for, since when, and on what basis."""
    asked = labels.requirement(span.requirement)
    if span.max_stay_days is not None:
        asked = _("{requirement}, up to {stay}").format(
            requirement=asked, stay=stay(span.max_stay_days)
        )
    return _("{rule} (since: {date}; {basis})").format(
        rule=asked, date=speaker().date(span.since), basis=basis(span.basis)
    )


def held(answer: VisaAnswer[Told]) -> str:
    """What held on a day, in one line, with its doubts."""
    parts = [rule(answer.span) if answer.span else labels.requirement(answer.requirement)]
    if answer.stay and answer.stay is not answer.span:
        parts.append(
            _("stay: {stay} ({basis})").format(
                stay=stay(answer.max_stay_days), basis=basis(answer.stay.basis)
            )
        )
    if answer.is_doubted:
        parts.append(_("doubted by its own source or in dispute"))
    return "; ".join([*parts, *map(_perhaps, answer.doubts)])


def asked(answer: VisaAnswer[Told], disputed: bool) -> str:
    """What is asked for and the longest stay, with every doubt."""
    told = requirement(answer, disputed)
    days = answer.max_stay_days
    if days is None:
        return told
    return _("{requirement}, up to {stay}").format(requirement=told, stay=stay(days))


def requirement(answer: VisaAnswer[Told], disputed: bool) -> str:
    """What is asked for, with every doubt about it."""
    asked = labels.requirement(answer.requirement)
    if answer.is_doubted:
        asked = _("{requirement} (doubted)").format(requirement=asked)
    for span in answer.doubts:
        perhaps = labels.requirement(span.requirement)
        asked = _("{requirement}, perhaps: {other}").format(requirement=asked, other=perhaps)
    return _("{requirement} (sources disagree)").format(requirement=asked) if disputed else asked


def grounds(answer: VisaAnswer[Told]) -> list[str]:
    """Sentences on what the answer rests on and what speaks against it."""
    told = [_("On that day perhaps already: {rule}.").format(rule=rule(s)) for s in answer.doubts]
    told += [_("On record too: {rule}.").format(rule=rule(span)) for span in answer.contrary]
    if answer.is_doubted:
        told.append(_("The source of this rule doubts it itself, or the rule is in dispute."))
    if answer.span and answer.span.basis is RuleBasis.DATASET:
        told.append(_("This rests on a data set: a lead, not law. Compare an official text."))
    return told


def caution() -> str:
    """What stands beside every list of visa rules."""
    return _(
        "Rules on record here, not legal advice. A data set is a lead, not law, and can be late"
        " or wrong; no rule on record does not mean that there is none."
    )


def reach_caution() -> str:
    """What stands beside every list of what a passport could reach."""
    return _(
        "By the rules known here: “could reach” means that they ask for no visa or permission"
        " beforehand. A border officer, an airline or a transit country may decide otherwise;"
        " ask a lawyer before travelling: leaving the United States can have consequences for"
        " a case."
    )


def compared(count: int, kinds: Iterable[VisaChangeKind], unknown: int) -> str:
    """How many pairs were compared, what came of it, and of how many nothing is known."""
    found = Counter(kinds)
    pairs = ngettext("{count} pair compared.", "{count} pairs compared.", count)
    told = [pairs.format(count=count)]
    told += [
        _("{change}: {count}.").format(change=change(kind), count=found[kind])
        for kind in VisaChangeKind
        if found[kind] or kind is VisaChangeKind.CHANGED
    ]
    if unknown:
        text = _("No rule known on either day: {count}; whether anything changed is not known.")
        told.append(text.format(count=unknown))
    return " ".join(told)


def _perhaps(span: RuleSpan[Told]) -> str:
    return _("perhaps: {rule}").format(rule=rule(span))
