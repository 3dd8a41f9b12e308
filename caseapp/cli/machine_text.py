"""Plain values as JSON text that reads the same in every locale and orders no terminal about."""

import json
from collections.abc import Mapping
from typing import Any


def machine_text(answer: Mapping[str, Any]) -> str:
    """The answer as JSON; letters that cannot be printed stand as their escapes.

    Between the texts there are only printable letters and line ends, so that whatever else
    is found stands within a text.
    """
    written = json.dumps(answer, ensure_ascii=False, indent=2)
    return "\n".join(map(_escaped, written.split("\n")))


def _escaped(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in line)
