"""The questions of the page of visa rules, each run on the worker with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ui.pages.visas.questions import Mode, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.asking import Times
    from caseapp.ui.pages.visas.lines import LinesTold
    from caseapp.ui.pages.visas.telling import VisaTold


def pair(passport: str, destination: str, times: Times) -> Callable[[Workspace], VisaTold]:
    """The rule for a passport at a destination, with all that is on record about it."""

    def question(workspace: Workspace) -> VisaTold:
        from caseapp.services.moments import moment
        from caseapp.services.visas import look_up_visa
        from caseapp.ui.pages.visas.telling import tell

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return tell(look_up_visa(workspace, passport, destination, at.as_of, at), at.as_of)

    return question


def lines(asked: Question) -> Callable[[Workspace], LinesTold]:
    """The lines that answer any question but that for one pair."""

    def question(workspace: Workspace) -> LinesTold:
        from caseapp.services import visa_lists
        from caseapp.services.moments import moment
        from caseapp.ui.pages.visas import lines as words

        times = asked.times
        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        if asked.mode is Mode.CHANGES:
            first = moment(workspace.clock, asked.first).as_of
            pair = (asked.passport or None, asked.destination or None)
            return words.changes(visa_lists.compare_visa_days(workspace, *pair, first, at))
        if asked.mode is Mode.COLUMN:
            return words.whole(visa_lists.list_visa_column(workspace, asked.destination, at))
        row = visa_lists.list_visa_row(workspace, asked.passport, at)
        return words.reach(row) if asked.mode is Mode.REACH else words.whole(row)

    return question
