"""The office that keeps the knowledge: its name, its people, and what they did."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who records and signs. ``left`` is the day they stopped, or None."""

    name: str
    role: str | None
    joined: date
    left: date | None = None


LARGEST_LOGO = 5_000_000
"""Bytes of a logo file at most; none larger is ever read."""


@dataclass(frozen=True, slots=True)
class Contact:
    """How clients reach the office, as it is printed, and the day that was last checked.

    ``logo`` is a PNG file that has been checked and made small, or None.
    """

    phone: str | None
    hours: str | None
    checked_on: date
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """The office, and who is at this computer (None: nobody has said so yet)."""

    name: str | None
    at_desk: str | None
    people: tuple[Person, ...]
    contact: Contact | None = None

    def person(self, name: str) -> Person | None:
        """The person of a name who is still here."""
        return next((each for each in self.people if each.name == name and not each.left), None)


class ActionName(StrEnum):
    """What somebody did, as it is named in *Undo*."""

    SOURCE_ADDED = "source_added"
    SOURCE_REVISED = "source_revised"
    SOURCE_WITHDRAWN = "source_withdrawn"
    SOURCE_RESTORED = "source_restored"
    CLAIM_ADDED = "claim_added"
    CLAIM_REVISED = "claim_revised"
    CLAIM_WITHDRAWN = "claim_withdrawn"
    CLAIM_RESTORED = "claim_restored"
    ASSESSMENT_RECORDED = "assessment_recorded"
    ASSESSMENT_REVISED = "assessment_revised"
    ASSESSMENT_SIGNED = "assessment_signed"
    ASSESSMENT_COUNTERSIGNED = "assessment_countersigned"
    ASSESSMENT_WITHDRAWN = "assessment_withdrawn"
    ASSESSMENT_RESTORED = "assessment_restored"
    DISAGREEMENT_RECORDED = "disagreement_recorded"
    DISAGREEMENT_REVISED = "disagreement_revised"
    DISAGREEMENT_SETTLED = "disagreement_settled"
    DISAGREEMENT_REOPENED = "disagreement_reopened"
    DISAGREEMENT_WITHDRAWN = "disagreement_withdrawn"
    DISAGREEMENT_RESTORED = "disagreement_restored"


@dataclass(frozen=True, slots=True)
class Touched:
    """One revision that an action wrote. ``thing`` is ``source``, ``claim``, …"""

    thing: str
    id: str
    revision: int


@dataclass(frozen=True, slots=True)
class Action:
    """What somebody did in one step; ``undoes`` is the number of the action it took back."""

    number: int
    at: datetime
    by: str
    name: ActionName
    subject: str
    touched: tuple[Touched, ...]
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """What can be taken back next, and what can be done again next."""

    undo: Action | None
    redo: Action | None


def steps(actions: Iterable[Action]) -> Steps:
    """What *Undo* and *Redo* would do after these actions, oldest first.

    Nothing is ever struck out: taking back is an action too, and so is taking that back.
    """
    done: list[Action] = []
    undone: list[Action] = []
    for action in actions:
        if action.undoes is None:
            done.append(action)
            undone.clear()
        elif done and action.undoes == done[-1].number:
            done.pop()
            undone.append(action)
        elif undone and action.undoes == undone[-1].number:
            undone.pop()
            done.append(action)
    return Steps(done[-1] if done else None, undone[-1] if undone else None)
