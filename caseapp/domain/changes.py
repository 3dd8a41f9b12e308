"""What an edit altered, so that whoever shows it can show it anew."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of what was altered, and the countries it is about.

    ``languages`` are those of which a message was reviewed; ``sheets`` the ids of sheets that
    were handed out; ``office`` is the people and settings of the office, ``watched`` the
    countries on watch.
    """

    countries: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    assessments: frozenset[str] = frozenset()
    disagreements: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    sheets: frozenset[str] = frozenset()
    office: bool = False
    watched: bool = False

    def __or__(self, other: Self) -> "Changes":
        return Changes(
            self.countries | other.countries,
            self.sources | other.sources,
            self.claims | other.claims,
            self.assessments | other.assessments,
            self.disagreements | other.disagreements,
            self.languages | other.languages,
            self.sheets | other.sheets,
            self.office or other.office,
            self.watched or other.watched,
        )

    def __bool__(self) -> bool:
        return self != Changes()
