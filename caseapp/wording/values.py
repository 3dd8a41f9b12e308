"""The values of fields in words, as histories and changes show them.

Words from outside are shown as they are, made harmless.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.assessments import Confidence, Level
from caseapp.domain.claims import Certainty, Citation, ClaimKind
from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import FlightStop, PeriodBasis, Requirement, RuleBasis
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.domain.quantities import Part, Quantity
from caseapp.domain.sources import Grade
from caseapp.text import gettext as _
from caseapp.wording import answers, labels
from caseapp.wording.fields import field_label
from caseapp.wording.quoting import harmless

LONGEST = 400
"""How many characters of one value are shown at most."""


COUNTRY_FIELDS = frozenset(
    (
        "country",
        "countries",
        "passport",
        "destination",
        "other_country",
        "names",
        "parties",
        "target",
        "by",
    )
)
"""Fields whose two letters are a country; elsewhere "CA" may be a state or a word."""


def value_words(value: object, field: str = "") -> str:
    """A value of a field in words, cut where it is long; None is said to be nothing."""
    return cut(all_words(value, field))


def all_words(value: object, field: str = "") -> str:
    """A value of a field in words, however many they are."""
    return _words(value, field.rpartition(".")[2]) or _("nothing")


def cut(words: str) -> str:
    """As much of some words as is shown."""
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def _words(value: object, field: str) -> str:
    match value:
        case None | "" | ():
            said = _("nothing")
        case bool():
            said = _("yes") if value else _("no")
        case StrEnum():
            said = _enum(value)
        case PartialDate():
            said = partial_date(value)
        case date():
            said = answers.speaker().day(value)
        case int():
            said = answers.speaker().number(value)
        case str():
            said = _text(value, field)
        case tuple():
            said = "; ".join(_words(item, field) for item in value)
        case _:
            said = _parts(value)
    return said


def _parts(value: object) -> str:
    match value:
        case Quantity():
            return answers.quantity(value)
        case Citation():
            return _citation(value)
        case Part():
            return f"{harmless(value.name)}: {answers.quantity(value.quantity)}"
        case FlightStop():
            words = (value.role, value.place, _text(value.country, "country"))
            return ", ".join(harmless(word) for word in words if word)
    assert is_dataclass(value), "a value of a kind that no field has"
    named = ((each.name, getattr(value, each.name)) for each in fields(value))
    given = (
        f"{field_label(name)}: {_words(own, name)}" for name, own in named if own not in (None, ())
    )
    return "; ".join(given)


def partial_date(value: PartialDate) -> str:
    """A half-known date, with the words of the source where it has them."""
    said = answers.speaker().date(value)
    if value.phrase is None:
        return said
    return _("{date} (“{phrase}”)").format(date=said, phrase=harmless(value.phrase))


def _text(value: str, field: str) -> str:
    is_country = field in COUNTRY_FIELDS and value in CODES
    return answers.speaker().country(value) if is_country else harmless(value)


def _citation(value: Citation) -> str:
    parts = [value.source, value.locator, f"“{value.quote}”" if value.quote else None, value.note]
    return ", ".join(harmless(part) for part in parts if part)


def _enum(value: StrEnum) -> str:
    said: Mapping[type[StrEnum], Callable[..., str]] = {
        Level: labels.level,
        Confidence: labels.confidence,
        ClaimKind: labels.kind,
        Grade: labels.grade,
        Certainty: labels.certainty,
        Requirement: labels.requirement,
        DisagreementKind: labels.disagreement,
        DisagreementState: disagreement_state,
        PeriodBasis: period_basis,
        RuleBasis: rule_basis,
    }
    return said[type(value)](value)


def disagreement_state(value: DisagreementState) -> str:
    """Whether somebody has settled a disagreement."""
    return {
        DisagreementState.OPEN: _("Not settled"),
        DisagreementState.SETTLED: _("Settled"),
    }[value]


def period_basis(value: PeriodBasis) -> str:
    """What the period of a figure is."""
    return {
        PeriodBasis.CALENDAR: _("Calendar period"),
        PeriodBasis.US_FISCAL: _("US fiscal year (October to September)"),
        PeriodBasis.POINT_IN_TIME: _("One day or month"),
        PeriodBasis.EVENT: _("One event"),
        PeriodBasis.PROGRAMME_TO_DATE: _("Since the programme began"),
        PeriodBasis.UNCLEAR: _("Not clear"),
        PeriodBasis.NONE: _("No period"),
    }[value]


def rule_basis(value: RuleBasis) -> str:
    """What a visa rule rests on."""
    return {
        RuleBasis.LEGAL_ACT: _("A legal act"),
        RuleBasis.OFFICIAL_NOTICE: _("An official notice"),
        RuleBasis.PRESS: _("A press report"),
        RuleBasis.DATASET: _("A data set"),
    }[value]
