"""Checked rows as typed ones, and rows gathered under the thing they belong to."""

from collections.abc import Callable, Collection, Iterable
from typing import Generic, NamedTuple, TypeVar

from caseapp.domain.plain import from_plain
from caseapp.packs.refusals import in_row, row_broken
from caseapp.packs.tables import Row

_T = TypeVar("_T")


class Typed(NamedTuple, Generic[_T]):
    """A row and the value made from it."""

    row: Row
    value: _T


def typed(cls: type[_T], rows: Iterable[Row]) -> list[Typed[_T]]:
    """Each row with its typed value. Raises Refused ``pack_row_broken``."""
    found = []
    for row in rows:
        with in_row(row.file, row.line):
            found.append(Typed(row, from_plain(cls, row.values)))
    return found


def gathered(
    rows: Iterable[Typed[_T]], owner: Callable[[_T], str], owners: Collection[str]
) -> dict[str, list[Typed[_T]]]:
    """The rows of each owner, in their order. Raises Refused for an owner that is not there."""
    found: dict[str, list[Typed[_T]]] = {id_: [] for id_ in owners}
    for item in rows:
        if (id_ := owner(item.value)) not in found:
            raise row_broken(item.row.file, item.row.line, "belongs to nothing")
        found[id_].append(item)
    return found


def identified(rows: Iterable[Typed[_T]], id_of: Callable[[_T], str]) -> dict[str, Typed[_T]]:
    """The rows by id. Raises Refused for an id that comes twice."""
    found: dict[str, Typed[_T]] = {}
    for item in rows:
        if (id_ := id_of(item.value)) in found:
            raise row_broken(item.row.file, item.row.line, "id: twice")
        found[id_] = item
    return found


def check_known(row: Row, id_: str, known: Collection[str]) -> None:
    """Whether what a row names is there. Raises Refused ``pack_row_broken``."""
    if id_ not in known:
        raise row_broken(row.file, row.line, f"{id_[:80]}: refers to nothing")
