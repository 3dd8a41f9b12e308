"""What was typed, spelled out: “sheet CN …” is short for “sheet make CN …”."""

from collections.abc import Sequence

MAKE = "make"
ACTIONS = (MAKE, "list", "show", "verify", "reprint", "correct")
"""What may follow ``sheet``; anything else is a country."""


def command_of(words: Sequence[str]) -> str | None:
    """The command: the first word that is no option and no option's value."""
    at = _place(words)
    return None if at is None else words[at]


def spelled_out(argv: Sequence[str]) -> list[str]:
    """What was typed, with the action put in where ``sheet`` is followed by a country."""
    words = list(argv)
    at = _place(words)
    if at is not None and words[at] == "sheet" and at + 1 < len(words):
        following = words[at + 1]
        if following not in ACTIONS and following not in ("-h", "--help"):
            words.insert(at + 1, MAKE)
    return words


def _place(words: Sequence[str]) -> int | None:
    for at, word in enumerate(words):
        if not word.startswith("-") and (at == 0 or words[at - 1] != "--data-dir"):
            return at
    return None
