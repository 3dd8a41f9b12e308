"""What was found by rule about a country, in words, made on the worker. No Qt."""

from caseapp.domain.claims import Claim
from caseapp.domain.misfits import Misfit
from caseapp.services.editors import MISFIT
from caseapp.services.misfits import FoundMisfits
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, Tone
from caseapp.ui.pages.review.telling import countries_of, side_lines
from caseapp.ui.pages.review.told import MisfitsTold, Target
from caseapp.wording import answers, labels
from caseapp.wording.misfits import misfit_words

MOST_OF_COUNTRY = 50
"""How many finds about one country are told; the page of the country has them all."""


def tell_misfits(found: FoundMisfits) -> MisfitsTold:
    """A card for each; where nothing was found there is none."""
    told = found.misfits[:MOST_OF_COUNTRY]
    entries = tuple(_entry(found, each) for each in told)
    targets = {each.id: Target(found.country, each.id, MISFIT, each.id) for each in told}
    name = answers.speaker().country(found.country)
    return MisfitsTold(found.country, name, entries, targets)


def _entry(found: FoundMisfits, misfit: Misfit) -> Entry:
    sides: list[Claim] = [found.claims[i] for i in misfit.claims if i in found.claims]
    lines = [
        Line(f"{countries_of(sides)}: {labels.disagreement(misfit.kind)}", Style.TITLE),
        Line(misfit_words(misfit)),
        *side_lines(sides),
    ]
    tags = (Tag(_("Found by rule"), Tone.CAUTION),)
    return Entry(misfit.id, Shape.CARD, tuple(lines), tags)
