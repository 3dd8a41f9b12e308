"""What a field says about a date as it is typed."""

from dataclasses import dataclass
from datetime import date

from caseapp.domain.date_phrases import read_date
from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused
from caseapp.wording.dates import printed, understood
from caseapp.wording.errors import sentence


@dataclass(frozen=True, slots=True)
class DateTold:
    """A date with how it was understood and how it prints; or the sentence of what is wrong."""

    date: PartialDate | None
    understood: str = ""
    printed: str = ""
    problem: str | None = None


def tell(text: str, near: date) -> DateTold:
    """What is said about a text that was typed on, or about a source of, a day."""
    try:
        read = read_date(text, near)
    except Refused as refusal:
        return DateTold(None, problem=sentence(refusal))
    return DateTold(read, understood(read), printed(read))
