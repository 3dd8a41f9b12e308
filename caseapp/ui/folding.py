"""Texts as they are compared when somebody types: without accents and capitals."""

import unicodedata


def fold(text: str) -> str:
    """The text without accents and in lower case."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
