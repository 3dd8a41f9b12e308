"""What is wrong with the words of a message, so that they must not be printed.

A placeholder is a plain name in braces. Python's format would also take what reaches into a
value (``{count.__class__}``) or makes it a line of a million blanks: no message may.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.message_reviews import Forms

_PLAIN = re.compile(r"(?:[^{}]++|\{\{|\}\}|\{[a-z][a-z_]*\})*+")
_BALANCED = re.compile(r"(?:[^{}]++|\{\{|\}\}|\{[^{}]*+\})*+")
_NAME = re.compile(r"\{\{|\}\}|\{([a-z][a-z_]*)\}")

IN_PLACE = {"month_number": "month"}
"""Values that a language may say in place of another: Chinese counts its months."""


class FaultKind(StrEnum):
    """Why words are refused."""

    UNBALANCED = "unbalanced"
    NOT_PLAIN = "not_plain"
    UNKNOWN_VALUE = "unknown_value"
    LACKS_VALUE = "lacks_value"
    PLURAL_FORMS = "plural_forms"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Fault:
    """A message whose words are refused: it is said in English. ``value`` names the culprit."""

    message: str
    kind: FaultKind
    value: str = ""


def fault_of(message: str, forms: Forms, english: Forms, count: int) -> Fault | None:
    """What is wrong with the words of a message, or None.

    ``count`` is how many forms it has to have.
    """
    if len(forms) != count:
        return Fault(message, FaultKind.PLURAL_FORMS, str(len(forms)))
    wanted = _names(english[-1])
    found = (_fault_in(message, text, wanted) for text in forms)
    return next((fault for fault in found if fault), None)


def _fault_in(message: str, text: str, wanted: frozenset[str]) -> Fault | None:
    if not text.strip():
        return Fault(message, FaultKind.EMPTY)
    if not _PLAIN.fullmatch(text):
        kind = FaultKind.NOT_PLAIN if _BALANCED.fullmatch(text) else FaultKind.UNBALANCED
        return Fault(message, kind)
    names = _names(text)
    if names == wanted:
        return None
    said = {IN_PLACE.get(name, name) for name in names}
    if strange := sorted(said - wanted):
        return Fault(message, FaultKind.UNKNOWN_VALUE, strange[0])
    if lacking := sorted(wanted - said):
        return Fault(message, FaultKind.LACKS_VALUE, lacking[0])
    return None


def _names(text: str) -> frozenset[str]:
    return frozenset(filter(None, _NAME.findall(text)))
