"""The messages of sheets in one language, by message id, and who approved which of them."""

from collections.abc import Iterable
from copy import copy
from functools import cache
from pathlib import Path

from caseapp.domain.message_reviews import Forms, MessageReview
from caseapp.errors import Trouble
from caseapp.language.faults import Fault, fault_of
from caseapp.language.languages import ENGLISH, Language
from caseapp.language.shipped import load
from caseapp.language.shipped_reviews import shipped_reviews
from caseapp.places import resources


class Catalogue:
    """The messages of one language; what it lacks or has wrong is said in English."""

    def __init__(self, folder: Path, language: Language) -> None:
        """Raises Trouble ``catalogue_missing`` or ``catalogue_damaged``."""
        self.language = language
        self._english = load(folder, ENGLISH)
        self._own = self._english if language == ENGLISH else load(folder, language)
        checked = {id_: self.fault_in(id_, text) for id_, text in self._own.forms.items()}
        self.faults: tuple[Fault, ...] = tuple(fault for fault in checked.values() if fault)
        if self.faults and language == ENGLISH:
            raise Trouble("catalogue_damaged", language=language.tag, path=str(folder))
        known = self._english.forms
        self._forms = {
            id_: text for id_, text in self._own.forms.items() if id_ in known and not checked[id_]
        }
        self._reviews: dict[str, MessageReview] = {}
        if language != ENGLISH:
            self._accept_shipped(shipped_reviews(folder, language))

    def having(self, reviews: Iterable[MessageReview]) -> "Catalogue":
        """The same with what an office approved, which is printed in place of what shipped.

        Reviews of another language, of another English or of words that cannot be printed
        count for nothing.
        """
        other = copy(self)
        other._forms, other._reviews = dict(self._forms), dict(self._reviews)
        for review in reviews:
            if self._counts(review):
                other._reviews[review.message] = review
                other._forms[review.message] = review.text
        other.faults = tuple(each for each in self.faults if each.message not in other._reviews)
        return other

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all messages."""
        return tuple(self._english.forms)

    @property
    def reviewed(self) -> bool:
        """Whether a named reader has approved every message; English needs none."""
        return self.language == ENGLISH or self._reviews.keys() == self._english.forms.keys()

    @property
    def lacking(self) -> tuple[str, ...]:
        """The messages that are said in English for want of words."""
        return tuple(id_ for id_ in self.ids if self.said_in_english(id_))

    def review(self, message: str) -> MessageReview | None:
        """The review of a message that counts, or None: it is a draft."""
        return self._reviews.get(message)

    def is_draft(self, message: str) -> bool:
        """Whether nobody has approved the words of a message."""
        return self.language != ENGLISH and message not in self._reviews

    def said_in_english(self, message: str) -> bool:
        """Whether a message falls back to English: it is missing or its words are refused."""
        return message not in self._forms and message in self._english.forms

    def english(self, message: str) -> Forms:
        """The English of a message. Raises Trouble ``message_missing``."""
        return _known(self._english.forms.get(message), message)

    def shipped(self, message: str) -> Forms | None:
        """The words of a message as they ship, sound or not."""
        return self._own.forms.get(message)

    def forms(self, message: str) -> Forms:
        """The words that are printed. Raises Trouble ``message_missing``."""
        return self._forms.get(message) or self.english(message)

    def is_plural(self, message: str) -> bool:
        """Whether a message has a form for each kind of count."""
        return message in self._english.plural

    def number_of_forms(self, message: str) -> int:
        """How many texts a message has in this language."""
        return self._own.number if self.is_plural(message) else 1

    def message(self, message_id: str) -> str:
        """The text of a message with its placeholders. Raises Trouble ``message_missing``."""
        return self.forms(message_id)[0]

    def plural(self, message_id: str, count: int) -> str:
        """The form of a message that goes with a count. Raises Trouble ``message_missing``."""
        if message_id in self._forms:
            return self._forms[message_id][self._own.rule(count)]
        return self.english(message_id)[self._english.rule(count)]

    def form_of(self, message: str, count: int) -> int:
        """Which of the forms of a message goes with a count."""
        return self._own.rule(count) if self.is_plural(message) else 0

    def fault_in(self, message: str, forms: Forms) -> Fault | None:
        """What is wrong with words for a message, or None."""
        english = self._english.forms.get(message, forms)
        return fault_of(message, forms, english, self.number_of_forms(message))

    def _accept_shipped(self, reviews: Iterable[MessageReview]) -> None:
        for review in reviews:
            if self._counts(review) and review.text == self._forms.get(review.message):
                self._reviews[review.message] = review

    def _counts(self, review: MessageReview) -> bool:
        return (
            review.language == self.language.tag
            and not review.takes_back
            and review.english == self._english.forms.get(review.message)
            and self.fault_in(review.message, review.text) is None
        )


@cache
def catalogue(language: Language) -> Catalogue:
    """The catalogue that ships with the program; read once."""
    return Catalogue(resources() / "locale", language)


def _known(forms: Forms | None, message: str) -> Forms:
    if forms is None:
        raise Trouble("message_missing", message=message)
    return forms
