"""What was written between two moments: counted by country first, read on demand."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, func, select

from caseapp.domain.alterations import Alteration, Known, Tally, Thing, Weight
from caseapp.domain.revisions import Revision
from caseapp.store.moments import known_text, moment_from, moment_text
from caseapp.store.reference.alteration_questions import TABLES, question
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.revisions import LAST_MOMENT

if TYPE_CHECKING:
    from caseapp.store.reference.unit import Unit


class Alterations:
    """What altered after one moment and up to another (None: up to now)."""

    def __init__(self, connection: Connection, unit: "Unit") -> None:
        self._connection = connection
        self._unit = unit

    def last_moment(self) -> datetime | None:
        """When anything was written last; None where nothing ever was."""
        text = self._connection.execute(LAST_MOMENT).scalar()
        with stored_values():
            return None if text is None else moment_from(text)

    def tally(self, thing: Thing, since: datetime, until: datetime | None) -> dict[str, Tally]:
        """How much altered about each country, of one kind of thing."""
        rows = self._connection.execute(question(thing).tally, _span(since, until))
        with stored_values():
            return {
                country: Tally(number, Weight(weight), moment_from(at))
                for country, number, weight, at in rows
            }

    def about(
        self,
        thing: Thing,
        countries: Collection[str],
        since: datetime,
        until: datetime | None,
        limit: int,
    ) -> list[tuple[str, Alteration]]:
        """What altered about countries, each with its country.

        At most so many of a country: the heaviest and newest of it.
        """
        values = {**_span(since, until), "countries": list(countries), "limit": limit}
        rows = self._connection.execute(question(thing).listed, values).all()
        revisions = self._revisions(thing, list({row[1] for row in rows}))
        return [
            (country, Alteration(thing, id_, revisions.get((id_, earlier)), revisions[id_, latest]))
            for country, id_, earlier, latest in rows
        ]

    def number(
        self,
        thing: Thing,
        since: datetime,
        until: datetime | None,
        countries: Collection[str] | None = None,
    ) -> int:
        """How many things altered, about these countries or at all, each counted once."""
        values, asked = _span(since, until), question(thing)
        if countries is None:
            return int(self._connection.execute(asked.whole, values).scalar_one())
        values["countries"] = list(countries)
        return int(self._connection.execute(asked.number, values).scalar_one())

    def written_at(self, thing: Thing, moment: datetime) -> int:
        """How many revisions were written at one moment, as a pack writes them."""
        table = TABLES[thing]
        at = table.c.recorded_at == moment_text(moment)
        return int(
            self._connection.execute(select(func.count()).select_from(table).where(at)).scalar_one()
        )

    def _revisions(
        self, thing: Thing, ids: Sequence[str]
    ) -> dict[tuple[str, int | None], Revision[Known]]:
        repository = self._unit.of_thing(thing.value)
        found = cast("list[Revision[Known]]", repository.histories(ids))
        return {(each.thing.id, each.recorded.revision): each for each in found}


def _span(since: datetime, until: datetime | None) -> dict[str, Any]:
    return {"since": moment_text(since), "until": known_text(until)}
