"""Writing knowledge down from forms: new things, corrections, withdrawals, restorations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from caseapp.domain.assessments import Assessment
from caseapp.domain.changes import Changes
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.domain.drafts.assessments import read_assessment
from caseapp.domain.drafts.claims import read_claim
from caseapp.domain.drafts.disagreements import read_disagreement
from caseapp.domain.drafts.draft import CITATIONS, Draft, Problem, Unsound
from caseapp.domain.drafts.sources import read_source
from caseapp.domain.office import ActionName
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.services.editing import Edit, Thing, editing
from caseapp.services.naming import new_id
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit

_ADDED = {
    "source": ActionName.SOURCE_ADDED,
    "claim": ActionName.CLAIM_ADDED,
    "assessment": ActionName.ASSESSMENT_RECORDED,
    "disagreement": ActionName.DISAGREEMENT_RECORDED,
}


@dataclass(frozen=True, slots=True)
class Recording:
    """What was written down: its id, what that altered, and the number of its revision."""

    id: str
    changes: Changes
    revision: int


def record(
    workspace: Workspace, draft: Draft, by: str | None = None, reason: str | None = None
) -> Recording:
    """Write down what a form says: a new thing, or a correction of the one it began from.

    A correction needs a reason and drops the signature of a judgement. Raises Unsound for a
    form that cannot be saved yet, Refused ``reason_missing``, ``changed_meanwhile``,
    ``unknown_<thing>``, ``nobody_at_desk`` or ``unknown_person``, and Trouble. Then nothing
    is changed.
    """
    if draft.id and not (reason and reason.strip()):
        raise Refused("reason_missing")
    with editing(workspace, by, reason) as edit:
        before = _before(edit.unit, draft)
        item = read(draft, workspace.today, before)
        _check_what_it_names(edit.unit, draft.thing, item)
        if before is None:
            item = replace(item, id=new_id(edit.unit, item))
        if isinstance(item, Disagreement):
            item = replace(item, decided_by=edit.by, decided_on=workspace.today)
        edit.record(draft.thing, item)
        if isinstance(item, Claim):
            _reopen(edit, item)
        edit.finish(_action(draft.thing, before, item), subject_of(item))
        return Recording(item.id, edit.changes, edit.touched[0].revision)


def read(draft: Draft, near: date, before: Thing | None = None) -> Thing:
    """What a form means. Raises Unsound."""
    if draft.thing == "claim":
        return read_claim(draft, near, before if isinstance(before, Claim) else None)
    readers: dict[str, Callable[[Draft, date], Thing]] = {
        "source": read_source,
        "assessment": read_assessment,
        "disagreement": read_disagreement,
    }
    return readers[draft.thing](draft, near)


def withdraw(
    workspace: Workspace, thing: str, id_: str, reason: str, by: str | None = None
) -> Changes:
    """End a thing without losing it. Raises Refused ``reason_missing`` or ``unknown_<thing>``."""
    if not reason.strip():
        raise Refused("reason_missing")
    with editing(workspace, by, reason) as edit:
        edit.withdraw(thing, id_)
        _finish(edit, thing, id_, "withdrawn")
        return edit.changes


def restore(
    workspace: Workspace, thing: str, id_: str, reason: str, by: str | None = None
) -> Changes:
    """Bring back what was withdrawn.

    Raises Refused ``reason_missing``, ``unknown_<thing>`` or ``not_withdrawn``.
    """
    if not reason.strip():
        raise Refused("reason_missing")
    with editing(workspace, by, reason) as edit:
        edit.restore(thing, id_)
        _finish(edit, thing, id_, "restored")
        return edit.changes


def subject_of(item: Thing) -> str:
    """A few words that tell people which thing is meant."""
    match item:
        case Source():
            return item.title
        case Claim():
            return item.summary
        case Assessment():
            return item.country
        case Disagreement():
            return item.note


def _action(thing: str, before: Thing | None, after: Thing) -> ActionName:
    """The name of what was done; deciding a disagreement is more than correcting it."""
    if before is None:
        return _ADDED[thing]
    if _state(before) is not _state(after):
        settled = _state(after) is DisagreementState.SETTLED
        return ActionName.DISAGREEMENT_SETTLED if settled else ActionName.DISAGREEMENT_REOPENED
    return ActionName(f"{thing}_revised")


def _state(item: Thing) -> DisagreementState | None:
    return item.state if isinstance(item, Disagreement) else None


def _finish(edit: Edit, thing: str, id_: str, what: str) -> None:
    newest = edit.unit.of_thing(thing).history(id_)[0].thing
    edit.finish(ActionName(f"{thing}_{what}"), subject_of(newest))


def _before(unit: Unit, draft: Draft) -> Thing | None:
    if draft.id is None:
        return None
    history = unit.of_thing(draft.thing).history(draft.id)
    if not history or history[0].withdrawn:
        raise Refused(f"unknown_{draft.thing}", id=draft.id)
    if history[0].recorded.revision != draft.begun_from:
        raise Refused("changed_meanwhile", id=draft.id)
    return history[0].thing


def _check_what_it_names(unit: Unit, thing: str, item: Thing) -> None:
    """Whether the sources and claims that a thing names are there. Raises Unsound."""
    problems: list[Problem] = []
    match item:
        case Claim():
            known: Collection[str] = unit.sources.get(item.source_ids)
            problems += _unknown(CITATIONS, "unknown_source", item.source_ids, known)
        case Assessment():
            known = unit.claims.get([*item.claims_for, *item.claims_against])
            problems += _unknown("claims_for", "unknown_claim", item.claims_for, known)
            problems += _unknown("claims_against", "unknown_claim", item.claims_against, known)
        case Disagreement():
            known = unit.claims.get(item.claims)
            problems += _unknown("claims", "unknown_claim", item.claims, known)
    if problems:
        raise Unsound(thing, tuple(problems))


def _unknown(field: str, code: str, ids: Iterable[str], known: Collection[str]) -> list[Problem]:
    missing = [id_ for id_ in ids if id_ not in known]
    return [Problem(field, Refused(code, id=missing[0]))] if missing else []


def _reopen(edit: Edit, claim: Claim) -> None:
    """A settled disagreement is open again once one of its claims says something else."""
    for each in edit.unit.disagreements.touching([claim.id]):
        if each.state is DisagreementState.SETTLED:
            opened = replace(each, state=DisagreementState.OPEN, decided_by=None, decided_on=None)
            edit.record("disagreement", opened)
