"""That a reader of a language approved the words of a message of the sheets."""

from dataclasses import dataclass
from datetime import date

Forms = tuple[str, ...]
"""The words of a message: one text, or one for each plural form of its language."""


@dataclass(frozen=True, slots=True)
class MessageReview:
    """What somebody read and approved. It counts as long as the English is what they read.

    ``text`` are the words approved; with none, what was approved before is taken back.
    """

    language: str
    message: str
    english: Forms
    text: Forms
    by: str
    on: date

    @property
    def takes_back(self) -> bool:
        """Whether it says that nothing is approved any more."""
        return not self.text


def as_text(forms: Forms) -> str:
    """Forms as one text, a line each."""
    return "\n".join(forms)


def as_forms(text: str) -> Forms:
    """The forms that stand in a text, a line each; blanks at their ends belong to them."""
    return tuple(text.replace("\r\n", "\n").split("\n")) if text else ()
