"""The settings in words, made on the worker. No Qt."""

from caseapp.domain.office import Office, Person
from caseapp.services.holdings import Holdings
from caseapp.ui.pages.settings.told import PersonLine, SettingsTold
from caseapp.wording.office import day_words, holdings_lines


def tell(office: Office, kept: Holdings) -> SettingsTold:
    """The page; people who are here first."""
    people = sorted(office.people, key=lambda one: (one.left is not None, one.name.casefold()))
    return SettingsTold(
        office.name or "",
        office.at_desk or "",
        tuple(_line(one) for one in people),
        tuple(holdings_lines(kept)),
    )


def _line(one: Person) -> PersonLine:
    cells = (one.name, one.role or "", day_words(one.joined), day_words(one.left))
    return PersonLine(one.name, cells, one.left is None)
