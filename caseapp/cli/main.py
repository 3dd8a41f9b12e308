"""The command line: exit status 0 done, 1 refused or failed, 2 wrong usage."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TextIO

from caseapp.cli.arguments import Arguments, parser
from caseapp.errors import CaseappError
from caseapp.places import data_dir
from caseapp.wording.errors import sentence

Command = Callable[[Arguments, "Surroundings"], None]


class Surroundings:
    """What a command meets: the clock, where it prints, and where the stores lie."""

    def __init__(self, clock: Callable[[], datetime], out: TextIO, given_dir: str | None) -> None:
        self.clock = clock
        self.out = out
        self.data_dir = data_dir(given_dir)


def now() -> datetime:
    """The present moment here, with its time zone."""
    return datetime.now().astimezone()


def run(argv: Sequence[str], clock: Callable[[], datetime] = now) -> int:
    """Run one command line."""
    arguments = parser().parse_args(argv, Arguments())
    surroundings = Surroundings(clock, sys.stdout, arguments.data_dir)
    try:
        _command(arguments.command)(arguments, surroundings)
        surroundings.out.flush()
    except CaseappError as error:
        print(f"caseapp: {sentence(error)}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stdout = None  # nobody reads any more
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _command(name: str) -> Command:
    """The command of a name, imported only now: each needs other libraries."""
    from caseapp.cli import reading, sheets

    commands: dict[str, Command] = {
        "country": reading.country,
        "visa": reading.visa,
        "search": reading.search,
        "languages": reading.languages,
        "sheet": sheets.sheet,
    }
    return commands[name]
