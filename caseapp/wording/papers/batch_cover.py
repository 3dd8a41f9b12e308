"""The cover list of a batch: which sheets lie in the folder, for whom to count, and what failed."""

from collections.abc import Iterator
from datetime import date, datetime

from caseapp.domain.batches import BadRow, BatchDone, BatchSheet
from caseapp.domain.exporting import Table
from caseapp.domain.manuscripts import Grid, Heading, Line, Manuscript, Piece, Title
from caseapp.domain.office import Office
from caseapp.domain.sheets import Paper
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.alterations import moment_words
from caseapp.wording.answers import speaker
from caseapp.wording.batches import outcome_words
from caseapp.wording.editions import edition_name, paper_name
from caseapp.wording.errors import sentence
from caseapp.wording.quoting import quoted
from caseapp.wording.sheets import left_out_lines

COVER_NAME, TABLE_NAME = "cover-list.pdf", "cover-list.csv"
"""How the cover list is called in the folder of its sheets."""


def batch_cover(
    done: BatchDone, office: Office, at: datetime, paper: Paper = Paper.LETTER
) -> Manuscript:
    """The cover list in words; ``at`` is when the batch was made."""
    day = speaker().day(at.date())
    return Manuscript(
        title=_("Batch of sheets, {day}").format(day=day),
        running=_("Batch of sheets, {day}").format(day=day),
        foot=_("For colleagues, not for clients"),
        pieces=tuple(_pieces(done, moment_words(at, at.tzinfo), office.name or "")),
        paper=paper,
    )


def batch_table(done: BatchDone, at: datetime) -> Table:
    """The cover list as a table, to count and to sort."""
    columns = (
        *(_("Number"), _("Country"), _("Code"), _("Language"), _("Edition"), _("Paper")),
        *(_("As of"), _("Copies"), _("Sheet"), _("Pages"), _("File"), _("Left out")),
        _("Why not made"),
    )
    made = [(sheet.row.number, _made_cells(sheet)) for sheet in done.made]
    bad = [(row.number, _bad_cells(row)) for row in done.bad]
    rows = tuple(cells for _number, cells in sorted(made + bad, key=lambda each: each[0]))
    title = _("Batch of sheets, {day}").format(day=speaker().day(at.date()))
    return Table(title, columns, rows, (outcome_words(done),))


def _pieces(done: BatchDone, made_on: str, office: str) -> Iterator[Piece]:
    yield Title(_("Batch of sheets"))
    if office:
        yield Line(office)
    yield Line(_("Made on {moment}").format(moment=made_on))
    yield Line(outcome_words(done))
    pages = sum(sheet.pages * sheet.row.copies for sheet in done.made)
    told = ngettext("{count} page to print in all.", "{count} pages to print in all.", pages)
    yield Line(told.format(count=speaker().number(pages)))
    if done.made:
        yield Heading(_("Sheets in this folder"))
        yield _made_grid(done.made)
    if done.bad:
        yield Heading(_("Not made, and why"))
        heads = (_("No."), _("What the line said"), _("Why there is no sheet"))
        rows = tuple((str(r.number), quoted(r.text), sentence(r.problem)) for r in done.bad)
        yield Grid(heads, (6, 34, 60), rows)


def _made_grid(made: tuple[BatchSheet, ...]) -> Grid:
    heads = (
        *(_("No."), _("Country and language"), _("Edition and paper"), _("Copies"), _("Pages")),
        _("Sheet, its file, and what is left out"),
    )
    return Grid(heads, (6, 20, 15, 9, 8, 42), tuple(map(_made_row, made)))


def _made_row(sheet: BatchSheet) -> tuple[str, ...]:
    order = sheet.row.order
    country, language = speaker().country(order.country), speaker().language_name(order.language)
    return (
        str(sheet.row.number),
        _("{country}, {language}").format(country=country, language=language),
        _setting(sheet),
        str(sheet.row.copies),
        str(sheet.pages) if sheet.pages else "–",
        " ".join((sheet.id, sheet.file, *left_out_lines(sheet.left_out))),
    )


def _setting(sheet: BatchSheet) -> str:
    """Its edition, and its paper where it has any."""
    order = sheet.row.order
    edition = edition_name(order.edition)
    if not sheet.pages:
        return edition
    return _("{edition}, {paper}").format(edition=edition, paper=paper_name(order.paper))


def _made_cells(sheet: BatchSheet) -> tuple[str | int | date | None, ...]:
    order = sheet.row.order
    return (
        *(sheet.row.number, speaker().country(order.country), order.country),
        *(speaker().language_name(order.language), edition_name(order.edition)),
        *(paper_name(order.paper), order.as_of, sheet.row.copies, sheet.id),
        *(sheet.pages or None, sheet.file, " ".join(left_out_lines(sheet.left_out)) or None, None),
    )


def _bad_cells(row: BadRow) -> tuple[str | int | date | None, ...]:
    said = quoted(row.text)
    empty = (None,) * 10
    return (row.number, said, *empty, sentence(row.problem))
