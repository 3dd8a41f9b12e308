"""Sources in words: when they were published, whether they may stand on a sheet, their story."""

from collections.abc import Iterable

from caseapp.domain.printing import NotCited, not_cited
from caseapp.domain.sources import Source
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker


def headed(source: Source) -> str:
    """A source by publisher and title."""
    return f"{source.publisher}: {source.title}" if source.publisher else source.title


def source_words(source: Source) -> str:
    """A source by publisher, title, grade and date or the lack of one."""
    return _("{head} — {date}, grade {grade}").format(
        head=headed(source), date=published(source), grade=source.grade.value
    )


def published(source: Source) -> str:
    """When it was published, with the doubt about it."""
    if source.published is None:
        return _("no date")
    date = speaker().date(source.published)
    return date if source.dated_in_text else _("{date}, not in the text itself").format(date=date)


def why_not_cited(value: NotCited) -> str:
    """Why a source may not stand on a sheet."""
    return {
        NotCited.NO_DATE: _("nobody knows when it was published."),
        NotCited.NOT_DATED_IN_TEXT: _("the document itself carries no date."),
        NotCited.UNVERIFIED: _("it is not verified (grade U)."),
    }[value]


def on_sheets(source: Source) -> str:
    """Whether it may stand on a sheet, and why not."""
    reason = not_cited(source)
    if reason is None:
        return _("May stand on a sheet")
    return _("Not on sheets: {reason}").format(reason=why_not_cited(reason))


def witness(copies: int) -> str:
    """How many witnesses the copies of one story are: one."""
    return ngettext(
        "One story, {count} copy: one witness", "One story, {count} copies: one witness", copies
    ).format(count=copies)


def resting(claims: int) -> str:
    """How many claims rest on it."""
    if not claims:
        return _("No claim rests on it.")
    return ngettext("{count} claim rests on it.", "{count} claims rest on it.", claims).format(
        count=speaker().number(claims)
    )


def countries(codes: Iterable[str]) -> str:
    """The countries that claims are about; the United States only where it stands alone.

    Every removal is from there, so that naming it each time would tell nothing.
    """
    touched = list(codes)
    others = [code for code in touched if code != "US"] or touched
    return ", ".join(sorted(speaker().country(code) for code in others))
