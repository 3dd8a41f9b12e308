"""The way in: ``caseapp`` and ``python -m caseapp``."""

import os
import sys


def main() -> int:
    """Run the command line; without a command it opens the desktop program."""
    os.umask(0o077)  # what we write is for this person alone
    from caseapp.cli.main import run  # after the mask, so that no import writes before it

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
