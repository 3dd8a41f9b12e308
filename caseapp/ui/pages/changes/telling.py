"""The changes in words, made on the worker. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from caseapp.domain.alterations import CountryAlterations
from caseapp.services.changes import Baseline, FoundChanges
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, heading, note
from caseapp.ui.pages.changes.asking import Wish
from caseapp.ui.telling.alterations import Target, alteration_entry, target_of
from caseapp.wording.alterations import country_name, moment_words
from caseapp.wording.changes import baseline_words, span_words


@dataclass(frozen=True, slots=True)
class CountryLine:
    """A country in the list at the left; ``code`` None stands for all of them."""

    code: str | None
    name: str
    watched: bool
    text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class ChangesTold:
    """Everything the page shows. ``left`` is how many changes of the choice are not shown.

    ``targets`` says where each card leads, by its key; ``seen_until`` is the moment up to
    which everything is told.
    """

    lines: tuple[CountryLine, ...]
    summary: str
    baseline: str
    entries: tuple[Entry, ...]
    targets: Mapping[str, Target]
    left: int
    seen_until: datetime


def tell(found: FoundChanges, wish: Wish, zone: tzinfo | None) -> ChangesTold:
    """The changes in words."""
    shown = [each for each in found.countries if wish.country in (None, each.country)]
    entries: list[Entry] = []
    targets: dict[str, Target] = {}
    for group in shown:
        if group.alterations:
            entries += _group(group, wish, zone, targets)
    return ChangesTold(
        lines=(_everything(found.number), *(_line(each) for each in found.countries)),
        summary=span_words(found, zone),
        baseline=_baseline(found.window.baseline, zone),
        entries=tuple(entries),
        targets=targets,
        left=_left(shown, wish),
        seen_until=found.window.until,
    )


def _left(shown: list[CountryAlterations], wish: Wish) -> int:
    """What *Show more* would show: more of one country, or more countries."""
    if wish.country is not None:
        return sum(each.total - len(each.alterations) for each in shown)
    return sum(each.total for each in shown if not each.alterations)


def _group(
    group: CountryAlterations, wish: Wish, zone: tzinfo | None, targets: dict[str, Target]
) -> list[Entry]:
    entries = []
    if wish.country is None:
        entries.append(heading(f"{group.country}|", _line(group).text))
    for altered in group.alterations:
        key = f"{group.country}|{altered.thing.value}|{altered.id}"
        targets[key] = target_of(altered, group.country)
        entries.append(alteration_entry(key, altered, zone))
    others = group.total - len(group.alterations)
    if wish.country is None and others:
        more = ngettext(
            "{count} more change: choose {country} in the list.",
            "{count} more changes: choose {country} in the list.",
            others,
        ).format(count=others, country=country_name(group.country))
        entries.append(note(f"{group.country}|more", more))
    return entries


def _everything(number: int) -> CountryLine:
    name = _("All countries")
    return CountryLine(None, name, False, f"{name} ({number})", f"{name}, {_count(number)}")


def _line(group: CountryAlterations) -> CountryLine:
    name = country_name(group.country)
    text, spoken = f"{name} ({group.total})", f"{name}, {_count(group.total)}"
    if group.watched:
        text = f"★ {text}"
        spoken = _("{country}, watched").format(country=spoken)
    return CountryLine(group.country, name, group.watched, text, spoken)


def _count(number: int) -> str:
    return ngettext("{count} change", "{count} changes", number).format(count=number)


def _baseline(baseline: Baseline | None, zone: tzinfo | None) -> str:
    return baseline_words(baseline, moment_words(baseline.at, zone)) if baseline else ""
