"""What there is to say about a sheet that was made, beside its preview."""

from caseapp.domain.sheets import Edition, Sheet, SpokenStatement
from caseapp.language.catalogue import Catalogue
from caseapp.language.languages import ENGLISH, language
from caseapp.services.voices import OfficeVoices
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker


def facts_words(sheet: Sheet) -> str:
    """The id, the day, how long it is and what it rests on; a line each."""
    statements = [spoken.statement for spoken in sheet.spoken if spoken.statement.claims]
    sources = {source for statement in statements for source in statement.sources}
    said = ngettext("{count} statement", "{count} statements", len(statements))
    read = ngettext("{count} source", "{count} sources", len(sources))
    return _("Sheet {id}\nAs of {day}\n{length}, {said} from {read}").format(
        id=sheet.id,
        day=speaker().day(sheet.order.as_of),
        length=_length(sheet),
        said=said.format(count=len(statements)),
        read=read.format(count=len(sources)),
    )


def _length(sheet: Sheet) -> str:
    if sheet.order.edition is Edition.TEXT:
        letters = len(sheet.data.decode())
        said = ngettext("{count} character", "{count} characters", letters)
        return said.format(count=speaker().number(letters))
    return ngettext("{count} page", "{count} pages", sheet.pages).format(count=sheet.pages)


MOST_NAMED = 6
"""How many sentences in words that nobody approved are shown one by one."""


def draft_words(sheet: Sheet, voices: OfficeVoices) -> str:
    """How many of its sentences nobody has approved, or stand there in English; or nothing.

    The first of those that nobody approved follow, unless none was approved.
    """
    wanted = language(sheet.order.language)
    if wanted == ENGLISH:
        return ""
    messages, said = voices(wanted).messages, sheet.spoken
    english = [one for one in said if messages.said_in_english(one.statement.message)]
    drafts = [one for one in said if one not in english and _is_draft(one, messages)]
    shown = drafts[:MOST_NAMED] if len(drafts) + len(english) < len(said) else []
    told = [
        _drafts(len(drafts), len(said)) if drafts else "",
        *(f"• {one.text}" for one in shown),
        _english(len(english), len(said)) if english else "",
    ]
    return "\n".join(filter(None, told))


def _is_draft(spoken: SpokenStatement, messages: Catalogue) -> bool:
    return messages.is_draft(spoken.statement.message)


def _drafts(drafts: int, said: int) -> str:
    return ngettext(
        "{drafts} of its {count} sentence is in words that nobody has approved.",
        "{drafts} of its {count} sentences are in words that nobody has approved.",
        said,
    ).format(drafts=drafts, count=said)


def _english(english: int, said: int) -> str:
    return ngettext(
        "{english} of its {count} sentence stands there in English.",
        "{english} of its {count} sentences stand there in English.",
        said,
    ).format(english=english, count=said)
