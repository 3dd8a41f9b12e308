"""What the page of a sheet shows: plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from caseapp.domain.sheets import SheetOrder
    from caseapp.ui.entries import Entry


@dataclass(frozen=True, slots=True)
class IssuedTold:
    """A sheet as it was handed out, and what became of what it said.

    ``summary`` says how much is not so any more; ``is_true`` whether all it says still is.
    ``file`` are its exact bytes, None where the kept copy is damaged; ``trouble`` then says so.
    ``is_news`` whether anything altered that a correction would tell. ``pages`` are 0 for a
    sheet in plain text, and ``text`` is what that says. ``country`` is its name.
    """

    id: str
    title: str
    facts: str
    summary: str
    is_true: bool
    is_news: bool
    moment: str
    entries: tuple[Entry, ...]
    order: SheetOrder
    country: str
    file: bytes | None
    pages: int
    text: str
    trouble: str
    file_name: str


class PaperTold(NamedTuple):
    """A correction, ready to be printed or saved."""

    data: bytes
    suffix: str
    pages: int
