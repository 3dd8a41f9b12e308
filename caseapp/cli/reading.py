"""The commands that read knowledge: ``country``, ``search``, ``languages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import machine, plain
from caseapp.language.languages import LANGUAGES
from caseapp.services.countries import show_country
from caseapp.services.moments import moment
from caseapp.services.search import find

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def country(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what is known about a country."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    workspace = surroundings.workspace()
    knowledge = show_country(workspace, arguments.country, when)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine.country(knowledge, when))
    else:
        surroundings.tell(plain.country(knowledge))


def search(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what a search finds."""
    text = " ".join(arguments.text)
    workspace = surroundings.workspace()
    hits = find(workspace, text)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine.search(text, hits))
    else:
        surroundings.tell(plain.search(text, hits))


def languages(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the languages of sheets and whether a reader has reviewed them."""
    if arguments.format == "json":
        surroundings.tell_json(machine.languages(LANGUAGES))
    else:
        surroundings.tell(plain.languages(LANGUAGES))
