"""The actions of ``source`` that read: ``list``, ``show`` and ``story``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from caseapp.cli import machine_sources, plain_sources
from caseapp.domain.sources import Grade
from caseapp.services.moments import Moment, moment
from caseapp.services.source_table import SourceFilter, list_sources
from caseapp.services.sources import show_source, show_story
from caseapp.services.workspace import Workspace

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings

T = TypeVar("T")


def sources(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the sources and how much rests on each."""
    wanted = SourceFilter(
        Grade(arguments.grade) if arguments.grade else None,
        arguments.undated,
        arguments.unused,
        arguments.story,
    )
    rows, when = _ask(arguments, surroundings, lambda w, m: list_sources(w, m, wanted))
    if arguments.format == "json":
        surroundings.tell_json(machine_sources.sources(rows, when))
    else:
        surroundings.tell(plain_sources.sources(rows))


def source(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print one source, its claims, and what would be left without it."""
    known, when = _ask(arguments, surroundings, lambda w, m: show_source(w, arguments.id, m))
    if arguments.format == "json":
        surroundings.tell_json(machine_sources.source(known, when))
    else:
        surroundings.tell(plain_sources.source(known))


def story(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print one story, its claims, and what would be left without it."""
    known, when = _ask(arguments, surroundings, lambda w, m: show_story(w, arguments.id, m))
    if arguments.format == "json":
        surroundings.tell_json(machine_sources.story(known, when))
    else:
        surroundings.tell(plain_sources.story(known))


def _ask(
    arguments: Arguments,
    surroundings: Surroundings,
    question: Callable[[Workspace, Moment], T],
) -> tuple[T, Moment]:
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    workspace = surroundings.workspace()
    answer = question(workspace, when)
    workspace.close()
    return answer, when
