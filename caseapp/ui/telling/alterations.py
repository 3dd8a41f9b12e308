"""What altered, as cards: what became of a thing, by whom, when, why, and field by field."""

from datetime import tzinfo
from typing import NamedTuple

from caseapp.domain.alterations import NO_COUNTRY, Alteration, Happened, Weight
from caseapp.domain.claims import Claim
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.wording import alterations as words
from caseapp.wording import answers, labels
from caseapp.wording.differences import field_words

FIELDS_SHOWN = 8
"""How many fields a card shows; the others are in the history of the thing."""

_TONES = {
    Happened.ADDED: Tone.GOOD,
    Happened.RESTORED: Tone.GOOD,
    Happened.WITHDRAWN: Tone.GRAVE,
    Happened.CAME_AND_WENT: Tone.GRAVE,
}


class Target(NamedTuple):
    """Where a card leads: to a source, to its place on a country's page, or nowhere."""

    thing: str
    id: str
    country: str
    is_known: bool


def target_of(altered: Alteration, country: str) -> Target:
    """Where the card of an alteration leads, for somebody who reads about a country."""
    return Target(altered.thing.value, altered.id, country, altered.after is not None)


def home_of(altered: Alteration) -> str:
    """The country a thing is about first of all, where it says so itself."""
    known = altered.latest.thing
    if isinstance(known, Claim):
        return known.countries[0] if known.countries else NO_COUNTRY
    return getattr(known, "country", NO_COUNTRY)


def alteration_entry(key: str, altered: Alteration, zone: tzinfo | None) -> Entry:
    """The card of an alteration."""
    known = altered.latest.thing
    lines = [Line(words.title(known), Style.TITLE)]
    if isinstance(known, Claim):
        when = _("When: {date}").format(date=answers.claim_date(known))
        lines.append(Line(when, Style.QUIET))
    lines += _fields(altered)
    lines.append(Line(words.who_and_when(altered, zone), Style.QUIET))
    lines.append(Line(words.why(altered), Style.QUIET))
    return Entry(key, Shape.CARD, tuple(lines), _tags(altered))


def _fields(altered: Alteration) -> list[Line]:
    fields = altered.fields
    lines = [Line(text) for each in fields[:FIELDS_SHOWN] for text in field_words(each)]
    others = len(fields) - FIELDS_SHOWN
    if others > 0:
        more = ngettext(
            "and {count} more field; its history shows it",
            "and {count} more fields; its history shows them",
            others,
        )
        lines.append(Line(more.format(count=others), Style.QUIET))
    return lines


def _tags(altered: Alteration) -> tuple[Tag, ...]:
    happened = altered.happened
    tags = [
        Tag(words.happened(happened), _TONES.get(happened, Tone.NEUTRAL)),
        Tag(words.thing_name(altered.thing)),
    ]
    known = altered.latest.thing
    if isinstance(known, Claim):
        tags.append(Tag(labels.kind(known.kind)))
    if altered.weight is Weight.JUDGEMENT:
        tags.append(Tag(_judgement(altered), Tone.CAUTION))
    return tuple(tags)


def _judgement(altered: Alteration) -> str:
    if altered.before is None:
        return _("New judgement")
    return _("Judgement gone") if altered.after is None else _("Level changed")
