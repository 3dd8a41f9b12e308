"""Options that fill in the fields of a form.

Each becomes a pair of a field's name and a text in ``Arguments.fields``, in the order in
which they were typed. What a text means is for the form to say, and so is what is missing.
"""

from __future__ import annotations

import argparse
from functools import partial

from caseapp.text import gettext as _


def setting(command: argparse.ArgumentParser) -> None:
    """Let any field of the form be given by its name."""
    command.add_argument(
        "--set",
        dest="fields",
        action="append",
        default=[],
        type=_assignment,
        metavar="FIELD=TEXT",
        help=_("fill in a field; for a list once for each of its items; no text empties it"),
    )


def field(
    command: argparse.ArgumentParser,
    option: str,
    name: str,
    metavar: str = "TEXT",
    told: str | None = None,
) -> None:
    """Let one field of the form be given by an option of its own."""
    command.add_argument(
        option,
        dest="fields",
        action="append",
        default=[],
        type=partial(_pair, name),
        metavar=metavar,
        help=told,
    )


def _pair(name: str, text: str) -> tuple[str, str]:
    return name, text


def _assignment(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(_("write it as FIELD=TEXT"))
    return name.strip(), value
