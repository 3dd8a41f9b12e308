"""The office's workspace: the open stores and the clock, opened once a run."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from caseapp.domain.searching import INDEX_RULES
from caseapp.jobs import Watch
from caseapp.places import REFERENCE_FILE, resources
from caseapp.services.starter import load_starter
from caseapp.store.reference.office import INDEX_VERSION
from caseapp.store.reference.store import ReferenceStore

Clock = Callable[[], datetime]
"""Gives the present moment with its time zone."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The open reference store and the clock."""

    reference: ReferenceStore
    clock: Clock

    @property
    def today(self) -> date:
        """The day it is here."""
        return self.clock().date()

    def close(self) -> None:
        """Close the stores."""
        self.reference.close()


def open_workspace(data_dir: Path, clock: Clock, watch: Watch | None = None) -> Workspace:
    """Open the stores in a folder; a new one gets the starter pack.

    A file of an older program gets its index for the search made anew: that may take a
    minute, and ``watch`` hears of its steps. Stopped, it leaves the file as it was and raises
    Stopped; the next opening begins again.

    Raises Trouble where the folder or a file in it cannot be used, and Refused where
    the starter pack is broken; then nothing of it is loaded.
    """
    store = ReferenceStore.open(data_dir / REFERENCE_FILE)
    try:
        load_starter(store, resources() / "starter", clock)
        _check_index(store, watch or Watch())
    except BaseException:
        store.close()
        raise
    return Workspace(store, clock)


def _check_index(store: ReferenceStore, watch: Watch) -> None:
    """Make what can be found anew where it was made by other rules than ours."""
    with store.reading() as unit:
        if unit.office.value(INDEX_VERSION) == INDEX_RULES:
            return
    from caseapp.services.search_index import build_index  # once after an update of the program

    with store.writing() as unit:
        if unit.office.value(INDEX_VERSION) != INDEX_RULES:
            build_index(unit, watch)
