"""What an edit altered, so that whoever shows it can show it anew."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of what was altered, and the countries it is about.

    ``office`` is the people and settings of the office, ``watched`` the countries on watch,
    ``sheets`` the ids of sheets that were handed out.
    """

    countries: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    assessments: frozenset[str] = frozenset()
    disagreements: frozenset[str] = frozenset()
    office: bool = False
    watched: bool = False
    sheets: frozenset[str] = frozenset()

    def __or__(self, other: Self) -> "Changes":
        return Changes(
            self.countries | other.countries,
            self.sources | other.sources,
            self.claims | other.claims,
            self.assessments | other.assessments,
            self.disagreements | other.disagreements,
            self.office or other.office,
            self.watched or other.watched,
            self.sheets | other.sheets,
        )

    def __bool__(self) -> bool:
        return self != Changes()
