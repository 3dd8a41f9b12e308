"""Sources for people at a terminal."""

from collections.abc import Iterable, Sequence

from caseapp.cli import plain
from caseapp.domain.claims import Claim
from caseapp.domain.reliance import Footing, Reliance
from caseapp.domain.sources import Source
from caseapp.services.source_table import SourceRow
from caseapp.services.sources import SourceKnowledge, StoryKnowledge
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording import reliance as relying
from caseapp.wording import sources as said
from caseapp.wording.quoting import harmless


def sources(rows: Sequence[SourceRow]) -> str:
    """The sources, two lines each; copies of one story stand together."""
    if not rows:
        return _("No source is recorded that fits.")
    stories: dict[str, list[SourceRow]] = {}
    for row in rows:
        stories.setdefault(row.source.story, []).append(row)
    return "\n".join(line for story in stories.values() for line in _story(story))


def source(known: SourceKnowledge) -> str:
    """One source in paragraphs, with what would be left without it."""
    parts = [_details(known.source)]
    if known.copies:
        parts.append(["", f"{said.witness(len(known.copies) + 1)}:", *map(_line, known.copies)])
    parts.append(_claims(known.claims, known.total))
    alone = relying.sentences(known.reliance, known.total)
    parts.append(["", _("What would be left without it:"), *_left(known.reliance, alone)])
    if known.copies:
        parts.append(_without_story(known.story))
    return "\n".join(line for part in parts for line in part)


def story(known: StoryKnowledge) -> str:
    """One story in paragraphs, with what would be left without it."""
    head = f"{said.witness(len(known.copies))} [{known.story}]"
    parts = [[head, *map(_line, known.copies)], _claims(known.claims, known.total)]
    parts.append(_without_story(known))
    return "\n".join(line for part in parts for line in part)


def _story(rows: list[SourceRow]) -> Iterable[str]:
    indent = ""
    if rows[0].copies > 1:
        yield f"{said.witness(rows[0].copies)} [{rows[0].source.story}]"
        indent = "  "
    for row in rows:
        yield f"{indent}{_line(row.source)}"
        count = ngettext("{count} claim", "{count} claims", row.weight.claims)
        parts = [count.format(count=row.weight.claims), said.countries(row.weight.countries)]
        parts.append(said.on_sheets(row.source))
        yield f"{indent}      {'; '.join(filter(None, parts))}"


def _line(source: Source) -> str:
    shown = ", ".join(filter(None, (source.publisher, source.title, said.published(source))))
    return f"  - {harmless(shown)} ({source.grade.value}) [{source.id}]"


def _details(source: Source) -> list[str]:
    lines = [f"{source.title} [{source.id}]", source.publisher, said.published(source)]
    lines += [labels.grade(source.grade), answers.speaker().language_name(source.language)]
    lines += [source.url, source.note, said.on_sheets(source)]
    return [harmless(line) for line in lines if line]


def _claims(claims: Sequence[Claim], total: int) -> list[str]:
    lines = ["", said.resting(total)]
    lines += [plain.claim_line(each.id, each) for each in claims]
    if len(claims) < total:
        lines.append(_("  … only the newest {count} are listed.").format(count=len(claims)))
    return lines


def _without_story(known: StoryKnowledge) -> list[str]:
    told = relying.sentences(known.reliance, known.total)
    head = _("What would be left without the whole story, all its copies:")
    return ["", head, *_left(known.reliance, told)]


def _left(reliance: Reliance, told: list[str]) -> list[str]:
    losing = [left for left in reliance.claims if left.footing is not Footing.UNCHANGED]
    lines = [f"  {sentence}" for sentence in told]
    return lines + [f"    - {relying.footing(each)}: [{each.claim.id}]" for each in losing]
