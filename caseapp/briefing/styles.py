"""Sizes and spaces in points, of sheets (set at 12 point) and of documents (at 10)."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER

from caseapp.briefing.fonts import FAMILIES
from caseapp.domain.sheets import Paper
from caseapp.language.languages import Language

PAPERS = {Paper.LETTER: LETTER, Paper.A4: A4}


@dataclass(frozen=True, slots=True)
class Style:
    """How a sheet is set in one language; ``head`` is for what heads each page of a document."""

    family: str
    spacing: float
    title: float = 17
    heading: float = 13
    body: float = 12
    small: float = 9
    side: float = 54
    top: float = 42
    bottom: float = 54
    foot: float = 39
    indent: float = 16
    before_heading: float = 6
    between: float = 1.5
    head: float = 36


def style(language: Language) -> Style:
    """The style of a language: Chinese wants a little more air between lines."""
    return Style(language.face, FAMILIES[language.face].leading)


def document_style(language: Language) -> Style:
    """The style of a long document, for colleagues and courts."""
    return Style(
        language.face,
        FAMILIES[language.face].leading * 1.04,
        title=19,
        heading=13,
        body=10,
        small=9,
        side=66,
        top=66,
        bottom=62,
        foot=36,
        indent=34,
        before_heading=16,
        between=3,
    )
