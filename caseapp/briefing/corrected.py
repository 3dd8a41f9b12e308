"""What a correction says, in the language of the sheet it corrects."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from caseapp.briefing.citing import source_lines
from caseapp.briefing.contents import contents
from caseapp.briefing.general import reached
from caseapp.briefing.marking import marked
from caseapp.briefing.sentences import FOOT, lister, source_line
from caseapp.briefing.speaking import Speaker, word_notices
from caseapp.domain.corrections import Corrected, Correction, Verdict
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.office import Office
from caseapp.domain.sheets import SpokenStatement, Statement


@dataclass(frozen=True, slots=True)
class CorrectedSection:
    """A heading and what stands below it, each line alone or the old one above the new one."""

    verdict: Verdict
    heading: str
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SpokenCorrection:
    """Everything a correction prints, in its order.

    ``office`` is that nothing is promised and how the office is reached.
    """

    title: str
    head: tuple[str, ...]
    notices: tuple[SpokenStatement, ...]
    sections: tuple[CorrectedSection, ...]
    office: tuple[SpokenStatement, ...]
    help_heading: str
    sources_heading: str
    sources: tuple[str, ...]
    disclaimer: str


def spoken_correction(
    correction: Correction, knowledge: CountryKnowledge, office: Office | None, speaker: Speaker
) -> SpokenCorrection:
    """The correction as a speaker says it. Old sentences stand as they were printed."""
    speaker.used.clear()
    said = [item.new for item in correction.items if item.new and item.verdict in _TELLING]
    sources = source_lines(said, knowledge.sources)
    numbers = {line.id: line.number for line in sources}
    country = speaker.country(correction.country)
    spoken = SpokenCorrection(
        title=speaker.say("correction.title", country=country),
        head=tuple(_head(correction, speaker)),
        notices=tuple(map(speaker.spoken, contents(knowledge).notices)),
        sections=tuple(_sections(correction, speaker, numbers)),
        office=tuple(map(speaker.spoken, (Statement("answer.no_promise"), *reached(office)))),
        help_heading=speaker.say("heading.help"),
        sources_heading=speaker.say("heading.sources"),
        sources=tuple(source_line(line, lister(speaker)) for line in sources),
        disclaimer=speaker.say("end.disclaimer"),
    )
    return replace(spoken, notices=(*spoken.notices, *word_notices(speaker, FOOT)))


_TELLING = (Verdict.CHANGED, Verdict.ADDED)
"""Verdicts whose new statements are told with their sources."""

_HEADINGS = (
    (Verdict.CHANGED, "correction.changed"),
    (Verdict.WITHDRAWN, "correction.withdrawn"),
    (Verdict.ADDED, "correction.added"),
    (Verdict.HOLDS, "correction.holds"),
)


def _head(correction: Correction, speaker: Speaker) -> Iterator[str]:
    yield speaker.say("head.as_of", date=speaker.day(correction.as_of))
    if correction.of(Verdict.CHANGED) or correction.of(Verdict.WITHDRAWN):
        day = speaker.day(correction.old_as_of)
        yield speaker.say("correction.about", id=correction.sheet, date=day)
    yield speaker.say("correction.use_new")


def _sections(
    correction: Correction, speaker: Speaker, numbers: Mapping[str, int]
) -> Iterator[CorrectedSection]:
    for verdict, heading in _HEADINGS:
        items = correction.of(verdict)
        if items:
            lines = tuple(_lines(item, speaker, numbers) for item in items)
            yield CorrectedSection(verdict, speaker.say(heading), lines)


def _lines(item: Corrected, speaker: Speaker, numbers: Mapping[str, int]) -> tuple[str, ...]:
    old = item.old.text if item.old else ""
    new = _said(item.new, speaker, numbers) if item.new and item.verdict in _TELLING else ""
    if item.verdict is Verdict.CHANGED:
        before = speaker.say("correction.before", sentence=old)
        return before, speaker.say("correction.now", sentence=new)
    return (new or old,)


def _said(statement: Statement, speaker: Speaker, numbers: Mapping[str, int]) -> str:
    return marked(speaker.spoken(statement), numbers)
