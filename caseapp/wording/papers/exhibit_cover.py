"""The cover of an exhibit: what it covers, how to read it, and what is not in it and why."""

from collections import Counter
from collections.abc import Iterator

from caseapp.domain.exhibits import Exhibit, LeftOut, SetApart
from caseapp.domain.manuscripts import Blank, Bullet, Heading, Line, Piece, Title
from caseapp.domain.sources import independent_sources
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker
from caseapp.wording.papers.prepared import Prepared
from caseapp.wording.papers.references import References


def cover_pieces(compiled: Exhibit, numbers: References, prepared: Prepared) -> Iterator[Piece]:
    """The first page."""
    voice, knowledge = speaker(), compiled.knowledge
    name = voice.country(knowledge.country)
    yield Title(_("Exhibit ____"))
    yield Title(_("Removal practice of {country}: cited time line").format(country=name))
    for label, value in (
        (_("Country"), f"{name} ({knowledge.country})"),
        (_("Period covered"), _period(compiled)),
        (_("As of"), voice.day(knowledge.as_of)),
        (_("With what was recorded by"), voice.day(prepared.known_on)),
        (_("Prepared on"), voice.day(prepared.on)),
        (_("Holds"), _size(compiled, numbers)),
    ):
        yield Line(_("{label}: {value}").format(label=label, value=value))
    yield Blank(_("Prepared by (name, office):"))
    yield Blank(_("Signature and date:"))
    yield Heading(_("What this is"))
    yield Line(_what_it_is(name))
    yield Heading(_("How dates and sources are given"))
    yield from map(Bullet, _reading())
    yield Heading(_("What is not included, and why"))
    yield from map(Bullet, _not_included(compiled))


def _period(compiled: Exhibit) -> str:
    last = speaker().day(compiled.knowledge.as_of)
    if compiled.since is None:
        return _("everything dated up to {last}").format(last=last)
    first = speaker().day(compiled.since)
    return _("{first} to {last}").format(first=first, last=last)


def _size(compiled: Exhibit, numbers: References) -> str:
    sources = [compiled.knowledge.sources[i] for i in numbers.sources]
    if not sources:
        return _("no entries")
    entries = ngettext("{count} entry", "{count} entries", len(compiled.entries))
    read = ngettext("{count} source", "{count} sources", len(sources))
    return _("{entries}; {sources}, {independent} of them independent of one another").format(
        entries=entries.format(count=len(compiled.entries)),
        sources=read.format(count=len(sources)),
        independent=independent_sources(sources),
    )


def _what_it_is(name: str) -> str:
    return _(
        "A compilation of published reports about the return of people from the United States"
        " to {country}. It is no legal opinion and no forecast. It does not say whether any"
        " person can or will be removed, and practice can change at any time."
    ).format(country=name)


def _reading() -> tuple[str, ...]:
    return (
        _(
            "Entries are numbered in the order of their dates. A date that is only half known"
            " stands in words as far as it is known, never as a day that no source gives."
            " “Said” marks the day of a statement where the day of the event is not known."
            " Events are told up to the day given as “as of”; a source may be younger than that."
        ),
        _(
            "Each entry is one sentence of the compilers. Words in quotation marks are the"
            " source's own. Where a source is itself not sure, the entry says so; without such a"
            " line the source states it plainly. Notes are the compilers', not the source's."
        ),
        _(
            "[S1] is a source in the list at the end, followed by the place in it. The list says"
            " how the date of each source is known, and which are copies or translations of"
            " one report: those are one source."
        ),
        _("D1 is a disagreement between sources: it is named at each entry and listed after them."),
    )


def _not_included(compiled: Exhibit) -> Iterator[str]:
    apart = Counter(why for _claim, why in compiled.apart)
    for why in SetApart:
        if apart[why]:
            yield _in_appendix(why, apart[why])
    for reason, count in compiled.left_out.items():
        yield _left_out(reason, count)
    yield _("The compilers' own judgement about the country.")
    yield _("What nobody has published. A gap does not mean that nothing happened.")


def _in_appendix(why: SetApart, count: int) -> str:
    told = {
        SetApart.UNDATED: _("In the appendix only, because the date is not known: {count}."),
        SetApart.UNVERIFIED: _("In the appendix only, because not verified: {count}."),
        SetApart.NO_DATED_SOURCE: _(
            "In the appendix only, because no source is both dated and verified (a range of days"
            " worked out by the compilers is no date): {count}."
        ),
        SetApart.DISTORTED: _(
            "In the appendix only, because it is a distorted copy of another report: {count}."
        ),
    }
    return told[why].format(count=count)


def _left_out(reason: LeftOut, count: int) -> str:
    told = {
        LeftOut.OTHER_COUNTRY: _("Left out, because another country is concerned: {count}."),
        LeftOut.OTHER_KIND: _(
            "Left out, because not about removal practice (such as visa rules, routes of"
            " travel and public statements): {count}."
        ),
        LeftOut.OTHER_FIGURE: _(
            "Left out, figures that do not count removals or people awaiting one (such as"
            " arrests and encounters at a border): {count}."
        ),
        LeftOut.OUT_OF_SCOPE: _("Left out, because outside the subject: {count}."),
        LeftOut.BEFORE: _("Left out, because it ended before the period covered: {count}."),
    }
    return told[reason].format(count=count)
