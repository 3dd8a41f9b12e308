"""The actions of ``assess`` that write, from ``add`` to ``restore``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.filling import filled
from caseapp.cli.opening import opened
from caseapp.cli.written import altered, recorded, tell
from caseapp.domain.drafts.assessments import blank_assessment
from caseapp.domain.drafts.forms import Field, Shape
from caseapp.domain.drafts.values import read
from caseapp.services import signing
from caseapp.services.forms import begin_correction
from caseapp.services.recording import record
from caseapp.wording.writing import Act

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings

THING = "assessment"
_REVIEW_BY = Field("review_by", Shape.DAY)


def add(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write down a judgement, unsigned."""
    draft = filled(blank_assessment(arguments.country), arguments.fields)
    with opened(surroundings) as workspace:
        made = recorded(Act.ADDED, record(workspace, draft, arguments.by))
    tell(arguments, surroundings, made)


def revise(arguments: Arguments, surroundings: Surroundings) -> None:
    """Judge again; that drops the signatures."""
    with opened(surroundings) as workspace:
        draft = filled(begin_correction(workspace, THING, arguments.id), arguments.fields)
        made = record(workspace, draft, arguments.by, arguments.reason)
    tell(arguments, surroundings, recorded(Act.REVISED, made))


def sign(arguments: Arguments, surroundings: Surroundings) -> None:
    """Sign a judgement; that sets the day of its next review."""
    with opened(surroundings) as workspace:
        due = read(_REVIEW_BY, arguments.review_by or "", workspace.today)
        changes = signing.sign(workspace, arguments.id, arguments.by, due)
        signed = altered(workspace, Act.SIGNED, THING, arguments.id, changes)
    tell(arguments, surroundings, signed)


def countersign(arguments: Arguments, surroundings: Surroundings) -> None:
    """Sign a judgement as the second person."""
    with opened(surroundings) as workspace:
        changes = signing.countersign(workspace, arguments.id, arguments.by)
        signed = altered(workspace, Act.COUNTERSIGNED, THING, arguments.id, changes)
    tell(arguments, surroundings, signed)
