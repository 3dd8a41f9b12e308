"""The commands that print long documents: ``dossier`` and ``exhibit``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.domain.claims import ClaimKind
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.manuscripts import Manuscript
from caseapp.domain.sheets import Paper
from caseapp.jobs import Watch
from caseapp.places import file_path
from caseapp.services.countries import show_country
from caseapp.services.documents import make_document, paper_path, save_document
from caseapp.services.moments import Moment, moment
from caseapp.services.office import show_office
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.papers.dossier import dossier as dossier_words
from caseapp.wording.papers.making import exhibit_words
from caseapp.wording.papers.prepared import Prepared
from caseapp.wording.quoting import harmless

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def dossier(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write everything known about a country as PDF."""
    knowledge, prepared, office = _grounds(arguments, surroundings)
    if arguments.office is not None:
        office = arguments.office
    words = dossier_words(knowledge, prepared, office)
    _write(words, knowledge.country, prepared.moment, arguments, surroundings)


def exhibit(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write the cited time line of a country's removal practice as PDF."""
    knowledge, prepared, _office = _grounds(arguments, surroundings)
    also = tuple(ALSO[name] for name in arguments.also or ())
    words = exhibit_words(knowledge, prepared, arguments.since, also)
    _write(words, knowledge.country, prepared.moment, arguments, surroundings)


ALSO = {
    "statements": ClaimKind.STATEMENT,
    "routes": ClaimKind.ROUTE,
    "visa-rules": ClaimKind.VISA_RULE,
}
"""The kinds that a time line takes up only when asked to."""


def _grounds(
    arguments: Arguments, surroundings: Surroundings
) -> tuple[CountryKnowledge, Prepared, str]:
    """What is known of the country, when the paper is made, and the name of the office."""
    paper_path(file_path(arguments.output))
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        knowledge = show_country(workspace, arguments.country, when)
        prepared = Prepared(when, workspace.today, Paper(arguments.paper))
        return knowledge, prepared, show_office(workspace).name or ""


def _write(
    words: Manuscript, country: str, when: Moment, arguments: Arguments, around: Surroundings
) -> None:
    path = file_path(arguments.output)
    made = make_document(words, Watch())
    save_document(made, path)
    if arguments.format == "json":
        from caseapp.cli import machine_papers  # needed by programs only

        kind = arguments.command
        around.tell_json(machine_papers.document(made, kind, country, when, str(path)))
    else:
        pages = ngettext("{count} page", "{count} pages", made.pages).format(count=made.pages)
        wrote = _("Wrote {file}: {title}, {pages}.")
        around.tell(wrote.format(file=harmless(str(path)), title=made.title, pages=pages))
