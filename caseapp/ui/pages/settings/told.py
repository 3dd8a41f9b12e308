"""What the settings page shows, in words. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person in the table: the name by which edits know them, and the cells."""

    name: str
    cells: tuple[str, ...]
    is_here: bool


@dataclass(frozen=True, slots=True)
class ContactTold:
    """How clients reach the office; ``checked`` says when that was looked at last, or nothing."""

    phone: str
    hours: str
    checked: str
    logo: bytes | None


@dataclass(frozen=True, slots=True)
class LanguageLine:
    """A language of sheets in the table: its tag and the cells."""

    tag: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettingsTold:
    """The office, its people, who may be at this computer, and what is kept."""

    office: str
    at_desk: str
    people: tuple[PersonLine, ...]
    kept: tuple[str, ...]
    contact: ContactTold
