"""The countries this office watches. No revisions: a watch is not knowledge."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from caseapp.domain.watching import Watched
from caseapp.store.moments import moment_from, moment_text
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.tables import watched_country

_C = watched_country.c
_ALL = select(_C.country, _C.since, _C.by).order_by(_C.country)


class WatchList:
    """Which countries are watched, since when and by whom."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Watched]:
        """Every country on watch, by its code."""
        rows = self._connection.execute(_ALL)
        with stored_values():
            return [Watched(country, moment_from(since), by) for country, since, by in rows]

    def add(self, one: Watched) -> None:
        """Put a country on watch; one that is there already stays as it was."""
        row = {"country": one.country, "since": moment_text(one.since), "by": one.by}
        self._connection.execute(insert(watched_country).on_conflict_do_nothing(), row)

    def remove(self, country: str) -> None:
        """Take a country off, if it is there."""
        self._connection.execute(delete(watched_country).where(_C.country == country))
