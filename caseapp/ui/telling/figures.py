"""A figure in lines: the number first, then its period and basis, then what was counted."""

from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure
from caseapp.text import gettext as _
from caseapp.ui.entries import Line, Style
from caseapp.wording import answers


def figure_lines(claim: Claim) -> tuple[Line, ...]:
    """Value and unit; period with basis; measure, population, place and agency."""
    figure = claim.details
    assert isinstance(figure, Figure)
    value = f"{answers.quantity(figure.value)} {figure.unit or ''}".strip()
    period = answers.period(claim)
    measure = figure.measure if figure.measure != figure.unit else ""
    counted = (measure, figure.population, figure.region or "", _agency(figure))
    return (
        Line(value, Style.TITLE),
        Line(period[:1].upper() + period[1:]),
        Line("; ".join(part for part in counted if part)),
    )


def _agency(figure: Figure) -> str:
    names = [name for name in (figure.component, figure.agency) if name]
    return ", ".join(dict.fromkeys(names)) or _("agency not named")
