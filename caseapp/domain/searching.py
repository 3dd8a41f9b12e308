"""What can be found by a search, and what a search finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing to be found. ``type`` is ``country``, ``claim``, ``source`` or ``assessment``.

    ``terms`` are further words to find it by, in any language; they are never shown.
    """

    type: str
    id: str
    country: str | None
    title: str
    body: str
    terms: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found, with the words around the place where it was found."""

    type: str
    id: str
    country: str | None
    title: str
    snippet: str
