"""Ids of sheets as people type them from paper, or as a scanner reads them."""

import re
from collections.abc import Iterable

from caseapp.errors import Refused

SCANNED = "CASEAPP:"
"""What stands before the id in the code that a scanner reads."""

_MISREAD = str.maketrans("OIL", "011")
"""Letters that Crockford's base 32 leaves out, because they are taken for digits."""

_SHAPE = re.compile(r"([A-Z]{2})([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})")


def read_sheet_id(typed: str) -> str:
    """The id, such as ``CN-7K3F-9Q2M``, that was typed in any case, with or without hyphens.

    Raises Refused ``sheet_id_unreadable``.
    """
    text = typed.strip().upper().removeprefix(SCANNED)
    bare = re.sub(r"[\s\-–—_.]", "", text)
    found = _SHAPE.fullmatch(bare[:2] + bare[2:].translate(_MISREAD))
    if found is None:
        raise Refused("sheet_id_unreadable", given=typed.strip()[:40])
    return "-".join(found.groups())


def alike(wanted: str, ids: Iterable[str]) -> tuple[str, ...]:
    """The ids that differ from a wanted one in one letter, or by two that changed places."""
    return tuple(each for each in ids if _is_near(wanted, each))


def _is_near(one: str, other: str) -> bool:
    differing = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(differing) > 2:  # noqa: PLR2004 - a swap is two letters
        return False
    if len(differing) < 2:  # noqa: PLR2004
        return True
    first, second = differing
    return one[first] == other[second] and one[second] == other[first]
