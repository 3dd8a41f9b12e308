"""One claim in words: its dates, its doubt, its witnesses and the words it rests on.

Said once for the screen, the terminal and the papers.
"""

from collections.abc import Iterator

from caseapp.domain.claims import Certainty, Claim
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording.letters import raised


def dated(claim: Claim) -> str:
    """When it was so, said and announced, with its doubt and the words of the source."""
    text = raised(answers.claim_date(claim))
    phrase = claim.dated.phrase if claim.dated else None
    if phrase and not _says_the_same(phrase, text):
        text = _("{date} (“{phrase}”)").format(date=text, phrase=phrase)
    if claim.when and claim.said_on:
        said = answers.speaker().date(claim.said_on)
        text = _("{date}; said: {said}").format(date=text, said=said)
    if claim.announced_on and claim.announced_on is not claim.dated:
        announced = answers.speaker().date(claim.announced_on)
        text = _("{date}; announced: {announced}").format(date=text, announced=announced)
    return text


def _says_the_same(phrase: str, date: str) -> bool:
    """Whether the words of the source add nothing to a date, such as "in August 2022"."""
    bare = phrase.lower().removeprefix("in ").removeprefix("on ")
    return bare in date.lower()


def doubts(claim: Claim) -> Iterator[str]:
    """How sure the source is, where it is not plainly stated, and the notes on the claim."""
    if claim.certainty is not Certainty.STATED:
        sure = labels.certainty(claim.certainty)
        yield _("How sure the source is: {text}.").format(text=sure)
    yield from notes(claim)


def notes(claim: Claim) -> Iterator[str]:
    """What those who recorded a claim noted on it and on its date."""
    if claim.certainty_note:
        yield _("Note: {note}").format(note=claim.certainty_note)
    if claim.when_note:
        yield _("Note on the date: {note}").format(note=claim.when_note)


def quotations(claim: Claim) -> list[str]:
    """The words of its sources, in quotation marks."""
    return [quotation(each.quote) for each in claim.citations if each.quote]


def quotation(words: str) -> str:
    """The words of a source in one pair of quotation marks, whichever they came with."""
    return _("“{quote}”").format(quote=words.strip().strip('"“”'))


def witnesses(count: int) -> str:
    """How many sources say so, copies of one story counted once."""
    told = ngettext("{count} independent source", "{count} independent sources", count)
    return told.format(count=count)
