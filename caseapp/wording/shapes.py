"""What can be written into a field of a form."""

from collections.abc import Mapping

from caseapp.domain.drafts.forms import Field, Shape
from caseapp.text import gettext as _


def takes(field: Field) -> str:
    """What a field takes, with an example or its choices."""
    if field.shape is Shape.CHOICE:
        return _("one of {choices}").format(choices=", ".join(field.choices))
    return _shapes()[field.shape]


def _shapes() -> Mapping[Shape, str]:
    return {
        Shape.LINE: _("a line of words"),
        Shape.TEXT: _("words"),
        Shape.DATE: _("a date: 2024-03-30, about August 2022, before 2018"),
        Shape.DAY: _("a day: 2026-12-31"),
        Shape.COUNTRY: _("a country: CN"),
        Shape.COUNTRIES: _("countries: CN, US"),
        Shape.ITEMS: _("a list"),
        Shape.IDS: _("ids"),
        Shape.WHOLE: _("a whole number: 14"),
        Shape.YES_NO: _("yes or no"),
        Shape.QUANTITY: _("a number: 96, at least 37,000, about 10, 96 to 122, unknown"),
        Shape.PARTS: _("a list of parts: women: 26"),
        Shape.STOPS: _("a list of stops: departure: Arizona, US (state)"),
        Shape.ADDRESS: _("an address on the web"),
    }
