"""The history of one thing: who wrote each revision, when, why, and what it altered."""

from typing import cast

from caseapp.domain.alterations import Alteration, Known, Thing
from caseapp.domain.revisions import Revision
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


def thing_history(
    workspace: Workspace, thing: Thing, id_: str, moment: Moment
) -> tuple[Alteration, ...]:
    """Every revision of a thing, newest first, each against the one before it.

    Revisions written after ``moment.known_at`` are left out. ``moment.as_of`` leaves out
    nothing: a history tells what was known when, whatever time the thing itself speaks of.
    Raises Refused ``unknown_source``, ``unknown_claim``, ``unknown_assessment`` or
    ``unknown_disagreement``.
    """
    with workspace.reference.reading() as unit:
        found = cast("list[Revision[Known]]", unit.of_thing(thing.value).history(id_))
    known_at = moment.known_at
    known = [each for each in found if known_at is None or each.recorded.at <= known_at]
    if not known:
        raise Refused(f"unknown_{thing.value}", id=id_)
    earlier = [*known[1:], None]
    return tuple(
        Alteration(thing, id_, before, after) for after, before in zip(known, earlier, strict=True)
    )
