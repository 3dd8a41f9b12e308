"""Sheets handed out, in words: when, how, and what became of each statement."""

from caseapp.domain.corrections import Corrected, Correction, Verdict
from caseapp.domain.issuing import IssuedHow
from caseapp.language.languages import language
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker


def how_words(how: IssuedHow, copies: int) -> str:
    """How a sheet was handed out, and in how many copies."""
    told = {
        IssuedHow.PRINTED: _("printed"),
        IssuedHow.SAVED: _("saved as a file"),
        IssuedHow.BATCH: _("made in a batch"),
        IssuedHow.REPRINTED: _("printed again"),
    }[how]
    number = ngettext("{count} copy", "{count} copies", copies).format(count=copies)
    return _("{how}, {copies}").format(how=told, copies=number)


def language_name(tag: str) -> str:
    """A language by its own name and its English one."""
    told = language(tag)
    english = speaker().language_name(tag)
    return told.autonym if english == told.autonym else f"{told.autonym} ({english})"


def verdict_name(verdict: Verdict) -> str:
    """What became of a statement, in a word or two."""
    return {
        Verdict.HOLDS: _("Still so"),
        Verdict.CHANGED: _("Changed"),
        Verdict.WITHDRAWN: _("Not said any more"),
        Verdict.ADDED: _("New"),
    }[verdict]


def verdict_words(correction: Correction) -> str:
    """How much of a sheet is no longer so, in a sentence."""
    told = [item for item in correction.items if item.verdict is not Verdict.ADDED]
    gone = [item for item in told if item.verdict is not Verdict.HOLDS]
    added = len(correction.items) - len(told)
    not_so = _("All that this sheet says about the country is still so.")
    if gone:
        not_so = ngettext(
            "{gone} of {count} statements is not so any more.",
            "{gone} of {count} statements are not so any more.",
            len(gone),
        ).format(gone=len(gone), count=len(told))
    new = ngettext("{count} thing is new.", "{count} things are new.", added)
    return " ".join([not_so, new.format(count=added)] if added else [not_so])


def old_words(item: Corrected) -> str:
    """What the sheet said, in English; empty for what is new."""
    return speaker().statement(item.old.statement) if item.old else ""


def new_words(item: Corrected) -> str:
    """What is said now, in English; empty for what is not said any more."""
    if item.new is None:
        return ""
    said = speaker().statement(item.new)
    return _("Out of date: {sentence}").format(sentence=said) if item.new.is_old_news else said
