"""Figures made ready to be drawn: a chart for each measure and unit, never added up."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import partial

from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.details import Figure, PeriodBasis
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.charts import Bar, Chart, Series, round_top
from caseapp.ui.telling.claims import source_words
from caseapp.ui.telling.figures import agency_words, parts_words
from caseapp.wording import answers

MOST_BARS = 60
"""How many figures a chart shows at most, the newest."""
MOST_SOURCES = 6
_POINTS = (PeriodBasis.EVENT, PeriodBasis.POINT_IN_TIME)


def charts(knowledge: CountryKnowledge) -> tuple[Chart, ...]:
    """The charts, that with the most figures first; figures without a period have none."""
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in knowledge.of_kind(ClaimKind.FIGURE):
        if claim.when:
            figure = _figure(claim)
            groups[figure.measure, figure.unit or ""].append(claim)
    in_order = sorted(groups.items(), key=lambda group: -len(group[1]))
    return tuple(_chart(knowledge, *key, claims) for key, claims in in_order)


def _chart(knowledge: CountryKnowledge, measure: str, unit: str, claims: list[Claim]) -> Chart:
    shown = claims[-MOST_BARS:]
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in shown:
        groups[_series_name(_figure(claim))].append(claim)
    series = tuple(
        Series(name, tuple(_bar(knowledge, claim) for claim in mine))
        for name, mine in groups.items()
    )
    bars = [bar for each in series for bar in each.bars]
    notes = tuple(_notes(series, len(claims) - len(shown)))
    top = round_top(max(bar.highest for bar in bars))
    is_known = any(bar.value is not None for bar in bars)
    scale = (top, answers.speaker().number(top) if is_known else "")
    title = measure[:1].upper() + measure[1:]
    return Chart(title, unit, series, *scale, notes, _sources(knowledge, shown))


def _figure(claim: Claim) -> Figure:
    assert isinstance(claim.details, Figure)
    return claim.details


def _series_name(figure: Figure) -> str:
    parts = (agency_words(figure), figure.population, figure.region, _basis(figure.period_basis))
    return "; ".join(part for part in parts if part)


def _basis(value: PeriodBasis) -> str:
    return {
        PeriodBasis.US_FISCAL: _("US fiscal years (October to September)"),
        PeriodBasis.CALENDAR: _("calendar years or months"),
        PeriodBasis.POINT_IN_TIME: _("counted on one day or in one month"),
        PeriodBasis.EVENT: _("single events"),
        PeriodBasis.PROGRAMME_TO_DATE: _("since the programme began"),
        PeriodBasis.UNCLEAR: _("basis of the period not known"),
        PeriodBasis.NONE: _("no period"),
    }[value]


def _bar(knowledge: CountryKnowledge, claim: Claim) -> Bar:
    figure, when = _figure(claim), claim.when
    assert when
    points = [point for point in (when.start, when.end) if point]
    value = figure.value
    return Bar(
        claim.id,
        when.begins,
        _last(knowledge, claim),
        value.kind,
        value.value,
        value.upper,
        _number(value),
        _period(claim),
        is_point=figure.period_basis in _POINTS,
        is_sure=len(points) == 2 and not any(p.uncertain or p.approximate for p in points),  # noqa: PLR2004
        is_stale=knowledge.is_stale(claim),
        is_disputed=claim.id in knowledge.contradicted,
        say=partial(_said, knowledge, claim),
    )


def _last(knowledge: CountryKnowledge, claim: Claim) -> date:
    """The last day it counts; where its end is open, the newest day anybody vouches for."""
    assert claim.when
    begins = claim.when.begins
    last = claim.when.latest or claim.last_evidence(knowledge.sources)
    return max(last or begins, begins)


def _number(value: Quantity) -> str:
    number = answers.speaker().number
    if value.value is None:
        return "?"
    first, last = number(value.value), number(value.upper or 0)
    return {
        QuantityKind.AT_LEAST: f"≥ {first}",
        QuantityKind.ABOUT: f"≈ {first}",
        QuantityKind.RANGE: f"{first}–{last}",
    }.get(value.kind, first)


def _period(claim: Claim) -> str:
    when = claim.when
    assert when
    year = answers.speaker().fiscal_year(when)
    if year and _figure(claim).period_basis is PeriodBasis.US_FISCAL:
        return _("FY{year}").format(year=year)
    return answers.speaker().date(when)


def _said(knowledge: CountryKnowledge, claim: Claim) -> str:
    parts = [text for text in (answers.figure(claim), parts_words(_figure(claim))) if text]
    if claim.id in knowledge.contradicted:
        parts.append(_("contradicted, and nobody has settled it"))
    if knowledge.is_stale(claim):
        parts.append(_("out of date"))
    return "; ".join(parts)


def _notes(series: tuple[Series, ...], left_out: int) -> list[str]:
    """How to read what is drawn here, and nothing else."""
    bars = [bar for each in series for bar in each.bars]
    kinds = {bar.kind for bar in bars}
    told = (
        (QuantityKind.AT_LEAST in kinds, _("arrow: at least that many")),
        (QuantityKind.ABOUT in kinds, _("hatched, dashed top: about that many")),
        (QuantityKind.RANGE in kinds, _("band: between two numbers")),
        (QuantityKind.UNKNOWN in kinds, _("?: number not known")),
        (not all(bar.is_sure for bar in bars), _("dashed sides: period doubted by the source")),
        (
            any(map(_counted_twice, series)),
            _("side by side: the same period, counted more than once"),
        ),
        (any(bar.is_disputed for bar in bars), _("≠: contradicted, not settled")),
        (any(bar.is_stale for bar in bars), _("clock: out of date")),
    )
    notes = [text for holds, text in told if holds]
    if left_out:
        older = ngettext("{count} older figure below", "{count} older figures below", left_out)
        notes.append(older.format(count=left_out))
    return notes


def _counted_twice(series: Series) -> bool:
    return len({(bar.first, bar.last) for bar in series.bars}) < len(series.bars)


def _sources(knowledge: CountryKnowledge, claims: Iterable[Claim]) -> str:
    ids = dict.fromkeys(i for claim in claims for i in claim.source_ids)
    found = [knowledge.sources[i] for i in ids if i in knowledge.sources]
    said = [source_words(source) for source in found[:MOST_SOURCES]]
    left = len(found) - len(said)
    if left:
        said.append(ngettext("{count} more", "{count} more", left).format(count=left))
    return _("Sources: {sources}").format(sources="; ".join(said)) if said else ""
