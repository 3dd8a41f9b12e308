"""Changes, watched countries and histories for people at a terminal."""

from collections.abc import Sequence
from datetime import tzinfo

from caseapp.domain.alterations import Alteration, CountryAlterations
from caseapp.domain.watching import Watched
from caseapp.services.changes import FoundChanges, Wanted
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import alterations as words
from caseapp.wording.changes import baseline_words, span_words
from caseapp.wording.differences import field_words
from caseapp.wording.quoting import harmless


def changes(found: FoundChanges, wanted: Wanted, zone: tzinfo | None) -> str:
    """What altered, country by country, watched ones first."""
    lines = [span_words(found, zone)]
    baseline = found.window.baseline
    if baseline:
        lines.append(baseline_words(baseline, words.moment_words(baseline.at, zone)))
    for group in found.countries:
        if wanted.country in (None, group.country):
            lines += ["", _head(group), *_told(group, zone)]
    return "\n".join(lines)


def watched(countries: Sequence[Watched], zone: tzinfo | None) -> str:
    """The countries on watch, a line each."""
    if not countries:
        return _("No country is on watch.")
    return "\n".join(_watched(each, zone) for each in countries)


def history(revisions: Sequence[Alteration], zone: tzinfo | None) -> str:
    """Every revision of a thing, newest first."""
    newest = revisions[0]
    name = words.thing_name(newest.thing)
    lines = [f"{name} {harmless(newest.id)}: {harmless(words.title(newest.latest.thing))}"]
    for each in revisions:
        head = _("Revision {number}").format(number=each.recorded.revision)
        lines += ["", f"{head}: {words.happened(each.happened)}", *_grounds(each, zone, "  ")]
    return "\n".join(lines)


def _head(group: CountryAlterations) -> str:
    name = words.country_name(group.country)
    if group.watched:
        name = _("{country}, watched").format(country=name)
    count = ngettext("{count} change", "{count} changes", group.total)
    return f"{name}: {count.format(count=group.total)}"


def _told(group: CountryAlterations, zone: tzinfo | None) -> list[str]:
    lines: list[str] = []
    for each in group.alterations:
        name = f"{words.happened(each.happened)}: {words.thing_name(each.thing)}"
        title = harmless(words.title(each.latest.thing))
        lines += [f"  - {name}: {title} [{harmless(each.id)}]", *_grounds(each, zone, "      ")]
    left = group.total - len(group.alterations)
    if left:
        more = ngettext("{count} more", "{count} more", left).format(count=left)
        lines.append(f"  - {more}")
    return lines


def _grounds(altered: Alteration, zone: tzinfo | None, indent: str) -> list[str]:
    told = [text for each in altered.fields for text in field_words(each)]
    told += [words.who_and_when(altered, zone), words.why(altered)]
    return [f"{indent}{text}" for text in told]


def _watched(each: Watched, zone: tzinfo | None) -> str:
    since = words.moment_words(each.since, zone)
    told = _("{country} ({code}), since {moment}").format(
        country=words.country_name(each.country), code=each.country, moment=since
    )
    return f"{told}, {harmless(each.by)}" if each.by else told
