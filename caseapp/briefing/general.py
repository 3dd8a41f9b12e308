"""What every sheet says whatever the country: general information, no claim behind it.

Nothing here may promise safety, advise refusing papers, or tell how to avoid a control.
"""

from collections.abc import Iterator

from caseapp.domain.dates import PartialDate
from caseapp.domain.office import Office
from caseapp.domain.sheets import Country, Name, Section, SectionStyle, Statement


def sections(country: Country, office: Office | None = None) -> tuple[Section, ...]:
    """The sections about the reader's own case, after the sections about the country."""
    return (
        Section("heading.meaning", SectionStyle.BULLETS, _meaning(country)),
        Section("heading.dates", SectionStyle.PLAIN, _DATES),
        Section("heading.steps", SectionStyle.STEPS, _STEPS),
        Section("heading.help", SectionStyle.PLAIN, (Statement("help.who"), *reached(office))),
    )


def reached(office: Office | None, blank: str = "help.office") -> Iterator[Statement]:
    """How the office is reached, each with the day it was checked; else a ``blank`` to fill in."""
    if office and office.name:
        yield Statement("help.office_named", {"name": Name(office.name)})
    contact = office.contact if office else None
    if contact is None or not contact.phone:
        yield Statement(blank, blank=True)
    if contact is None:
        return
    checked = {"date": PartialDate.of_day(contact.checked_on)}
    if contact.phone:
        yield Statement("help.phone", {"phone": Name(contact.phone), **checked})
    if contact.hours:
        yield Statement("help.hours", {"hours": Name(contact.hours), **checked})


def _meaning(country: Country) -> tuple[Statement, ...]:
    return (
        Statement("meaning.detention"),
        Statement("meaning.supervision"),
        Statement("meaning.no_order"),
        Statement("meaning.protection", {"country": country}),
    )


_DATES = (
    Statement("dates.final", blank=True),
    Statement("dates.ninety", blank=True),
    Statement("dates.one_eighty", blank=True),
    Statement("dates.six_months", blank=True),
    Statement("dates.meaning"),
)

_STEPS = (
    Statement("steps.appointments"),
    Statement("steps.papers"),
    Statement("steps.refuse"),
    Statement("steps.truth"),
    Statement("steps.travel"),
)
