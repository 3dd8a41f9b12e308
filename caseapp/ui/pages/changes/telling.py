"""The changes in words, made on the worker. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from caseapp.domain.alterations import CountryAlterations
from caseapp.services.change_window import Baseline
from caseapp.services.changes import FoundChanges
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, heading, note
from caseapp.ui.telling.alterations import Target, alteration_entry, target_of
from caseapp.wording.alterations import country_name, moment_words
from caseapp.wording.changes import baseline_words, span_words


@dataclass(frozen=True, slots=True)
class CountryLine:
    """A country in the list at the left; ``code`` None stands for all of them."""

    code: str | None
    name: str
    watched: bool
    total: int
    text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class CardsTold:
    """The changes at the right. ``left`` is how many of the choice are not shown.

    ``targets`` says where each card leads, by its key.
    """

    entries: tuple[Entry, ...]
    targets: Mapping[str, Target]
    left: int


@dataclass(frozen=True, slots=True)
class ChangesTold:
    """Everything the page shows; ``seen_until`` is the moment up to which it is told."""

    lines: tuple[CountryLine, ...]
    summary: str
    baseline: str
    cards: CardsTold
    seen_until: datetime


def tell(found: FoundChanges, country: str | None, zone: tzinfo | None) -> ChangesTold:
    """The changes in words, of one country or (None) of all."""
    shown = [each for each in found.countries if country in (None, each.country)]
    return ChangesTold(
        lines=(_everything(found.number), *(_line(each) for each in found.countries)),
        summary=span_words(found, zone),
        baseline=_baseline(found.window.baseline, zone),
        cards=tell_cards(shown, country, zone),
        seen_until=found.window.until,
    )


def tell_cards(
    groups: Sequence[CountryAlterations], country: str | None, zone: tzinfo | None
) -> CardsTold:
    """The cards of one country, or (None) of several under their headings."""
    entries: list[Entry] = []
    targets: dict[str, Target] = {}
    for group in groups:
        told = {
            f"{group.country}|{altered.thing.value}|{altered.id}": altered
            for altered in group.alterations
        }
        targets |= {key: target_of(altered, group.country) for key, altered in told.items()}
        cards = [alteration_entry(key, altered, zone) for key, altered in told.items()]
        entries += cards if country is not None else _headed(group, cards)
    return CardsTold(tuple(entries), targets, _left(groups, country))


def _left(groups: Iterable[CountryAlterations], country: str | None) -> int:
    """What *Show more* would show: more of one country, or more countries."""
    if country is not None:
        return sum(each.total - len(each.alterations) for each in groups)
    return sum(each.total for each in groups if not each.alterations)


def _headed(group: CountryAlterations, cards: list[Entry]) -> list[Entry]:
    if not cards:
        return []
    entries = [heading(f"{group.country}|", _line(group).text), *cards]
    others = group.total - len(cards)
    if others:
        more = ngettext(
            "{count} more change: choose {country} in the list.",
            "{count} more changes: choose {country} in the list.",
            others,
        ).format(count=others, country=country_name(group.country))
        entries.append(note(f"{group.country}|more", more))
    return entries


def _everything(number: int) -> CountryLine:
    name = _("All countries")
    text, spoken = f"{name} ({number})", f"{name}, {_count(number)}"
    return CountryLine(None, name, False, number, text, spoken)


def _line(group: CountryAlterations) -> CountryLine:
    name = country_name(group.country)
    text, spoken = f"{name} ({group.total})", f"{name}, {_count(group.total)}"
    if group.watched:
        text = f"★ {text}"
        spoken = _("{country}, watched").format(country=spoken)
    return CountryLine(group.country, name, group.watched, group.total, text, spoken)


def _count(number: int) -> str:
    return ngettext("{count} change", "{count} changes", number).format(count=number)


def _baseline(baseline: Baseline | None, zone: tzinfo | None) -> str:
    return baseline_words(baseline, moment_words(baseline.at, zone)) if baseline else ""
