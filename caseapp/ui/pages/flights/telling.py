"""Flights and routes in words, made on the worker. No Qt."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import Certainty, Claim
from caseapp.domain.details import RemovalFlight
from caseapp.domain.journeys import Part, Waypoint
from caseapp.services.flights import FlightRecord, Flights
from caseapp.services.gazetteer import Spot
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.widgets.worldmap.projection import project
from caseapp.ui.widgets.worldmap.stops import Stop
from caseapp.wording import answers, journeys, labels
from caseapp.wording.answers import speaker

DATE, PASSENGERS, SEATS, SOURCES = 0, 4, 5, 6
"""The columns that do not sort by their words."""
_Order = tuple[object, ...]
_Place = tuple[Waypoint, Spot]


@dataclass(frozen=True, slots=True)
class FlightLine:
    """One flight or route. ``order`` sorts each column; None there comes last either way."""

    claim: str
    country: str
    cells: tuple[str, ...]
    order: tuple[_Order | None, ...]
    stops: tuple[Stop, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlightsTold:
    """The lines, newest first; the countries in them; how many there are, in words."""

    lines: tuple[FlightLine, ...]
    countries: tuple[tuple[str, str], ...]
    count: str


def tell(found: Flights) -> FlightsTold:
    """Flights in words."""
    lines = tuple(_line(record) for record in found.records)
    return FlightsTold(lines, _countries(found), _count(found))


def _countries(found: Flights) -> tuple[tuple[str, str], ...]:
    counted = Counter(record.claim.countries[0] for record in found.records)
    if found.country:
        counted.setdefault(found.country, 0)
    names = ((code, speaker().country(code)) for code in counted)
    return tuple(sorted(names, key=lambda pair: pair[1]))


def _count(found: Flights) -> str:
    number = len(found.records)
    text = ngettext("{count} flight or route", "{count} flights and routes", number)
    told = text.format(count=speaker().number(number))
    if not found.cut_off:
        return told
    return _("{count}, the newest ones; choose a country to see older ones").format(count=told)


def _line(record: FlightRecord) -> FlightLine:
    claim = record.claim
    flight = claim.details if isinstance(claim.details, RemovalFlight) else None
    operator = (flight.operator if flight else None) or ""
    observed = (flight.observed_by if flight else None) or ""
    cells = (
        answers.claim_date(claim),
        _names(record.places, Part.DEPARTURE),
        _names(record.places, Part.STOP),
        _names(record.places, Part.ARRIVAL),
        journeys.passengers(claim),
        journeys.seats(claim),
        _sources(record),
        journeys.what(claim),
        operator,
        observed,
    )
    order: list[_Order | None] = [(cell,) if cell else None for cell in cells]
    order[DATE] = _when(claim)
    order[PASSENGERS] = _number(flight.passengers.value if flight else None)
    order[SEATS] = _number(flight.capacity if flight else None)
    order[SOURCES] = (record.independent_sources,)
    return FlightLine(
        claim.id, claim.countries[0], cells, tuple(order), _stops(record), _words(record)
    )


def _names(places: tuple[_Place, ...], part: Part) -> str:
    names = [journeys.place(*each) for each in places if each[0].part is part]
    return ", ".join(names)


def _when(claim: Claim) -> _Order | None:
    """As a half-known date sorts: by its first possible day, then its last one."""
    dated = claim.dated
    return (dated.earliest or date.min, dated.latest or date.max) if dated else None


def _number(value: int | None) -> _Order | None:
    return None if value is None else (value,)


def _sources(record: FlightRecord) -> str:
    number = speaker().number(record.independent_sources)
    if record.disagreements:
        return _("{number}, disagreement").format(number=number)
    return number


def _stops(record: FlightRecord) -> tuple[Stop, ...]:
    return tuple(_stop(*each) for each in record.places)


def _stop(waypoint: Waypoint, spot: Spot) -> Stop:
    return Stop(
        text=journeys.stop(waypoint, spot),
        place=project(*spot.degrees) if spot.degrees else None,
        country=spot.country or "",
        is_point=spot.is_point,
        is_return=waypoint.part is Part.RETURN_STOP,
    )


def _words(record: FlightRecord) -> tuple[str, ...]:
    claim = record.claim
    words = [claim.summary, _("When: {date}").format(date=answers.claim_date(claim))]
    if claim.when_note:
        words.append(_("About the date: {note}").format(note=claim.when_note))
    if claim.certainty is not Certainty.STATED or claim.certainty_note:
        sure = filter(None, (labels.certainty(claim.certainty), claim.certainty_note))
        words.append(_("How sure the source is: {text}").format(text=": ".join(sure)))
    if isinstance(claim.details, RemovalFlight):
        words += _aboard(claim, claim.details)
    for each in record.disagreements:
        kind = labels.disagreement(each.kind)
        words.append(_("Disagreement ({kind}): {note}").format(kind=kind, note=each.note))
    if record.stale:
        words.append(_("Out of date: it says nothing certain of later days."))
    return tuple(words)


def _aboard(claim: Claim, flight: RemovalFlight) -> list[str]:
    words = [_("Passengers: {number}").format(number=journeys.passengers(claim))]
    parts = ", ".join(
        f"{each.name}: {answers.quantity(each.quantity)}" for each in flight.passenger_parts
    )
    if parts:
        words.append(parts)
    if flight.capacity is not None:
        words.append(
            _("Seats of the type: {seats}. That is not how many were aboard.").format(
                seats=journeys.seats(claim)
            )
        )
    return words
