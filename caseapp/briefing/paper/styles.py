"""Sizes and spaces in points: of every edition of a sheet, and of documents, in each script."""

from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4, LETTER

from caseapp.briefing.typeset.fonts import FAMILIES
from caseapp.domain.sheets import Edition, Paper
from caseapp.language.languages import Language

PAPERS = {Paper.LETTER: LETTER, Paper.A4: A4}

INCH = 72.0

LONGEST_LINE = 6 * INCH
"""In large print: the rules of the American Council of the Blind (2022), as are its sizes."""

CARD = (3.5 * INCH, 2 * INCH)
"""A wallet card, the size of a business card."""

CARD_PADDING = 10.0
"""Points between the edge of a card and its words."""

CARDS_ACROSS, CARDS_DOWN = 2, 4

TWIN_GAP = 24.0
"""Points between the two columns of a twin sheet."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a sheet is set in one language; ``head`` is for what heads each page of a document.

    ``page`` is the size of the paper as it lies; ``width`` and ``height`` are the room for
    text, which begins at ``side`` and ``top``. No text is smaller than ``small``.
    """

    language: Language
    spacing: float
    closest: float = 1
    flowing: bool = False
    two_sided: bool = True
    title: float = 17
    heading: float = 13
    subheading: float = 12
    body: float = 12
    notice: float = 11
    small: float = 9
    side: float = 54
    top: float = 42
    bottom: float = 54
    foot: float = 39
    indent: float = 16
    before_heading: float = 6
    between: float = 1.5
    head: float = 36
    page: tuple[float, float] = LETTER
    width: float = 0
    height: float = 0

    @property
    def rtl(self) -> bool:
        """Whether its language runs from right to left."""
        return self.language.rtl

    @property
    def column(self) -> float:
        """The width of one of two columns that face each other."""
        return (self.width - TWIN_GAP) / 2


_LARGE_SPACING = 1.25
"""The least in large print (advice of the US Access Board on 36 CFR 1193)."""

_EDITIONS: dict[Edition, dict[str, float]] = {
    Edition.STANDARD: {},
    Edition.TEXT: {},
    Edition.LARGE_PRINT: {
        "title": 22,
        "heading": 22,
        "subheading": 20,
        "body": 18,
        "notice": 18,
        "small": 18,
        "side": INCH,
        "top": INCH,
        "bottom": 110,
        "foot": 77,
        "indent": 26,
        "before_heading": 14,
        "between": 5,
    },
    Edition.TWIN: {
        "title": 15,
        "heading": 12,
        "subheading": 11,
        "body": 11,
        "notice": 10,
        "small": 8.5,
        "side": 42,
        "top": 40,
        "bottom": 50,
        "foot": 36,
        "indent": 15,
        "before_heading": 5,
    },
    Edition.WALLET_CARD: {
        "title": 8,
        "heading": 8,
        "subheading": 7.5,
        "body": 7.5,
        "notice": 7,
        "small": 7,
        "indent": 9,
        "before_heading": 2,
        "between": 0.5,
    },
}
"""What an edition sets otherwise than the standard one."""


def style(
    language: Language, edition: Edition = Edition.STANDARD, paper: Paper = Paper.LETTER
) -> Style:
    """The style of an edition in a language on a paper; a twin sheet lies on its side."""
    spacing = FAMILIES[language.face].leading
    closest = 1.0
    if edition is Edition.LARGE_PRINT:
        spacing, closest = max(spacing, _LARGE_SPACING), _LARGE_SPACING
    size = PAPERS[paper]
    page = (size[1], size[0]) if edition is Edition.TWIN else size
    chosen = replace(Style(language, spacing, closest), **_EDITIONS[edition])  # type: ignore[arg-type]
    if edition is Edition.LARGE_PRINT:
        side = max(INCH, (page[0] - LONGEST_LINE) / 2)
        chosen = replace(chosen, side=side, flowing=True)
    if edition is Edition.WALLET_CARD:
        return _carded(chosen, page)
    return _on(page, chosen)


def document_style(language: Language, paper: Paper = Paper.LETTER) -> Style:
    """The style of a long document, for colleagues and courts."""
    plain = Style(language, FAMILIES[language.face].leading * 1.04)
    return _on(
        PAPERS[paper],
        replace(
            plain,
            two_sided=False,
            title=19,
            heading=13,
            subheading=11,
            body=10,
            notice=9,
            small=9,
            side=66,
            top=66,
            bottom=62,
            foot=36,
            indent=34,
            before_heading=16,
            between=3,
        ),
    )


def _on(page: tuple[float, float], chosen: Style) -> Style:
    """The style with the room that its margins leave on a page."""
    width, height = page[0] - 2 * chosen.side, page[1] - chosen.top - chosen.bottom
    return replace(chosen, page=page, width=width, height=height)


def _carded(chosen: Style, page: tuple[float, float]) -> Style:
    """The style with the room on one card, the cards in the middle of the page."""
    side = (page[0] - CARDS_ACROSS * CARD[0]) / 2
    top = (page[1] - CARDS_DOWN * CARD[1]) / 2
    width, height = (measure - 2 * CARD_PADDING for measure in CARD)
    return replace(
        chosen, page=page, side=side, top=top, bottom=top, foot=INCH / 2, width=width, height=height
    )
