"""The settings in words, made on the worker. No Qt."""

from collections.abc import Iterable

from caseapp.domain.office import Contact, Office, Person
from caseapp.language.languages import ENGLISH
from caseapp.services.holdings import Holdings
from caseapp.services.languages import LanguageState
from caseapp.text import gettext as _
from caseapp.ui.pages.settings.told import ContactTold, LanguageLine, PersonLine, SettingsTold
from caseapp.wording.answers import speaker
from caseapp.wording.issued import language_name
from caseapp.wording.office import day_words, holdings_lines


def tell(office: Office, kept: Holdings) -> SettingsTold:
    """The page; people who are here first."""
    people = sorted(office.people, key=lambda one: (one.left is not None, one.name.casefold()))
    return SettingsTold(
        office.name or "",
        office.at_desk or "",
        tuple(_line(one) for one in people),
        tuple(holdings_lines(kept)),
        _contact(office.contact),
    )


def tell_languages(states: Iterable[LanguageState]) -> tuple[LanguageLine, ...]:
    """The languages of sheets, and how much of each is reviewed."""
    return tuple(_language(each) for each in states)


def _language(state: LanguageState) -> LanguageLine:
    number = speaker().number
    name, tag = language_name(state.language.tag), state.language.tag
    if state.language == ENGLISH:
        return LanguageLine(tag, (name, _("needs no review"), "", ""))
    reviewed = _("{reviewed} of {count}").format(
        reviewed=number(state.reviewed), count=number(state.messages)
    )
    return LanguageLine(tag, (name, reviewed, number(state.drafts), number(len(state.faults))))


def _contact(contact: Contact | None) -> ContactTold:
    if contact is None:
        return ContactTold("", "", "", None)
    known = bool(contact.phone or contact.hours)
    checked = _("Looked at last on {day}.").format(day=day_words(contact.checked_on))
    phone, hours = contact.phone or "", contact.hours or ""
    return ContactTold(phone, hours, checked if known else "", contact.logo)


def _line(one: Person) -> PersonLine:
    cells = (one.name, one.role or "", day_words(one.joined), day_words(one.left))
    return PersonLine(one.name, cells, one.left is None)
