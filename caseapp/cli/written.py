"""How every command that writes does its work and tells what it wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.domain.changes import Changes
from caseapp.domain.misfits import Misfit
from caseapp.services.forms import revision_of
from caseapp.services.recording import Recording, restore, withdraw
from caseapp.services.workspace import Workspace
from caseapp.wording.writing import Act

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


@dataclass(frozen=True, slots=True)
class Written:
    """What was done to a thing; ``misfits`` are what does not fit with it now."""

    act: Act
    id: str
    revision: int
    changes: Changes
    misfits: tuple[Misfit, ...] = ()
    note: str = ""


def recorded(act: Act, made: Recording) -> Written:
    """What a form became."""
    return Written(act, made.id, made.revision, made.changes)


def altered(workspace: Workspace, act: Act, thing: str, id_: str, changes: Changes) -> Written:
    """What an edit without a form did."""
    return Written(act, id_, revision_of(workspace, thing, id_), changes)


def end(workspace: Workspace, thing: str, arguments: Arguments) -> Written:
    """Withdraw the thing that was named."""
    changes = withdraw(workspace, thing, arguments.id, arguments.reason, arguments.by)
    return altered(workspace, Act.WITHDRAWN, thing, arguments.id, changes)


def bring_back(workspace: Workspace, thing: str, arguments: Arguments) -> Written:
    """Restore the thing that was named."""
    changes = restore(workspace, thing, arguments.id, arguments.reason, arguments.by)
    return altered(workspace, Act.RESTORED, thing, arguments.id, changes)


def tell(arguments: Arguments, surroundings: Surroundings, written: Written) -> None:
    """Print what was written, in the form that was asked for."""
    if arguments.format == "json":
        from caseapp.cli import machine_writing  # needed by programs only

        surroundings.tell_json(machine_writing.written(written))
    else:
        from caseapp.cli import plain_writing  # needed by people only

        surroundings.tell(plain_writing.written(written))
