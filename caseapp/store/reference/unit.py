"""A unit of work: what can be read and written in one transaction."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from caseapp.store.reference.assessments import Assessments
from caseapp.store.reference.claims import Claims
from caseapp.store.reference.disagreements import Disagreements
from caseapp.store.reference.issued_sheets import IssuedSheets
from caseapp.store.reference.office import Drafts, OfficeBook
from caseapp.store.reference.packs import Packs
from caseapp.store.reference.reviews import MessageReviews
from caseapp.store.reference.sources import Sources

if TYPE_CHECKING:
    from caseapp.store.reference.actions import Actions
    from caseapp.store.reference.alterations import Alterations
    from caseapp.store.reference.resting import Resting
    from caseapp.store.reference.search import Search
    from caseapp.store.reference.visa_rules import VisaRules
    from caseapp.store.reference.watching import WatchList


class Unit:
    """The repositories of the open store, all in one transaction.

    Those that a sheet does not need are imported when somebody asks for them: their
    statements take a tenth as long to make as a whole sheet.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.sources = Sources(connection)
        self.claims = Claims(connection)
        self.assessments = Assessments(connection)
        self.disagreements = Disagreements(connection)
        self.packs = Packs(connection)
        self.office = OfficeBook(connection)
        self.drafts = Drafts(connection)
        self.issued = IssuedSheets(connection)
        self.message_reviews = MessageReviews(connection)

    @cached_property
    def visa_rules(self) -> VisaRules:
        """The visa rules, as rows of a table."""
        from caseapp.store.reference.visa_rules import VisaRules

        return VisaRules(self._connection)

    @cached_property
    def resting(self) -> Resting:
        """What rests on sources, counted."""
        from caseapp.store.reference.resting import Resting

        return Resting(self._connection)

    @cached_property
    def actions(self) -> Actions:
        """What somebody did, step by step."""
        from caseapp.store.reference.actions import Actions

        return Actions(self._connection)

    @cached_property
    def search(self) -> Search:
        """What search finds."""
        from caseapp.store.reference.search import Search

        return Search(self._connection)

    @cached_property
    def watch(self) -> WatchList:
        """The countries on watch."""
        from caseapp.store.reference.watching import WatchList

        return WatchList(self._connection)

    @cached_property
    def alterations(self) -> Alterations:
        """What was written between two moments."""
        from caseapp.store.reference.alterations import Alterations

        return Alterations(self._connection, self)

    def of_thing(self, thing: str) -> Sources | Claims | Assessments | Disagreements:
        """The repository of a thing by its name: ``source``, ``claim``, …"""
        repositories: dict[str, Sources | Claims | Assessments | Disagreements] = {
            "source": self.sources,
            "claim": self.claims,
            "assessment": self.assessments,
            "disagreement": self.disagreements,
        }
        return repositories[thing]
