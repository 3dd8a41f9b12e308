"""When a document is made, and of which moment it tells."""

from dataclasses import dataclass
from datetime import date

from caseapp.domain.sheets import Paper
from caseapp.services.moments import Moment


@dataclass(frozen=True, slots=True)
class Prepared:
    """When a document was made, of which moment, and on which paper."""

    moment: Moment
    on: date
    paper: Paper = Paper.LETTER

    @property
    def known_on(self) -> date:
        """The day whose knowledge it gives."""
        return self.moment.known_on or self.on
