"""Writing tables to files, and gathering what a table over all countries needs."""

from collections.abc import Iterator
from pathlib import Path

from caseapp.domain.exporting import FileKind, Table
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.jobs import Watch
from caseapp.services.countries import show_country
from caseapp.services.files import write_whole
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace
from caseapp.text import gettext as _


def file_kind(path: Path) -> FileKind:
    """The kind of file a name asks for by its ending. Raises Refused ``table_file_unknown``."""
    ending = path.suffix.lower().removeprefix(".")
    if ending not in [kind.value for kind in FileKind]:
        raise Refused("table_file_unknown", given=path.name)
    return FileKind(ending)


def save_table(table: Table, path: Path, watch: Watch) -> None:
    """Write a table whole, as the kind of file its name asks for.

    Raises Refused ``table_file_unknown``, Stopped, and Trouble ``file_unwritable`` or
    ``disk_full``; an older file then still stands.
    """
    from caseapp.exports.encoding import encoded  # needed once somebody exports

    data = encoded(table, file_kind(path), watch)
    watch.check()
    write_whole(path, data)


def known_countries(
    workspace: Workspace, moment: Moment, watch: Watch
) -> Iterator[CountryKnowledge]:
    """The knowledge of each country that has any, by code. Raises Stopped."""
    with workspace.reference.reading() as unit:
        counts = unit.claims.counts(moment.known_at, moment.as_of)
        judged = {each.country for each in unit.assessments.all(moment.known_at)}
    codes = sorted(judged | counts.keys())
    for number, code in enumerate(codes):
        watch.step(number, len(codes), _("Gathering what is known"))
        yield show_country(workspace, code, moment)


def known_sources(workspace: Workspace, moment: Moment) -> tuple[Source, ...]:
    """Every source but those published after the day, by id; one without a date counts."""
    with workspace.reference.reading() as unit:
        found = unit.sources.all(moment.known_at).values()
    return tuple(s for s in found if s.published is None or s.published.begins <= moment.as_of)
