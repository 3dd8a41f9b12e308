"""What people did, step by step, so that it can be named and taken back."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, insert, select

from caseapp.domain.office import Action, ActionName, Touched
from caseapp.store.moments import moment_from, moment_text
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.tables import action, action_part

REMEMBERED = 200
"""How many actions *Undo* looks back on."""

_LAST = select(func.coalesce(func.max(action.c.number), 0))
_NEWEST = (
    select(
        action.c.number,
        action.c.at,
        action.c.by,
        action.c.name,
        action.c.subject,
        action.c.undoes,
    )
    .order_by(action.c.number.desc())
    .limit(REMEMBERED)
)
_PARTS = select(
    action_part.c.action, action_part.c.thing, action_part.c.id, action_part.c.revision
).order_by(action_part.c.action, action_part.c.position)


class Actions:
    """The list of actions; one is never struck out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self) -> list[Action]:
        """The newest actions, oldest first."""
        rows = self._connection.execute(_NEWEST).all()
        if not rows:
            return []
        parts: dict[int, list[Touched]] = defaultdict(list)
        of_these = _PARTS.where(action_part.c.action >= rows[-1][0])
        for number, thing, id_, revision in self._connection.execute(of_these):
            parts[number].append(Touched(thing, id_, revision))
        with stored_values():
            return [
                Action(
                    number,
                    moment_from(at),
                    by,
                    ActionName(name),
                    subject,
                    tuple(parts[number]),
                    undoes,
                )
                for number, at, by, name, subject, undoes in reversed(rows)
            ]

    def record(self, done: Action) -> None:
        """Write an action down; its number is given here."""
        number = self._connection.execute(_LAST).scalar_one() + 1
        row = {
            "number": number,
            "at": moment_text(done.at),
            "by": done.by,
            "name": done.name.value,
            "subject": done.subject,
            "undoes": done.undoes,
        }
        self._connection.execute(insert(action), row)
        parts = self._part_rows(number, done.touched)
        if parts:
            self._connection.execute(insert(action_part), parts)

    def wrote(self, touched: Touched) -> bool:
        """Whether a revision was written by an action, and not by a pack."""
        found = select(action_part.c.action).where(
            action_part.c.thing == touched.thing,
            action_part.c.id == touched.id,
            action_part.c.revision == touched.revision,
        )
        return self._connection.execute(found).first() is not None

    def _part_rows(self, number: int, touched: Iterable[Touched]) -> Sequence[dict[str, str | int]]:
        return [
            {
                "action": number,
                "position": position,
                "thing": each.thing,
                "id": each.id,
                "revision": each.revision,
            }
            for position, each in enumerate(touched)
        ]
