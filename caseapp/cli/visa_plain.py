"""Answers about visa rules for people at a terminal: a line for each pair known."""

from collections.abc import Iterable, Mapping

from caseapp.cli.plain import disagreement
from caseapp.domain.visa_reach import Reach
from caseapp.services.visa_lists import ChangeLine, VisaChanges, VisaLine, VisaList
from caseapp.services.visas import VisaLookup
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, visas
from caseapp.wording.answers import speaker


def pair(found: VisaLookup) -> str:
    """The visa rule that holds and the rules behind it."""
    lines = [answers.visa(found.answer)]
    if found.stale and found.answer.span:
        lines.append(_("This is out of date: nobody has confirmed it lately."))
    lines += visas.grounds(found.answer)
    for claim in found.answer.rules:
        lines.append(f"  - {answers.claim_date(claim)}: {claim.summary} [{claim.id}]")
    lines += [disagreement(each) for each in found.disagreements]
    return "\n".join(lines)


def whole(found: VisaList) -> str:
    """A passport's row or a destination's column."""
    return "\n".join([_title(found), *_lines(found.lines, found), "", visas.caution()])


def reach(row: VisaList, groups: Mapping[Reach, tuple[VisaLine, ...]]) -> str:
    """The destinations of a passport, group by group."""
    parts = [_title(row), visas.reach_caution()]
    for group, lines in groups.items():
        parts += ["", _group(group, len(lines)), *_lines(lines, row)]
    return "\n".join([*parts, "", visas.caution()])


def changes(found: VisaChanges) -> str:
    """What differs between two days."""
    head = _("Between {first} and {second}:").format(
        first=speaker().day(found.first), second=speaker().day(found.at.as_of)
    )
    told = visas.compared(found.compared, found.kinds, found.unknown)
    lines = [line for each in found.lines for line in _change(each, found)]
    return "\n".join([head, *lines, told, "", visas.caution()])


def _title(found: VisaList) -> str:
    voice = speaker()
    day = voice.day(found.at.as_of)
    if found.passport:
        name = voice.country(found.passport)
        return _("Passport of {country}, on {day}:").format(country=name, day=day)
    name = voice.country(found.destination or "")
    return _("Every passport at the border of {country}, on {day}:").format(country=name, day=day)


def _group(group: Reach, count: int) -> str:
    title, verdict = visas.reach(group), visas.could_reach(group.could)
    if group is Reach.NOT_KNOWN:
        return _("{group} ({count}):").format(group=title, count=count)
    return _("{group} ({count}; {verdict}):").format(group=title, count=count, verdict=verdict)


def _lines(lines: Iterable[VisaLine], found: VisaList) -> list[str]:
    shown = [line for line in lines if line.answer.rules]
    told = [f"  - {_line(line, found)}" for line in shown]
    blank = [line for line in lines if not line.answer.rules]
    if blank:
        text = ngettext(
            "{count} country without any rule on record",
            "{count} countries without any rule on record",
            len(blank),
        )
        told.append(f"  - {text.format(count=len(blank))}")
    return told


def _line(line: VisaLine, found: VisaList) -> str:
    answer = line.answer
    name = _other(answer.passport, answer.destination, found.passport)
    text = f"{name}: {visas.held(answer)}"
    sources = answer.span.claim.source_ids if answer.span else ()
    return "; ".join([text, *_marks(line)]) + f" [{', '.join(sources) or '-'}]"


def _marks(line: VisaLine) -> list[str]:
    marks = []
    if line.last_seen:
        marks.append(_("last seen: {day}").format(day=speaker().day(line.last_seen)))
    if line.answer.span and line.stale:
        marks.append(_("out of date"))
    if line.disputed:
        marks.append(_("sources disagree"))
    return marks


def _change(line: ChangeLine, found: VisaChanges) -> list[str]:
    before, after = line.change.before, line.change.after
    assert line.change.kind
    name = _other(after.passport, after.destination, found.passport)
    marks = [visas.change(line.change.kind), *_marks(line.after)]
    told = [before.span, after.span]
    sources = [source for span in told if span for source in span.claim.source_ids]
    return [
        f"  - {name}: {'; '.join(marks)} [{', '.join(dict.fromkeys(sources)) or '-'}]",
        _("      before: {rule}").format(rule=visas.held(before)),
        _("      after: {rule}").format(rule=visas.held(after)),
    ]


def _other(passport: str, destination: str, asked: str | None) -> str:
    code = destination if asked else passport
    return f"{speaker().country(code)} ({code})"
