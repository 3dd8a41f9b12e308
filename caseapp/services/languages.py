"""The languages of sheets: what is reviewed in each, and the voice that a sheet speaks with."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.message_reviews import Forms, MessageReview
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.examples import example
from caseapp.language.faults import Fault
from caseapp.language.glossary import Rendering, glossary
from caseapp.language.languages import ENGLISH, LANGUAGES, Language, language
from caseapp.language.shipped_reviews import csv_text
from caseapp.language.voice import Voice, voice
from caseapp.services.files import write_whole
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LanguageState:
    """A language with its messages counted.

    ``lacking`` are messages said in English, for want of words or because of a fault.
    """

    language: Language
    english_name: str
    messages: int
    reviewed: int
    faults: tuple[Fault, ...]
    lacking: tuple[str, ...]

    @property
    def drafts(self) -> int:
        """How many messages nobody has approved."""
        return self.messages - self.reviewed


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a language beside its English.

    ``text`` is what is printed, ``example`` the same with values in it; ``shipped`` is what
    the program came with, sound or not.
    ``review`` is the one that counts, ``outdated`` an office's review of an earlier English.
    ``terms`` are the legal terms in it, ``unkept`` those whose rendering ``text`` lacks.
    """

    id: str
    english: Forms
    text: Forms
    example: Forms
    shipped: Forms | None
    review: MessageReview | None
    outdated: MessageReview | None
    fault: Fault | None
    in_english: bool
    terms: tuple[Rendering, ...]
    unkept: tuple[Rendering, ...]

    @property
    def is_draft(self) -> bool:
        """Whether nobody has approved it."""
        return self.review is None


@dataclass(frozen=True, slots=True)
class LanguageBook:
    """A language, its state, and all of its messages."""

    state: LanguageState
    messages: tuple[Message, ...]


def list_languages(workspace: Workspace) -> list[LanguageState]:
    """The languages of sheets with their states. Raises Trouble."""
    with workspace.reference.reading() as unit:
        reviews = unit.message_reviews.all()
    by_tag = _by_tag(reviews)
    return [_state(each, catalogue(each).having(by_tag.get(each.tag, ()))) for each in LANGUAGES]


def show_language(workspace: Workspace, tag: str) -> LanguageBook:
    """The messages of a language, each with its state. Raises Refused ``unknown_language``."""
    wanted = language(tag)
    with workspace.reference.reading() as unit:
        reviews = unit.message_reviews.of(wanted.tag)
    last = {review.message: review for review in reviews}
    spoken = voice(wanted, tuple(reviews))
    told = tuple(_message(id_, spoken, last.get(id_)) for id_ in spoken.messages.ids)
    return LanguageBook(_state(wanted, spoken.messages), told)


@dataclass(frozen=True, slots=True)
class OfficeVoices:
    """Gives the voice of a language with what an office had approved at one moment.

    It stays what it is while somebody goes on reviewing, so that all sheets of a batch are
    spoken alike. It can be used on any thread and sent to another process.
    """

    reviews: Mapping[str, tuple[MessageReview, ...]]

    def __call__(self, wanted: Language) -> Voice:
        """The voice of a language; made once for the same reviews."""
        return voice(wanted, self.reviews.get(wanted.tag, ()))


def voices(workspace: Workspace) -> OfficeVoices:
    """The voices of this office as they are now."""
    with workspace.reference.reading() as unit:
        return OfficeVoices(_by_tag(unit.message_reviews.all()))


def export_reviews(workspace: Workspace, tag: str, path: Path) -> int:
    """Write the reviews of a language that count as a file that can ship; how many they are.

    Raises Refused ``unknown_language`` and Trouble ``file_unwritable`` or ``disk_full``.
    """
    book = show_language(workspace, tag)
    reviews = [each.review for each in book.messages if each.review]
    write_whole(path, csv_text(reviews).encode("utf-8"))
    return len(reviews)


def _by_tag(reviews: Iterable[MessageReview]) -> dict[str, tuple[MessageReview, ...]]:
    found: dict[str, tuple[MessageReview, ...]] = {}
    for review in reviews:
        found[review.language] = (*found.get(review.language, ()), review)
    return found


def _state(wanted: Language, messages: Catalogue) -> LanguageState:
    reviewed = sum(not messages.is_draft(id_) for id_ in messages.ids)
    name = voice(ENGLISH).language_name(wanted.tag)
    counted = len(messages.ids)
    return LanguageState(wanted, name, counted, reviewed, messages.faults, messages.lacking)


def _message(id_: str, spoken: Voice, last: MessageReview | None) -> Message:
    messages = spoken.messages
    english, text, review = messages.english(id_), messages.forms(id_), messages.review(id_)
    terms = glossary(messages.language)
    in_english = messages.said_in_english(id_)
    outdated = last if last and not last.takes_back and last != review else None
    return Message(
        id=id_,
        english=english,
        text=text,
        example=example(voice(ENGLISH) if in_english else spoken, id_, text),
        shipped=messages.shipped(id_),
        review=review,
        outdated=outdated,
        fault=next((fault for fault in messages.faults if fault.message == id_), None),
        in_english=in_english,
        terms=terms.of(english),
        unkept=() if in_english else terms.not_kept(english, text),
    )
