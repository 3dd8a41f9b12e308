"""What a form says: the names of fields and choices, and what is wrong. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.domain.drafts.draft import Draft, Unsound
from caseapp.domain.drafts.forms import Field, Shape
from caseapp.domain.drafts.values import NO, YES
from caseapp.errors import Refused
from caseapp.services.recording import read
from caseapp.text import gettext as _
from caseapp.wording.choices import choice_words
from caseapp.wording.errors import sentence
from caseapp.wording.fields import field_label
from caseapp.wording.problems import problem_sentences

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FieldTold:
    """A field in words: its name, what may be chosen, and how it is filled in."""

    field: Field
    label: str
    choices: Choices
    hint: str


def tell_form(draft: Draft) -> tuple[FieldTold, ...]:
    """The fields of a draft's form in words."""
    return tuple(_told(field) for field in draft.form)


def tell_problems(draft: Draft, near: date) -> dict[str, str]:
    """The sentence of what is wrong with each field; empty where the form can be saved."""
    try:
        read(draft, near)
    except Unsound as unsound:
        return problem_sentences(unsound)
    except Refused as refused:
        return {draft.form[0].name: sentence(refused)}
    return {}


def _told(field: Field) -> FieldTold:
    choices = tuple((text, choice_words(field, text)) for text in field.choices)
    if field.shape is Shape.YES_NO:
        choices = ((YES, _("Yes")), (NO, _("No")))
    hint = _hints().get(field.shape, lambda: "")()
    return FieldTold(field, field_label(field.name), choices, hint)


def _hints() -> Mapping[Shape, Callable[[], str]]:
    return {
        Shape.ITEMS: lambda: _("One on a line."),
        Shape.IDS: lambda: _("The ids of claims, one on a line."),
        Shape.QUANTITY: lambda: _("96, at least 37,000, about 10, 96 to 122, or unknown."),
        Shape.PARTS: lambda: _("One on a line, with its number, such as women: 26."),
        Shape.STOPS: lambda: _(
            "One on a line, in order: departure: Arizona, US (state). A stop is a departure, stop,"
            " arrival or return_stop, known as a country, state, city or airport."
        ),
        Shape.LINE: lambda: "",
    }
