"""What a judgement rests on as cards: what speaks for waiting, for it, and against it."""

from collections.abc import Iterator

from caseapp.domain.claims import Claim
from caseapp.domain.grounds import Grounds
from caseapp.domain.sources import Source
from caseapp.domain.weighing import Weighable, weigh
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone, heading, note
from caseapp.ui.telling.claims import source_words
from caseapp.ui.telling.weighing import weight_words
from caseapp.wording import answers, labels
from caseapp.wording.cautions import caution_name, caution_words

MOST_CLAIMS, MOST_STORIES = 30, 3
"""How many claims of a side, and stories of a claim, are listed; all of them are weighed."""


def grounds_entries(grounds: Grounds) -> Iterator[Entry]:
    """Headings and cards, the cautions first."""
    warnings = grounds.warnings
    if warnings:
        yield heading("cautions", _("Before you sign"))
    for warned in warnings:
        line = Line(caution_words(warned, grounds))
        tag = Tag(caution_name(warned.caution), Tone.CAUTION)
        yield Entry(f"caution:{warned.caution}", Shape.CARD, (line,), (tag,))
    yield heading("for", _("What speaks for it"))
    yield from _side(grounds, grounds.supporting, _("For"))
    yield heading("against", _("What speaks against it"))
    yield from _side(grounds, grounds.opposing, _("Against"))


def _side(grounds: Grounds, side: tuple[Weighable, ...], name: str) -> Iterator[Entry]:
    yield note(f"sum:{name}", weight_words(weigh(side), name))
    for each in side[:MOST_CLAIMS]:
        yield _card(grounds, each)
    left = len(side) - MOST_CLAIMS
    if left > 0:
        more = ngettext("{count} more claim.", "{count} more claims.", left)
        yield note(f"more:{name}", more.format(count=left))


def _card(grounds: Grounds, each: Weighable) -> Entry:
    claim = each.claim
    lines = [Line(claim.summary), Line(answers.claim_date(claim), Style.QUIET)]
    stories = _stories(grounds.knowledge.sources_of(claim))
    lines += [Line(text, Style.QUIET) for text in stories[:MOST_STORIES]]
    left = len(stories) - MOST_STORIES
    if left > 0:
        more = ngettext("{count} more source.", "{count} more sources.", left)
        lines.append(Line(more.format(count=left), Style.QUIET))
    return Entry(claim.id, Shape.CARD, tuple(lines), _tags(grounds, each, claim))


def _tags(grounds: Grounds, each: Weighable, claim: Claim) -> tuple[Tag, ...]:
    count = len(each.stories)
    sources = ngettext("{count} independent source", "{count} independent sources", count)
    tags = [
        Tag(labels.kind(claim.kind)),
        Tag(_("Grade {grade}").format(grade=claim.grade.value)),
        Tag(sources.format(count=count)),
    ]
    if each.is_stale:
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    if claim.id in grounds.knowledge.contradicted:
        tags.append(Tag(_("Contradicted"), Tone.GRAVE))
    elif each.doubts:
        tags.append(Tag(_("Disagreement"), Tone.CAUTION))
    if grounds.knowledge.kept_off(claim):
        tags.append(Tag(_("Not on sheets")))
    return tuple(tags)


def _stories(sources: tuple[Source, ...]) -> list[str]:
    """Each independent witness in words, with the number of its copies."""
    groups: dict[str, list[Source]] = {}
    for source in sources:
        groups.setdefault(source.story, []).append(source)
    return [_story(group) for group in groups.values()]


def _story(group: list[Source]) -> str:
    text = _("Source: {source}").format(source=source_words(group[0]))
    copies = len(group) - 1
    if not copies:
        return text
    told = ngettext("{count} copy of it", "{count} copies of it", copies)
    return _("{source}, and {copies}").format(source=text, copies=told.format(count=copies))
