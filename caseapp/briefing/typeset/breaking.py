"""Where a line may end: at white space, at a break mark, and between wide characters."""

import re
from collections.abc import Iterator
from unicodedata import category

BREAKS = frozenset({" ", "\u200b"})
"""What stands between words and is not drawn at the end of a line."""

_WIDE = (
    (0x1100, 0x11FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3040, 0x30FF),
    (0x3100, 0x312F), (0x31A0, 0x31BF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip
"""Letters of Chinese, Japanese and Korean, between which a line may end."""

_WIDE_OPENING = "（《「『【〔〈"
_WIDE_CLOSING = "，。、；：！？）》」』】〕〉％"
_OPENING = f"{_WIDE_OPENING}“‘(["
_CLOSING = f"{_WIDE_CLOSING}”’,.;:!?)]…·%"


_SIGNS = (
    ("o", _WIDE_OPENING), ("c", _WIDE_CLOSING), ("<", _OPENING), (".", _CLOSING), ("z", "\u200b"),
)  # fmt: skip


class _Kinds(dict[int, str]):
    """Each letter as the pattern sees it."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(code, chr(code))
        return kind


def _kind(code: int, letter: str) -> str:
    if letter in " ()[],+-":
        return letter
    for kind, letters in _SIGNS:
        if letter in letters:
            return kind
    if any(first <= code <= last for first, last in _WIDE):
        return "W"
    if category(letter) in {"Mn", "Me", "Cf"}:
        return "m"
    return "1" if letter.isdecimal() else "x"


_KINDS = _Kinds()
_UNIT = re.compile(
    r"(?:\[1+(?:, 1+)+\]|\+?1[1-]* ?\(1+\) ?1[1-]+)[c).,\]]*"  # sources, telephone numbers
    r"|[o<(\[]*Wm*[c).,\]]*"
    r"|o*[^ zWoc]+?(?=[o<(\[]*W|[oc z]|$)c*"
    r"|[oc]+"
    r"| |z"
)
"""What stays together: a wide character or a word, each with its punctuation."""


def units(text: str) -> Iterator[tuple[int, int]]:
    """Where the unbreakable pieces of a clean text are, in order, white space among them."""
    return (match.span() for match in _UNIT.finditer(text.translate(_KINDS)))


def good_end(text: str, start: int, at: int) -> int:
    """Where to cut a word that is too long, at ``at`` or before: beside no punctuation."""
    for end in range(at, start, -1):
        if text[end - 1] not in _OPENING and text[end] not in _CLOSING:
            return end
    return at
