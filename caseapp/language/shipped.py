"""A compiled catalogue as it ships: every message with its forms, and the plural rule."""

import gettext
import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.message_reviews import Forms
from caseapp.errors import Trouble
from caseapp.language.languages import Language

DOMAIN = "briefing"
_TRIED = (*range(201), 1_000, 1_000_000)
"""Counts for which the plural rule of a catalogue must have an answer."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """The messages of a catalogue file.

    ``number`` is how many plural forms the language has, ``rule`` which one a count takes.
    """

    forms: Mapping[str, Forms]
    plural: frozenset[str]
    number: int
    rule: Callable[[int], int]


class _Messages(gettext.GNUTranslations):
    """Python reads the file; its table is the only way to see all that is in it."""

    _catalog: dict[str | tuple[str, int], str]
    plural: Callable[[int], int]

    @property
    def table(self) -> dict[str | tuple[str, int], str]:
        """The messages by id, those with plural forms by id and form."""
        return self._catalog


def load(folder: Path, language: Language) -> Shipped:
    """Read a catalogue. Raises Trouble ``catalogue_missing`` or ``catalogue_damaged``."""
    path = folder / language.folder / "LC_MESSAGES" / f"{DOMAIN}.mo"
    try:
        with path.open("rb") as file:
            return _shipped(_Messages(file))
    except FileNotFoundError as error:
        raise Trouble("catalogue_missing", language=language.tag, path=str(path)) from error
    except (OSError, ValueError, LookupError, ArithmeticError, struct.error) as error:
        raise Trouble("catalogue_damaged", language=language.tag, path=str(path)) from error


def _shipped(messages: _Messages) -> Shipped:
    forms: dict[str, Forms] = {}
    plural: dict[str, dict[int, str]] = {}
    for key, text in messages.table.items():
        if isinstance(key, tuple):
            plural.setdefault(key[0], {})[key[1]] = text
        elif key:
            forms[key] = (text,)
    forms |= {id_: tuple(found[n] for n in sorted(found)) for id_, found in plural.items()}
    number = _number(messages.info().get("plural-forms", ""))
    if any(not 0 <= messages.plural(count) < number for count in _TRIED):
        raise ValueError("a count without a plural form")
    return Shipped(forms, frozenset(plural), number, messages.plural)


def _number(header: str) -> int:
    found = re.search(r"nplurals\s*=\s*(\d{1,2})\b", header)
    return int(found[1]) if found else 2
