"""What a window for writing something down needs to begin with."""

from dataclasses import dataclass, replace

from caseapp.domain.claims import ClaimKind
from caseapp.domain.countries import CODES
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.drafts.assessments import blank_assessment
from caseapp.domain.drafts.claims import blank_claim
from caseapp.domain.drafts.disagreements import blank_disagreement
from caseapp.domain.drafts.draft import Draft
from caseapp.domain.drafts.sources import blank_source
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.services.countries import show_country
from caseapp.services.draft_keeping import kept_drafts
from caseapp.services.forms import form_of
from caseapp.services.moments import moment
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to write down or correct (``id``).

    ``countries`` and ``claims`` are what a new thing is about, where that is known already;
    ``texts`` is what else its form says at first.
    """

    thing: str
    kind: ClaimKind | None = None
    id: str | None = None
    countries: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The name under which its unfinished form is kept."""
        return f"{self.thing}:{self.id or 'new'}"


@dataclass(frozen=True, slots=True)
class Begun:
    """A form to fill in: empty, as the thing stands, or as it was left.

    ``sources`` are those that it cites already.
    ``was_left`` tells that somebody began it before and did not save it. ``known`` is what
    a judgement or a disagreement can be about; None for other things.
    """

    wanted: Wanted
    draft: Draft
    was_left: bool
    sources: tuple[Source, ...]
    office: Office
    known: CountryKnowledge | None


MISFIT = "misfit"
"""What a page calls something that was found by rule and not written down yet."""


def taken_up(misfit_id: str) -> Wanted:
    """The form for a disagreement that somebody takes up after it was found by rule."""
    _rule, kind, *claims = misfit_id.split(":")
    texts = (("kind", kind), ("state", DisagreementState.OPEN.value))
    return Wanted("disagreement", claims=tuple(claims), texts=texts)


def begin(workspace: Workspace, wanted: Wanted, *, afresh: bool = False) -> Begun:
    """The form for something. Raises Refused ``unknown_<thing>``.

    A form that was left unfinished is taken up again, unless it is wanted ``afresh``.
    """
    kept = None if afresh else kept_drafts(workspace).get(wanted.name)
    with workspace.reference.reading() as unit:
        draft = kept or _fresh(unit, wanted)
        sources = tuple(unit.sources.get([each.source for each in draft.citations]).values())
        office = unit.office.read()
        country = _country(unit, draft, wanted)
    known = show_country(workspace, country, moment(workspace.clock)) if country else None
    again = replace(wanted, kind=draft.kind)
    return Begun(again, draft, kept is not None, sources, office, known)


def wanted_by(draft: Draft) -> Wanted:
    """What an unfinished form was for."""
    return Wanted(draft.thing, draft.kind, draft.id)


def _country(unit: Unit, draft: Draft, wanted: Wanted) -> str | None:
    """The country whose claims are weighed, where it is known already."""
    if draft.thing == "assessment":
        typed = draft.texts.get("country", "").strip().upper()
        return typed if typed in CODES else None
    if draft.thing != "disagreement":
        return None
    claims = unit.claims.get(draft.texts.get("claims", "").split())
    named = (claim.countries[0] for claim in claims.values())
    return next(named, wanted.countries[0] if wanted.countries else None)


def _fresh(unit: Unit, wanted: Wanted) -> Draft:
    if wanted.id is None:
        return _blank(wanted)
    history = unit.of_thing(wanted.thing).history(wanted.id)
    if not history or history[0].withdrawn:
        raise Refused(f"unknown_{wanted.thing}", id=wanted.id)
    return form_of(history[0].thing)


def _blank(wanted: Wanted) -> Draft:
    country = wanted.countries[0] if wanted.countries else ""
    match wanted.thing:
        case "claim":
            return blank_claim(wanted.kind or ClaimKind.COOPERATION_EVENT, *wanted.countries)
        case "source":
            return blank_source()
        case "assessment":
            return blank_assessment(country)
        case _:
            return blank_disagreement(wanted.claims).having(**dict(wanted.texts))
