"""One claim for people at a terminal."""

from collections.abc import Iterator
from dataclasses import fields as fields_of
from datetime import tzinfo

from caseapp.cli import plain
from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.drafts.forms import Field, claim_fields
from caseapp.domain.revisions import Recorded
from caseapp.services.claims import ClaimKnowledge
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import labels
from caseapp.wording.alterations import author
from caseapp.wording.answers import speaker
from caseapp.wording.dates import printed, understood
from caseapp.wording.fields import field_label
from caseapp.wording.quoting import on_one_line
from caseapp.wording.shapes import takes
from caseapp.wording.values import disagreement_state, value_words


def claim(known: ClaimKnowledge, zone: tzinfo | None) -> str:
    """A claim with its grounds, and what does not fit with it."""
    said = known.claim
    names = ", ".join(speaker().country(code) for code in said.countries)
    lines = [on_one_line(said.summary), f"{labels.kind(said.kind)}; {names} [{said.id}]", ""]
    lines += [*_dates(known), *_details(known), "", *_grounds(known), "", *_standing(known)]
    if known.disagreements:
        lines += ["", _("Where it does not fit with others:")]
        lines += [disagreement(each) for each in known.disagreements]
    if known.misfits:
        lines += ["", _("What does not fit with it by rule:")]
        lines += plain.misfits(known.misfits)
    return "\n".join([*lines, "", *recorded(said.recorded, zone)])


def fields(kind: ClaimKind) -> str:
    """The fields of a kind of claim, one on a line."""
    lines = [_("{kind}: fields for --set").format(kind=labels.kind(kind))]
    lines += [_field(each) for each in claim_fields(kind)]
    lines.append(_("Besides, at least one --source."))
    if kind is ClaimKind.FIGURE:
        lines.append(_("A figure needs its period, “when”, unless its period_basis is “none”."))
    return "\n".join([*lines, _("“why_not” is needed where client_safe is “no”.")])


def disagreement(each: Disagreement) -> str:
    """A disagreement that somebody recorded, and whether it is settled."""
    state = disagreement_state(each.state)
    if each.decided_by:
        state = _("{state}, by {name}").format(state=state, name=on_one_line(each.decided_by))
    line = f"  - {labels.disagreement(each.kind)} ({state}): {on_one_line(each.note)}"
    return f"{line} [{', '.join(each.claims)}] [{each.id}]"


def recorded(stamp: Recorded | None, zone: tzinfo | None) -> Iterator[str]:
    """Which revision it is, who wrote it down, when and why."""
    if stamp is None:
        return
    day = speaker().day(stamp.at.astimezone(zone).date())
    told = _("Revision {number}, recorded by {name} on {day}.")
    yield told.format(number=stamp.revision, name=on_one_line(author(stamp.by)), day=day)
    if stamp.reason:
        yield _("Why: {reason}").format(reason=on_one_line(stamp.reason))


def _field(each: Field) -> str:
    needed = _("required") if each.required else _("may stay empty")
    return f"  {each.name} ({field_label(each.name)}; {needed}): {takes(each)}"


def _dates(known: ClaimKnowledge) -> Iterator[str]:
    said = known.claim
    for name in ("when", "said_on", "announced_on"):
        value: PartialDate | None = getattr(said, name)
        if value is not None:
            yield f"{field_label(name)}: {value_words(value)}"
            yield f"  {understood(value)} {printed(value)}"
    if said.dated is None:
        yield _("Its date is not known.")
    if said.when_note:
        yield f"{field_label('when_note')}: {on_one_line(said.when_note)}"


def _details(known: ClaimKnowledge) -> Iterator[str]:
    details = known.claim.details
    for each in fields_of(details):
        value = getattr(details, each.name)
        if value not in (None, ()):
            yield f"{field_label(each.name)}: {value_words(value, each.name)}"


def _grounds(known: ClaimKnowledge) -> Iterator[str]:
    count = ngettext("{count} source", "{count} independent sources", known.witnesses)
    yield _("Who says so ({count}):").format(count=count.format(count=known.witnesses))
    for cited in known.claim.citations:
        yield f"  - {_citation(cited, known)}"


def _citation(cited: Citation, known: ClaimKnowledge) -> str:
    source = known.sources.get(cited.source)
    title = source.title if source else _("a source that was withdrawn")
    quote = f"“{cited.quote}”" if cited.quote else None
    parts = [source.publisher if source else None, title, cited.locator, quote, cited.note]
    return f"{on_one_line(', '.join(filter(None, parts)))} [{cited.source}]"


def _standing(known: ClaimKnowledge) -> Iterator[str]:
    said, reason = known.claim, known.kept_off
    yield f"{field_label('grade')}: {labels.grade(said.grade)}"
    certainty = labels.certainty(said.certainty)
    yield f"{field_label('certainty')}: {certainty}"
    if said.certainty_note:
        yield f"{field_label('certainty_note')}: {on_one_line(said.certainty_note)}"
    if known.is_stale:
        yield _("This is out of date: nobody has confirmed it lately.")
    if reason is None:
        yield _("May go on a sheet.")
    else:
        yield _("Not on sheets: {reason}").format(reason=on_one_line(labels.kept_off(reason, said)))
