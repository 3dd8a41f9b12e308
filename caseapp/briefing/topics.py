"""What each statement is about, and which topics give way first where room is short."""

from collections.abc import Iterable

from caseapp.domain.sheets import SheetContents, Statement, Topic

CHANGED, KNOWN = "heading.changes", "heading.known"
"""The sections that may give way for want of room; all others never do."""

GIVING_WAY = (
    Topic.NUMBERS,
    Topic.SANCTIONS,
    Topic.AGREEMENTS,
    Topic.VISAS,
    Topic.CONDITIONS,
    Topic.FLIGHTS,
    Topic.CHANGES,
    Topic.SOURCES,
)
"""Topics by how early they give way, the first first; a flight that is not the newest goes
before all of them. What the sheet can mean for the reader and the dates to fill in are not
here: they are left out only where somebody chose so."""

_TOPICS = {
    "event": Topic.CHANGES,
    "flight": Topic.FLIGHTS,
    "condition": Topic.CONDITIONS,
    "visa": Topic.VISAS,
    "agreement": Topic.AGREEMENTS,
    "sanction": Topic.SANCTIONS,
    "figure": Topic.NUMBERS,
    "meaning": Topic.MEANING,
    "dates": Topic.DATES,
}


def topic_of(statement: Statement) -> Topic | None:
    """What a statement is about; None for what always stands on a sheet."""
    return _TOPICS.get(statement.message.partition(".")[0])


def giving_way(said: SheetContents) -> tuple[Statement, ...]:
    """The statements that may be cut for want of room, in the order in which they go."""
    known, changed = _inside(said, KNOWN), _inside(said, CHANGED)
    older = [s for s in known if topic_of(s) is Topic.FLIGHTS][1:]
    rest = [s for s in known if s not in older]
    # What stands last goes first; of the changes the oldest, which stands first.
    going = [*reversed(older), *_by_topic(reversed(rest)), *_by_topic(changed)]
    return tuple(going)


def _inside(said: SheetContents, heading: str) -> list[Statement]:
    sections = (section for section in said.sections if section.heading == heading)
    return [s for section in sections for s in section.statements if topic_of(s) in GIVING_WAY]


def _by_topic(statements: Iterable[Statement]) -> list[Statement]:
    def rank(statement: Statement) -> int:
        topic = topic_of(statement)
        assert topic is not None
        return GIVING_WAY.index(topic)

    return sorted(statements, key=rank)
