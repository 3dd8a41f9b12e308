"""A unit of work: what can be read and written in one transaction."""

from sqlalchemy import Connection

from caseapp.store.reference.actions import Actions
from caseapp.store.reference.alterations import Alterations
from caseapp.store.reference.assessments import Assessments
from caseapp.store.reference.claims import Claims
from caseapp.store.reference.disagreements import Disagreements
from caseapp.store.reference.issued_sheets import IssuedSheets
from caseapp.store.reference.office import Drafts, OfficeBook
from caseapp.store.reference.packs import Packs
from caseapp.store.reference.resting import Resting
from caseapp.store.reference.reviews import MessageReviews
from caseapp.store.reference.search import Search
from caseapp.store.reference.sources import Sources
from caseapp.store.reference.visa_rules import VisaRules
from caseapp.store.reference.watching import WatchList


class Unit:
    """The repositories of the open store, all in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.sources = Sources(connection)
        self.claims = Claims(connection)
        self.assessments = Assessments(connection)
        self.disagreements = Disagreements(connection)
        self.visa_rules = VisaRules(connection)
        self.resting = Resting(connection)
        self.packs = Packs(connection)
        self.search = Search(connection)
        self.office = OfficeBook(connection)
        self.drafts = Drafts(connection)
        self.actions = Actions(connection)
        self.watch = WatchList(connection)
        self.issued = IssuedSheets(connection)
        self.message_reviews = MessageReviews(connection)
        self.alterations = Alterations(connection, self)

    def of_thing(self, thing: str) -> Sources | Claims | Assessments | Disagreements:
        """The repository of a thing by its name: ``source``, ``claim``, …"""
        repositories: dict[str, Sources | Claims | Assessments | Disagreements] = {
            "source": self.sources,
            "claim": self.claims,
            "assessment": self.assessments,
            "disagreement": self.disagreements,
        }
        return repositories[thing]
