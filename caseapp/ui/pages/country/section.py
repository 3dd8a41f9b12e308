"""A section of a country page: only its newest entries are worded, more when asked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple, Self

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, action

FIRST = 30
"""How many entries of a section stand on the page at first."""
STEP = 100
"""How many more at a time."""
MORE = "more:"
"""How the keys of the entries begin that ask for more of a section."""
CHARTS, MORE_CHARTS = "charts", "more_charts"
"""The keys of the place where charts stand, and of the entry that asks for more of them."""
VISA_PAGE = "visa_page"
"""The key of the entry that leads to the page of visa rules."""


class Item(NamedTuple):
    """What a section can show: its key, and how it is put into words."""

    key: str
    tell: Callable[[], Entry]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, as far as it has been worded.

    ``items`` is everything it lists, in order. ``behind`` is what it shows only when
    somebody asks for it by its key. ``lead`` and ``end`` stand before and after.
    """

    key: str
    title: str
    items: tuple[Item, ...]
    behind: tuple[Item, ...] = ()
    lead: tuple[Entry, ...] = ()
    end: tuple[Entry, ...] = ()
    told: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How much is listed, worded or not."""
        return len(self.items)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that are worded, and the one that asks for more."""
        every = (*self.items, *self.behind)
        shown = [self.told[item.key] for item in every if item.key in self.told]
        return (*self.lead, *shown, *self._more(), *self.end)

    def has(self, key: str) -> bool:
        """Whether it lists something with this key, or can."""
        return any(item.key == key for item in (*self.items, *self.behind))

    def grown(self, by: int = STEP) -> Self:
        """The section with more of its items in words."""
        return self._with(islice(self._left(), by))

    def including(self, key: str) -> Self:
        """The section with one item in words, wherever it stands."""
        wanted = (item for item in (*self.items, *self.behind) if item.key == key)
        return self._with(item for item in wanted if key not in self.told)

    def first_left(self) -> str | None:
        """The key of the first item that is not worded, or None."""
        return next((item.key for item in self._left()), None)

    def _with(self, items: Iterable[Item]) -> Self:
        return replace(self, told={**self.told, **{item.key: item.tell() for item in items}})

    def _left(self) -> Iterable[Item]:
        return (item for item in self.items if item.key not in self.told)

    def _more(self) -> tuple[Entry, ...]:
        left = sum(1 for _item in self._left())
        if not left:
            return ()
        text = ngettext("Show {count} more", "Show {count} more", left)
        if left > STEP:
            text = _("Show {count} more of {left}")
        return (action(MORE + self.key, text.format(count=min(left, STEP), left=left)),)


def section(
    key: str,
    title: str,
    items: Iterable[Item],
    *,
    behind: Iterable[Item] = (),
    lead: tuple[Entry, ...] = (),
    end: tuple[Entry, ...] = (),
) -> Section:
    """A section with its first entries in words."""
    return Section(key, title, tuple(items), tuple(behind), lead, end).grown(FIRST)
