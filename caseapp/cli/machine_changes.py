"""Changes, watched countries and histories for other programs."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from caseapp.cli.machine import Plain, partial_date
from caseapp.domain.alterations import Alteration, CountryAlterations
from caseapp.domain.dates import PartialDate
from caseapp.domain.watching import Watched
from caseapp.services.changes import FoundChanges, Wanted
from caseapp.wording.alterations import title


def changes(found: FoundChanges, wanted: Wanted) -> Plain:
    """What altered, country by country. ``total`` counts those that are not listed too."""
    window, baseline = found.window, found.window.baseline
    shown = [each for each in found.countries if wanted.country in (None, each.country)]
    return {
        "since": window.since.isoformat(),
        "until": window.until.isoformat(),
        "seen_at": window.seen_at.isoformat() if window.seen_at else None,
        "total": found.number,
        "starter": {
            "at": baseline.at.isoformat(),
            **{f"{thing}s": number for thing, number in baseline.numbers.items()},
        }
        if baseline
        else None,
        "countries": [_country(each) for each in shown],
    }


def watched(countries: Iterable[Watched]) -> Plain:
    """The countries on watch."""
    return {
        "watched": [
            {"country": each.country, "since": each.since.isoformat(), "by": each.by}
            for each in countries
        ]
    }


def history(revisions: Iterable[Alteration]) -> Plain:
    """Every revision of a thing, newest first."""
    told = [_alteration(each) for each in revisions]
    return {"thing": told[0]["thing"], "id": told[0]["id"], "revisions": told}


def _country(group: CountryAlterations) -> Plain:
    return {
        "country": group.country or None,
        "watched": group.watched,
        "total": group.total,
        "changes": [_alteration(each) for each in group.alterations],
    }


def _alteration(altered: Alteration) -> Plain:
    recorded = altered.recorded
    return {
        "thing": altered.thing.value,
        "id": altered.id,
        "title": title(altered.latest.thing),
        "happened": altered.happened.value,
        "revision": recorded.revision,
        "revisions": altered.revisions,
        "at": recorded.at.isoformat(),
        "by": recorded.by,
        "reason": recorded.reason,
        "fields": [
            {"field": each.field, "before": _plain(each.before), "after": _plain(each.after)}
            for each in altered.fields
        ],
    }


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
    match value:
        case PartialDate():
            return partial_date(value)
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(item) for item in value]
    if is_dataclass(value):
        return {f.name.removesuffix("_"): _plain(getattr(value, f.name)) for f in fields(value)}
    return value
