"""Where a line may end: at white space, at a break mark, and between wide characters."""

import re
from collections.abc import Iterator

BREAKS = frozenset({" ", "\u200b"})
"""What stands between words and is not drawn at the end of a line."""

_WIDE = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f"
    "\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_WIDE_OPENING = "（《「『【〔〈"
_WIDE_CLOSING = "，。、；：！？）》」』】〕〉％"
_OPENING = f"{_WIDE_OPENING}“‘(\\["
_CLOSING = f"{_WIDE_CLOSING}”’,.;:!?)\\]…·%"
_GAP = "\\s\u200b"
_MARKS = "[\u0300-\u036f\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef\u200c\u200d]*"
_WORD_ENDS = f"[{_OPENING}]*[{_WIDE}]|[{_WIDE_OPENING}{_WIDE_CLOSING}{_GAP}]|$"
_KEPT = f"(?:\\[\\d+(?:, \\d+)+\\]|\\+?\\d[\\d-]* ?\\(\\d+\\) ?\\d[\\d-]+)[{_CLOSING}]*"
"""Numbers of sources and telephone numbers, which keep their spaces."""

_UNIT = re.compile(
    f"{_KEPT}"
    f"|[{_OPENING}]*[{_WIDE}]{_MARKS}[{_CLOSING}]*"
    f"|[{_WIDE_OPENING}]*[^{_GAP}{_WIDE}{_WIDE_OPENING}{_WIDE_CLOSING}]+?(?={_WORD_ENDS})[{_WIDE_CLOSING}]*"
    f"|[{_WIDE_OPENING}{_WIDE_CLOSING}]+"
    "| |\u200b"
)
"""What stays together: a wide character or a word, each with its punctuation."""


def units(text: str) -> Iterator[re.Match[str]]:
    """The unbreakable pieces of a clean text, in order, white space among them."""
    return _UNIT.finditer(text)


def good_end(text: str, start: int, at: int) -> int:
    """Where to cut a word that is too long, at ``at`` or before: beside no punctuation."""
    for end in range(at, start, -1):
        if text[end - 1] not in _OPENING and text[end] not in _CLOSING:
            return end
    return at
