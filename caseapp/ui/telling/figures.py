"""A figure in lines: the number first, then its period and basis, then what was counted."""

from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure
from caseapp.text import gettext as _
from caseapp.ui.entries import Line, Style
from caseapp.wording import answers


def figure_lines(claim: Claim) -> tuple[Line, ...]:
    """Value and unit; its parts; period with basis; measure, population, place and agency."""
    figure = claim.details
    assert isinstance(figure, Figure)
    value = f"{answers.quantity(figure.value)} {figure.unit or ''}".strip()
    period = answers.period(claim)
    measure = figure.measure if figure.measure != figure.unit else ""
    counted = (measure, figure.population, figure.region or "", agency_words(figure))
    lines = (parts_words(figure), period[:1].upper() + period[1:], "; ".join(filter(None, counted)))
    return (Line(value, Style.TITLE), *(Line(text) for text in lines if text))


def parts_words(figure: Figure) -> str:
    """The parts of a figure, such as the women on a flight; empty if none were given."""
    return ", ".join(f"{part.name}: {answers.quantity(part.quantity)}" for part in figure.parts)


def agency_words(figure: Figure) -> str:
    """Who counted, as finely as it is known."""
    names = [name for name in (figure.component, figure.agency) if name]
    return ", ".join(dict.fromkeys(names)) or _("agency not named")
