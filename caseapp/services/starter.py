"""The starter pack: what the program knows on its first day."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from caseapp.domain.packs import AppliedPack, Pack
from caseapp.store.reference.store import ReferenceStore
from caseapp.store.reference.unit import Unit

STARTER = "caseapp-starter"


def load_starter(store: ReferenceStore, folder: Path, clock: Callable[[], datetime]) -> bool:
    """Load the starter pack into a store that has never had it; whether it was loaded.

    All of it in one transaction. Raises Refused ``pack_broken`` or ``pack_row_broken``.
    """
    with store.reading() as unit:
        if _has_starter(unit):
            return False
    from caseapp.packs.reading import read_pack  # needed at the very first start only

    pack = read_pack(folder)
    with store.writing() as unit:
        if _has_starter(unit):
            return False
        _record(unit, pack, clock().astimezone(UTC))
    return True


def _has_starter(unit: Unit) -> bool:
    return any(pack.name == STARTER for pack in unit.packs.applied())


def _record(unit: Unit, pack: Pack, now: datetime) -> None:
    from caseapp.services.search_index import build_index  # as above

    unit.sources.record(pack.sources, at=now, by=pack.name)
    unit.claims.record(pack.claims, at=now, by=pack.name)
    unit.disagreements.record(pack.disagreements, at=now, by=pack.name)
    unit.assessments.record(pack.assessments, at=now, by=pack.name)
    build_index(unit)
    unit.packs.record(AppliedPack(pack.name, pack.version, pack.sha256, now))
