"""Figures and visa rules as tables of a dossier: a number never without period and basis."""

from collections.abc import Iterable

from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure, RuleBasis, VisaRule
from caseapp.domain.manuscripts import Grid
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording.answers import speaker
from caseapp.wording.papers.claims import notes
from caseapp.wording.papers.references import References, cited, quotations, raised


def figure_grid(claims: Iterable[Claim], numbers: References) -> Grid:
    """The figures with period and basis, and what was counted where by whom."""
    heads = (
        _("No."),
        _("Period and its basis"),
        _("Number"),
        _("What was counted"),
        _("How sure"),
        _("Sources"),
    )
    rows = tuple(_figure(claim, numbers) for claim in claims)
    return Grid(heads, (6, 19, 15, 31, 16, 13), rows)


def _figure(claim: Claim, numbers: References) -> tuple[str, ...]:
    figure = claim.details
    assert isinstance(figure, Figure)
    return (
        numbers.entries[claim.id],
        raised(answers.period(claim)),
        _number(figure),
        " ".join((_counted(figure), *_besides(claim, numbers))),
        _sureness(claim, numbers),
        cited(claim, numbers),
    )


def _counted(figure: Figure) -> str:
    agency = figure.component or figure.agency or _("agency not named")
    counted = (figure.measure, figure.population, figure.region, agency)
    return "; ".join(filter(None, counted)) + "."


def _besides(claim: Claim, numbers: References) -> tuple[str, ...]:
    """The words of the source, and the notes on the claim."""
    return (*quotations(claim, numbers), *notes(claim))


def _number(figure: Figure) -> str:
    text = f"{answers.quantity(figure.value)} {figure.unit or ''}".strip()
    parts = ", ".join(f"{part.name}: {answers.quantity(part.quantity)}" for part in figure.parts)
    return f"{text} ({parts})" if parts else text


def _sureness(claim: Claim, numbers: References) -> str:
    marks = [labels.certainty(claim.certainty), _("grade {grade}").format(grade=claim.grade.value)]
    if numbers.knowledge.is_stale(claim):
        marks.append(_("out of date"))
    about = numbers.about.get(claim.id, ())
    marks += [numbers.disagreements[each.id] for each in about]
    return ", ".join(marks)


def visa_grid(claims: Iterable[Claim], numbers: References) -> Grid:
    """The visa rules, with the day in force where a legal text gives it."""
    heads = (
        _("No."),
        _("Passport and destination"),
        _("Requirement"),
        _("In force, or seen"),
        _("How sure"),
        _("Sources"),
    )
    rows = tuple(_visa(claim, numbers) for claim in claims)
    return Grid(heads, (6, 18, 17, 28, 18, 13), rows)


def _visa(claim: Claim, numbers: References) -> tuple[str, ...]:
    rule, voice = claim.details, speaker()
    assert isinstance(rule, VisaRule)
    pair = _("{passport}, to {destination}").format(
        passport=voice.country(rule.passport), destination=voice.country(rule.destination)
    )
    basis = _basis(rule.basis)
    return (
        numbers.entries[claim.id],
        pair,
        _requirement(rule),
        " ".join((_since(claim, rule), *_besides(claim, numbers))),
        f"{basis}, {_sureness(claim, numbers)}",
        cited(claim, numbers),
    )


def _requirement(rule: VisaRule) -> str:
    text = labels.requirement(rule.requirement)
    if rule.max_stay_days is None:
        return text
    stay = ngettext("up to {days} day", "up to {days} days", rule.max_stay_days)
    return f"{text}, {stay.format(days=rule.max_stay_days)}"


def _since(claim: Claim, rule: VisaRule) -> str:
    if rule.effective:
        return _("In force: {date}.").format(date=speaker().date(rule.effective))
    return _("Seen: {date}.").format(date=answers.claim_date(claim))


def _basis(basis: RuleBasis) -> str:
    return {
        RuleBasis.LEGAL_ACT: _("legal act"),
        RuleBasis.OFFICIAL_NOTICE: _("official notice"),
        RuleBasis.PRESS: _("press"),
        RuleBasis.DATASET: _("data set"),
    }[basis]
