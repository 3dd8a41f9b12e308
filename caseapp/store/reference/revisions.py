"""Things that are never updated in place: each change adds a revision.

The clock only goes forward: a moment earlier than the newest one in the store becomes one
tick later than that. So what was known by a past moment stays the same for ever.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    bindparam,
    func,
    insert,
    literal,
    select,
    union_all,
)

from caseapp.errors import Refused
from caseapp.store.moments import never_before
from caseapp.store.reference.tables import REVISIONS

_CHUNK = 10_000
_LAST_MOMENT = select(
    func.max(
        union_all(*(select(func.max(table.c.recorded_at).label("at")) for table in REVISIONS))
        .subquery()
        .c.at
    )
)


class Identified(Protocol):
    """Anything with a stable name."""

    @property
    def id(self) -> str:
        """The stable name."""


Item = TypeVar("Item", bound=Identified)


def shown(table: Table) -> ColumnElement[bool]:
    """The condition for the revision known by ``:known_at``, unless that withdraws the thing."""
    other = table.alias("other")
    newest = (
        select(func.max(other.c.revision))
        .where(other.c.id == table.c.id, other.c.recorded_at <= bindparam("known_at"))
        .scalar_subquery()
    )
    return (table.c.revision == newest) & ~table.c.withdrawn


class Revisions(ABC, Generic[Item]):
    """The revisions of one kind of thing: written, counted, stamped and ended."""

    thing: str
    table: Table
    children: tuple[Table, ...] = ()

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @abstractmethod
    def _columns(self, item: Item) -> dict[str, Any]:
        """The columns of a thing, without the stamp."""

    def _child_rows(self, item: Item) -> tuple[list[dict[str, Any]], ...]:
        """The rows of each child table, in their order."""
        return ()

    def record(
        self, items: Iterable[Item], at: datetime, by: str, reason: str | None = None
    ) -> None:
        """Write things down in bulk; one that is there already gets a new revision."""
        things = list(items)
        stamps = self._stamps([item.id for item in things], at, by, reason)
        rows = [stamp | self._columns(item) for stamp, item in zip(stamps, things, strict=True)]
        self._write(self.table, rows)
        children: list[list[dict[str, Any]]] = [[] for _ in self.children]
        for stamp, item in zip(stamps, things, strict=True):
            owner = {self.thing: stamp["id"], "revision": stamp["revision"]}
            for gathered, own in zip(children, self._child_rows(item), strict=True):
                gathered.extend(owner | {"position": n} | row for n, row in enumerate(own))
        for table, gathered in zip(self.children, children, strict=True):
            self._write(table, gathered)

    def withdraw(self, id_: str, at: datetime, by: str, reason: str) -> None:
        """End a thing by a revision that only says so.

        Raises Refused ``unknown_<thing>`` for what is not there, or not there any more.
        """
        table = self.table
        stamp = self._stamps([id_], at, by, reason)[0] | {"withdrawn": True}
        names = [column.name for column in table.c]
        values = [literal(stamp[n]) if n in stamp else table.c[n] for n in names]
        last = select(*values).where(
            table.c.id == id_, table.c.revision == stamp["revision"] - 1, ~table.c.withdrawn
        )
        written = self._connection.execute(insert(table).from_select(names, last))
        if not written.rowcount:
            raise Refused(f"unknown_{self.thing}", id=id_)

    def _stamps(
        self, ids: Sequence[str], at: datetime, by: str, reason: str | None
    ) -> list[dict[str, Any]]:
        numbers = Counter(self._latest(ids))
        moment = never_before(at, self._connection.execute(_LAST_MOMENT).scalar())
        stamps = []
        for id_ in ids:
            numbers[id_] += 1
            stamp = {"id": id_, "revision": numbers[id_], "recorded_at": moment}
            stamps.append(stamp | {"recorded_by": by, "reason": reason, "withdrawn": False})
        return stamps

    def _latest(self, ids: Sequence[str]) -> dict[str, int]:
        table = self.table
        newest = (
            select(table.c.id, func.max(table.c.revision))
            .where(table.c.id.in_(bindparam("ids", expanding=True)))
            .group_by(table.c.id)
        )
        found: dict[str, int] = {}
        for start in range(0, len(ids), _CHUNK):
            chunk = {"ids": ids[start : start + _CHUNK]}
            rows = self._connection.execute(newest, chunk)
            found |= {row[0]: row[1] for row in rows}
        return found

    def _write(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)
