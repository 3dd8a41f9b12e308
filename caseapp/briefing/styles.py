"""Sizes and spaces of the standard edition, in points (sheets are set at 12 point)."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER

from caseapp.domain.sheets import Paper
from caseapp.language.languages import Language

PAPERS = {Paper.LETTER: LETTER, Paper.A4: A4}


@dataclass(frozen=True, slots=True)
class Style:
    """How the standard edition is set in one language."""

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


_SPACING = {"NotoSans": 1.2, "NotoSansSC": 1.28}


def style(language: Language) -> Style:
    """The style of a language: Chinese wants a little more air between lines."""
    return Style(language.face, _SPACING[language.face])
