"""How much each edition holds, and in which steps it is set closer and told shorter."""

from typing import NamedTuple

from caseapp.domain.sheets import Edition


class Stage(NamedTuple):
    """One way to set a sheet.

    ``spacing`` is how close lines stand and ``air`` how close paragraphs do, as shares of the
    style's; sources are ``listed`` one below the other or run on. Of the further things known at
    least ``keeps`` stay; with None everything that may give way does, down to the sources. Of
    the title of a source at most ``title`` letters are told; None for all there is room for.
    """

    spacing: float
    air: float
    listed: bool
    keeps: int | None
    title: int | None = None


class Plan(NamedTuple):
    """How many sides an edition has at most, and its stages, the roomiest first.

    ``most`` is how many further things it tells where there is room; None for all of them.
    """

    sides: int
    stages: tuple[Stage, ...]
    most: int | None = None


_ROOMY = Stage(1.0, 1.0, True, 7)
_BRIEF = 48
"""Letters of the title of a source where room is short: publisher and date stand beside it."""

_CLOSER = (
    Stage(1.0, 1.0, False, 4),
    Stage(0.96, 0.8, False, 4),
    Stage(0.96, 0.8, False, 4, _BRIEF),
    Stage(0.93, 0.5, False, 4, _BRIEF),
    Stage(0.86, 0.5, False, 4, _BRIEF),
    Stage(0.86, 0.5, False, None, _BRIEF),
)

PLANS = {
    Edition.STANDARD: Plan(2, (_ROOMY, *_CLOSER), most=7),
    Edition.TWIN: Plan(4, (_ROOMY, *_CLOSER)),
    # Lines of large print never stand closer: the rules of the American Council of the Blind.
    Edition.LARGE_PRINT: Plan(8, (_ROOMY, Stage(1.0, 1.0, True, None))),
}
