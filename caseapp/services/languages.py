"""The languages of sheets and their messages: what is reviewed, and what is said in English."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.message_reviews import Forms, MessageReview
from caseapp.language.catalogue import Catalogue
from caseapp.language.examples import example
from caseapp.language.faults import Fault
from caseapp.language.glossary import Rendering, glossary
from caseapp.language.languages import ENGLISH, LANGUAGES, Language, language
from caseapp.language.shipped_reviews import csv_text
from caseapp.language.voice import Voice, voice
from caseapp.services.files import write_whole
from caseapp.services.voices import voices
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
    spoken = voices(workspace)
    return [_state(each, spoken(each).messages) for each in LANGUAGES]


def show_language(workspace: Workspace, tag: str) -> LanguageBook:
    """The messages of a language, each with its state. Raises Refused ``unknown_language``."""
    wanted = language(tag)
    with workspace.reference.reading() as unit:
        reviews = unit.message_reviews.of(wanted.tag)
    last = {review.message: review for review in reviews}
    spoken = voice(wanted, tuple(reviews))
    told = tuple(_message(id_, spoken, last.get(id_)) for id_ in spoken.messages.ids)
    return LanguageBook(_state(wanted, spoken.messages), told)


def export_reviews(workspace: Workspace, tag: str, path: Path) -> int:
    """Write the reviews of a language that count as a file that can ship; how many they are.

    Raises Refused ``unknown_language`` and Trouble ``file_unwritable`` or ``disk_full``.
    """
    book = show_language(workspace, tag)
    reviews = [each.review for each in book.messages if each.review]
    write_whole(path, csv_text(reviews).encode("utf-8"))
    return len(reviews)


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
