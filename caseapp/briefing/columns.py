"""One column of text, or two that face each other paragraph by paragraph."""

from collections.abc import Callable, Sequence

from caseapp.briefing.paper.blocks import Block
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import TWIN_GAP

How = Callable[[Setter, str], Block]
"""Sets one text with a setter."""


class Columns:
    """Setters side by side, the reader's language first; each block holds one paragraph of each."""

    def __init__(self, setters: Sequence[Setter], width: float) -> None:
        self.setters = tuple(setters)
        self.width = width

    @property
    def first(self) -> Setter:
        """The setter of the reader's language."""
        return self.setters[0]

    @property
    def whole(self) -> Setter:
        """A setter of the reader's language for all of the width."""
        return self.first.within(self.width)

    def narrower(self, by: float) -> "Columns":
        """The same columns on a page that is narrower."""
        share = by / len(self.setters)
        return Columns([each.within(each.width - share) for each in self.setters], self.width - by)

    def set(self, how: How, texts: Sequence[str]) -> Block:
        """A paragraph in each column."""
        return self.level([how(setter, text) for setter, text in self._pairs(texts)])

    def level(self, blocks: Sequence[Block]) -> Block:
        """Blocks of the columns as one block, their first lines level."""
        if len(blocks) == 1:
            return blocks[0]
        one, other = blocks
        return self.first.facing(one, other, TWIN_GAP)

    def _pairs(self, texts: Sequence[str]) -> list[tuple[Setter, str]]:
        return list(zip(self.setters, texts, strict=True))
