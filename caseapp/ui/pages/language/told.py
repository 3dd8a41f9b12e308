"""What the page of a language shows, in words. No Qt."""

from dataclasses import dataclass
from enum import Enum


class Mark(Enum):
    """What is the matter with a message, in one word of the table."""

    NONE = "none"
    REVIEWED = "reviewed"
    DRAFT = "draft"
    OUTDATED = "outdated"
    FAULT = "fault"
    ENGLISH = "english"


@dataclass(frozen=True, slots=True)
class FormTold:
    """One text of a message: the counts it is for, beside its English, and with values in it."""

    counts: str
    english: str
    text: str
    example: str


@dataclass(frozen=True, slots=True)
class TermTold:
    """A legal term of the message: what it is to be called, and whether the words do."""

    words: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class MessageTold:
    """A message: its cells of the table, its texts, and what can be done with it.

    ``state`` says in a sentence what ``mark`` says in a word; ``found_by`` is what a filter
    looks through, folded.
    """

    id: str
    mark: Mark
    cells: tuple[str, str]
    state: str
    forms: tuple[FormTold, ...]
    terms: tuple[TermTold, ...]
    can_be_approved: bool
    can_be_taken_back: bool
    found_by: str

    @property
    def is_open(self) -> bool:
        """Whether nobody has approved it."""
        return self.mark not in (Mark.NONE, Mark.REVIEWED)

    @property
    def texts(self) -> tuple[str, ...]:
        """The words as they stand."""
        return tuple(form.text for form in self.forms)


@dataclass(frozen=True, slots=True)
class LanguageTold:
    """A language with its messages; ``reader`` is who is at this computer, or nobody.

    ``why_not`` says why nothing can be approved, where that is so.
    """

    tag: str
    title: str
    progress: str
    reviewed: int
    reader: str
    why_not: str
    messages: tuple[MessageTold, ...]
