"""Less of what a sheet could say: by choice, or for want of room; it names what is missing."""

from collections import Counter
from collections.abc import Collection, Container, Iterable
from dataclasses import replace

from caseapp.briefing.citing import bounded, renumbered
from caseapp.briefing.topics import topic_of
from caseapp.domain.sheets import (
    LeftOut,
    LeftOutFor,
    Listed,
    Section,
    SheetContents,
    Statement,
    Topic,
)

MORE = "more.ask"
ANSWER = "heading.answer"
NAMED_IN = "heading.help"
"""The section that says what the paper does not tell: there the reader learns whom to ask."""


def chosen(said: SheetContents, without: Collection[Topic]) -> SheetContents:
    """The contents without the topics that somebody chose to leave out."""
    if not without:
        return said
    gone = [s for s in said.statements if topic_of(s) in without]
    less = _without(said, {id(s) for s in gone}, LeftOutFor.CHOICE)
    return _unsourced(less, LeftOutFor.CHOICE) if Topic.SOURCES in without else less


def shortened(said: SheetContents, gone: Iterable[Statement]) -> SheetContents:
    """The contents without some statements, for want of room."""
    ids = {id(statement) for statement in gone}
    return _without(said, ids, LeftOutFor.ROOM) if ids else said


def unsourced(said: SheetContents) -> SheetContents:
    """The contents without the list of sources, for want of room."""
    return _unsourced(said, LeftOutFor.ROOM)


def only_answered(said: SheetContents) -> SheetContents:
    """The contents of a card: the answer alone, everything else left to the long sheet."""
    gone = [s for s in said.statements if topic_of(s) is not None]
    less = shortened(unsourced(said), gone)
    answer = tuple(s for s in less.sections if s.heading == ANSWER)
    return replace(less, sections=answer)


def named(said: SheetContents) -> SheetContents:
    """The contents with the sentence that names what is left out, if anything is."""
    if not said.left_out:
        return said
    topics = {left.topic for left in said.left_out}
    messages = tuple(f"topic.{topic}" for topic in Topic if topic in topics)
    more = Statement(MORE, {"topics": Listed(messages)})
    sections = tuple(
        replace(s, statements=(s.statements[0], more, *s.statements[1:]))
        if s.heading == NAMED_IN
        else s
        for s in said.sections
    )
    return replace(said, sections=sections)


def brief(said: SheetContents, longest: int | None) -> SheetContents:
    """The contents with no title of a source longer than so many letters, if that is bounded."""
    if longest is None:
        return said
    lines = (replace(line, title=bounded(line.title, longest)) for line in said.sources)
    return replace(said, sources=tuple(lines))


def _without(said: SheetContents, gone: Container[int], reason: LeftOutFor) -> SheetContents:
    """A section all of whose statements go is not headed either: it would seem to know nothing."""
    sections = [_cut(section, gone) for section in said.sections]
    counted = Counter(topic_of(s) for s in said.statements if id(s) in gone)
    left = tuple(LeftOut(topic, reason, counted[topic]) for topic in Topic if counted[topic])
    less = replace(
        said,
        sections=tuple(section for section in sections if section.statements),
        left_out=(*said.left_out, *left),
    )
    return replace(less, sources=renumbered(less.statements, said.sources))


def _cut(section: Section, gone: Container[int]) -> Section:
    kept = tuple(s for s in section.statements if id(s) not in gone)
    return replace(section, statements=kept)


def _unsourced(said: SheetContents, reason: LeftOutFor) -> SheetContents:
    if not said.sources:
        return said
    left = LeftOut(Topic.SOURCES, reason, len(said.sources))
    return replace(said, sources=(), left_out=(*said.left_out, left))
