"""The questions behind what leaves the window as a file, each run on a worker.

Their imports come late, as in ``caseapp.ui.asking``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseapp.ui.asking import Times, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from caseapp.domain.exporting import Table
    from caseapp.domain.knowledge import CountryKnowledge
    from caseapp.domain.manuscripts import Manuscript
    from caseapp.jobs import Watch
    from caseapp.services.workspace import Workspace
    from caseapp.ui.exporting import LateTable
    from caseapp.wording.papers.prepared import Prepared


class Grounds(NamedTuple):
    """What a document is made of: what is known, when it is made, and the office's name."""

    knowledge: CountryKnowledge
    prepared: Prepared
    office: str


def written_table(shown: Table | LateTable, path: Path, today: date) -> Callable[[Watch], Path]:
    """The path a table was written to, with the day of writing below it."""

    def work(watch: Watch) -> Path:
        from dataclasses import replace

        from caseapp.domain.exporting import Table
        from caseapp.services.exports import save_table
        from caseapp.wording.tables.columns import written_on

        table = shown if isinstance(shown, Table) else shown.make()
        watch.check()
        save_table(replace(table, notes=(*table.notes, written_on(today))), path, watch)
        return path

    return work


def grounds(code: str, times: Times) -> Callable[[Workspace], Grounds]:
    """What a document about a country at a moment is made of."""

    def question(workspace: Workspace) -> Grounds:
        from caseapp.services.countries import show_country
        from caseapp.services.office import show_office
        from caseapp.wording.papers.prepared import Prepared

        at = moment_of(workspace, times)
        office = show_office(workspace).name or ""
        return Grounds(show_country(workspace, code, at), Prepared(at, workspace.today), office)

    return question


def written_dossier(given: Grounds, path: Path) -> Callable[[Watch], Path]:
    """The path the dossier of a country was written to."""

    def work(watch: Watch) -> Path:
        from caseapp.wording.papers.dossier import dossier

        return _written(dossier(*given), path, watch)

    return work


def written_exhibit(given: Grounds, path: Path, since: str = "") -> Callable[[Watch], Path]:
    """The path the cited time line of a country was written to, from a first day if given."""

    def work(watch: Watch) -> Path:
        from caseapp.wording.papers.making import exhibit_words

        return _written(exhibit_words(given.knowledge, given.prepared, since), path, watch)

    return work


def _written(manuscript: Manuscript, path: Path, watch: Watch) -> Path:
    from caseapp.services.documents import make_document, save_document

    made = make_document(manuscript, watch)
    watch.check()
    save_document(made, path)
    return path
