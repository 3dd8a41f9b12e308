"""Approving the words of a message of the sheets, corrected or as they are."""

from caseapp.domain.changes import Changes
from caseapp.domain.drafts.values import clean
from caseapp.domain.message_reviews import Forms, MessageReview
from caseapp.errors import Refused
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.examples import example
from caseapp.language.languages import ENGLISH, language
from caseapp.language.never import forbidden_in
from caseapp.language.voice import Voice
from caseapp.services.office import known_person
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit

LONGEST = 1_000
"""How many characters a form may have: the longest message has a third of that."""


def review_message(
    workspace: Workspace, tag: str, message: str, text: Forms | None = None, by: str | None = None
) -> Changes:
    """Approve the words of a message: those that stand there, or ``text`` in their place.

    ``text`` has one part, or one for each plural form of the language. Raises Refused
    ``unknown_language``, ``english_needs_no_review``, ``unknown_message``,
    ``message_not_translated``, ``message_<fault>``, ``message_never_said``, ``text_too_long``,
    ``nobody_at_desk`` or ``unknown_person``, and Trouble ``never_list_damaged``.
    """
    with workspace.reference.writing() as unit:
        messages = _messages(unit, tag, message)
        person = known_person(unit.office.read(), by)
        words = _words(messages, message, text)
        unit.message_reviews.record(
            MessageReview(
                language=messages.language.tag,
                message=message,
                english=messages.english(message),
                text=words,
                by=person.name,
                on=workspace.today,
            )
        )
    return Changes(languages=frozenset((messages.language.tag,)))


def try_words(workspace: Workspace, tag: str, message: str, text: Forms) -> Forms:
    """How words would read with values in them; nothing is kept. Refused as ``review_message``."""
    with workspace.reference.reading() as unit:
        messages = _messages(unit, tag, message)
    return example(Voice(messages.language, messages), message, _words(messages, message, text))


def take_back_review(
    workspace: Workspace, tag: str, message: str, by: str | None = None
) -> Changes:
    """Take back what this office approved: the message is again as it shipped.

    Raises Refused ``not_reviewed_here`` and as ``review_message``.
    """
    with workspace.reference.writing() as unit:
        messages = _messages(unit, tag, message)
        person = known_person(unit.office.read(), by)
        last = next((r for r in _reviews(unit, messages) if r.message == message), None)
        if last is None or last.takes_back:
            raise Refused("not_reviewed_here", message=message)
        unit.message_reviews.record(
            MessageReview(
                language=last.language,
                message=message,
                english=last.english,
                text=(),
                by=person.name,
                on=workspace.today,
            )
        )
    return Changes(languages=frozenset((messages.language.tag,)))


def _messages(unit: Unit, tag: str, message: str) -> Catalogue:
    """The catalogue of a language as this office has it, in which the message is."""
    wanted = language(tag)
    if wanted == ENGLISH:
        raise Refused("english_needs_no_review")
    shipped = catalogue(wanted)
    if message not in shipped.ids:
        raise Refused("unknown_message", given=message[:60])
    return shipped.having(unit.message_reviews.of(wanted.tag))


def _reviews(unit: Unit, messages: Catalogue) -> list[MessageReview]:
    return unit.message_reviews.of(messages.language.tag)


def _words(messages: Catalogue, message: str, text: Forms | None) -> Forms:
    """The words to be approved, cleaned and sound."""
    if text is None:
        if messages.said_in_english(message):
            raise Refused("message_not_translated", message=message)
        return messages.forms(message)
    keep_blanks = any(form != form.strip() for form in messages.english(message))
    words = tuple(_cleaned(form, keep_blanks=keep_blanks) for form in text)
    if any(len(form) > LONGEST for form in words):
        raise Refused("text_too_long", longest=LONGEST)
    if fault := messages.fault_in(message, words):
        needed = messages.number_of_forms(message)
        raise Refused(f"message_{fault.kind}", value=fault.value, count=needed)
    never = (forbidden_in(form, messages.language) for form in words)
    if said := next(filter(None, never), None):
        raise Refused("message_never_said", said=said)
    return words


def _cleaned(form: str, *, keep_blanks: bool) -> str:
    """One line without control characters and direction marks; the program sets the marks."""
    if keep_blanks:  # what stands between two things of a list is a comma and its blank
        return clean(f"|{form}|").replace("\n", " ")[1:-1]
    return " ".join(clean(form).split())
