"""What altered as a whole, in a sentence: how much, since when, and what came with the start."""

from datetime import tzinfo

from caseapp.domain.alterations import Thing
from caseapp.services.change_window import FIRST_LOOK, Baseline
from caseapp.services.changes import FoundChanges
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.alterations import moment_words


def span_words(found: FoundChanges, zone: tzinfo | None) -> str:
    """How much altered, and in which time."""
    window = found.window
    things = ngettext("{count} change", "{count} changes", found.number)
    number = sum(1 for each in found.countries if each.country)
    countries = ngettext("about {count} country", "about {count} countries", number)
    changed = _("{things} {countries}").format(
        things=things.format(count=found.number),
        countries=countries.format(count=number),
    )
    if not found.number:
        changed = _("No changes")
    since = moment_words(window.since, zone)
    if window.since == window.seen_at:
        return _("{changed} since you last looked ({moment}).").format(
            changed=changed, moment=since
        )
    told = _("{changed} after {moment}.").format(changed=changed, moment=since)
    if window.baseline:
        told = _("{changed} since the starter pack.").format(changed=changed)
    if window.chosen or window.seen_at:
        return told
    return _("{told} Nobody has marked changes as seen yet: they go back {days} days.").format(
        told=told, days=FIRST_LOOK.days
    )


def baseline_words(baseline: Baseline, moment: str) -> str:
    """What the starter pack brought, in one line."""
    claims = baseline.numbers.get(Thing.CLAIM, 0)
    sources = baseline.numbers.get(Thing.SOURCE, 0)
    judged = baseline.numbers.get(Thing.ASSESSMENT, 0)
    counted = (
        ngettext("{count} claim", "{count} claims", claims).format(count=claims),
        ngettext("{count} source", "{count} sources", sources).format(count=sources),
        ngettext("{count} assessment", "{count} assessments", judged).format(count=judged),
    )
    return _(
        "The starter pack came on {moment} with {claims}, {sources} and {assessments};"
        " they are not listed here."
    ).format(
        moment=moment,
        **dict(zip(("claims", "sources", "assessments"), counted, strict=True)),
    )


def watched_count_words(number: int) -> str:
    """How much altered in watched countries, for the number beside *Changes*."""
    return ngettext(
        "{count} change in watched countries since you last looked",
        "{count} changes in watched countries since you last looked",
        number,
    ).format(count=number)


def watch_words(name: str, watched: bool) -> str:
    """That a country is on watch now, or no more."""
    if watched:
        return _("{country} is on watch: its changes come first.").format(country=name)
    return _("{country} is no longer on watch.").format(country=name)
