"""A sheet handed out in words: what it said, and statement by statement what became of it.

Made on the worker, no Qt.
"""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from caseapp.domain.corrections import Corrected, Correction, Verdict
from caseapp.domain.issuing import Issue, IssuedSheet
from caseapp.errors import CaseappError
from caseapp.services.issued_sheets import Found
from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone, heading, note
from caseapp.ui.pages.issued.told import IssuedTold
from caseapp.wording import moments
from caseapp.wording.alterations import moment_words
from caseapp.wording.answers import speaker
from caseapp.wording.editions import edition_name, paper_name
from caseapp.wording.errors import sentence
from caseapp.wording.issued import (
    how_words,
    new_words,
    old_words,
    verdict_name,
    verdict_words,
)
from caseapp.wording.quoting import harmless
from caseapp.wording.sheets import left_out_lines

ORDER = (Verdict.CHANGED, Verdict.WITHDRAWN, Verdict.ADDED, Verdict.HOLDS)
"""What a client must hear first stands first."""

SIGNS = {
    Verdict.HOLDS: ("✓", Tone.GOOD),
    Verdict.CHANGED: ("≠", Tone.CAUTION),
    Verdict.WITHDRAWN: ("✗", Tone.GRAVE),
    Verdict.ADDED: ("+", Tone.NEUTRAL),
}


def tell(
    found: Found, correction: Correction, file: bytes | CaseappError, at: Moment, now: datetime
) -> IssuedTold:
    """A sheet, what became of its statements, and its file or why there is none."""
    sheet, zone = found.sheet, now.tzinfo
    kept = None if isinstance(file, CaseappError) else file
    is_true = not (correction.of(Verdict.CHANGED) or correction.of(Verdict.WITHDRAWN))
    return IssuedTold(
        id=sheet.id,
        title=_title(sheet),
        facts=_facts(found, zone),
        summary=f"{'✓' if is_true else '✗'} {verdict_words(correction)}",
        is_true=is_true,
        is_news=len(correction.of(Verdict.HOLDS)) < len(correction.items),
        moment=moments.seen(at, now.date()),
        entries=(*_statements(correction), *_handed_out(found.issues, zone), *_left_out(sheet)),
        order=sheet.order,
        country=speaker().country(sheet.order.country),
        file=kept,
        pages=sheet.pages,
        text=kept.decode(errors="replace") if kept and sheet.suffix == ".txt" else "",
        trouble=sentence(file) if isinstance(file, CaseappError) else "",
        file_name=f"{sheet.order.country}-{sheet.order.language}-{sheet.id}{sheet.suffix}",
    )


def _title(sheet: IssuedSheet) -> str:
    return _("{country}, in {language}").format(
        country=speaker().country(sheet.order.country),
        language=speaker().language_name(sheet.order.language),
    )


def _facts(found: Found, zone: tzinfo | None) -> str:
    sheet, last = found.sheet, found.issues[-1]
    made = _("{setting}. As of {day}; ask again after {again}.").format(
        setting=_setting(sheet),
        day=speaker().day(sheet.order.as_of),
        again=speaker().day(sheet.check_again),
    )
    times = ngettext("Handed out once", "Handed out {count} times", len(found.issues))
    out = _("{times}, last on {moment} ({how}).").format(
        times=times.format(count=len(found.issues)),
        moment=moment_words(last.at, zone),
        how=how_words(last.how, last.copies),
    )
    parts = [made, out]
    if sheet.known_on:
        parts.append(_("With what was known on {day}.").format(day=speaker().day(sheet.known_on)))
    if sheet.order.replaces:
        parts.append(_("It replaced sheet {id}.").format(id=sheet.order.replaces))
    return " ".join(parts)


def _setting(sheet: IssuedSheet) -> str:
    edition = edition_name(sheet.order.edition)
    if not sheet.pages:
        return edition
    paper = paper_name(sheet.order.paper)
    return _("{edition}, {paper}").format(edition=edition, paper=paper)


def _statements(correction: Correction) -> Iterable[Entry]:
    number = 0
    for verdict in ORDER:
        items = correction.of(verdict)
        if not items:
            continue
        title = _("{verdict} ({count})").format(verdict=verdict_name(verdict), count=len(items))
        yield heading(verdict.value, title)
        for item in items:
            number += 1
            yield _statement(f"statement-{number}", item)
    if not correction.items:
        yield note("nothing", _("It says nothing about the country that could change."))


def _statement(key: str, item: Corrected) -> Entry:
    sign, tone = SIGNS[item.verdict]
    tags = [Tag(f"{sign} {verdict_name(item.verdict)}", tone)]
    if _is_unknown(item):
        tags.append(Tag(_("What we do not know")))
    old, new = old_words(item), new_words(item)
    said = [Line(old)] if old else []
    match item.verdict:
        case Verdict.CHANGED:
            lines = [Line(_("On the sheet: {words}").format(words=old))]
            lines.append(Line(_("Now: {words}").format(words=new), Style.TITLE))
        case Verdict.ADDED:
            lines = [Line(new, Style.TITLE)]
        case _:
            lines = said
    if item.old and item.old.text != old:
        lines.append(Line(harmless(item.old.text), Style.QUIET))
    return Entry(key, Shape.CARD, tuple(lines), tuple(tags))


def _is_unknown(item: Corrected) -> bool:
    """Whether it stands in the list of what is not known, where no sentence says so again."""
    statement = item.old.statement if item.old else item.new
    return statement is not None and statement.message.startswith("unknown.")


def _handed_out(issues: Iterable[Issue], zone: tzinfo | None) -> Iterable[Entry]:
    yield heading("issues", _("When it was handed out"))
    for number, issue in enumerate(issues, start=1):
        words = _("{moment}: {how}").format(
            moment=moment_words(issue.at, zone), how=how_words(issue.how, issue.copies)
        )
        if issue.by:
            words = _("{words}, by {name}").format(words=words, name=harmless(issue.by))
        yield note(f"issue-{number}", words)


def _left_out(sheet: IssuedSheet) -> Iterable[Entry]:
    if sheet.left_out:
        yield heading("left-out", _("What was known and not on it"))
        for number, line in enumerate(left_out_lines(sheet.left_out), start=1):
            yield note(f"left-out-{number}", line)
