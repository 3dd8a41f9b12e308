"""What leaves the window as a file: the table of a page, a dossier, a time line.

A path is asked for first; words are gathered on the database worker; the file is made on
the drawing worker, whole or not at all, with progress and Cancel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from caseapp.text import gettext as _
from caseapp.ui import asking
from caseapp.ui.dialogs.system import Saving

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from caseapp.domain.exporting import Table
    from caseapp.jobs import Watch
    from caseapp.ui.asking import Grounds, Times
    from caseapp.ui.shell import Shell

Written = Callable[["Grounds", "Path"], Callable[["Watch"], "Path"]]
"""What writes a document of what is known to a path."""


@runtime_checkable
class HasTable(Protocol):
    """A page with a table that can be exported as it is shown."""

    def export_table(self) -> Table | None:
        """The table with filter and order as they are; None where nothing is shown yet."""
        ...


class Shown(NamedTuple):
    """The country that is shown, the moment as typed, and the day it came to."""

    code: str
    times: Times
    as_of: date


class Exporting:
    """Asks where to, and has the file made; the window says how it ended."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._refused = False

    def export_table(self) -> None:
        """Write the table of the page shown as CSV or XLSX, as the person chooses."""
        page, today = self._shell.rooms.currentWidget(), self._shell.today
        table = page.export_table() if isinstance(page, HasTable) else None
        if table is None:
            self._refuse(_("There is no table to export here yet."))
            return
        name = f"{'-'.join(table.title.lower().split())}-{today}.csv"
        kinds = ((_("CSV"), ".csv"), (_("Excel"), ".xlsx"))
        path = self._asked(Saving(_("Export this table"), name, kinds))
        if path:
            work = asking.written_table(table, path, today)
            self._draw(work, _("Exporting the table"))

    def write_dossier(self) -> None:
        """Write everything known about the country shown as PDF."""
        title, doing = _("Save the country dossier"), _("Making the dossier")
        self._write(asking.written_dossier, title, "dossier", doing)

    def write_exhibit(self) -> None:
        """Write the cited time line of the country shown as PDF."""
        title, doing = _("Save the cited time line"), _("Making the time line")
        self._write(asking.written_exhibit, title, "removal-practice", doing)

    def _write(self, written: Written, title: str, name: str, doing: str) -> None:
        page = self._shell.rooms.country
        shown = page.shown if page else None
        if shown is None:
            return
        proposed = f"{name}-{shown.code}-{shown.as_of}.pdf"
        path = self._asked(Saving(title, proposed, ((_("PDF"), ".pdf"),)))
        if path is None:
            return

        def write(grounds: Grounds) -> None:
            self._draw(written(grounds, path), doing)

        self._shell.desk.ask(asking.grounds(shown.code, shown.times), write, self._refuse)

    def _draw(self, work: Callable[[Watch], Path], doing: str) -> None:
        self._shell.desk.draw(work, self._wrote, self._refuse, doing)

    def _asked(self, saving: Saving) -> Path | None:
        if self._refused:  # else the notice is not ours
            self._shell.notice.clear()
            self._refused = False
        return self._shell.rooms.dialogs.ask_path(self._shell, saving)

    def _wrote(self, path: Path) -> None:
        self._shell.status.note(_("Written to {path}").format(path=path))

    def _refuse(self, sentence: str) -> None:
        self._refused = True
        self._shell.notice.say(sentence, grave=True)
