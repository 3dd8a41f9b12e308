"""The table of what altered in the knowledge."""

from collections.abc import Iterable
from datetime import tzinfo

from caseapp.domain.alterations import Alteration, CountryAlterations
from caseapp.domain.claims import Claim
from caseapp.domain.exporting import Cell, Table
from caseapp.text import gettext as _
from caseapp.wording import alterations as said
from caseapp.wording.answers import claim_date
from caseapp.wording.fields import field_label
from caseapp.wording.values import all_words


def alterations(
    groups: Iterable[CountryAlterations], zone: tzinfo | None, notes: tuple[str, ...]
) -> Table:
    """What altered, country by country, in the order of the page; times by the clock here."""
    columns = (
        _("Code"),
        _("Country"),
        _("What happened"),
        _("Kind"),
        _("Id"),
        _("What it says"),
        _("When it was so"),
        _("By"),
        _("Day"),
        _("Time"),
        _("Why"),
        _("Revisions"),
        _("Fields before"),
        _("Fields now"),
    )
    rows = tuple(_row(each, group.country, zone) for group in groups for each in group.alterations)
    return Table(_("Changes"), columns, rows, notes)


def _row(altered: Alteration, country: str, zone: tzinfo | None) -> tuple[Cell, ...]:
    known, recorded = altered.latest.thing, altered.recorded
    here = recorded.at.astimezone(zone)
    return (
        country,
        said.country_name(country),
        said.happened(altered.happened),
        said.thing_name(altered.thing),
        altered.id,
        said.title(known),
        claim_date(known) if isinstance(known, Claim) else None,
        said.author(recorded.by),
        here.date(),
        f"{here:%H:%M}",
        recorded.reason,
        altered.revisions,
        *_fields(altered),
    )


def _fields(altered: Alteration) -> tuple[str, str]:
    """Every field that is told otherwise now: with its old value, and with its new one."""
    before, now = [], []
    for each in altered.fields:
        label = field_label(each.field)
        before.append(f"{label}: {all_words(each.before, each.field)}")
        now.append(f"{label}: {all_words(each.after, each.field)}")
    return "; ".join(before), "; ".join(now)
