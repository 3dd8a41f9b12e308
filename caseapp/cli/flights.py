"""The command that lists removal flights and routes: ``flights``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.cli.machine import partial_date
from caseapp.domain.claims import Certainty
from caseapp.domain.details import RemovalFlight
from caseapp.domain.plain import to_plain
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.services.flights import FlightRecord, Flights, list_flights
from caseapp.services.moments import moment
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, journeys, labels

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def flights(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the flights and routes that are known, newest first."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    workspace = surroundings.workspace()
    found = list_flights(workspace, when, arguments.country or None)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(_machine(found))
    else:
        surroundings.tell(_plain(found))


def _plain(found: Flights) -> str:
    day = voice(ENGLISH).day(found.moment.as_of)
    if not found.records:
        return _(
            "No removal flight is recorded up to {day}. That does not mean there was none."
        ).format(day=day)
    head = _("Removal flights and routes up to {day}, newest first").format(day=day)
    lines = [line for record in found.records for line in _record(record)]
    if found.cut_off:
        lines.append(_("There are older ones. Name a country to see its own."))
    return "\n".join([head, "", *lines])


def _record(record: FlightRecord) -> list[str]:
    claim = record.claim
    count = record.independent_sources
    sources = ngettext("{count} source", "{count} independent sources", count).format(count=count)
    marks = [sources, claim.grade.value]
    if claim.certainty is not Certainty.STATED:
        marks.append(labels.certainty(claim.certainty))
    if record.stale:
        marks.append(_("stale"))
    if record.disagreements:
        marks.append(_("disagreement"))
    what = f"{answers.claim_date(claim)}: {journeys.what(claim)} ({', '.join(marks)}) [{claim.id}]"
    way = " → ".join(journeys.stop(*each) for each in record.places)
    return [f"  - {what}", *(f"      {line}" for line in (way, *_aboard(record)) if line)]


def _aboard(record: FlightRecord) -> list[str]:
    claim = record.claim
    if not isinstance(claim.details, RemovalFlight):
        return [claim.summary]
    aboard = _("Passengers: {number}").format(number=journeys.passengers(claim))
    if claim.details.capacity is None:
        return [aboard]
    seats = _("Seats of the type: {seats}. That is not how many were aboard.")
    return [aboard, seats.format(seats=journeys.seats(claim))]


def _machine(found: Flights) -> dict[str, Any]:
    known_on = found.moment.known_on
    return {
        "as_of": found.moment.as_of.isoformat(),
        "known_on": known_on.isoformat() if known_on else None,
        "country": found.country,
        "cut_off": found.cut_off,
        "flights": [_claim(record) for record in found.records],
    }


def _claim(record: FlightRecord) -> dict[str, Any]:
    claim = record.claim
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "countries": list(claim.countries),
        "when": partial_date(claim.when),
        "said_on": partial_date(claim.said_on),
        "announced_on": partial_date(claim.announced_on),
        "summary": claim.summary,
        "details": to_plain(claim.details),
        "places": [
            {
                "part": waypoint.part.value,
                "name": waypoint.name,
                "country": spot.country,
                "is_point": spot.is_point,
            }
            for waypoint, spot in record.places
        ],
        "grade": claim.grade.value,
        "certainty": claim.certainty.value,
        "sources": list(claim.source_ids),
        "independent_sources": record.independent_sources,
        "stale": record.stale,
        "disagreements": [each.id for each in record.disagreements],
    }
