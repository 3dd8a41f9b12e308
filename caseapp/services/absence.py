"""Why a thing that was asked for by its id is not there."""

from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.store.reference.unit import Unit


def absent(unit: Unit, thing: str, id_: str, moment: Moment) -> Refused:
    """The refusal for a thing that a moment does not know.

    It is ``unknown_<thing>`` for what never was, ``unknown_then`` for what was not known on
    the day whose knowledge answers, and ``withdrawn`` for what was taken away since.
    """
    if not unit.of_thing(thing).latest(id_):
        return Refused(f"unknown_{thing}", id=id_)
    if moment.known_on:
        return Refused("unknown_then", id=id_, day=moment.known_on.isoformat())
    return Refused("withdrawn", id=id_)
