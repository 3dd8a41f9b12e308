"""Every table that can be exported, by name."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from caseapp.domain.countries import country_code
from caseapp.domain.details import VisaRule
from caseapp.domain.exporting import Table
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.jobs import Watch
from caseapp.services.countries import list_countries, show_country
from caseapp.services.exports import known_countries, known_sources
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace
from caseapp.wording.tables import claims, grounds, judgements
from caseapp.wording.tables.columns import Known, claims_in, moment_notes

NAMES = (
    "countries",
    "claims",
    "figures",
    "flights",
    "visas",
    "sources",
    "disagreements",
    "assessments",
)
"""What can be exported, as it is called at the terminal."""


class Wanted(NamedTuple):
    """Which table: its name, for one country or all (None), visa rules for a pair if given."""

    name: str
    country: str | None = None
    passport: str | None = None
    destination: str | None = None


def table(workspace: Workspace, wanted: Wanted, moment: Moment, watch: Watch) -> Table:
    """The table as it stands at a moment. Raises Refused ``unknown_country`` and Stopped."""
    notes = moment_notes(moment, workspace.today)
    if wanted.name == "countries":
        rows = list_countries(workspace, moment)
        chosen = country_code(wanted.country) if wanted.country else None
        return judgements.countries([r for r in rows if chosen in (None, r.code)], notes)
    if wanted.name == "sources" and not wanted.country:
        return grounds.sources(known_sources(workspace, moment), notes)
    return _from_knowledge(_known(workspace, wanted, moment, watch), wanted, moment.as_of, notes)


def _known(
    workspace: Workspace, wanted: Wanted, moment: Moment, watch: Watch
) -> Iterable[CountryKnowledge]:
    one = wanted.country or wanted.passport or wanted.destination
    if one:
        return [show_country(workspace, one, moment)]
    return known_countries(workspace, moment, watch)


def _from_knowledge(
    known: Iterable[CountryKnowledge], wanted: Wanted, day: date, notes: tuple[str, ...]
) -> Table:
    if wanted.name == "disagreements":
        return grounds.disagreements(known, notes)
    if wanted.name == "assessments":
        return judgements.assessments([a for k in known for a in k.assessments], day, notes)
    if wanted.name == "sources":
        cited = {s.id: s for k in known for claim in k.claims for s in k.sources_of(claim)}
        return grounds.sources(cited.values(), notes)
    of_claims: dict[str, Callable[[Iterable[Known], tuple[str, ...]], Table]] = {
        "claims": claims.claims,
        "figures": claims.figures,
        "flights": claims.flights,
        "visas": claims.visas,
    }
    found = (each for each in claims_in(known) if _is_wanted(each, wanted))
    return of_claims[wanted.name](found, notes)


def _is_wanted(known: Known, wanted: Wanted) -> bool:
    rule = known.claim.details
    if not isinstance(rule, VisaRule):
        return wanted.passport is None and wanted.destination is None
    pairs = ((wanted.passport, rule.passport), (wanted.destination, rule.destination))
    return all(given is None or country_code(given) == code for given, code in pairs)
