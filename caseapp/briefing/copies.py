"""A sheet while it is being made: said in its languages, set on pages, tried for room."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple

from caseapp.briefing.columns import Columns
from caseapp.briefing.editions import PLANS, Stage
from caseapp.briefing.fitting import fitting
from caseapp.briefing.identity import sheet_id
from caseapp.briefing.layout import Frame, blocks
from caseapp.briefing.logos import Logo
from caseapp.briefing.paper.pages import Page, paginate
from caseapp.briefing.paper.pdf import Leaf
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import Style, style
from caseapp.briefing.sentences import SpokenSheet, spoken
from caseapp.briefing.speaking import Speaker
from caseapp.domain.sheets import Edition, SheetContents, SheetOrder
from caseapp.errors import Refused
from caseapp.language.languages import ENGLISH, Language

CLOSE, FAR_APART = 0.93, 1.24
"""How close lines come at most, as a share of their distance or in parts of the size of type."""


class Tried(NamedTuple):
    """One try: what it tells and how, said in each language, its id, and its pages."""

    said: SheetContents
    stage: Stage
    sheets: list[SpokenSheet]
    identity: str
    pages: list[Page]


_PLAINER = {"NotoNastaliqUrdu": "NotoSansArabic"}
"""Faces that are set where another needs too much height."""


class Copy:
    """One sheet in the language of its order, or in that and in English facing it.

    ``last`` is what was tried last.
    """

    last: Tried

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

    def fits(self, said: SheetContents, stage: Stage) -> bool:
        """Whether the contents take no more sides than the edition has."""
        self.last = self.set(said, stage)
        return len(self.last.pages) <= self._plan.sides

    def set(self, said: SheetContents, stage: Stage) -> Tried:
        """The contents said, named and set on pages."""
        sheets = [spoken(said, each, self._order.replaces) for each in self._speakers]
        printed = [text for sheet in sheets for text in sheet.texts]
        identity = sheet_id(self._order, said, printed, self._logo.image if self._logo else b"")
        columns = Columns([_closer(setter, stage) for setter in self._setters], self._width)
        frame = Frame(
            identity,
            {source.id: source.number for source in said.sources},
            stage.listed,
            style(ENGLISH, self._order.edition, self._order.paper),
            code_last=self._order.edition is not Edition.STANDARD,
            logo=self._logo,
        )
        pages = paginate(blocks(sheets, columns, frame), self.styles[0].height)
        return Tried(said, stage, sheets, identity, pages)

    def leaves(self) -> list[Leaf]:
        """The pages of the last try with their feet: sheet id and number of the page."""
        setter, voice = Setter(self.styles[0], self._width), self._speakers[0]
        identity, pages = self.last.identity, self.last.pages
        found = []
        for number, page in enumerate(pages, start=1):
            of_pages = voice.say("foot.page", page=str(number), pages=str(len(pages)))
            foot = setter.ends(voice.say("foot.sheet", id=identity), of_pages)
            found.append(Leaf(page, self.styles[0], foot))
        return found


def fitting_copy(
    said: SheetContents, order: SheetOrder, speakers: Sequence[Speaker], logo: Logo | None
) -> Copy:
    """The copy in which the most has room; its last try is that.

    The face that readers like best may need half as much height again (Nastaliq): where it
    would make more give way than closer lines do, a plainer one is taken. Raises Refused
    ``sheet_does_not_fit``.
    """
    plan = PLANS[order.edition]
    if any(plainer(each.language) != each.language for each in speakers):
        copy = Copy(order, speakers, logo)
        kept = plan._replace(stages=tuple(s for s in plan.stages if s.keeps is not None))
        with suppress(Refused):
            fitting(said, kept, copy.fits)
            return copy
    copy = Copy(order, speakers, logo, plainer)
    fitting(said, plan, copy.fits)
    return copy


def plainer(language: Language) -> Language:
    """The language in a face that needs less height, where there is one."""
    return replace(language, face=_PLAINER.get(language.face, language.face))


def _closer(setter: Setter, stage: Stage) -> Setter:
    own = setter.style
    air = {name: getattr(own, name) * stage.air for name in ("between", "before_heading")}
    # Only lines that stand far apart for the height of their letters come so close.
    spacing = max(own.spacing * stage.spacing, min(own.spacing * CLOSE, FAR_APART))
    return Setter(replace(own, spacing=spacing, **air), setter.width)
