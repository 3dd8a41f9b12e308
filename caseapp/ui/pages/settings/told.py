"""What the settings page shows, in words. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person in the table: the name by which edits know them, and the cells."""

    name: str
    cells: tuple[str, ...]
    is_here: bool


@dataclass(frozen=True, slots=True)
class SettingsTold:
    """The office, its people, who may be at this computer, and what is kept."""

    office: str
    at_desk: str
    people: tuple[PersonLine, ...]
    kept: tuple[str, ...]
