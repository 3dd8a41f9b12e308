"""Tables of claims: all kinds together; figures, flights and visa rules with their own columns."""

from collections.abc import Iterable

from caseapp.domain.claims import ClaimKind
from caseapp.domain.details import Figure, FlightStop, RemovalFlight, VisaRule
from caseapp.domain.exporting import Table
from caseapp.domain.quantities import Part, Quantity
from caseapp.text import gettext as _
from caseapp.wording import answers, labels
from caseapp.wording.answers import speaker
from caseapp.wording.tables.columns import (
    Column,
    Known,
    built,
    edtf,
    first_columns,
    last_columns,
    words,
)


def claims(known: Iterable[Known], notes: tuple[str, ...]) -> Table:
    """Every claim with what all kinds have in common."""
    return built(_("Claims"), (*first_columns(), *last_columns()), known, notes)


def figures(known: Iterable[Known], notes: tuple[str, ...]) -> Table:
    """Figures: a number never without measure, population, agency, period and its basis."""
    chosen = _of_kind(known, ClaimKind.FIGURE)
    told = (*notes, _("Figures of different measures, places or periods cannot be compared."))
    return built(_("Figures"), (*first_columns(), *_figure(), *last_columns()), chosen, told)


def flights(known: Iterable[Known], notes: tuple[str, ...]) -> Table:
    """Removal flights; the seats of an aircraft are never a count of people."""
    chosen = _of_kind(known, ClaimKind.REMOVAL_FLIGHT)
    told = (*notes, _("Seats are what the aircraft holds, never how many people were aboard."))
    return built(
        _("Removal flights"), (*first_columns(), *_flight(), *last_columns()), chosen, told
    )


def visas(known: Iterable[Known], notes: tuple[str, ...]) -> Table:
    """Visa rules; a data set notices a rule late and is no law."""
    chosen = _of_kind(known, ClaimKind.VISA_RULE)
    told = (*notes, _("A rule known only from a data set is a lead, not law."))
    return built(_("Visa rules"), (*first_columns(), *_visa(), *last_columns()), chosen, told)


def _of_kind(known: Iterable[Known], kind: ClaimKind) -> list[Known]:
    return [each for each in known if each.claim.kind is kind]


def _figure() -> tuple[Column, ...]:
    return (
        (_("Number in words"), lambda known: answers.quantity(_details(known).value)),
        (_("Number"), lambda known: _details(known).value.value),
        (_("Up to"), lambda known: _details(known).value.upper),
        (_("Unit"), lambda known: _details(known).unit),
        (_("Measure"), lambda known: _details(known).measure),
        (_("Population"), lambda known: _details(known).population),
        (_("Region"), lambda known: _details(known).region),
        (_("Agency"), lambda known: _details(known).agency),
        (_("Part of the agency"), lambda known: _details(known).component),
        (_("Period and its basis"), lambda known: answers.period(known.claim)),
        (_("Parts"), lambda known: _parts(_details(known).parts)),
    )


def _details(known: Known) -> Figure:
    figure = known.claim.details
    assert isinstance(figure, Figure)
    return figure


def _flight() -> tuple[Column, ...]:
    return (
        (_("Type"), lambda known: _aboard(known).type),
        (_("People in words"), lambda known: answers.quantity(_aboard(known).passengers)),
        (_("People"), lambda known: _aboard(known).passengers.value),
        (_("Up to"), lambda known: _aboard(known).passengers.upper),
        (_("Of them"), lambda known: _parts(_aboard(known).passenger_parts)),
        (_("Seats of the aircraft"), lambda known: _aboard(known).capacity),
        (_("Aircraft"), lambda known: _aboard(known).aircraft),
        (_("Operator"), lambda known: _aboard(known).operator),
        (_("Seen by"), lambda known: _aboard(known).observed_by),
        (_("What the date is of"), lambda known: _aboard(known).date_basis),
        (_("Stops"), lambda known: "; ".join(map(_stop, _aboard(known).stops))),
    )


def _aboard(known: Known) -> RemovalFlight:
    flight = known.claim.details
    assert isinstance(flight, RemovalFlight)
    return flight


def _stop(stop: FlightStop) -> str:
    place = stop.place or speaker().country(stop.country)
    return f"{stop.role.replace('_', ' ')}: {place} ({stop.country})"


def _parts(parts: Iterable[Part]) -> str:
    return ", ".join(f"{part.name}: {_number(part.quantity)}" for part in parts)


def _number(quantity: Quantity) -> str:
    return answers.quantity(quantity)


def _visa() -> tuple[Column, ...]:
    return (
        (_("Passport"), lambda known: _rule(known).passport),
        (_("Destination"), lambda known: _rule(known).destination),
        (_("Requirement"), lambda known: labels.requirement(_rule(known).requirement)),
        (_("Longest stay in days"), lambda known: _rule(known).max_stay_days),
        (_("In force (EDTF)"), lambda known: edtf(_rule(known).effective)),
        (_("In force in words"), lambda known: words(_rule(known).effective)),
        (_("Rests on"), lambda known: _rule(known).basis.value.replace("_", " ")),
        (_("Legal act"), lambda known: _rule(known).act),
        (_("Value in the data set"), lambda known: _rule(known).value_in_dataset),
    )


def _rule(known: Known) -> VisaRule:
    rule = known.claim.details
    assert isinstance(rule, VisaRule)
    return rule
