"""A country page in words, made on the worker. No Qt."""

from dataclasses import dataclass
from datetime import date

from caseapp.domain.knowledge import CountryKnowledge
from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.ui.charts import Chart
from caseapp.ui.entries import Tag, Tone
from caseapp.ui.pages.country.section import Section
from caseapp.ui.pages.country.sections import sections
from caseapp.ui.pages.country.time_line import time_line
from caseapp.ui.spans import Span
from caseapp.ui.telling.assessments import TONES, standing_tag
from caseapp.ui.telling.charts import charts
from caseapp.wording import answers, labels


@dataclass(frozen=True, slots=True)
class CountryTold:
    """Everything the page shows, in words, and the rest of it ready to be worded.

    ``judgement`` is the id of the one that answers, or empty.
    """

    code: str
    name: str
    tags: tuple[Tag, ...]
    answer: tuple[str, ...]
    moment: str
    in_the_past: bool
    as_of: date
    spans: tuple[Span, ...]
    lanes: tuple[str, ...]
    charts: tuple[Chart, ...]
    sections: tuple[Section, ...]
    judgement: str = ""


def tell(knowledge: CountryKnowledge, moment: Moment, today: date) -> CountryTold:
    """The knowledge of a country in words."""
    spans, lanes = time_line(knowledge)
    drawn = charts(knowledge)
    return CountryTold(
        knowledge.country,
        answers.speaker().country(knowledge.country),
        _tags(knowledge),
        tuple(answers.answer(knowledge)),
        _moment(moment, today),
        moment.as_of != today or moment.known_on is not None,
        moment.as_of,
        spans,
        lanes,
        drawn,
        tuple(sections(knowledge, len(drawn))),
        judgement=knowledge.assessment.id if knowledge.assessment else "",
    )


def _tags(knowledge: CountryKnowledge) -> tuple[Tag, ...]:
    judged = knowledge.assessment
    if judged is None:
        return (Tag(labels.level(None)),)
    tags = [Tag(labels.level(judged.level), TONES[judged.level])]
    tags.append(Tag(labels.confidence(judged.certainty)))
    if knowledge.answer_is_stale:
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    return (*tags, standing_tag(judged))


def _moment(moment: Moment, today: date) -> str:
    voice = answers.speaker()
    day = voice.day(moment.as_of)
    text = _("As of {day}").format(day=day)
    if moment.as_of == today:
        text = _("As of today, {day}").format(day=day)
    if moment.known_on is None:
        return text
    known = voice.day(moment.known_on)
    return _("{as_of}, with what was known on {known}").format(as_of=text, known=known)
