"""Somebody else's text among our words: quoted as it is, but harmless to a terminal."""

SHOWN = 120
"""How many characters of somebody else's text are quoted at most."""

_HARMLESS = "\u200c\u200d\u00a0\u202f\u3000"
"""Joiners within Arabic and Indic words, and the blanks of other scripts: not printable to
Python, but no orders to a terminal."""

_GAP = "\N{REPLACEMENT CHARACTER}"


def harmless(text: str) -> str:
    """The text without control characters and direction marks, each shown as a gap."""
    return "".join(c if c.isprintable() or c in _HARMLESS else _GAP for c in text)


def harmless_lines(text: str) -> str:
    """Text of several lines, each made harmless."""
    return "\n".join(harmless(line) for line in text.split("\n"))


def on_one_line(text: str) -> str:
    """The text harmless and on one line, so that no line of it can pass for one of ours."""
    return harmless(" ".join(text.split()))


def quoted(value: object) -> str:
    """A value made harmless and short."""
    text = harmless(str(value))
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
