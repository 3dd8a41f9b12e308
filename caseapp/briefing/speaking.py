"""A voice that says statements, remembers what it said, and tells of words nobody approved."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from caseapp.domain.sheets import SpokenStatement, Statement, Value
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import Voice
from caseapp.language.voice import voice as voice_of


class Speaker(Voice):
    """A voice for one sheet. ``used`` are the messages it has said since that was emptied.

    What it has said once it does not work out again.
    """

    def __init__(self, voice: Voice) -> None:
        super().__init__(voice.language, voice.messages)
        self.used: set[str] = set()
        self._said: dict[int, tuple[SpokenStatement, set[str]]] = {}

    def say(self, message: str, **values: str) -> str:
        """The message with text values."""
        self.used.add(message)
        return super().say(message, **values)

    def message(self, message: str, values: Mapping[str, Value]) -> str:
        """The message with values of every kind."""
        self.used.add(message)
        return super().message(message, values)

    def spoken(self, statement: Statement) -> SpokenStatement:
        """The statement with its sentence; old knowledge about the present is marked."""
        found = self._said.get(id(statement))
        if found is None or found[0].statement is not statement:
            before, self.used = self.used, set()
            found = self._said[id(statement)] = (self._told(statement), self.used)
            self.used = before
        self.used |= found[1]
        return found[0]

    def foreign(self, statement: Statement) -> SpokenStatement:
        """The statement on a sheet in another language."""
        return replace(self.spoken(statement), language=self.language.tag)

    def _told(self, statement: Statement) -> SpokenStatement:
        text = self.statement(statement)
        # Of the answer a notice at the head of the sheet says so.
        if statement.is_old_news and not statement.message.startswith("answer."):
            text = self.joined(self.say("known.old"), text)
        return SpokenStatement(statement, text)


def word_notices(speaker: Speaker, further: Iterable[str] = ()) -> Iterator[SpokenStatement]:
    """What there is to say about the words themselves, in the reader's language and in English.

    That nobody has approved a message that was used, and that one is in English for want of
    words. ``further`` are messages that will be used yet.
    """
    messages, used = speaker.messages, speaker.used.union(further)
    english = {message for message in used if messages.said_in_english(message)}
    if any(messages.is_draft(message) for message in used - english):
        yield from _twice("notice.translation", speaker)
    if english:
        yield from _twice("notice.english", speaker)


def _twice(message: str, speaker: Speaker) -> Iterator[SpokenStatement]:
    statement = Statement(message)
    yield SpokenStatement(statement, speaker.say(message))
    if not speaker.messages.said_in_english(message):
        yield SpokenStatement(statement, voice_of(ENGLISH).say(message), ENGLISH.tag)
