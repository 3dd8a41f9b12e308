"""The table of sources in words, made on the worker. No Qt."""

from collections.abc import Iterable, Sequence
from datetime import date

from caseapp.domain.sources import Source
from caseapp.services.moments import Moment
from caseapp.services.source_table import SourceRow
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.folding import fold
from caseapp.ui.pages.sources.lines import Rank, SourceLine, SourcesTold, Story
from caseapp.wording import labels, moments
from caseapp.wording import sources as said
from caseapp.wording.answers import speaker
from caseapp.wording.tables import shown

NAMED = 3
"""How many countries a cell names before it counts them."""


def tell(rows: Iterable[SourceRow], at: Moment, today: date) -> SourcesTold:
    """The rows in words, copies of one story together."""
    stories: dict[str, list[SourceRow]] = {}
    for row in rows:
        stories.setdefault(row.source.story, []).append(row)
    told = tuple(_story(copies) for copies in stories.values())
    tags = {row.source.language for copies in stories.values() for row in copies}
    languages = sorted((_language(tag), tag) for tag in tags)
    named = tuple((tag, name) for name, tag in languages)
    return SourcesTold(told, named, moments.seen(at, today), _notes(at, today))


def _notes(at: Moment, today: date) -> tuple[str, ...]:
    return (
        shown.as_of_note(at, today),
        _("The copies of one story are one witness; its row counts each claim once."),
        _("Copies are listed below their story where it was open on screen."),
        shown.nothing_note(),
    )


def _story(copies: list[SourceRow]) -> Story:
    if copies[0].copies == 1:
        return Story(_line(copies[0], Rank.SINGLE))
    return Story(_head(copies), tuple(_line(row, Rank.COPY) for row in copies))


def _line(row: SourceRow, rank: Rank) -> SourceLine:
    source, claims = row.source, row.weight.claims
    copy = rank is Rank.COPY
    cells = (
        source.title,
        source.publisher or _("not named"),
        said.published(source),
        source.grade.value,
        _language(source.language),
        _("copy") if copy else "",
        speaker().number(claims),
        _few(row.weight.countries),
    )
    return SourceLine(
        key=source.id,
        source=source.id,
        rank=rank,
        cells=cells,
        order=_order(cells, source, 1, claims),
        folded=_folded(source),
        grade=source.grade.value,
        language=source.language,
        is_undated=row.is_undated,
        is_unused=row.is_unused,
        spoken=_("Copy: {title}").format(title=source.title) if copy else source.title,
        details=_details(row),
    )


def _head(copies: Sequence[SourceRow]) -> SourceLine:
    best = min(copies, key=lambda row: (row.source.grade, row.is_undated, row.source.id)).source
    dated = [row.source for row in copies if row.source.last_published]
    first = min(dated, key=lambda source: source.last_published or date.max, default=best)
    claims, witness = copies[0].story_claims, said.witness(len(copies))
    cells = _head_cells(copies, best, first)
    return SourceLine(
        key=f"story {best.story}",
        source=best.id,
        rank=Rank.STORY,
        cells=cells,
        order=_order(cells, first, len(copies), claims),
        folded="",
        grade=best.grade.value,
        language="",
        is_undated=not dated,
        is_unused=not claims,
        spoken=f"{witness}. {best.title}",
        details=_head_details(copies, f"{witness}. {best.title}"),
    )


def _head_cells(copies: Sequence[SourceRow], best: Source, first: Source) -> tuple[str, ...]:
    publishers = dict.fromkeys(row.source.publisher or _("not named") for row in copies)
    languages = sorted({_language(row.source.language) for row in copies})
    return (
        best.title,
        ", ".join(publishers),
        said.published(first),
        best.grade.value,
        ", ".join(languages),
        _copies(len(copies)),
        speaker().number(copies[0].story_claims),
        _few(_touched(copies)),
    )


def _head_details(copies: Sequence[SourceRow], witness: str) -> str:
    lines = [witness, said.resting(copies[0].story_claims), _about(_touched(copies))]
    lines += [_briefly(row.source) for row in copies]
    return "\n".join(filter(None, lines))


def _touched(copies: Sequence[SourceRow]) -> list[str]:
    return sorted({code for row in copies for code in row.weight.countries})


def _order(
    cells: Sequence[str], source: Source, copies: int, claims: int
) -> tuple[tuple[object, ...], ...]:
    title, published = (fold(cells[0]), source.id), source.last_published
    return (
        title,
        (fold(cells[1]), *title),
        ((published or date.min).toordinal(), *title),
        (cells[3], *title),
        (fold(cells[4]), *title),
        (copies, *title),
        (claims, *title),
        (fold(cells[7]), *title),
    )


def _folded(source: Source) -> str:
    words = (source.title, source.publisher, source.id, source.same_story, source.url, source.note)
    return fold(" ".join(filter(None, words)))


def _details(row: SourceRow) -> str:
    source = row.source
    lines = [f"{source.title} — {source.publisher or _('publisher not named')}"]
    lines.append(f"{said.published(source)}; {labels.grade(source.grade)}")
    if row.copies > 1:
        lines.append(f"{said.witness(row.copies)}.")
    lines += [said.on_sheets(source), said.resting(row.weight.claims) + _newest(row)]
    lines += [_about(row.weight.countries), source.url or ""]
    return "\n".join(line for line in lines if line)


def _newest(row: SourceRow) -> str:
    if row.weight.newest is None:
        return ""
    day = speaker().day(row.weight.newest)
    return " " + _("The newest begins on {day}.").format(day=day)


def _briefly(source: Source) -> str:
    return f"{source.publisher or _('not named')}: {said.published(source)}, {source.grade.value}"


def _about(codes: Sequence[str]) -> str:
    return _("About: {countries}").format(countries=said.countries(codes)) if codes else ""


def _few(codes: Sequence[str]) -> str:
    others = [code for code in codes if code != "US"] or codes
    if len(others) <= NAMED:
        return said.countries(others)
    return ngettext("{count} country", "{count} countries", len(others)).format(count=len(others))


def _copies(count: int) -> str:
    return ngettext("{count} copy", "{count} copies", count).format(count=count)


def _language(tag: str) -> str:
    return _("not known") if tag == "und" else speaker().language_name(tag)
