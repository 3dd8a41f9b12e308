"""Making the briefing sheet a client takes home."""

from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sheets import Edition, Sheet, SheetContents, SheetOrder
from caseapp.errors import Refused
from caseapp.services.countries import knowledge_of
from caseapp.services.files import write_whole
from caseapp.services.moments import Moment
from caseapp.services.voices import OfficeVoices
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Ready:
    """Everything a sheet is made from, so that it can be made on any thread or process.

    ``everything`` is all that a sheet could say, where it was worked out for many sheets.
    """

    order: SheetOrder
    knowledge: CountryKnowledge
    office: Office
    voices: OfficeVoices
    everything: SheetContents | None = None


def prepare(workspace: Workspace, order: SheetOrder, moment: Moment) -> Ready:
    """Gather what a sheet is made from.

    Raises Refused ``unknown_country`` or ``sheet_about_us``.
    """
    if order.country == "US":
        raise Refused("sheet_about_us")
    with workspace.reference.reading() as unit:
        knowledge = knowledge_of(unit, order.country, moment)
        spoken = OfficeVoices(unit.message_reviews.all())
        return Ready(order, knowledge, unit.office.read(), spoken)


def prepare_many(workspace: Workspace, order: SheetOrder, moment: Moment) -> Ready:
    """The same for many sheets of one country and moment that differ in their orders alone."""
    from caseapp.briefing.contents import contents  # heavy, as below

    ready = prepare(workspace, order, moment)
    return replace(ready, everything=contents(ready.knowledge, ready.office))


def sheet_of(ready: Ready) -> Sheet:
    """The sheet made from what was gathered; the same gives the same.

    Raises Refused ``unknown_language`` or ``sheet_does_not_fit``, and Trouble where a font or
    a catalogue is missing.
    """
    from caseapp.briefing.making import make  # heavy; needed only once somebody prints

    return make(ready.knowledge, ready.order, ready.office, ready.voices, ready.everything)


def make_sheet(workspace: Workspace, order: SheetOrder, moment: Moment) -> Sheet:
    """The sheet for an order, from what is known at a moment. Raises as the two steps do."""
    return sheet_of(prepare(workspace, order, moment))


def sheet_path(path: Path, edition: Edition) -> Path:
    """The path, if its name ends as the files of an edition do.

    Raises Refused ``sheet_file_unlike_edition``: what is in a file should be seen by its name.
    """
    wanted = edition.suffix
    others = {each.suffix for each in Edition} - {wanted}
    if path.suffix.lower() in others:
        raise Refused("sheet_file_unlike_edition", given=path.name, wanted=wanted)
    return path


def save_sheet(sheet: Sheet, path: Path) -> None:
    """Write the sheet's file whole.

    Raises Refused ``sheet_file_unlike_edition``, Trouble ``file_unwritable`` or ``disk_full``.
    """
    write_whole(sheet_path(path, sheet.order.edition), sheet.data)
