"""The office and its people, and the forms they have not finished."""

from base64 import b64decode
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from caseapp.domain.office import Contact, Office, Person
from caseapp.store.moments import moment_text
from caseapp.store.reference.columns import day_from, day_text, stored_values
from caseapp.store.reference.tables import draft, person, setting

OFFICE_NAME, AT_DESK = "office_name", "at_desk"
INDEX_VERSION = "search_index"
"""The setting that says by which rules the entries of the search were made."""

PHONE, HOURS, CHECKED_ON = "office_phone", "office_hours", "office_checked_on"
LOGO = "office_logo"
"""The logo as base64 text: a setting is text."""

_SETTINGS = select(setting.c.name, setting.c.value)
_PEOPLE = select(person.c.name, person.c.role, person.c.joined, person.c.left).order_by(
    person.c.name
)
_DRAFTS = select(draft.c.name, draft.c.body).order_by(draft.c.saved_at)
_FORGET = delete(draft).where(draft.c.name == bindparam("draft_name"))


class OfficeBook:
    """Settings and people. These have no revisions: they are not knowledge."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self) -> Office:
        """The office as it is now."""
        settings = {row[0]: row[1] for row in self._connection.execute(_SETTINGS)}
        rows = self._connection.execute(_PEOPLE)
        with stored_values():
            people = tuple(
                Person(name, role, date.fromisoformat(joined), day_from(left))
                for name, role, joined, left in rows
            )
            contact = _contact(settings)
        return Office(settings.get(OFFICE_NAME), settings.get(AT_DESK), people, contact)

    def set(self, name: str, value: str | None) -> None:
        """Set a setting, or take it away."""
        if value is None:
            self._connection.execute(delete(setting).where(setting.c.name == name))
            return
        row = insert(setting).values(name=name, value=value)
        self._connection.execute(row.on_conflict_do_update(["name"], set_={"value": value}))

    def value(self, name: str) -> str | None:
        """A setting, or None where it was never set."""
        wanted = select(setting.c.value).where(setting.c.name == name)
        found: str | None = self._connection.execute(wanted).scalar()
        return found

    def keep_person(self, one: Person) -> None:
        """Write a person down, in place of the one of the same name."""
        values = {"role": one.role, "joined": day_text(one.joined), "left": day_text(one.left)}
        row = insert(person).values(name=one.name, **values)
        self._connection.execute(row.on_conflict_do_update(["name"], set_=values))


def _contact(settings: Mapping[str, str]) -> Contact | None:
    phone, hours, logo = (settings.get(name) for name in (PHONE, HOURS, LOGO))
    checked = day_from(settings.get(CHECKED_ON))
    if checked is None or not (phone or hours or logo):
        return None
    return Contact(phone, hours, checked, b64decode(logo, validate=True) if logo else None)


class Drafts:
    """Forms that somebody began and has not saved, so that a crash loses nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, str]:
        """The text of every draft by its name, oldest first."""
        return {row[0]: row[1] for row in self._connection.execute(_DRAFTS)}

    def keep(self, name: str, body: str, at: datetime) -> None:
        """Keep a draft in place of the one of the same name."""
        values = {"body": body, "saved_at": moment_text(at)}
        row = insert(draft).values(name=name, **values)
        self._connection.execute(row.on_conflict_do_update(["name"], set_=values))

    def forget(self, name: str) -> None:
        """Forget a draft, if there is one."""
        self._connection.execute(_FORGET, {"draft_name": name})
