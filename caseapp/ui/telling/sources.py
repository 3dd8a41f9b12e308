"""The sources of a country: copies of one story together, because they are one witness."""

from collections.abc import Iterable

from caseapp.domain.sources import Source
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.ui.telling.claims import source_words
from caseapp.wording import labels


def source_entries(sources: Iterable[Source]) -> list[Entry]:
    """A card for each story."""
    return [story_entry(group) for group in stories(sources)]


def stories(sources: Iterable[Source]) -> list[list[Source]]:
    """The sources by story, the best grades first."""
    found: dict[str, list[Source]] = {}
    for source in sources:
        found.setdefault(source.story, []).append(source)
    return sorted(found.values(), key=lambda group: min(source.grade for source in group))


def story_entry(group: list[Source]) -> Entry:
    """The card of one story; its key is the id of the first of its sources."""
    return _copies(group) if len(group) > 1 else _single(group[0])


def _single(source: Source) -> Entry:
    head, *others = source_lines(source)
    return Entry(
        source.id,
        Shape.CARD,
        (Line(head.text, Style.TITLE), *others),
        _tags(source),
        thing="source",
    )


def source_lines(source: Source) -> tuple[Line, ...]:
    """A source in a few lines: name and date, grade in words, address, note."""
    lines = [Line(source_words(source)), Line(labels.grade(source.grade), Style.QUIET)]
    if source.url:
        lines.append(Line(source.url, Style.QUIET))
    if source.note:
        lines.append(Line(source.note, Style.QUIET))
    return tuple(lines)


def _copies(group: list[Source]) -> Entry:
    title = ngettext(
        "One story, {count} copy: counts as one source",
        "One story, {count} copies: counts as one source",
        len(group),
    ).format(count=len(group))
    lines = [Line(title, Style.TITLE)]
    for source in group:
        lines += source_lines(source)
    return Entry(group[0].id, Shape.CARD, tuple(lines), _tags(*group), thing="source")


def _tags(*group: Source) -> tuple[Tag, ...]:
    best = min(source.grade for source in group)
    tags = [Tag(_("Grade {grade}").format(grade=best.value))]
    if not any(source.published for source in group):
        tags.append(Tag(_("No date"), Tone.CAUTION))
    return tuple(tags)
