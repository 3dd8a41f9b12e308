"""Making the briefing sheet a client takes home."""

from pathlib import Path

from caseapp.domain.sheets import Edition, Sheet, SheetOrder
from caseapp.errors import Refused
from caseapp.services.countries import show_country
from caseapp.services.files import write_whole
from caseapp.services.moments import Moment
from caseapp.services.office import show_office
from caseapp.services.voices import voices
from caseapp.services.workspace import Workspace


def make_sheet(workspace: Workspace, order: SheetOrder, moment: Moment) -> Sheet:
    """The sheet for an order, from what is known at a moment.

    Raises Refused ``unknown_country``, ``unknown_language`` or ``sheet_about_us`` and
    Trouble where a font or a catalogue is missing.
    """
    if order.country == "US":
        raise Refused("sheet_about_us")
    from caseapp.briefing.making import make  # heavy; needed only once somebody prints

    knowledge = show_country(workspace, order.country, moment)
    return make(knowledge, order, show_office(workspace), voices(workspace))


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
