"""The starter pack: what the program knows on its first day."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from caseapp.domain.packs import AppliedPack
from caseapp.packs.reading import read_pack
from caseapp.services.indexing import entries_of
from caseapp.store.reference.store import ReferenceStore

STARTER = "caseapp-starter"


def load_starter(store: ReferenceStore, folder: Path, clock: Callable[[], datetime]) -> bool:
    """Load the starter pack into a store that has never had it; whether it was loaded.

    All of it in one transaction. Raises Refused ``pack_broken`` or ``pack_row_broken``.
    """
    with store.reading() as unit:
        if any(pack.name == STARTER for pack in unit.packs.applied()):
            return False
    pack = read_pack(folder)
    entries = entries_of(pack.sources, pack.claims, pack.assessments)
    now = clock().astimezone(UTC)
    with store.writing() as unit:
        if any(applied.name == STARTER for applied in unit.packs.applied()):
            return False
        unit.sources.record(pack.sources, at=now, by=pack.name)
        unit.claims.record(pack.claims, at=now, by=pack.name)
        unit.disagreements.record(pack.disagreements, at=now, by=pack.name)
        unit.assessments.record(pack.assessments, at=now, by=pack.name)
        unit.search.replace(entries)
        unit.packs.record(AppliedPack(pack.name, pack.version, pack.sha256, now))
    return True
