"""Forms in which things that are there already are corrected, and how far they have come."""

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.drafts.assessments import assessment_draft
from caseapp.domain.drafts.claims import claim_draft
from caseapp.domain.drafts.disagreements import disagreement_draft
from caseapp.domain.drafts.draft import Draft
from caseapp.domain.drafts.sources import source_draft
from caseapp.errors import Refused
from caseapp.services.absence import absent
from caseapp.services.editing import Thing
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


def begin_correction(workspace: Workspace, thing: str, id_: str) -> Draft:
    """The form of a thing as it is now. Raises Refused ``unknown_<thing>`` or ``withdrawn``."""
    with workspace.reference.reading() as unit:
        history = unit.of_thing(thing).history(id_)
        if not history or history[0].withdrawn:
            raise absent(unit, thing, id_, Moment(workspace.today))
        return form_of(history[0].thing)


def form_of(item: Thing) -> Draft:
    """The form in which a thing is corrected."""
    match item:
        case Claim():
            return claim_draft(item)
        case Assessment():
            return assessment_draft(item)
        case Disagreement():
            return disagreement_draft(item)
        case _:
            return source_draft(item)


def revision_of(workspace: Workspace, thing: str, id_: str) -> int:
    """The number of the newest revision of a thing. Raises Refused ``unknown_<thing>``."""
    with workspace.reference.reading() as unit:
        number = unit.of_thing(thing).latest(id_)
    if not number:
        raise Refused(f"unknown_{thing}", id=id_)
    return number
