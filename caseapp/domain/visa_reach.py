"""Where a passport would be let in without a visa got beforehand, by the rules known.

What is not known, in doubt or in dispute over exactly this is neither *could* nor *could
not*. These words are about rules on record, never about what anybody should do.
"""

from collections.abc import Mapping
from enum import StrEnum

from caseapp.domain.details import Requirement
from caseapp.domain.visa_records import Told
from caseapp.domain.visas import VisaAnswer


class Reach(StrEnum):
    """How a destination stands, in the order in which it is listed."""

    WITHOUT_VISA = "without_visa"
    VISA_ON_ARRIVAL = "visa_on_arrival"
    PERMISSION_FIRST = "permission_first"
    VISA_REQUIRED = "visa_required"
    NO_ADMISSION = "no_admission"
    NOT_KNOWN = "not_known"

    @property
    def could(self) -> bool | None:
        """Whether no visa or permission is asked for beforehand; None is not known."""
        if self is Reach.NOT_KNOWN:
            return None
        return self in (Reach.WITHOUT_VISA, Reach.VISA_ON_ARRIVAL)


REACH: Mapping[Requirement, Reach] = {
    Requirement.VISA_FREE: Reach.WITHOUT_VISA,
    Requirement.VISA_ON_ARRIVAL: Reach.VISA_ON_ARRIVAL,
    Requirement.E_VISA: Reach.PERMISSION_FIRST,
    Requirement.ETA: Reach.PERMISSION_FIRST,
    Requirement.VISA_REQUIRED: Reach.VISA_REQUIRED,
    Requirement.NO_ADMISSION: Reach.NO_ADMISSION,
    Requirement.UNKNOWN: Reach.NOT_KNOWN,
}


def reach_of(answer: VisaAnswer[Told]) -> Reach:
    """How the destination of an answer stands.

    A rule that may have begun already, or that speaks against the answer, makes it not
    known if the two fall on different sides of *could*; so does a doubt of the source.
    """
    if answer.span is None or answer.is_doubted:
        return Reach.NOT_KNOWN
    stands = REACH[answer.requirement]
    others = [REACH[span.requirement] for span in (*answer.doubts, *answer.contrary)]
    return stands if all(other.could is stands.could for other in others) else Reach.NOT_KNOWN
