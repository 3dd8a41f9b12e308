"""One edit: what somebody writes in one step, under one name, that can be taken back.

Everything of an edit is kept or nothing: the things, what search finds, and the action.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar

from caseapp.domain.assessments import Assessment
from caseapp.domain.changes import Changes
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.office import Action, ActionName, Touched
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.services.office import known_person
from caseapp.services.search_index import reindex
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit

Thing = Source | Claim | Assessment | Disagreement
T = TypeVar("T", Source, Claim, Assessment, Disagreement)

THINGS = ("source", "claim", "assessment", "disagreement")


class Edit:
    """A step on its way: writes into an open unit and notes what it touched."""

    def __init__(self, unit: Unit, at: datetime, by: str, reason: str | None) -> None:
        self.unit = unit
        self.at, self.by, self.reason = at, by, reason
        self.changes = Changes()
        self.touched: list[Touched] = []

    def record(self, thing: str, item: Thing) -> None:
        """Write a new revision of a thing."""
        before = self._newest(thing, item.id)
        self.unit.of_thing(thing).record([item], self.at, self.by, self.reason)  # type: ignore[list-item]
        self._note(thing, item.id, before)

    def withdraw(self, thing: str, id_: str) -> None:
        """End a thing. Raises Refused ``unknown_<thing>``."""
        self.unit.of_thing(thing).withdraw(id_, self.at, self.by, self.reason or "")
        self._note(thing, id_)

    def restore(self, thing: str, id_: str) -> None:
        """Bring back a thing that was withdrawn. Raises Refused ``unknown_<thing>``."""
        self.unit.of_thing(thing).restore(id_, self.at, self.by, self.reason or "")
        self._note(thing, id_)

    def go_back(self, touched: Touched) -> None:
        """Make a thing what it was before a revision. Raises Refused ``changed_meanwhile``.

        That is refused where somebody other than us, such as a pack, wrote on since.
        """
        repository = self.unit.of_thing(touched.thing)
        last = Touched(touched.thing, touched.id, repository.latest(touched.id))
        if not self.unit.actions.wrote(last):
            raise Refused("changed_meanwhile", id=touched.id)
        before = self._newest(touched.thing, touched.id)
        repository.go_back(touched.id, touched.revision, self.at, self.by, self.reason or "")
        self._note(touched.thing, touched.id, before)

    def finish(self, name: ActionName, subject: str, undoes: int | None = None) -> None:
        """Write the action down and make search find what is there now."""
        reindex(self.unit, self.changes)
        done = Action(0, self.at, self.by, name, subject, tuple(self.touched), undoes)
        self.unit.actions.record(done)

    def _note(self, thing: str, id_: str, before: Thing | None = None) -> None:
        after = self._newest(thing, id_)
        assert after is not None
        revision = self.unit.of_thing(thing).latest(id_)
        self.touched.append(Touched(thing, id_, revision))
        for item in (before, after):
            if item is not None:
                self.changes |= changes_of(item, self.unit)

    def _newest(self, thing: str, id_: str) -> Thing | None:
        history = self.unit.of_thing(thing).history(id_)
        return history[0].thing if history else None


def changes_of(item: Thing, unit: Unit) -> Changes:
    """What an edit of a thing alters, with every country that shows it."""
    one = frozenset((item.id,))
    match item:
        case Source():
            # Not its claims: a data set may have tens of thousands, and none was altered.
            return Changes(unit.claims.countries_citing(item.id), sources=one)
        case Claim():
            return Changes(frozenset(item.countries), claims=one)
        case Assessment():
            return Changes(frozenset((item.country,)), assessments=one)
        case Disagreement():
            claims = list(unit.claims.get(item.claims).values())
            countries = frozenset(code for claim in claims for code in claim.countries)
            return Changes(countries, claims=frozenset(item.claims), disagreements=one)


@contextmanager
def editing(workspace: Workspace, by: str | None, reason: str | None = None) -> Iterator[Edit]:
    """An edit by a person of the office; the one at this computer if none is named.

    Nothing is kept if an exception leaves it. Raises Refused ``nobody_at_desk`` or
    ``unknown_person``, and Trouble.
    """
    with workspace.reference.writing() as unit:
        person = known_person(unit.office.read(), by)
        why = " ".join(reason.split()) if reason else None
        yield Edit(unit, workspace.clock(), person.name, why or None)
