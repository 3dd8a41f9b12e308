"""What altered, in words: what it was, what became of it, by whom, when, why, and how."""

from datetime import datetime, tzinfo

from caseapp.domain.alterations import (
    NO_COUNTRY,
    Alteration,
    Happened,
    Known,
    Thing,
)
from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.services.starter import STARTER
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording.quoting import harmless


def thing_name(thing: Thing) -> str:
    """What kind of thing it is."""
    return {
        Thing.SOURCE: _("Source"),
        Thing.CLAIM: _("Claim"),
        Thing.ASSESSMENT: _("Assessment"),
        Thing.DISAGREEMENT: _("Disagreement"),
    }[thing]


def happened(value: Happened) -> str:
    """What became of a thing."""
    return {
        Happened.ADDED: _("Added"),
        Happened.REVISED: _("Revised"),
        Happened.WITHDRAWN: _("Withdrawn"),
        Happened.RESTORED: _("Restored"),
        Happened.CAME_AND_WENT: _("Recorded and withdrawn again"),
        Happened.RECORDED_AGAIN: _("Recorded again, the same as before"),
    }[value]


def country_name(code: str) -> str:
    """The name of a country, or of the group of what is about none."""
    return _("About no country") if code == NO_COUNTRY else answers.speaker().country(code)


def title(known: Known) -> str:
    """What a thing says, in a line."""
    match known:
        case Claim():
            return known.summary
        case Assessment():
            name = answers.speaker().country(known.country)
            return _("{country}: {level}").format(country=name, level=labels.level(known.level))
        case Disagreement():
            kind = labels.disagreement(known.kind)
            return _("{kind}: {note}").format(kind=kind, note=known.note)
        case _:
            return f"{known.publisher}: {known.title}" if known.publisher else known.title


def who_and_when(altered: Alteration, zone: tzinfo | None) -> str:
    """Who wrote the newest revision, and when by the clock here."""
    words = _("By {name}, {moment}").format(
        name=author(altered.recorded.by), moment=moment_words(altered.recorded.at, zone)
    )
    if altered.revisions == 1:
        return words
    count = ngettext("{count} revision", "{count} revisions", altered.revisions)
    return _("{words}; the last of {revisions}").format(
        words=words, revisions=count.format(count=altered.revisions)
    )


def author(by: str) -> str:
    """The name of a person, or of the pack that brought it."""
    return _("the starter pack") if by == STARTER else harmless(by)


def why(altered: Alteration) -> str:
    """The reason that was given."""
    reason = altered.recorded.reason
    return _("Why: {reason}").format(reason=harmless(reason)) if reason else _("No reason given.")


def moment_words(at: datetime, zone: tzinfo | None) -> str:
    """A moment by the clock here, to the minute."""
    here = at.astimezone(zone)
    return _("{day}, {time}").format(day=answers.speaker().day(here.date()), time=f"{here:%H:%M}")
