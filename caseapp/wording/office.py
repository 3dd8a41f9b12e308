"""The office, its people and what it keeps, in words."""

from datetime import date

from caseapp.domain.office import Office
from caseapp.services.holdings import Holdings
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.actions import action_words
from caseapp.wording.answers import speaker

MILLION = 1_000_000


def at_this_computer(office: Office) -> str:
    """Who is at this computer; empty where nobody has said so."""
    return _("{name} at this computer").format(name=office.at_desk) if office.at_desk else ""


def contact_lines(office: Office) -> list[str]:
    """How the office is reached, as sheets print it, and when that was last checked."""
    contact = office.contact
    if contact is None:
        return [_("Sheets leave a line for the office and its phone.")]
    lines = [_("Phone: {phone}").format(phone=contact.phone)] if contact.phone else []
    lines += [_("Open: {hours}").format(hours=contact.hours)] if contact.hours else []
    lines += [_("Last checked on {day}").format(day=day_words(contact.checked_on))] if lines else []
    return [*lines, *([_("Sheets print the logo.")] if contact.logo else [])]


def day_words(day: date | None) -> str:
    """A day in full; empty for none."""
    return speaker().day(day) if day else ""


def holdings_lines(kept: Holdings) -> list[str]:
    """What is kept on this computer, where, and who wrote in it last."""
    return [
        _("Folder: {path}").format(path=kept.path.parent),
        _("Knowledge file: {path} ({size})").format(path=kept.path.name, size=_size(kept.size)),
        _contents(kept),
        _pack(kept),
        _last(kept),
        _("Clients: none are kept on this computer."),
    ]


def _size(size: int) -> str:
    tenths = round(size / MILLION * 10)
    return _("{size} MB").format(size=f"{tenths // 10}.{tenths % 10}")


def _contents(kept: Holdings) -> str:
    number = speaker().number
    parts = (
        ngettext("{count} source", "{count} sources", kept.sources),
        ngettext("{count} claim", "{count} claims", kept.claims),
        ngettext("{count} judgement", "{count} judgements", kept.assessments),
        ngettext("{count} disagreement", "{count} disagreements", kept.disagreements),
    )
    counts = (kept.sources, kept.claims, kept.assessments, kept.disagreements)
    told = (part.format(count=number(count)) for part, count in zip(parts, counts, strict=True))
    return _("In it: {contents}").format(contents=", ".join(told))


def _pack(kept: Holdings) -> str:
    pack = kept.pack
    if pack is None:
        return _("No data pack was taken in.")
    return _("Last data pack: {name} {version}, taken in on {day}").format(
        name=pack.name, version=pack.version, day=speaker().day(pack.applied_at.date())
    )


def _last(kept: Holdings) -> str:
    action = kept.action
    if action is None:
        return _("Nobody here has written anything down yet.")
    words = action_words(action)
    if action.undoes is not None:
        words = _("took back or did again: {action}").format(action=words)
    return _("Last written down by {name} on {day}: {action}").format(
        name=action.by, day=speaker().day(action.at.date()), action=words
    )
