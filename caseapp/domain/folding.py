"""Texts as they are compared when somebody types: without accents and capitals."""

import re
import unicodedata

_BETWEEN = re.compile(r"[\s\-.,;:/&()'’ʼ‘`´–—]+")


def fold(text: str) -> str:
    """The text without accents and in lower case."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def fold_name(name: str) -> str:
    """A name folded, with one space for whatever stands between its words."""
    return _BETWEEN.sub(" ", fold(name)).strip()
