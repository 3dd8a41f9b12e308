"""The command line: exit status 0 done, 1 refused or failed, 2 wrong usage."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from caseapp.errors import CaseappError, Trouble
from caseapp.places import data_dir

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.services.workspace import Workspace

Clock = Callable[[], datetime]
Command = Callable[["Arguments", "Surroundings"], None]
Desktop = Callable[[Path, Clock], int]


class Surroundings:
    """What a command meets: the clock, where it prints, and where the stores lie."""

    def __init__(self, clock: Clock, out: TextIO, given_dir: str | None) -> None:
        self.clock = clock
        self.out = out
        self.data_dir = data_dir(given_dir)

    def tell(self, answer: str) -> None:
        """Print an answer; what it quotes never gives orders to the terminal.

        Raises Trouble ``answer_unprintable`` where nothing can be printed.
        """
        from caseapp.wording.quoting import harmless_lines  # not before the desktop opens

        self._print(harmless_lines(answer))

    def _print(self, answer: str) -> None:
        try:
            print(answer, file=self.out, flush=True)
        except OSError as error:
            sys.stdout = None  # what still waits there cannot be written at the end either
            if isinstance(error, BrokenPipeError):
                raise
            raise Trouble("answer_unprintable") from error

    def tell_json(self, answer: dict[str, Any]) -> None:
        """Print an answer as JSON that reads the same in every locale."""
        from caseapp.cli.machine_text import machine_text  # needed by programs only

        self._print(machine_text(answer))

    def workspace(self) -> Workspace:
        """The opened workspace of this run."""
        from caseapp.services.workspace import open_workspace

        return open_workspace(self.data_dir, self.clock)


def now() -> datetime:
    """The present moment here, with its time zone."""
    return datetime.now().astimezone()


def no_desktop(data_dir: Path, clock: Clock) -> int:
    """Stands where no desktop was given: says that there is no screen."""
    raise Trouble("no_display")


def run(argv: Sequence[str], clock: Clock = now, desktop: Desktop = no_desktop) -> int:
    """Run one command line; without a command it opens the desktop it is given."""
    _speak_utf8()
    try:
        if not argv:  # the desktop, without the time that reading a command line takes
            return desktop(data_dir(None), clock)
        return _obey(argv, clock, desktop)
    except CaseappError as error:
        from caseapp.cli.refusals import told  # only where something went wrong

        print(told(error), file=sys.stderr)
        return 1
    except BrokenPipeError:  # nobody reads any more
        return 1
    except KeyboardInterrupt:
        return 130


def _obey(argv: Sequence[str], clock: Clock, desktop: Desktop) -> int:
    from caseapp.cli.arguments import read

    arguments = read(argv)
    surroundings = Surroundings(clock, sys.stdout, arguments.data_dir)
    if arguments.command == "desktop":
        return desktop(surroundings.data_dir, clock)
    _command(arguments.command)(arguments, surroundings)
    return 0


def _speak_utf8() -> None:
    """Print UTF-8 in every locale, and what cannot be said in it as its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _command(name: str) -> Command:
    """The command of a name, imported only now: each needs other libraries."""
    module = import_module(f"caseapp.cli.{_PLACES[name]}")
    command: Command = getattr(module, name)
    return command


_PLACES = {
    "countries": "countries",
    "country": "reading",
    "flights": "flights",
    "visa": "visas",
    "search": "searching",
    "languages": "languages",
    "sheet": "sheet_arguments",
    "batch": "batch_arguments",
    "source": "sources",
    "claim": "claims",
    "assess": "assessments",
    "disagreement": "disagreements",
    "office": "office_writing",
    "undo": "step_writing",
    "redo": "step_writing",
    "changes": "changes",
    "watch": "changes",
    "history": "changes",
    "export": "exports",
    "dossier": "papers",
    "exhibit": "papers",
}
"""In which module of the command line each command stands, under its own name."""
