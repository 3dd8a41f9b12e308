"""Makes a sheet on the worker and says what the window shows about it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from caseapp.domain.sheets import Edition, Paper, Sheet, SheetOrder
from caseapp.errors import Refused
from caseapp.services.issued_sheets import show_sheet
from caseapp.services.sheets import prepare_many, sheet_of
from caseapp.text import gettext as _
from caseapp.ui.asking import moment_of, sentence
from caseapp.wording.sheet_facts import draft_words, facts_words
from caseapp.wording.sheets import left_out_lines

if TYPE_CHECKING:
    from caseapp.services.moments import Moment
    from caseapp.services.sheets import Ready
    from caseapp.services.workspace import Workspace
    from caseapp.ui.sheet.asking import Kept, Wish

AS_OF, REPLACES = "as_of", "replaces"
"""The fields of the form in which something can be wrong."""


class WrongField(NamedTuple):
    """A field of the form in which something is wrong, and what, in a sentence."""

    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class SheetMade:
    """A sheet with the moment it was made for, and what is said about it beside the preview."""

    sheet: Sheet
    at: Moment
    facts: str
    notices: tuple[str, ...]
    left_out: tuple[str, ...]
    drafts: str
    file_name: str

    @property
    def text(self) -> str | None:
        """What a sheet says that has no pages; None for one that is printed."""
        return None if self.sheet.pages else self.sheet.data.decode()


def make(workspace: Workspace, wish: Wish, kept: Kept) -> SheetMade | WrongField:
    """The sheet that is wished for; gathers what it is made from where ``kept`` has not got it."""
    try:
        at = moment_of(workspace, wish.times)
    except Refused as error:
        return WrongField(AS_OF, sentence(error))
    try:
        replaced = show_sheet(workspace, wish.replaces).sheet.id if wish.replaces else None
    except Refused as error:
        return WrongField(REPLACES, sentence(error))
    if replaced and not replaced.startswith(wish.country):
        return WrongField(REPLACES, _("That sheet is about another country. Look at its id again."))
    ready = _ready(workspace, wish, kept, _order(wish, at, replaced), at)
    return _made(sheet_of(ready), ready, at)


def _order(wish: Wish, at: Moment, replaced: str | None) -> SheetOrder:
    order = SheetOrder(
        wish.country, wish.language, Edition(wish.edition), Paper(wish.paper), at.as_of
    )
    return replace(order, without=wish.without, replaces=replaced)


def _ready(workspace: Workspace, wish: Wish, kept: Kept, order: SheetOrder, at: Moment) -> Ready:
    of = (wish.country, wish.times, workspace.today)
    if kept.ready is None or kept.of != of:
        kept.ready, kept.of = prepare_many(workspace, order, at), of
    else:
        kept.ready = replace(kept.ready, order=order)
    return kept.ready


def _made(sheet: Sheet, ready: Ready, at: Moment) -> SheetMade:
    notices = (s.text for s in sheet.spoken if s.statement.message.startswith("notice."))
    return SheetMade(
        sheet,
        at,
        facts_words(sheet),
        tuple(notices),
        tuple(left_out_lines(sheet.left_out)),
        draft_words(sheet, ready.voices),
        _file_name(sheet.order),
    )


def _file_name(order: SheetOrder) -> str:
    edition = "" if order.edition is Edition.STANDARD else f"-{order.edition.value}"
    name = f"{order.country}-{order.as_of}-{order.language}{edition}"
    return name + order.edition.suffix
