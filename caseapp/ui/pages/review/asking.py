"""The questions this page puts to the services, with their late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseapp.services.workspace import Workspace
    from caseapp.ui.asking import Times
    from caseapp.ui.pages.review.told import MisfitsTold, ReviewTold


def reviews(times: Times, limits: Mapping[str, int]) -> Callable[[Workspace], ReviewTold]:
    """What waits at a moment; of each section so many cards as its limit says."""

    def question(workspace: Workspace) -> ReviewTold:
        from caseapp.services.moments import moment
        from caseapp.services.reviews import list_reviews
        from caseapp.ui.pages.review.telling import tell

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return tell(list_reviews(workspace, at), at, workspace.today, limits)

    return question


def countries_to_look_at(times: Times) -> Callable[[Workspace], list[str]]:
    """The countries about which anything is recorded."""

    def question(workspace: Workspace) -> list[str]:
        from caseapp.services.misfits import countries_with_claims
        from caseapp.services.moments import moment

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return countries_with_claims(workspace, at)

    return question


def misfits(country: str, times: Times) -> Callable[[Workspace], MisfitsTold]:
    """What does not fit about one country."""

    def question(workspace: Workspace) -> MisfitsTold:
        from caseapp.services.misfits import misfits_about
        from caseapp.services.moments import moment
        from caseapp.ui.pages.review.misfits import tell_misfits

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return tell_misfits(misfits_about(workspace, country, at))

    return question
