"""From what somebody asks for to the words of an exhibit."""

from collections.abc import Collection
from datetime import date

from caseapp.domain.claims import ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.exhibits import compiled
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.manuscripts import Manuscript
from caseapp.errors import Refused
from caseapp.wording.papers.exhibit import exhibit
from caseapp.wording.papers.prepared import Prepared


def exhibit_words(
    knowledge: CountryKnowledge,
    prepared: Prepared,
    since: str | None = None,
    also: Collection[ClaimKind] = (),
) -> Manuscript:
    """The time line of a country from the first day of an EDTF text on, or all of it.

    Raises Refused ``exhibit_about_us``, ``day_in_future`` for a beginning after the day
    asked about, and for a text that is no date.
    """
    if knowledge.country == "US":
        raise Refused("exhibit_about_us")
    return exhibit(compiled(knowledge, _first_day(since, knowledge.as_of), also), prepared)


def _first_day(text: str | None, as_of: date) -> date | None:
    if not text:
        return None
    first = PartialDate.parse(text).begins
    if first > as_of:
        raise Refused("day_in_future", given=text)
    return first
