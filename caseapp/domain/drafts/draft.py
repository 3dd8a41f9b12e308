"""One form as somebody filled it in, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Self

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.drafts.forms import Field, form_of
from caseapp.domain.drafts.values import read
from caseapp.errors import Refused

CITATIONS = "citations"
"""The name under which a problem with the sources of a claim is told."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The texts of a form by the names of its fields.

    ``thing`` is ``source``, ``claim``, ``assessment`` or ``disagreement``; only a claim has
    a ``kind`` and citations. ``id`` None is a new thing; else ``begun_from`` is the revision
    that the form was filled from.
    """

    thing: str
    kind: ClaimKind | None = None
    id: str | None = None
    begun_from: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    citations: tuple[Citation, ...] = ()

    @property
    def form(self) -> tuple[Field, ...]:
        """The fields of its form."""
        return form_of(self.thing, self.kind)

    def having(self, **texts: str) -> Self:
        """The same draft with other texts in some fields."""
        return replace(self, texts={**self.texts, **texts})


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field."""

    field: str
    error: Refused


class Unsound(Refused):
    """A form that cannot be saved yet; each problem belongs to a field."""

    def __init__(self, thing: str, problems: tuple[Problem, ...]) -> None:
        fields = ", ".join(problem.field for problem in problems)
        super().__init__("draft_unsound", thing=thing, fields=fields)
        self.problems = problems


class Reader:
    """Reads the fields of a draft one by one and gathers what is wrong with them."""

    def __init__(self, draft: Draft, near: date) -> None:
        self.draft = draft
        self._problems: dict[str, Refused] = {}
        self.values: dict[str, Any] = {
            each.name: self._read(each, draft.texts.get(each.name, ""), near) for each in draft.form
        }

    def require(self, holds: bool, name: str, code: str) -> None:
        """Note a problem with a field unless something holds; the first one counts."""
        if not holds:
            self._problems.setdefault(name, Refused(code))

    def finish(self) -> None:
        """Raise Unsound if anything is wrong."""
        if self._problems:
            found = (Problem(name, error) for name, error in self._problems.items())
            raise Unsound(self.draft.thing, tuple(found))

    def _read(self, each: Field, text: str, near: date) -> Any:  # noqa: ANN401 - as its shape has it
        try:
            return read(each, text, near)
        except Refused as error:
            self._problems[each.name] = error
            return None
