"""The two actions that every kind of thing has: ``withdraw`` and ``restore``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from caseapp.cli.options import Commands, reason, writing

if TYPE_CHECKING:
    import argparse

    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings

Doing = Callable[["Arguments", "Surroundings"], None]
"""What does an action of a command."""


def add_actions(
    actions: Commands, name_it: Callable[[argparse.ArgumentParser], None], end: str, back: str
) -> None:
    """The words of both, with what they do to the thing that ``name_it`` asks for."""
    for action, told in (("withdraw", end), ("restore", back)):
        command = actions.add_parser(action, help=told)
        name_it(command)
        reason(command)
        writing(command)


def withdraw(thing: str, arguments: Arguments, surroundings: Surroundings) -> None:
    """End a thing without losing it."""
    from caseapp.cli.opening import opened
    from caseapp.cli.written import end, tell  # import the services

    with opened(surroundings) as workspace:
        ended = end(workspace, thing, arguments)
    tell(arguments, surroundings, ended)


def restore(thing: str, arguments: Arguments, surroundings: Surroundings) -> None:
    """Bring a thing back."""
    from caseapp.cli.opening import opened
    from caseapp.cli.written import bring_back, tell  # import the services

    with opened(surroundings) as workspace:
        back = bring_back(workspace, thing, arguments)
    tell(arguments, surroundings, back)
