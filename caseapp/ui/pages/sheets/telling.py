"""The sheets handed out in words, made on the worker. No Qt."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo

from caseapp.domain.date_phrases import read_date
from caseapp.domain.issuing import IssuedLine, IssuedQuestion
from caseapp.domain.sheet_ids import SCANNED
from caseapp.domain.sheets import Edition
from caseapp.language.languages import LANGUAGES
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.pages.sheets.told import SheetLine, SheetsTold, Sought
from caseapp.wording.alterations import moment_words
from caseapp.wording.answers import speaker
from caseapp.wording.editions import edition_name

MOST = 500
"""How many sheets are listed at most."""


def question_of(sought: Sought, now: datetime) -> IssuedQuestion:
    """What the filters ask. Raises Refused for a text that is no date."""
    return IssuedQuestion(
        id_part=_id_part(sought.id_part),
        country=sought.country or None,
        language=sought.language or None,
        since=_first_moment(sought.since, now),
        until=_moment_after(sought.until, now),
        overdue_on=now.date() if sought.overdue else None,
        limit=MOST,
    )


def tell(found: Iterable[IssuedLine], now: datetime) -> SheetsTold:
    """The sheets in words."""
    lines = tuple(_line(each, now.date(), now.tzinfo) for each in found)
    notes = (
        _("Sheets handed out by this office, the one handed out last first."),
        _("Who got them is not kept."),
    )
    named = sorted((speaker().language_name(each.tag), each.tag) for each in LANGUAGES)
    languages = tuple((tag, name) for name, tag in named)
    return SheetsTold(lines, _count(len(lines)), notes, languages)


def _count(number: int) -> str:
    if number == MOST:
        return _("The newest {count} sheets").format(count=number)
    return ngettext("{count} sheet", "{count} sheets", number).format(count=number)


def _line(each: IssuedLine, today: date, zone: tzinfo | None) -> SheetLine:
    overdue = each.check_again < today
    again = speaker().day(each.check_again)
    cells = (
        each.id,
        speaker().country(each.country),
        speaker().language_name(each.language),
        edition_name(Edition(each.edition)),
        speaker().day(each.as_of),
        _("Overdue: {day}").format(day=again) if overdue else again,
        speaker().day(each.last.astimezone(zone).date()),
        speaker().number(each.copies),
    )
    return SheetLine(each.id, cells, overdue, moment_words(each.last, zone))


def _id_part(typed: str) -> str:
    """A part of an id as it was typed or scanned; the hyphens stand as they were typed."""
    return "".join(typed.upper().removeprefix(SCANNED).split())


def _first_moment(text: str, now: datetime) -> datetime | None:
    if not text:
        return None
    return datetime.combine(read_date(text, now.date()).begins, time.min, now.tzinfo)


def _moment_after(text: str, now: datetime) -> datetime | None:
    """The end of a day, a month or a year as typed."""
    if not text:
        return None
    given = read_date(text, now.date())
    last = given.latest or given.begins
    return datetime.combine(last + timedelta(days=1), time.min, now.tzinfo)
