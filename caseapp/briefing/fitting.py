"""Finding the roomiest contents that fit: few tries, and what gives way is chosen by rule."""

from collections.abc import Callable

from caseapp.briefing.editions import Plan, Stage
from caseapp.briefing.narrowing import brief, named, shortened, unsourced
from caseapp.briefing.topics import KNOWN, giving_way, topic_of
from caseapp.domain.sheets import SheetContents
from caseapp.errors import Refused

Fits = Callable[[SheetContents, Stage], bool]


def fitting(everything: SheetContents, plan: Plan, fits: Fits) -> tuple[SheetContents, Stage]:
    """The contents that fit and how they are set; the last that ``fits`` was asked about.

    Each stage holds more than those before it, so that not all of them need be tried. Raises
    Refused ``sheet_does_not_fit`` where not even what always stands fits.
    """
    found: dict[int, SheetContents] = {}

    def fits_at(number: int) -> bool:
        told = _at(everything, plan, plan.stages[number], fits)
        if told:
            found[number] = told
        return told is not None

    number = _fewest(0, len(plan.stages) - 1, fits_at)
    if number is None:
        raise Refused("sheet_does_not_fit")
    return found[number], plan.stages[number]


def _at(everything: SheetContents, plan: Plan, stage: Stage, fits: Fits) -> SheetContents | None:
    """The fullest contents that fit at one stage, if any do."""
    going = giving_way(everything)
    known = sum(
        topic_of(s) is not None
        for section in everything.sections
        if section.heading == KNOWN
        for s in section.statements
    )
    fewest = 0 if plan.most is None else max(0, known - plan.most)

    def less(gone: int) -> SheetContents:
        said = shortened(everything, going[:gone])
        return brief(named(said if gone <= len(going) else unsourced(said)), stage.title)

    most = len(going) + 1 if stage.keeps is None else max(fewest, known - stage.keeps)
    found = _fewest(fewest, most, lambda gone: fits(less(gone), stage))
    return None if found is None else less(found)


def _fewest(first: int, last: int, fits: Callable[[int], bool]) -> int | None:
    """The least number that fits, if any does; what was tried last is what was found."""
    if fits(first):
        return first
    if last == first or not fits(last):
        return None
    low, high, tried = first, last, last
    while high - low > 1:
        tried = (low + high) // 2
        if fits(tried):
            high = tried
        else:
            low = tried
    if tried != high:
        fits(high)
    return high
