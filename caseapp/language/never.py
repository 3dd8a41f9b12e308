"""What a sheet must never say, as patterns in each language: the list the lawyers gave.

That somebody is safe or will be released, that papers be refused or an appointment missed, a
promise, a way past a control. They hold what ships (tested) and what an office writes itself.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

from caseapp.errors import Trouble
from caseapp.language.languages import Language
from caseapp.places import resources


@cache
def never_said(language: Language) -> re.Pattern[str]:
    """What none of its sentences may hold. Raises Trouble ``never_list_damaged``."""
    path = resources() / "locale" / language.folder / "never.toml"
    return _read(path)


def forbidden_in(text: str, language: Language) -> str | None:
    """The words of a text that a sheet must never say, or None."""
    found = never_said(language).search(text)
    return found.group() if found else None


def _read(path: Path) -> re.Pattern[str]:
    try:
        listed = tomllib.loads(path.read_text("utf-8"))["patterns"]
        return re.compile("|".join(f"(?:{each})" for each in listed), re.IGNORECASE)
    except (OSError, ValueError, LookupError, TypeError, re.error) as error:
        raise Trouble("never_list_damaged", path=str(path)) from error
