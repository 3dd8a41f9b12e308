"""What the page of a source shows: plain values, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.ui.entries import Entry


@dataclass(frozen=True, slots=True)
class SourceTold:
    """The entries of the page, and where those lead that can be opened.

    ``claims`` gives the country and the id of a claim by the key of its entry,
    ``copies`` the id of a source.
    """

    moment: str
    entries: tuple[Entry, ...]
    claims: Mapping[str, tuple[str, str]]
    copies: Mapping[str, str]
