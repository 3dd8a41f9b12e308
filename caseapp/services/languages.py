"""The languages of sheets: what is reviewed in each, and the voice that a sheet speaks with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.message_reviews import Forms, MessageReview
from caseapp.language.catalogue import Catalogue, catalogue
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

    ``text`` is what is printed; ``shipped`` what the program came with, where that is other.
    ``review`` is the one that counts, ``outdated`` an office's review of an earlier English.
    ``terms`` are the legal terms in it, ``unkept`` those whose rendering ``text`` lacks.
    """

    id: str
    english: Forms
    text: Forms
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
    by_tag = {each.tag: [r for r in reviews if r.language == each.tag] for each in LANGUAGES}
    return [_state(each, catalogue(each).having(by_tag[each.tag])) for each in LANGUAGES]


def show_language(workspace: Workspace, tag: str) -> LanguageBook:
    """The messages of a language, each with its state. Raises Refused ``unknown_language``."""
    wanted = language(tag)
    with workspace.reference.reading() as unit:
        reviews = unit.message_reviews.of(wanted.tag)
    messages = catalogue(wanted).having(reviews)
    last = {review.message: review for review in reviews}
    told = tuple(_message(id_, messages, last.get(id_)) for id_ in messages.ids)
    return LanguageBook(_state(wanted, messages), told)


def sheet_voice(workspace: Workspace, wanted: Language) -> Voice:
    """The voice of a language with the words that this office approved."""
    if wanted == ENGLISH:
        return voice(ENGLISH)
    with workspace.reference.reading() as unit:
        return voice(wanted, tuple(unit.message_reviews.of(wanted.tag)))


def voices(workspace: Workspace) -> Callable[[Language], Voice]:
    """Gives the voice of each language, all with the office's reviews as they are now.

    What it gives stays what it is while somebody goes on reviewing, so that all sheets of one
    batch are spoken alike; and it can be used on any thread.
    """
    with workspace.reference.reading() as unit:
        reviews = unit.message_reviews.all()

    def of(wanted: Language) -> Voice:
        if wanted == ENGLISH:
            return voice(ENGLISH)
        return voice(wanted, tuple(r for r in reviews if r.language == wanted.tag))

    return of


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


def _message(id_: str, messages: Catalogue, last: MessageReview | None) -> Message:
    english, text, review = messages.english(id_), messages.forms(id_), messages.review(id_)
    terms = glossary(messages.language)
    in_english = messages.said_in_english(id_)
    outdated = last if last and not last.takes_back and last != review else None
    return Message(
        id=id_,
        english=english,
        text=text,
        shipped=messages.shipped(id_),
        review=review,
        outdated=outdated,
        fault=next((fault for fault in messages.faults if fault.message == id_), None),
        in_english=in_english,
        terms=terms.of(english),
        unkept=() if in_english else terms.not_kept(english, text),
    )
