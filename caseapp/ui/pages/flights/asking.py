"""The question of the flights page; its imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ui.asking import Times, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.flights.telling import FlightsTold


def flights(times: Times, country: str) -> Callable[[Workspace], FlightsTold]:
    """The flights and routes known at a moment; about one country unless it is empty."""

    def question(workspace: Workspace) -> FlightsTold:
        from caseapp.services.flights import list_flights
        from caseapp.ui.pages.flights.telling import tell

        at = moment_of(workspace, times)
        return tell(list_flights(workspace, at, country or None), workspace.today)

    return question
