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
    BindParameter,
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

from caseapp.domain.revisions import Recorded, Revision
from caseapp.errors import Refused
from caseapp.store.moments import known_text, never_before
from caseapp.store.reference.tables import REVISIONS

_CHUNK = 10_000
LAST_MOMENT = select(
    func.max(
        union_all(*(select(func.max(table.c.recorded_at).label("at")) for table in REVISIONS))
        .subquery()
        .c.at
    )
)
"""The text of the newest moment at which anything was written, or NULL."""


class Identified(Protocol):
    """Anything with a stable name, stamped once it is stored."""

    @property
    def id(self) -> str:
        """The stable name."""

    @property
    def recorded(self) -> Recorded | None:
        """Who wrote this revision, and when."""


Item = TypeVar("Item", bound=Identified)


def every(table: Table) -> ColumnElement[bool]:
    """The condition for every revision of the thing ``:id``."""
    return table.c.id == bindparam("id")


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
    def _every(self, id_: str) -> list[Item]:
        """The thing in each of its revisions, those that withdraw it included."""

    def _every_of(self, ids: Sequence[str]) -> list[Item]:
        """The same for several things."""
        return [item for id_ in ids for item in self._every(id_)]

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
        last = self.latest(id_)
        if not last or self._is_withdrawn(id_, last):
            raise Refused(f"unknown_{self.thing}", id=id_)
        stamp = self._stamps([id_], at, by, reason)[0]
        self._copy(last, stamp | {"withdrawn": True})

    def go_back(self, id_: str, before: int, at: datetime, by: str, reason: str) -> None:
        """Make a thing what it was before one of its revisions, by a new revision.

        Before its first revision it was not there. Raises Refused ``unknown_<thing>``.
        """
        if before == 1:
            self.withdraw(id_, at, by, reason)
            return
        if before > self.latest(id_):
            raise Refused(f"unknown_{self.thing}", id=id_)
        stamp = self._stamps([id_], at, by, reason)[0]
        self._copy(before - 1, stamp | {"withdrawn": self._is_withdrawn(id_, before - 1)})

    def restore(self, id_: str, at: datetime, by: str, reason: str) -> None:
        """Bring back a thing that was withdrawn, as it was last.

        Raises Refused ``unknown_<thing>`` for what never was, ``not_withdrawn`` for what is
        still there.
        """
        last = self.latest(id_)
        if not last:
            raise Refused(f"unknown_{self.thing}", id=id_)
        if not self._is_withdrawn(id_, last):
            raise Refused("not_withdrawn", id=id_)
        stamp = self._stamps([id_], at, by, reason)[0]
        self._copy(last, stamp | {"withdrawn": False})

    def latest(self, id_: str) -> int:
        """The number of the newest revision of a thing; 0 where there is none."""
        return self._latest([id_]).get(id_, 0)

    def number(self, known_at: datetime | None = None) -> int:
        """How many things there are."""
        counted = select(func.count()).select_from(self.table).where(shown(self.table))
        return int(
            self._connection.execute(counted, {"known_at": known_text(known_at)}).scalar_one()
        )

    def history(self, id_: str) -> list[Revision[Item]]:
        """Every revision of a thing, newest first; empty where there is none."""
        found = self.histories([id_])
        return sorted(found, key=lambda each: each.recorded.revision, reverse=True)

    def histories(self, ids: Sequence[str]) -> list[Revision[Item]]:
        """Every revision of these things, in no order."""
        table = self.table
        chosen: BindParameter[Any] = bindparam("ids", expanding=True)
        ended = select(table.c.id, table.c.revision).where(
            table.c.id.in_(chosen), table.c.withdrawn
        )
        rows = self._connection.execute(ended, {"ids": list(ids)})
        withdrawn = {(row[0], row[1]) for row in rows}
        return [
            Revision(item, item.recorded, (item.id, item.recorded.revision) in withdrawn)
            for item in self._every_of(ids)
            if item.recorded
        ]

    def _is_withdrawn(self, id_: str, revision: int) -> bool:
        table = self.table
        ended = select(table.c.withdrawn).where(table.c.id == id_, table.c.revision == revision)
        return bool(self._connection.execute(ended).scalar())

    def _copy(self, revision: int, stamp: dict[str, Any]) -> None:
        """Write a revision again under a new stamp, with all that belongs to it."""
        own = {"id": stamp["id"], "revision": revision}
        self._copy_rows(self.table, own, stamp)
        for child in self.children:
            owner = {self.thing: stamp["id"], "revision": revision}
            self._copy_rows(child, owner, {"revision": stamp["revision"]})

    def _copy_rows(self, table: Table, which: dict[str, Any], new: dict[str, Any]) -> None:
        names = [column.name for column in table.c]
        values = [literal(new[n]).label(n) if n in new else table.c[n] for n in names]
        rows = select(*values).where(*(table.c[name] == value for name, value in which.items()))
        self._connection.execute(insert(table).from_select(names, rows))

    def _stamps(
        self, ids: Sequence[str], at: datetime, by: str, reason: str | None
    ) -> list[dict[str, Any]]:
        numbers = Counter(self._latest(ids))
        moment = never_before(at, self._connection.execute(LAST_MOMENT).scalar())
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
