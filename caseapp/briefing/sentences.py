"""A sheet in one language: its furniture and every statement said."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from caseapp.briefing.speaking import Speaker, word_notices
from caseapp.domain.sheets import SheetContents, SourceLine, SpokenStatement
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import Voice, voice

BLANKS = ("end.language", "end.interpreter", "end.date", "end.read_back")
"""The lines at the end that caseworker and client fill in together."""

FOOT = ("foot.sheet", "foot.page")
"""What stands at the foot of each page."""


@dataclass(frozen=True, slots=True)
class SpokenSection:
    """A section with its heading and sentences in a language."""

    heading: str
    gap: str
    style: str
    spoken: tuple[SpokenStatement, ...]


@dataclass(frozen=True, slots=True)
class SpokenSheet:
    """Everything a sheet says in one language, in printing order."""

    title: str
    head: tuple[str, ...]
    notices: tuple[SpokenStatement, ...]
    sections: tuple[SpokenSection, ...]
    sources_heading: str
    sources: tuple[str, ...]
    ending: tuple[str, ...]
    blanks: tuple[str, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything it prints but its foot."""
        inside = [t for s in self.sections for t in (s.heading, *(x.text for x in s.spoken))]
        notices = (notice.text for notice in self.notices)
        around = (self.sources_heading, *self.sources, *self.ending, *self.blanks)
        return (self.title, *self.head, *notices, *inside, *around)

    @property
    def spoken(self) -> tuple[SpokenStatement, ...]:
        """Every statement with its sentence, in printing order."""
        return (*self.notices, *(each for s in self.sections for each in s.spoken))


def spoken(contents: SheetContents, speaker: Speaker, replaces: str | None = None) -> SpokenSheet:
    """The sheet as a speaker says it; notices of words that nobody approved are added.

    ``replaces`` is the id of an older sheet whose place it takes.
    """
    speaker.used.clear()
    notices = tuple(speaker.spoken(s) for s in contents.notices)
    said = SpokenSheet(
        title=speaker.say("head.title", country=speaker.country(contents.country)),
        head=tuple(_head(contents, speaker, replaces)),
        notices=notices,
        sections=tuple(_sections(contents, speaker)),
        sources_heading=speaker.say("heading.sources"),
        sources=tuple(source_line(line, lister(speaker)) for line in contents.sources),
        ending=(speaker.say("end.removal"), speaker.say("end.disclaimer")),
        blanks=tuple(map(speaker.say, BLANKS)),
    )
    return replace(said, notices=(*notices, *word_notices(speaker, FOOT)))


def _sections(contents: SheetContents, speaker: Speaker) -> Iterator[SpokenSection]:
    for section in contents.sections:
        sentences = tuple(speaker.spoken(statement) for statement in section.statements)
        heading = speaker.say(section.heading)
        yield SpokenSection(heading, speaker.gap, section.style, sentences)


def _head(contents: SheetContents, voice: Voice, replaces: str | None) -> Iterator[str]:
    as_of = voice.say("head.as_of", date=voice.day(contents.as_of))
    again = voice.say("head.check_again", date=voice.day(contents.check_again))
    yield f"{voice.language.autonym} · {voice.joined(as_of, again)}"
    if replaces:
        yield voice.say("head.replaces", id=replaces)


def lister(speaker: Voice) -> Voice:
    """Who says the list of sources: English where a language runs from the right.

    Titles in English with dates in Arabic letters between them cannot be followed by the eye.
    """
    return voice(ENGLISH) if speaker.language.rtl else speaker


def source_line(line: SourceLine, voice: Voice) -> str:
    """A source with its number."""
    date = voice.date(line.published)
    if line.publisher is None:
        text = voice.say("source.line_without_publisher", title=line.title, date=date)
    else:
        text = voice.say("source.line", publisher=line.publisher, title=line.title, date=date)
    return f"[{line.number}] {text}"
