"""A language of sheets in words, made on the worker. No Qt."""

from collections.abc import Iterator
from itertools import islice

from caseapp.domain.folding import fold
from caseapp.domain.office import Office
from caseapp.language.glossary import Rendering
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import Voice, voice
from caseapp.services.languages import LanguageBook, LanguageState, Message
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.pages.language.told import FormTold, LanguageTold, Mark, MessageTold, TermTold
from caseapp.wording.issued import language_name
from caseapp.wording.languages import fault_words, message_state

TRIED = (*range(200), 1_000, 1_000_000)
"""Counts among which there is one for each plural form of every language."""

SHOWN = 4
"""How many counts are named as examples of those a text is for."""


def tell(book: LanguageBook, office: Office) -> LanguageTold:
    """The page of a language."""
    state = book.state
    reviews = tuple(each.review for each in book.messages if each.review)
    spoken = voice(state.language, reviews)
    return LanguageTold(
        state.language.tag,
        language_name(state.language.tag),
        _progress(state),
        sum(each.review is not None for each in book.messages),
        office.at_desk or "",
        _why_not(book, office),
        tuple(_message(each, spoken) for each in book.messages),
    )


def _progress(state: LanguageState) -> str:
    if state.language == ENGLISH:
        count = ngettext("{count} message", "{count} messages", state.messages)
        return count.format(count=state.messages)
    return ngettext(
        "{reviewed} of {count} message reviewed",
        "{reviewed} of {count} messages reviewed",
        state.messages,
    ).format(reviewed=state.reviewed, count=state.messages)


def _why_not(book: LanguageBook, office: Office) -> str:
    if book.state.language == ENGLISH:
        return _("English is what all other languages are compared with: it needs no review.")
    if not office.at_desk:
        return _("Nobody has said who is at this computer. Say so in Settings, then approve.")
    return ""


def _message(one: Message, spoken: Voice) -> MessageTold:
    mark = _mark(one, spoken)
    forms = _forms(one, spoken)
    english, text = " / ".join(one.english), " / ".join(form.text for form in forms)
    return MessageTold(
        one.id,
        mark,
        (english, _word(mark)),
        _state(one) if mark is not Mark.NONE else "",
        forms,
        tuple(_term(each, one) for each in one.terms),
        not one.in_english,
        one.review is not None,
        fold(f"{one.id} {english} {text}"),
    )


def _mark(one: Message, spoken: Voice) -> Mark:
    if spoken.language == ENGLISH:
        return Mark.NONE
    if one.review:
        return Mark.REVIEWED
    if one.fault:
        return Mark.FAULT
    if one.in_english:
        return Mark.ENGLISH
    return Mark.OUTDATED if one.outdated else Mark.DRAFT


def _word(mark: Mark) -> str:
    return {
        Mark.NONE: "",
        Mark.REVIEWED: _("reviewed"),
        Mark.DRAFT: _("draft"),
        Mark.OUTDATED: _("English changed"),
        Mark.FAULT: _("fault"),
        Mark.ENGLISH: _("said in English"),
    }[mark]


def _state(one: Message) -> str:
    said = message_state(one)
    if one.fault:
        reason = fault_words(one.fault)
        said = _("{state}. Said in English, for its words have a fault: {reason}").format(
            state=said, reason=reason
        )
    elif one.in_english:
        said = _("{state}. There are no words for it: it is said in English").format(state=said)
    return f"{said[:1].upper()}{said[1:]}."


def _forms(one: Message, spoken: Voice) -> tuple[FormTold, ...]:
    """A text for each plural form; what is said in English shows the words that were refused."""
    needed = spoken.messages.number_of_forms(one.id)
    texts = (one.shipped or ()) if one.in_english else one.text
    told = () if one.in_english else one.example
    return tuple(
        FormTold(
            _counts(spoken, one.id, number),
            _english(one, spoken, number),
            texts[number] if number < len(texts) else "",
            told[number] if number < len(told) and told[number] != texts[number] else "",
        )
        for number in range(needed)
    )


def _counts(spoken: Voice, message: str, form: int) -> str:
    some = list(islice(_counts_of(spoken, message, form), SHOWN))
    if not some:
        return ""
    named = ", ".join(map(str, some))
    return (
        _("For {counts}…").format(counts=named)
        if len(some) == SHOWN
        else (_("For {counts}").format(counts=named))
    )


def _counts_of(spoken: Voice, message: str, form: int) -> Iterator[int]:
    """Counts that a text of a message with plural forms goes with, the smallest first."""
    if spoken.messages.is_plural(message):
        yield from (n for n in TRIED if spoken.messages.form_of(message, n) == form)


def _english(one: Message, spoken: Voice, form: int) -> str:
    """The English that goes with the same counts."""
    count = next(_counts_of(spoken, one.id, form), 0)
    return one.english[voice(ENGLISH).messages.form_of(one.id, count)]


def _term(each: Rendering, one: Message) -> TermTold:
    kept = each not in one.unkept
    said = _("{term}: {words}") if kept else _("{term}: {words} — not in these words")
    return TermTold(said.format(term=each.term.name, words=each.words), kept)
