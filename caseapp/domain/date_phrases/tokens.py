"""A phrase as words: small letters, no commas, one kind of dash."""

import re
from typing import TypeAlias

Tokens: TypeAlias = tuple[str, ...]
"""Words, numbers, signs, and dates in figures, in the order they were typed."""

MOST = 24
"""How many words a phrase may have; the longest that is read has about twelve."""

_EMPTY = frozenset({"the", "of"})
_DASHES = str.maketrans(
    {"–": " - ", "—": " - ", "−": " - ", "\N{NON-BREAKING HYPHEN}": "-", "’": "'"}
)
_TOKEN = re.compile(
    r"""(?P<figures>
            \d{4}-\d\d(?:-\d\d)?[?~%]?(?![\w-])       # 2024-06-29, 2024-06?
          | \d{1,4}(?P<sign>[/.-])\d{1,2}(?P=sign)\d{1,4}(?!\w)   # 6/29/2024
          | \d{1,2}/\d{4}(?!\w)                       # 6/2024
          | \d{4}/\d\d(?!\w)                          # 2023/24
        )
      | (?P<decade>\d{4})'?s(?![a-z])                 # 1990s
      | (?P<number>\d+)(?:(?:st|nd|rd|th)(?![a-z]))?  # 29th
      | (?P<word>[a-z]+)
      | (?P<mark>[-?~])
      | [\s,.;()]
    """,
    re.ASCII | re.VERBOSE,
)


def tokens(text: str) -> Tokens:
    """The words of a text; none if it has a character that no date is written with."""
    found: list[str] = []
    at, folded = 0, text.translate(_DASHES).lower()
    while at < len(folded):
        match = _TOKEN.match(folded, at)
        if match is None or len(found) > MOST:
            return ()
        token = _token(match)
        if token and token not in _EMPTY:
            found.append(token)
        at = match.end()
    return tuple(found)


def _token(match: re.Match[str]) -> str | None:
    if match["decade"]:
        return match["decade"] + "s"
    return match["figures"] or match["number"] or match["word"] or match["mark"]
