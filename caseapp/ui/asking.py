"""The questions that pages put to the services, each run on a worker.

Only this module and the ``asking`` of a page have late imports of services and of the modules
that word their answers: those import the database, the calendar and the PDF libraries, some
400 ms, which must not stand before the first painted window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from caseapp.domain.changes import Changes
    from caseapp.errors import CaseappError
    from caseapp.jobs import Watch
    from caseapp.services.moments import Moment
    from caseapp.services.workspace import Workspace
    from caseapp.ui.errands import Errands, Failure
    from caseapp.ui.pages.countries.telling import CountriesTold
    from caseapp.ui.telling.dates import DateTold
    from caseapp.ui.telling.hits import HitTold
    from caseapp.ui.widgets.worldmap.shapes import Shapes


class Times(NamedTuple):
    """The two dates as they were typed; empty means now."""

    as_of: str = ""
    known_on: str = ""


NOW = Times()


class Count(NamedTuple):
    """A number beside a place of the rail, and what it counts."""

    number: int
    meaning: str


def errands(
    returned: Callable[[int, object], None], stepped: Callable[[int, object], None]
) -> Errands:
    """The workers and the questions put to them."""
    from caseapp.ui.errands import Errands

    return Errands(returned, stepped)


def failure(answer: object) -> Failure | None:
    """The failure that came back in place of an answer, or None."""
    from caseapp.ui.errands import Failure

    return answer if isinstance(answer, Failure) else None


def sentence(error: CaseappError) -> str:
    """What a person is told about an error."""
    from caseapp.wording.errors import sentence as said

    return said(error)


def date_told(text: str, near: date) -> DateTold:
    """What a date field says about a text; quick enough to be asked at every key."""
    from caseapp.ui.telling.dates import tell

    return tell(text, near)


def open_office(data_dir: Path, clock: Callable[[], datetime], watch: Watch) -> Workspace:
    """The opened workspace of a folder."""
    from caseapp.services.workspace import open_workspace

    return open_workspace(data_dir, clock, watch)


def glance(data_dir: Path, clock: Callable[[], datetime]) -> Callable[[], CountriesTold | None]:
    """All countries as the file has them, long before the workspace is open; or None."""

    def question() -> CountriesTold | None:
        from caseapp.services.country_table import glance as look
        from caseapp.ui.pages.countries.telling import tell

        rows = look(data_dir, clock)
        return tell(rows, clock().date()) if rows else None

    return question


def moment_of(workspace: Workspace, times: Times) -> Moment:
    """The moment of two dates as typed. Raises Refused for what is no day that has come."""
    from caseapp.services.moments import moment

    return moment(workspace.clock, times.as_of or None, times.known_on or None)


def countries(times: Times) -> Callable[[Workspace], CountriesTold]:
    """All countries at a moment."""

    def question(workspace: Workspace) -> CountriesTold:
        from caseapp.services.countries import list_countries
        from caseapp.ui.pages.countries.telling import tell

        at = moment_of(workspace, times)
        return tell(list_countries(workspace, at), at.as_of)

    return question


def watched_changes(workspace: Workspace) -> Count:
    """How much altered in watched countries since somebody last looked."""
    from caseapp.services.changes import count_watched_changes
    from caseapp.services.moments import moment
    from caseapp.wording.changes import watched_count_words

    number = count_watched_changes(workspace, moment(workspace.clock))
    return Count(number, watched_count_words(number))


def toggled_watch(code: str) -> Callable[[Workspace], Changes]:
    """The edit that puts a country on watch, or takes it off."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.watching import is_watched, unwatch_country, watch_country

        alter = unwatch_country if is_watched(workspace, code) else watch_country
        return alter(workspace, code)

    return edit


def watch_words(code: str) -> Callable[[Workspace], str]:
    """Whether a country is on watch, in a sentence."""

    def question(workspace: Workspace) -> str:
        from caseapp.services.watching import is_watched
        from caseapp.wording.alterations import country_name
        from caseapp.wording.changes import watch_words as words

        return words(country_name(code), is_watched(workspace, code))

    return question


def overdue_reviews(workspace: Workspace) -> Count:
    """How many judgements should have been looked at again by now."""
    from caseapp.services.moments import moment
    from caseapp.services.reviews import count_overdue
    from caseapp.wording.reviewing import overdue_count

    number = count_overdue(workspace, moment(workspace.clock))
    return Count(number, overdue_count(number))


def at_desk(workspace: Workspace) -> str:
    """Who is at this computer, in words; empty where nobody has said so."""
    from caseapp.services.office import show_office
    from caseapp.wording.office import at_this_computer

    return at_this_computer(show_office(workspace))


def search(text: str) -> Callable[[Workspace], tuple[HitTold, ...]]:
    """What a text finds."""

    def question(workspace: Workspace) -> tuple[HitTold, ...]:
        from caseapp.services.search import find
        from caseapp.ui.telling.hits import tell_hits

        return tell_hits(find(workspace, text), workspace.today)

    return question


def world_shapes() -> Callable[[Watch], Shapes]:
    """The shapes of all countries, from the file that ships with the program."""

    def work(_watch: Watch) -> Shapes:
        from caseapp.places import resources
        from caseapp.ui.widgets.worldmap.shapes import read_shapes

        return read_shapes(resources() / "map" / "world.shapes")

    return work
