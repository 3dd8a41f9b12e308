"""The workspace of a run, closed again whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseapp.cli.main import Surroundings
    from caseapp.services.workspace import Workspace


@contextmanager
def opened(surroundings: Surroundings) -> Iterator[Workspace]:
    """The workspace of this run, closed again whatever happens."""
    workspace = surroundings.workspace()
    try:
        yield workspace
    finally:
        workspace.close()
