"""A source in words: itself, its copies, what rests on it. Made on the worker, no Qt."""

from collections.abc import Iterable, Mapping
from datetime import date

from caseapp.domain.claims import Claim
from caseapp.domain.reliance import ClaimLeft, Footing, Reliance
from caseapp.domain.sources import Source
from caseapp.services.moments import Moment
from caseapp.services.sources import SourceKnowledge
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone, heading, note
from caseapp.ui.pages.source.told import SourceTold
from caseapp.ui.telling.sources import source_lines
from caseapp.wording import answers, labels, moments
from caseapp.wording import reliance as relying
from caseapp.wording import sources as said

MOST = 100
"""How many cards of claims a page lays out at most; the newest come first."""

TONES = {
    Footing.BARE: Tone.GRAVE,
    Footing.UNCITABLE: Tone.CAUTION,
    Footing.FEWER: Tone.CAUTION,
    Footing.POORER: Tone.NEUTRAL,
    Footing.UNCHANGED: Tone.GOOD,
}


def tell(known: SourceKnowledge, at: Moment, today: date) -> SourceTold:
    """The entries of the page."""
    shown = known.claims[:MOST]
    entries = [
        _card(known.source),
        *_copies(known.copies),
        *_without(known),
        *_resting(known, shown),
    ]
    return SourceTold(
        moments.seen(at, today),
        tuple(entries),
        {claim.id: (claim.countries[0], claim.id) for claim in shown if claim.countries},
        {copy.id: copy.id for copy in known.copies},
    )


def _card(source: Source) -> Entry:
    head, *others = source_lines(source)
    lines = [Line(head.text, Style.TITLE), Line(said.on_sheets(source))]
    if source.published_basis:
        text = _("About the date: {note}").format(note=source.published_basis)
        lines.append(Line(text, Style.QUIET))
    tags = [Tag(_("Grade {grade}").format(grade=source.grade.value)), Tag(_language(source))]
    if source.published is None:
        tags.append(Tag(_("No date"), Tone.CAUTION))
    return Entry(source.id, Shape.CARD, (*lines, *others), tuple(tags), thing="source")


def _language(source: Source) -> str:
    if source.language == "und":
        return _("Language not known")
    return answers.speaker().language_name(source.language)


def _copies(copies: tuple[Source, ...]) -> Iterable[Entry]:
    if copies:
        title = ngettext(
            "{count} other copy of the same story: together one witness",
            "{count} other copies of the same story: together one witness",
            len(copies),
        )
        yield heading("copies", title.format(count=len(copies)))
        yield from map(_card, copies)


def _without(known: SourceKnowledge) -> Iterable[Entry]:
    yield heading("without", _("What would be left without it"))
    yield _left("alone", _("Without this source alone"), known.reliance, known.total)
    if known.copies:
        title = ngettext(
            "Without the whole story ({count} copy)",
            "Without the whole story ({count} copies)",
            len(known.story.copies),
        ).format(count=len(known.story.copies))
        yield _left("story", title, known.story.reliance, known.story.total)


def _left(key: str, title: str, reliance: Reliance, total: int) -> Entry:
    lines = [Line(title, Style.TITLE)]
    lines += [Line(sentence) for sentence in relying.sentences(reliance, total)]
    tags = [Tag(_("Nothing would change"), Tone.GOOD)] if reliance.changes_nothing else []
    if reliance.leaving_sheets:
        tags.append(Tag(_("Sheets would change"), Tone.CAUTION))
    if any(left.falls for left in reliance.assessments):
        tags.append(Tag(_("A judgement would fall"), Tone.GRAVE))
    return Entry(key, Shape.CARD, tuple(lines), tuple(tags))


def _resting(known: SourceKnowledge, shown: tuple[Claim, ...]) -> Iterable[Entry]:
    count = known.total
    title = ngettext("{count} claim rests on it", "{count} claims rest on it", count)
    yield heading("claims", title.format(count=answers.speaker().number(count)))
    if not shown:
        return
    codes = dict.fromkeys(code for claim in known.claims for code in claim.countries)
    about = _("About: {countries}").format(countries=said.countries(codes))
    keys = _("Enter or a double click opens a claim on the page of its country.")
    yield note("countries", f"{about}. {keys}")
    alone = {left.claim.id: left for left in known.reliance.claims}
    for claim in shown:
        yield _claim(claim, alone)
    if len(shown) < count:
        text = _("Only the newest {count} are shown; “caseapp source show” lists more.")
        yield note("more", text.format(count=len(shown)))


def _claim(claim: Claim, alone: Mapping[str, ClaimLeft]) -> Entry:
    countries = said.countries(claim.countries)
    lines = (Line(claim.summary, Style.TITLE), Line(answers.claim_date(claim)))
    tags = [Tag(labels.kind(claim.kind)), Tag(countries)]
    if claim.id in alone:
        left = alone[claim.id]
        words = _("Without it: {left}").format(left=relying.footing(left))
        tags.append(Tag(words, TONES[left.footing]))
    return Entry(claim.id, Shape.CARD, lines, tuple(tags), thing="claim")
