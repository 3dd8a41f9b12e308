"""The question of the flights page; its imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.asking import Times
    from caseapp.ui.pages.flights.telling import FlightsTold


def flights(times: Times, country: str) -> Callable[[Workspace], FlightsTold]:
    """The flights and routes known at a moment; about one country unless it is empty."""

    def question(workspace: Workspace) -> FlightsTold:
        from caseapp.services.flights import list_flights
        from caseapp.services.moments import moment
        from caseapp.ui.pages.flights.telling import tell

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return tell(list_flights(workspace, at, country or None))

    return question
