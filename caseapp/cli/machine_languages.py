"""Languages and their messages, for other programs."""

from collections.abc import Iterable
from typing import Any

from caseapp.language.faults import Fault
from caseapp.language.glossary import Rendering
from caseapp.services.languages import LanguageBook, LanguageState, Message

Plain = dict[str, Any]


def languages(states: Iterable[LanguageState]) -> Plain:
    """The languages of sheets with their states."""
    return {"languages": [_state(each) for each in states]}


def language(book: LanguageBook) -> Plain:
    """One language with its messages."""
    return {**_state(book.state), "messages": [message(each) for each in book.messages]}


def message(one: Message) -> Plain:
    """A message beside its English."""
    return {
        "message": one.id,
        "english": list(one.english),
        "text": list(one.text),
        "example": list(one.example),
        "shipped": list(one.shipped) if one.shipped is not None else None,
        "state": "draft" if one.is_draft else "reviewed",
        "by": one.review.by if one.review else None,
        "on": one.review.on.isoformat() if one.review else None,
        "said_in_english": one.in_english,
        "fault": _fault(one.fault) if one.fault else None,
        "terms": [_rendering(each) for each in one.terms],
        "terms_not_kept": [each.term.name for each in one.unkept],
    }


def _state(state: LanguageState) -> Plain:
    return {
        "tag": state.language.tag,
        "name": state.language.autonym,
        "english_name": state.english_name,
        "script": state.language.script,
        "direction": "rtl" if state.language.rtl else "ltr",
        "reviewed": state.drafts == 0,
        "counts": {
            "messages": state.messages,
            "reviewed": state.reviewed,
            "drafts": state.drafts,
        },
        "faults": [_fault(each) for each in state.faults],
        "said_in_english": list(state.lacking),
    }


def _fault(fault: Fault) -> Plain:
    return {"message": fault.message, "fault": fault.kind.value, "value": fault.value or None}


def _rendering(each: Rendering) -> Plain:
    return {"term": each.term.name, "rendering": each.words, "also": list(each.also)}
