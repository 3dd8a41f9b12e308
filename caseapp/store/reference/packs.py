"""The packs that the open store has taken in."""

from sqlalchemy import Connection, insert, select

from caseapp.domain.packs import AppliedPack
from caseapp.store.moments import moment_from, moment_text
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.tables import pack_applied

_C = pack_applied.c
_APPLIED = select(_C.name, _C.version, _C.sha256, _C.applied_at).order_by(_C.number)


class Packs:
    """Which packs were taken in, in order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def applied(self) -> list[AppliedPack]:
        """Every pack taken in, first to last."""
        rows = self._connection.execute(_APPLIED)
        with stored_values():
            return [
                AppliedPack(name, version, sha256, moment_from(at))
                for name, version, sha256, at in rows
            ]

    def record(self, pack: AppliedPack) -> None:
        """Write down that a pack was taken in."""
        row = {"name": pack.name, "version": pack.version, "sha256": pack.sha256}
        moment = moment_text(pack.applied_at)
        self._connection.execute(insert(pack_applied), row | {"applied_at": moment})
