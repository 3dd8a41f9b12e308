"""Putting manuscripts on paper, and writing them whole."""

from pathlib import Path

from caseapp.domain.manuscripts import Document, Manuscript
from caseapp.errors import Refused
from caseapp.jobs import Watch
from caseapp.services.files import write_whole


def paper_path(path: Path) -> Path:
    """The path of a PDF to write. Raises Refused ``paper_file_unknown`` for another name."""
    if path.suffix.lower() != ".pdf":
        raise Refused("paper_file_unknown", given=path.name)
    return path


def make_document(manuscript: Manuscript, watch: Watch) -> Document:
    """The manuscript as PDF. Raises Stopped, and Trouble ``font_missing``."""
    from caseapp.briefing.documents import set_manuscript  # heavy; needed once somebody prints

    return set_manuscript(manuscript, watch)


def save_document(document: Document, path: Path) -> None:
    """Write a document whole.

    Raises Refused ``paper_file_unknown``, Trouble ``file_unwritable`` or ``disk_full``; an
    older file then still stands.
    """
    write_whole(paper_path(path), document.pdf)
