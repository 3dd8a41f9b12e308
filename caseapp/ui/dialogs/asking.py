"""The questions of the windows in which knowledge is written down. Each runs on a worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from caseapp.domain.changes import Changes
    from caseapp.domain.drafts.draft import Draft
    from caseapp.services.editors import Wanted
    from caseapp.services.workspace import Workspace
    from caseapp.ui.telling.editors import EditorTold, SaveTold
    from caseapp.ui.telling.forms import FieldTold
    from caseapp.ui.telling.signing import SigningTold, SignTold
    from caseapp.ui.telling.steps import StepsTold
    from caseapp.ui.telling.weighing import ScaleLine


def editor(wanted: Wanted, *, afresh: bool = False) -> Callable[[Workspace], EditorTold]:
    """The window for something to write down."""

    def question(workspace: Workspace) -> EditorTold:
        from caseapp.services.editors import begin
        from caseapp.ui.telling.editors import tell

        return tell(begin(workspace, wanted, afresh=afresh), workspace.today)

    return question


def proposed_sources(text: str) -> Callable[[Workspace], tuple[tuple[str, str], ...]]:
    """The ids and words of a few sources that a text may mean."""

    def question(workspace: Workspace) -> tuple[tuple[str, str], ...]:
        from caseapp.services.source_proposals import propose_sources
        from caseapp.ui.telling.editors import source_choices

        return source_choices(propose_sources(workspace, text))

    return question


def scales(country: str) -> Callable[[Workspace], tuple[ScaleLine, ...]]:
    """The claims about a country that a judgement can rest on; none for no country."""

    def question(workspace: Workspace) -> tuple[ScaleLine, ...]:
        from caseapp.domain.countries import CODES
        from caseapp.services.countries import show_country
        from caseapp.services.moments import moment
        from caseapp.ui.telling.weighing import tell_scales

        if country not in CODES:
            return ()
        return tell_scales(show_country(workspace, country, moment(workspace.clock)))

    return question


def form(draft: Draft) -> tuple[FieldTold, ...]:
    """The form of a draft in words; everything it needs is imported by then."""
    from caseapp.ui.telling.forms import tell_form

    return tell_form(draft)


def problems(draft: Draft, near: date) -> dict[str, str]:
    """What is wrong with a draft, by field; answered at once."""
    from caseapp.ui.telling.forms import tell_problems

    return tell_problems(draft, near)


def save(
    draft: Draft, name: str, by: str, reason: str, *, newcomer: bool
) -> Callable[[Workspace], SaveTold]:
    """Write down what a form says and forget the draft; ``newcomer`` joins the office first."""

    def question(workspace: Workspace) -> SaveTold:
        from caseapp.domain.changes import Changes
        from caseapp.errors import Refused
        from caseapp.services.draft_keeping import forget_draft
        from caseapp.services.office import welcome
        from caseapp.services.recording import record
        from caseapp.ui.telling.editors import SaveTold, tell_refusal

        try:
            joined = welcome(workspace, by) if newcomer else Changes()
            made = record(workspace, draft, by or None, reason)
        except Refused as refused:
            return tell_refusal(refused)
        forget_draft(workspace, name)
        return SaveTold(made.id, draft.texts.get("title", ""), made.changes | joined)

    return question


def keep(name: str, draft: Draft) -> Callable[[Workspace], None]:
    """Keep an unfinished form."""

    def question(workspace: Workspace) -> None:
        from caseapp.services.draft_keeping import keep_draft

        keep_draft(workspace, name, draft)

    return question


def forget(name: str) -> Callable[[Workspace], None]:
    """Forget an unfinished form."""

    def question(workspace: Workspace) -> None:
        from caseapp.services.draft_keeping import forget_draft

        forget_draft(workspace, name)

    return question


def left_behind(workspace: Workspace) -> tuple[tuple[Wanted, str], ...]:
    """What was begun and not saved, each with its title; the newest first."""
    from caseapp.services.draft_keeping import kept_drafts
    from caseapp.services.editors import wanted_by
    from caseapp.ui.telling.editors import title

    kept = kept_drafts(workspace)
    return tuple((wanted_by(draft), title(draft)) for draft in reversed(list(kept.values())))


def withdraw(
    thing: str, id_: str, reason: str, by: str, *, newcomer: bool
) -> Callable[[Workspace], Changes]:
    """End a thing."""

    def question(workspace: Workspace) -> Changes:
        from caseapp.domain.changes import Changes
        from caseapp.services.office import welcome
        from caseapp.services.recording import withdraw as end

        joined = welcome(workspace, by) if newcomer else Changes()
        return end(workspace, thing, id_, reason, by or None) | joined

    return question


def restore(
    thing: str, id_: str, reason: str, by: str, *, newcomer: bool
) -> Callable[[Workspace], Changes]:
    """Bring a thing back."""

    def question(workspace: Workspace) -> Changes:
        from caseapp.domain.changes import Changes
        from caseapp.services.office import welcome
        from caseapp.services.recording import restore as bring_back

        joined = welcome(workspace, by) if newcomer else Changes()
        return bring_back(workspace, thing, id_, reason, by or None) | joined

    return question


def people(workspace: Workspace) -> tuple[tuple[str, ...], str]:
    """The people of the office, and who is at this computer."""
    from caseapp.services.office import show_office

    office = show_office(workspace)
    names = tuple(each.name for each in office.people if not each.left)
    return names, office.at_desk or ""


def steps(workspace: Workspace) -> StepsTold:
    """What *Undo* and *Redo* would do now."""
    from caseapp.services.undoing import next_steps
    from caseapp.ui.telling.steps import tell

    return tell(next_steps(workspace))


def undo(workspace: Workspace) -> Changes:
    """Take back the last step."""
    from caseapp.services.undoing import undo as take_back

    return take_back(workspace)


def redo(workspace: Workspace) -> Changes:
    """Do again what was taken back last."""
    from caseapp.services.undoing import redo as do_again

    return do_again(workspace)


def signing(assessment_id: str) -> Callable[[Workspace], SigningTold]:
    """The window in which a judgement is signed, as everything stands now."""

    def question(workspace: Workspace) -> SigningTold:
        from caseapp.services.grounds import show_grounds
        from caseapp.services.moments import moment
        from caseapp.services.office import show_office
        from caseapp.ui.telling.signing import tell

        grounds = show_grounds(workspace, assessment_id, moment(workspace.clock))
        return tell(grounds, show_office(workspace), workspace.today)

    return question


def review_problem(text: str, today: date) -> str:
    """What is wrong with the day of the next review; answered at once."""
    from caseapp.ui.telling.signing import review_problem as problem

    return problem(text, today)


def sign(
    told: SigningTold, review_by: str, by: str, *, newcomer: bool
) -> Callable[[Workspace], SignTold]:
    """Put the next signature under a judgement; ``newcomer`` joins the office first."""

    def question(workspace: Workspace) -> SignTold:
        from caseapp.domain.changes import Changes
        from caseapp.errors import Refused
        from caseapp.services.office import welcome
        from caseapp.services.signing import countersign, sign
        from caseapp.ui.telling.signing import SignTold, read_review, tell_refusal

        joined = Changes()
        try:
            joined = welcome(workspace, by) if newcomer else joined
            if told.asks_review:
                day = read_review(review_by, told.today)
                signed = sign(workspace, told.id, by or None, day, told.revision)
            else:
                signed = countersign(workspace, told.id, by or None, told.revision)
        except Refused as refused:
            return tell_refusal(refused, joined)
        return SignTold(signed | joined)

    return question
