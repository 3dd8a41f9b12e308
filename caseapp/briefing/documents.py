"""Setting a manuscript: pieces into blocks, blocks onto pages, each page with head and foot."""

import hashlib
from collections.abc import Iterator, Sequence

from caseapp.briefing.paper.blocks import Block
from caseapp.briefing.paper.marks import Rule
from caseapp.briefing.paper.pages import Page, paginate
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import Style, document_style
from caseapp.briefing.pieces import piece_blocks
from caseapp.briefing.typeset.typesetting import clean
from caseapp.domain.manuscripts import Document, Manuscript, NewPage, Piece
from caseapp.jobs import Watch
from caseapp.language.languages import language
from caseapp.language.voice import voice
from caseapp.text import gettext as _

STEP = 25
"""How many pieces are set between two looks at the watch."""


def set_manuscript(manuscript: Manuscript, watch: Watch) -> Document:
    """The document of a manuscript; the same words give the same bytes.

    Raises Stopped, and Trouble ``font_missing``.
    """
    pages = _Pages(manuscript)
    blocks = pages.filled(watch)
    leaves = [pages.leaf(page, at, len(blocks)) for at, page in enumerate(blocks, start=1)]

    def drawn(number: int) -> None:
        watch.step(number + 1, len(leaves), _("Drawing pages"))

    title = clean(manuscript.title)
    pdf = draw(leaves, title, manuscript.language, drawn)
    return Document(title, pdf, hashlib.sha256(pdf).hexdigest(), len(leaves))


class _Pages:
    """The pages of one manuscript: how wide they are, what they hold, what frames them."""

    def __init__(self, manuscript: Manuscript) -> None:
        tongue = language(manuscript.language)
        self._manuscript = manuscript
        self.style: Style = document_style(tongue, manuscript.paper)
        self._voice = voice(tongue)
        self._setter = Setter(self.style, self.style.width)

    def filled(self, watch: Watch) -> list[Page]:
        """The pages with their blocks; what follows a new page stands on one."""
        chapters = list(_chapters(self._manuscript.pieces))
        total, done = len(self._manuscript.pieces), 0
        found: list[Page] = []
        for chapter in chapters:
            blocks: list[Block] = []
            for piece in chapter:
                if done % STEP == 0:
                    watch.step(done, total, _("Setting the text"))
                blocks.extend(piece_blocks(piece, self._setter))
                done += 1
            found.extend(paginate(blocks, self.style.height))
        return found

    def leaf(self, page: Page, number: int, count: int) -> Leaf:
        """A page with its head and foot."""
        said = self._voice.say("foot.page", page=str(number), pages=str(count)).lower()
        foot = self._setter.ends(self._manuscript.foot, said)
        running = self._setter.ends(self._manuscript.running, "")
        return Leaf(page, self.style, foot, (*running, Rule(0, 6, self._setter.width)))


def _chapters(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces that follow one another on the same pages."""
    chapter: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, NewPage):
            if chapter:
                yield chapter
            chapter = []
        else:
            chapter.append(piece)
    yield chapter
