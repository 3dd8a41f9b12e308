"""The sheets this office handed out: kept with their exact bytes, found, and asked about.

*What did you tell my cousin in May, and is it still so?*
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.changes import Changes
from caseapp.domain.corrections import Correction, CorrectionOrder, CorrectionPaper
from caseapp.domain.issuing import Issue, IssuedHow, IssuedLine, IssuedQuestion, IssuedSheet
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sheet_ids import alike, read_sheet_id
from caseapp.domain.sheets import Sheet
from caseapp.errors import Refused, Trouble
from caseapp.services.countries import show_country
from caseapp.services.moments import Moment, moment
from caseapp.services.office import show_office
from caseapp.services.voices import voices
from caseapp.services.workspace import Workspace
from caseapp.store.reference.office import AT_DESK
from caseapp.store.reference.unit import Unit


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet that was handed out, and each time it was."""

    sheet: IssuedSheet
    issues: tuple[Issue, ...]

    @property
    def first_issued(self) -> datetime:
        """When it was handed out first."""
        return self.issues[0].at


def issue_sheet(
    workspace: Workspace, sheet: Sheet, at: Moment, how: IssuedHow, copies: int = 1
) -> Changes:
    """Note that a sheet was handed out, and keep it. Raises Trouble, and Refused ``no_copies``."""
    with workspace.reference.writing() as unit:
        note_issue(unit, sheet, at, Issue(sheet.id, workspace.clock(), None, how, copies))
    return Changes(sheets=frozenset({sheet.id}))


def note_issue(unit: Unit, sheet: Sheet, at: Moment, issue: Issue) -> None:
    """The same in an open unit, for many sheets at once; who sits there is added."""
    if issue.copies < 1:
        raise Refused("no_copies")
    unit.issued.keep(_kept(sheet, at), sheet.data)
    by = issue.by or unit.office.value(AT_DESK)
    unit.issued.note(Issue(issue.sheet, issue.at, by, issue.how, issue.copies))


def find_sheets(workspace: Workspace, question: IssuedQuestion) -> list[IssuedLine]:
    """The sheets that answer a question, the one handed out last first."""
    with workspace.reference.reading() as unit:
        return unit.issued.find(question)


def show_sheet(workspace: Workspace, typed: str) -> Found:
    """The sheet of an id as it was typed or scanned.

    Raises Refused ``sheet_id_unreadable``; ``sheet_id_mistyped`` with the ids it may be, or
    ``unknown_sheet``.
    """
    wanted = read_sheet_id(typed)
    with workspace.reference.reading() as unit:
        sheet = unit.issued.get(wanted)
        if sheet:
            return Found(sheet, tuple(unit.issued.issues(wanted)))
        near = alike(wanted, unit.issued.ids())
    if near:
        raise Refused("sheet_id_mistyped", given=wanted, accepted=", ".join(near))
    raise Refused("unknown_sheet", given=wanted)


def sheet_file(workspace: Workspace, typed: str) -> bytes:
    """The exact bytes of a sheet, to be printed again.

    Raises as ``show_sheet``, and Trouble ``kept_sheet_damaged`` where they are no longer those.
    """
    found = show_sheet(workspace, typed).sheet
    with workspace.reference.reading() as unit:
        file = unit.issued.file(found.id)
    if file is None or hashlib.sha256(file).hexdigest() != found.sha256:
        raise Trouble("kept_sheet_damaged", id=found.id)
    return file


def reissue_sheet(workspace: Workspace, typed: str, copies: int = 1) -> Changes:
    """Note that a sheet was handed out again as it was. Raises as ``show_sheet``."""
    found = show_sheet(workspace, typed).sheet
    if copies < 1:
        raise Refused("no_copies")
    with workspace.reference.writing() as unit:
        by = unit.office.value(AT_DESK)
        again = Issue(found.id, workspace.clock(), by, IssuedHow.REPRINTED, copies)
        unit.issued.note(again)
    return Changes(sheets=frozenset({found.id}))


def verify_sheet(workspace: Workspace, typed: str, at: Moment) -> Correction:
    """What became of each statement of a sheet, held against what is known at a moment.

    Raises as ``show_sheet``.
    """
    found = show_sheet(workspace, typed)
    from caseapp.briefing.comparing import compare  # heavy; needed only once somebody asks

    sheet = found.sheet
    now = show_country(workspace, sheet.order.country, at)
    items = compare(sheet.spoken, _known_then(workspace, found), now)
    return Correction(
        sheet.id,
        sheet.order.country,
        sheet.order.language,
        sheet.order.as_of,
        at.as_of,
        items,
    )


def correct_sheet(
    workspace: Workspace, correction: Correction, order: CorrectionOrder, at: Moment
) -> CorrectionPaper:
    """The page that tells a client what of the old sheet is no longer so. Raises Trouble."""
    from caseapp.briefing.correcting import correct  # heavy; needed only once somebody prints

    knowledge = show_country(workspace, correction.country, at)
    return correct(correction, order, knowledge, show_office(workspace), voices(workspace))


def _known_then(workspace: Workspace, found: Found) -> CountryKnowledge:
    """The knowledge a sheet was made from."""
    sheet = found.sheet
    at = found.first_issued
    if sheet.known_on:
        known = moment(workspace.clock, known_on=sheet.known_on.isoformat()).known_at
        at = min(at, known) if known else at
    then = Moment(sheet.order.as_of, sheet.known_on, at)
    return show_country(workspace, sheet.order.country, then)


def _kept(sheet: Sheet, at: Moment) -> IssuedSheet:
    return IssuedSheet(
        sheet.id,
        sheet.order,
        at.known_on,
        sheet.check_again,
        sheet.spoken,
        sheet.sources,
        sheet.left_out,
        sheet.pages,
        sheet.suffix,
        sheet.sha256,
    )
