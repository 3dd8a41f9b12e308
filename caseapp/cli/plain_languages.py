"""Languages and their messages, for people at a terminal."""

from collections.abc import Iterable

from caseapp.domain.message_reviews import Forms
from caseapp.services.languages import LanguageBook, LanguageState, Message
from caseapp.text import gettext as _
from caseapp.wording.languages import fault_words, language_state, message_state


def languages(states: Iterable[LanguageState]) -> str:
    """The languages of sheets, one line each, and below it what is said in English."""
    return "\n".join(line for state in states for line in _state(state))


def language(book: LanguageBook) -> str:
    """One language and its messages, each with its English."""
    lines = _state(book.state)
    for each in book.messages:
        lines += ["", *_message(each)]
    return "\n".join(lines)


def _state(state: LanguageState) -> list[str]:
    spoken = state.language
    direction = _("right to left") if spoken.rtl else _("left to right")
    marks = f"{state.english_name}, {spoken.script}, {direction}"
    lines = [f"{spoken.tag:8} {spoken.autonym} ({language_state(state)}) [{marks}]"]
    for fault in state.faults:
        said = _("{message} is said in English: {fault}")
        lines.append(f"    {said.format(message=fault.message, fault=fault_words(fault))}")
    faulty = {fault.message for fault in state.faults}
    for message in state.lacking:
        if message not in faulty:
            said = _("{message} is said in English: nobody has translated it")
            lines.append(f"    {said.format(message=message)}")
    return lines


def _message(message: Message) -> list[str]:
    lines = [f"{message.id} ({message_state(message)})", *_forms(message.english)]
    lines += [] if message.in_english else _forms(message.text)
    lines += _forms(message.example) if message.example != message.text else []
    if message.fault:
        lines.append(f"  ! {fault_words(message.fault)}")
    for each in message.unkept:
        said = _("“{term}” is “{rendering}” in the glossary")
        lines.append(f"  ! {said.format(term=each.term.name, rendering=each.words)}")
    return lines


def _forms(forms: Forms) -> list[str]:
    return [f"    {form}" for form in forms]
