"""Sheets handed out, for people at a terminal."""

from collections.abc import Iterable
from datetime import tzinfo

from caseapp.domain.corrections import Corrected, Correction, Verdict
from caseapp.domain.issuing import IssuedLine
from caseapp.domain.sheets import Edition
from caseapp.services.issued_sheets import Found
from caseapp.text import gettext as _
from caseapp.wording.alterations import moment_words
from caseapp.wording.answers import speaker
from caseapp.wording.issued import (
    how_words,
    language_name,
    new_words,
    old_words,
    verdict_name,
    verdict_words,
)
from caseapp.wording.sheets import edition_words


def lines(found: Iterable[IssuedLine], zone: tzinfo | None) -> str:
    """A line for each sheet."""
    told = [_line(each, zone) for each in found]
    return "\n".join(told) if told else _("No sheet was handed out that fits.")


def found(one: Found, zone: tzinfo | None) -> str:
    """What a sheet said, and each time it was handed out."""
    sheet = one.sheet
    head = _("{id}: {country}, {language}, {edition}, as of {day}").format(
        id=sheet.id,
        country=speaker().country(sheet.order.country),
        language=language_name(sheet.order.language),
        edition=edition_words()[sheet.order.edition],
        day=speaker().day(sheet.order.as_of),
    )
    again = _("A new one should be asked for after {day}.").format(
        day=speaker().day(sheet.check_again)
    )
    issues = [
        _("  {moment}: {how}{by}").format(
            moment=moment_words(issue.at, zone),
            how=how_words(issue.how, issue.copies),
            by=_(", by {name}").format(name=issue.by) if issue.by else "",
        )
        for issue in one.issues
    ]
    said = [f"  {spoken.text}" for spoken in sheet.spoken]
    return "\n".join([head, again, "", _("Handed out:"), *issues, "", _("What it says:"), *said])


def correction(made: Correction) -> str:
    """What of a sheet still holds, what changed to what, what was withdrawn, what is new."""
    head = _("{id}: {country}, as of {old}; held against what is known as of {day}.").format(
        id=made.sheet,
        country=speaker().country(made.country),
        old=speaker().day(made.old_as_of),
        day=speaker().day(made.as_of),
    )
    parts = [head, verdict_words(made)]
    for verdict in (Verdict.CHANGED, Verdict.WITHDRAWN, Verdict.ADDED, Verdict.HOLDS):
        items = made.of(verdict)
        if items:
            parts += ["", f"{verdict_name(verdict)}:", *map(_item, items)]
    return "\n".join(parts)


def _item(item: Corrected) -> str:
    match item.verdict:
        case Verdict.CHANGED:
            told = _("  Before: {old}\n  Now:    {new}")
        case Verdict.ADDED:
            told = "  {new}"
        case _:
            told = "  {old}"
    return told.format(old=old_words(item), new=new_words(item))


def _line(each: IssuedLine, zone: tzinfo | None) -> str:
    return _("{id}  {country}, {language}, {edition}, as of {day}; handed out {moment}").format(
        id=each.id,
        country=speaker().country(each.country),
        language=language_name(each.language),
        edition=edition_words()[Edition(each.edition)],
        day=speaker().day(each.as_of),
        moment=moment_words(each.last, zone),
    )
