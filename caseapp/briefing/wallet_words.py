"""What a wallet card says: what the client keeps in front, what an officer reads on the back.

The back is in English and names neither the country nor the number of a sheet: it is shown to
strangers.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from caseapp.briefing.general import reached
from caseapp.briefing.narrowing import ANSWER
from caseapp.briefing.speaking import Speaker, word_notices
from caseapp.domain.office import Office
from caseapp.domain.sheets import Name, SheetContents, SpokenStatement, Statement
from caseapp.language.languages import ENGLISH, Language


@dataclass(frozen=True, slots=True)
class SpokenSide:
    """One side of a card in one language, in printing order."""

    title: tuple[SpokenStatement, ...] = ()
    notices: tuple[SpokenStatement, ...] = ()
    answer: tuple[SpokenStatement, ...] = ()
    days: tuple[str, ...] = ()
    told: tuple[SpokenStatement, ...] = ()
    gap: str = " "

    @property
    def spoken(self) -> tuple[SpokenStatement, ...]:
        """Every statement with its sentence."""
        return (*self.title, *self.notices, *self.answer, *self.told)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything it prints but the number of the sheet."""
        return (*(each.text for each in self.spoken), *self.days)


def front(
    said: SheetContents, speaker: Speaker, long_sheet: str, titled: bool, back_too: bool
) -> SpokenSide:
    """What the client keeps. ``long_sheet`` is the id of the standard sheet.

    ``back_too`` says in the client's language what the back says.
    """
    speaker.used.clear()
    answered = (section for section in said.sections if section.heading == ANSWER)
    answer = [statement for section in answered for statement in section.statements]
    told = [*(shown(speaker, speaker.language) if back_too else ())]
    told.append(Statement("card.sheet", {"id": Name(long_sheet)}))
    side = SpokenSide(
        title=(speaker.spoken(Statement("card.title")),) if titled else (),
        notices=tuple(map(speaker.spoken, said.notices)),
        answer=tuple(map(speaker.spoken, answer)),
        days=(
            speaker.say("head.as_of", date=speaker.day(said.as_of)),
            speaker.say("head.check_again", date=speaker.day(said.check_again)),
        ),
        told=tuple(map(speaker.spoken, told)),
        gap=speaker.gap,
    )
    return replace(side, notices=(*side.notices, *word_notices(speaker)))


def back(english: Speaker, own: Language, office: Office | None) -> SpokenSide:
    """What is shown to an officer."""
    told = [*shown(english, own), *reached(office, "card.office")]
    title = english.foreign(Statement("card.title_shown"))
    return SpokenSide(title=(title,), told=tuple(map(english.foreign, told)))


def shown(speaker: Speaker, own: Language) -> Iterator[Statement]:
    """What the client says to an officer by showing the card."""
    if own != ENGLISH:
        called = speaker.language_name(own.tag.partition("-")[0])
        yield Statement("card.language", {"language": Name(called)})
    yield Statement("card.lawyer")
    yield Statement("card.call")
