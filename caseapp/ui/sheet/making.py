"""Makes a sheet on the worker and says what the window shows about it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.domain.sheets import Edition, Paper, Sheet, SheetOrder, SpokenStatement
from caseapp.services.sheets import make_sheet
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.asking import moment_of
from caseapp.wording.answers import speaker

if TYPE_CHECKING:
    from caseapp.services.workspace import Workspace
    from caseapp.ui.sheet.asking import Wish


@dataclass(frozen=True, slots=True)
class SheetMade:
    """A sheet with what is said about it beside the preview."""

    sheet: Sheet
    facts: str
    notices: tuple[str, ...]
    file_name: str


def make(workspace: Workspace, wish: Wish) -> SheetMade:
    """The sheet that is wished for."""
    at = moment_of(workspace, wish.times)
    order = SheetOrder(
        wish.country,
        wish.language,
        Edition.TWIN if wish.with_english else Edition.STANDARD,
        Paper(wish.paper),
        at.as_of,
    )
    sheet = make_sheet(workspace, order, at)
    name = f"{wish.country}-{at.as_of}-{wish.language}.pdf"
    notices = tuple(spoken.text for spoken in sheet.spoken if _is_notice(spoken))
    return SheetMade(sheet, _facts(sheet), notices, name)


def _is_notice(spoken: SpokenStatement) -> bool:
    return spoken.statement.message.startswith("notice.")


def _facts(sheet: Sheet) -> str:
    statements = [spoken.statement for spoken in sheet.spoken if spoken.statement.claims]
    sources = {source for statement in statements for source in statement.sources}
    pages = ngettext("{count} page", "{count} pages", sheet.pages).format(count=sheet.pages)
    said = ngettext("{count} statement", "{count} statements", len(statements))
    read = ngettext("{count} source", "{count} sources", len(sources))
    return _("Sheet {id}\nAs of {day}\n{pages}, {said} from {read}").format(
        id=sheet.id,
        day=speaker().day(sheet.order.as_of),
        pages=pages,
        said=said.format(count=len(statements)),
        read=read.format(count=len(sources)),
    )
