"""The legal terms of the sheets: one rendering for each in every language.

``resources/locale/glossary.csv`` says where the English uses a term and what it means;
``resources/locale/<language>/glossary.csv`` how the language renders it.
"""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from caseapp.domain.message_reviews import Forms
from caseapp.errors import Trouble
from caseapp.language.languages import ENGLISH, Language
from caseapp.places import resources

_FILE = "glossary.csv"


@dataclass(frozen=True, slots=True)
class LegalTerm:
    """A term, the pattern by which English uses it, and its sense."""

    name: str
    english: re.Pattern[str]
    meaning: str

    def is_in(self, english: Forms) -> bool:
        """Whether a message uses the term."""
        return any(self.english.search(text) for text in english)


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a language says a term: ``words``, or one of the forms in ``also``."""

    term: LegalTerm
    words: str
    also: tuple[str, ...] = ()

    def is_in(self, forms: Forms) -> bool:
        """Whether every form of a message says the term so."""
        accepted = [each.casefold() for each in (self.words, *self.also)]
        return all(any(each in text.casefold() for each in accepted) for text in forms)


class Glossary:
    """The renderings of one language."""

    def __init__(self, renderings: Iterable[Rendering]) -> None:
        self.renderings = tuple(renderings)

    def of(self, english: Forms) -> tuple[Rendering, ...]:
        """The renderings of the terms that a message uses."""
        return tuple(each for each in self.renderings if each.term.is_in(english))

    def not_kept(self, english: Forms, forms: Forms) -> tuple[Rendering, ...]:
        """The renderings that the words of a message ought to use and do not."""
        return tuple(each for each in self.of(english) if not each.is_in(forms))


@cache
def legal_terms() -> tuple[LegalTerm, ...]:
    """The terms of all languages, read once. Raises Trouble ``glossary_damaged``."""
    return tuple(
        LegalTerm(row["term"], re.compile(row["english"], re.IGNORECASE), row["what it means"])
        for row in _rows(resources() / "locale" / _FILE)
    )


@cache
def glossary(language: Language) -> Glossary:
    """The glossary of a language, read once; English has none, and one may be missing.

    Raises Trouble ``glossary_damaged``.
    """
    path = resources() / "locale" / language.folder / _FILE
    if language == ENGLISH or not path.exists():
        return Glossary(())
    terms = {term.name: term for term in legal_terms()}
    return Glossary(
        Rendering(terms[row["term"]], row["rendering"], _also(row["also"]))
        for row in _rows(path)
        if row["term"] in terms and row["rendering"]
    )


def _also(cell: str | None) -> tuple[str, ...]:
    return tuple(part for part in (cell or "").split("|") if part)


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_text(encoding="utf-8")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    except (OSError, ValueError, csv.Error) as error:
        raise Trouble("glossary_damaged", path=str(path)) from error
    if not rows or "term" not in rows[0]:
        raise Trouble("glossary_damaged", path=str(path))
    return rows
