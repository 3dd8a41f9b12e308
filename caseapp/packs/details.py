"""The details of claims from the rows of their kind."""

from collections.abc import Mapping, Sequence
from typing import Any

from caseapp.domain.claims import DETAILS, ClaimKind
from caseapp.domain.countries import country_code
from caseapp.domain.details import Details, RemovalFlight, VisaRule
from caseapp.domain.plain import from_plain
from caseapp.errors import Refused
from caseapp.packs.tables import Row

Plain = dict[str, Any]


def details_of(kind: ClaimKind, row: Row, stops: Sequence[Row], parts: Sequence[Row]) -> Details:
    """What a details row says, with the stops and parts of its claim in order.

    Raises Refused for values that cannot be.
    """
    values: Plain = dict(row.values)
    if kind is ClaimKind.REMOVAL_FLIGHT:
        values["stops"] = [stop.values for stop in stops]
        values["passenger_parts"] = [_part(part.values) for part in parts]
        values["passengers"] = _quantity(values, "passengers")
    elif kind is ClaimKind.FIGURE:
        values["parts"] = [_part(part.values) for part in parts]
        values["value"] = _quantity(values, "value")
    elif kind is ClaimKind.AGREEMENT:
        values["amount"] = _quantity(values, "amount") if values["amount_kind"] else None
    details: Details = from_plain(DETAILS[kind], values)
    _check_countries(details)
    return details


def _part(values: Mapping[str, Any]) -> Plain:
    return {"name": values["name"], "quantity": _quantity(values, "value")}


def _quantity(values: Mapping[str, Any], name: str) -> Plain:
    return {
        "kind": values[f"{name}_kind"],
        "value": values[name],
        "upper": values.get(f"{name}_upper"),
    }


def _check_countries(details: Details) -> None:
    codes: list[str] = []
    if isinstance(details, VisaRule):
        codes = [details.passport, details.destination]
    elif isinstance(details, RemovalFlight):
        codes = [stop.country for stop in details.stops]
    for code in codes:
        check_country(code)


def check_country(code: str) -> None:
    """Whether this is a code as we write it. Raises Refused ``unknown_country``."""
    if country_code(code) != code:
        raise Refused("unknown_country", given=code)
