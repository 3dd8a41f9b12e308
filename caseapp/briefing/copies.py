"""A sheet while it is being made: said in its languages, set on pages, tried for room."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from caseapp.briefing.columns import Columns
from caseapp.briefing.editions import PLANS, Stage
from caseapp.briefing.fitting import fitting
from caseapp.briefing.layout import Frame, blocks
from caseapp.briefing.logos import Logo
from caseapp.briefing.pages import Page, paginate
from caseapp.briefing.pdf import Leaf
from caseapp.briefing.sentences import SpokenSheet, spoken
from caseapp.briefing.setting import Setter
from caseapp.briefing.speaking import Speaker
from caseapp.briefing.styles import Style, style
from caseapp.domain.sheets import Edition, SheetContents, SheetOrder
from caseapp.errors import Refused
from caseapp.language.languages import ENGLISH, Language

CLOSE, FAR_APART = 0.93, 1.28
"""How close lines come at most, as a share of their distance or in parts of the size of type."""

NO_ID = "XX-0000-0000"
"""Stands for the id of a sheet while it is tried how much has room on it."""


_PLAINER = {"NotoNastaliqUrdu": "NotoSansArabic"}
"""Faces that are set where another needs too much height."""


class Copy:
    """One sheet in the language of its order, or in that and in English facing it."""

    def __init__(
        self,
        order: SheetOrder,
        speakers: Sequence[Speaker],
        logo: Logo | None,
        faced: Callable[[Language], Language] = lambda language: language,
    ) -> None:
        """``faced`` gives a language in the face it is to be set in."""
        self._order = order
        self._speakers = tuple(speakers)
        self._logo = logo
        languages = [faced(each.language) for each in speakers]
        self.styles: list[Style] = [style(each, order.edition, order.paper) for each in languages]
        self._width = self.styles[0].width
        wide = self.styles[0].column if len(speakers) > 1 else self._width
        self._setters = [Setter(each, wide) for each in self.styles]
        self._plan = PLANS[order.edition]

    def say(self, said: SheetContents) -> list[SpokenSheet]:
        """The contents in each of the languages."""
        return [spoken(said, each, self._order.replaces) for each in self._speakers]

    def fits(self, said: SheetContents, stage: Stage) -> bool:
        """Whether the contents take no more sides than the edition has."""
        return len(self.set(said, stage, NO_ID)) <= self._plan.sides

    def set(self, said: SheetContents, stage: Stage, identity: str) -> list[Page]:
        """The pages of the contents."""
        columns = Columns([_closer(setter, stage) for setter in self._setters], self._width)
        frame = Frame(
            identity,
            {source.id: source.number for source in said.sources},
            stage.listed,
            style(ENGLISH, self._order.edition, self._order.paper),
            code_last=self._order.edition is not Edition.STANDARD,
            logo=self._logo,
        )
        return paginate(blocks(self.say(said), columns, frame), self.styles[0].height)

    def leaves(self, pages: Sequence[Page], identity: str) -> list[Leaf]:
        """The pages with their feet: sheet id and number of the page."""
        setter, voice = Setter(self.styles[0], self._width), self._speakers[0]
        found = []
        for number, page in enumerate(pages, start=1):
            of_pages = voice.say("foot.page", page=str(number), pages=str(len(pages)))
            foot = setter.ends(voice.say("foot.sheet", id=identity), of_pages)
            found.append(Leaf(page, self.styles[0], foot))
        return found


def fitting_copy(
    said: SheetContents, order: SheetOrder, speakers: Sequence[Speaker], logo: Logo | None
) -> tuple[Copy, SheetContents, Stage]:
    """The copy in which the most has room, what that is, and how it is set.

    The face that readers like best may need half as much height again (Nastaliq): where it
    would make more give way than closer lines do, a plainer one is taken. Raises Refused
    ``sheet_does_not_fit``.
    """
    plan = PLANS[order.edition]
    if any(plainer(each.language) != each.language for each in speakers):
        copy = Copy(order, speakers, logo)
        kept = plan._replace(stages=tuple(s for s in plan.stages if s.keeps is not None))
        with suppress(Refused):
            return copy, *fitting(said, kept, copy.fits)
    copy = Copy(order, speakers, logo, plainer)
    return copy, *fitting(said, plan, copy.fits)


def plainer(language: Language) -> Language:
    """The language in a face that needs less height, where there is one."""
    return replace(language, face=_PLAINER.get(language.face, language.face))


def _closer(setter: Setter, stage: Stage) -> Setter:
    own = setter.style
    air = {name: getattr(own, name) * stage.air for name in ("between", "before_heading")}
    # Only lines that stand far apart for the height of their letters come so close.
    spacing = max(own.spacing * stage.spacing, min(own.spacing * CLOSE, FAR_APART))
    return Setter(replace(own, spacing=spacing, **air), setter.width)
