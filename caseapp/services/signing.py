"""Signing judgements: a named person signs, another one may countersign."""

from dataclasses import replace
from datetime import date, timedelta

from caseapp.domain.assessments import Assessment
from caseapp.domain.changes import Changes
from caseapp.domain.drafts.assessments import REVIEW_DAYS
from caseapp.domain.office import ActionName
from caseapp.errors import Refused
from caseapp.services.editing import Edit, editing
from caseapp.services.workspace import Workspace


def sign(
    workspace: Workspace,
    assessment_id: str,
    by: str | None = None,
    review_by: date | None = None,
    seen: int | None = None,
) -> Changes:
    """Sign a judgement today; that sets the day by which it is to be reviewed again.

    Without ``review_by`` that is 90 days later. ``seen`` is the revision that the person
    has read, where that is known. Raises Refused ``unknown_assessment``,
    ``judged_meanwhile``, ``already_signed``, ``review_in_past``, ``nobody_at_desk`` or
    ``unknown_person``.
    """
    today = workspace.today
    due = review_by or today + timedelta(days=REVIEW_DAYS)
    if due <= today:
        raise Refused("review_in_past", given=due.isoformat())
    with editing(workspace, by) as edit:
        judged = _current(edit, assessment_id, seen)
        if judged.signed_by:
            raise Refused("already_signed", name=judged.signed_by)
        signed = replace(judged, signed_by=edit.by, signed_on=today, review_by=due)
        edit.record("assessment", signed)
        edit.finish(ActionName.ASSESSMENT_SIGNED, judged.country)
        return edit.changes


def countersign(
    workspace: Workspace, assessment_id: str, by: str | None = None, seen: int | None = None
) -> Changes:
    """Sign a judgement as the second person; ``seen`` as for ``sign``.

    Raises Refused ``unknown_assessment``, ``judged_meanwhile``, ``not_signed_yet``,
    ``already_signed``, ``same_person_twice``, ``nobody_at_desk`` or ``unknown_person``.
    """
    with editing(workspace, by) as edit:
        judged = _current(edit, assessment_id, seen)
        if not judged.signed_by:
            raise Refused("not_signed_yet")
        if judged.countersigned_by:
            raise Refused("already_signed", name=judged.countersigned_by)
        if judged.signed_by == edit.by:
            raise Refused("same_person_twice", name=edit.by)
        second = replace(judged, countersigned_by=edit.by, countersigned_on=workspace.today)
        edit.record("assessment", second)
        edit.finish(ActionName.ASSESSMENT_COUNTERSIGNED, judged.country)
        return edit.changes


def _current(edit: Edit, assessment_id: str, seen: int | None) -> Assessment:
    history = edit.unit.assessments.history(assessment_id)
    if not history or history[0].withdrawn:
        raise Refused("unknown_assessment", id=assessment_id)
    if seen is not None and history[0].recorded.revision != seen:
        raise Refused("judged_meanwhile", id=assessment_id)
    return history[0].thing
