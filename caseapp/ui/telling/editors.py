"""A window for writing something down, in words. Made on the worker, no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from caseapp.domain.changes import Changes
from caseapp.domain.claims import ClaimKind
from caseapp.domain.drafts.draft import Draft, Unsound
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.services.editors import Begun, Wanted
from caseapp.text import gettext as _
from caseapp.ui.telling.forms import Choices, FieldTold, tell_form
from caseapp.ui.telling.weighing import ScaleLine, tell_scales
from caseapp.wording import labels
from caseapp.wording.errors import sentence
from caseapp.wording.problems import problem_sentences
from caseapp.wording.sources import source_words


@dataclass(frozen=True, slots=True)
class EditorTold:
    """What the window shows at first."""

    wanted: Wanted
    draft: Draft
    title: str
    form: tuple[FieldTold, ...]
    kinds: Choices
    sources: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    at_desk: str
    was_left: bool
    today: date
    scales: tuple[ScaleLine, ...]


@dataclass(frozen=True, slots=True)
class SaveTold:
    """How saving ended: the id and what it altered; or what is wrong, by field or at large."""

    id: str = ""
    words: str = ""
    changes: Changes = field(default_factory=Changes)
    problems: tuple[tuple[str, str], ...] = ()
    sentence: str = ""

    @property
    def is_saved(self) -> bool:
        """Whether it was written down."""
        return bool(self.id)


def tell(begun: Begun, today: date) -> EditorTold:
    """The window for a form."""
    people = tuple(each.name for each in begun.office.people if not each.left)
    is_new_claim = begun.draft.thing == "claim" and begun.draft.id is None
    kinds = tuple((kind.value, labels.kind(kind)) for kind in ClaimKind)
    return EditorTold(
        begun.wanted,
        begun.draft,
        title(begun.draft),
        tell_form(begun.draft),
        kinds if is_new_claim else (),
        source_choices(begun.sources),
        people,
        begun.office.at_desk or "",
        begun.was_left,
        today,
        tell_scales(begun.known) if begun.known else (),
    )


def title(draft: Draft) -> str:
    """What the window is for."""
    new = {
        "source": _("New source"),
        "claim": _("New claim"),
        "assessment": _("New judgement"),
        "disagreement": _("New disagreement"),
    }
    correct = {
        "source": _("Correct a source"),
        "claim": _("Correct a claim"),
        "assessment": _("Judge again"),
        "disagreement": _("Correct a disagreement"),
    }
    return (correct if draft.id else new)[draft.thing]


def tell_refusal(refused: Refused) -> SaveTold:
    """Why something was not saved."""
    if isinstance(refused, Unsound):
        each = tuple(problem_sentences(refused).items())
        return SaveTold(problems=each, sentence=_("Not saved yet. Nothing is lost."))
    return SaveTold(sentence=sentence(refused))


def source_choices(sources: Iterable[Source]) -> Choices:
    """The ids of sources with the words by which a form shows them."""
    return tuple((source.id, f"{source_words(source)} [{source.id}]") for source in sources)
