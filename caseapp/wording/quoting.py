"""Somebody else's text among our words: quoted as it is, but harmless to a terminal."""

SHOWN = 120
"""How many characters of somebody else's text are quoted at most."""


def harmless(text: str) -> str:
    """The text without control characters and direction marks, each shown as a gap."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def quoted(value: object) -> str:
    """A value made harmless and short."""
    text = harmless(str(value))
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
