"""A sheet in one language: every statement said, old knowledge marked as old."""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.domain.sheets import SheetContents, SourceLine, SpokenStatement, Statement
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import Voice
from caseapp.language.voice import voice as voice_of

SPEAKS_OF_NOW = ("condition", "agreement", "visa", "sanction", "figure")
"""Groups of messages that speak of the present, so that old ones are marked each."""


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


BLANKS = ("end.language", "end.interpreter", "end.date", "end.read_back")
"""The lines at the end that caseworker and client fill in together."""


class Speaker:
    """Says statements with a voice; what it has said once it does not work out again."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self._said: dict[int, SpokenStatement] = {}

    def say(self, statement: Statement) -> SpokenStatement:
        """The statement with its sentence; old knowledge about the present is marked."""
        found = self._said.get(id(statement))
        if found is None or found.statement is not statement:
            found = self._said[id(statement)] = _say(statement, self.voice)
        return found


def spoken(
    contents: SheetContents, speaker: Speaker, replaces: str | None = None
) -> SpokenSheet:
    """The sheet as a speaker says it; notices of an unreviewed translation are added.

    ``replaces`` is the id of an older sheet whose place it takes.
    """
    voice = speaker.voice
    country = voice.country(contents.country)
    notices = tuple(speaker.say(s) for s in contents.notices)
    sections = tuple(
        SpokenSection(
            voice.say(section.heading),
            voice.gap,
            section.style,
            tuple(speaker.say(statement) for statement in section.statements),
        )
        for section in contents.sections
    )
    return SpokenSheet(
        title=voice.say("head.title", country=country),
        head=tuple(_head(contents, voice, replaces)),
        notices=(*notices, *_translation_notices(voice)),
        sections=sections,
        sources_heading=voice.say("heading.sources"),
        sources=tuple(_source(line, voice) for line in contents.sources),
        ending=(voice.say("end.removal"), voice.say("end.disclaimer")),
        blanks=tuple(map(voice.say, BLANKS)),
    )


def _head(contents: SheetContents, voice: Voice, replaces: str | None) -> Iterator[str]:
    as_of = voice.say("head.as_of", date=voice.day(contents.as_of))
    again = voice.say("head.check_again", date=voice.day(contents.check_again))
    yield f"{voice.language.autonym} · {voice.joined(as_of, again)}"
    if replaces:
        yield voice.say("head.replaces", id=replaces)


def _say(statement: Statement, voice: Voice) -> SpokenStatement:
    text = voice.statement(statement)
    if statement.stale and statement.message.split(".")[0] in SPEAKS_OF_NOW:
        text = voice.joined(voice.say("known.old"), text)
    return SpokenStatement(statement, text)


def _translation_notices(voice: Voice) -> tuple[SpokenStatement, ...]:
    """One line in the reader's language and in English, unless a reader has approved it."""
    if voice.messages.reviewed or voice.language == ENGLISH:
        return ()
    notice = Statement("notice.translation")
    both = f"{voice.statement(notice)} · {voice_of(ENGLISH).statement(notice)}"
    return (SpokenStatement(notice, both),)


def _source(line: SourceLine, voice: Voice) -> str:
    date = voice.date(line.published)
    if line.publisher is None:
        text = voice.say("source.line_without_publisher", title=line.title, date=date)
    else:
        text = voice.say("source.line", publisher=line.publisher, title=line.title, date=date)
    return f"[{line.number}] {text}"
