"""What search finds, kept in step with an edit."""

from collections.abc import Iterable

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.office import Touched
from caseapp.domain.sources import Source
from caseapp.services.indexing import entries_of
from caseapp.store.reference.unit import Unit


def reindex(unit: Unit, touched: Iterable[Touched]) -> None:
    """Make what was touched findable as it is now, and what was withdrawn not at all."""
    things = {(each.thing, each.id) for each in touched}
    newest = [unit.of_thing(thing).history(id_)[0] for thing, id_ in sorted(things)]
    there = [each.thing for each in newest if not each.withdrawn]
    unit.search.remove(things)
    unit.search.replace(
        entries_of(
            [item for item in there if isinstance(item, Source)],
            [item for item in there if isinstance(item, Claim)],
            [item for item in there if isinstance(item, Assessment)],
        )
    )
