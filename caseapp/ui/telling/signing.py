"""The window in which a judgement is signed, in words. Made on the worker, no Qt."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from caseapp.domain.assessments import Assessment
from caseapp.domain.changes import Changes
from caseapp.domain.drafts.assessments import REVIEW_DAYS
from caseapp.domain.drafts.forms import Field, Shape
from caseapp.domain.drafts.values import read
from caseapp.domain.grounds import Grounds
from caseapp.domain.office import Office
from caseapp.errors import Refused
from caseapp.text import gettext as _
from caseapp.ui.entries import Entry, Tag, Tone
from caseapp.ui.telling.assessments import TONES, standing_tag
from caseapp.ui.telling.grounds import grounds_entries
from caseapp.wording import answers, labels
from caseapp.wording.errors import sentence

WHO, REVIEW = "who", "review"
"""The fields beside which something can be wrong."""

_REVIEW = Field("review_by", Shape.DAY, required=True)
_ABOUT_PEOPLE = ("same_person_twice", "nobody_at_desk", "unknown_person", "person_known")


@dataclass(frozen=True, slots=True)
class SigningTold:
    """What the window shows; ``revision`` is what was read of the judgement.

    ``verb`` is the next signature: *Sign*, *Countersign*, or empty where both are there.
    """

    id: str
    country: str
    revision: int
    title: str
    verb: str
    tags: tuple[Tag, ...]
    sentence: str
    facts: str
    signatures: str
    meaning: str
    entries: tuple[Entry, ...]
    people: tuple[str, ...]
    proposed: str
    proposed_review: str
    today: date

    @property
    def asks_review(self) -> bool:
        """Whether the day of the next review is set now: by the first signature."""
        return bool(self.proposed_review)


@dataclass(frozen=True, slots=True)
class SignTold:
    """How signing ended: what it altered, or what is wrong and beside which field."""

    changes: Changes = field(default_factory=Changes)
    field: str = ""
    sentence: str = ""

    @property
    def is_signed(self) -> bool:
        """Whether it was signed."""
        return not self.sentence


def tell(grounds: Grounds, office: Office, today: date) -> SigningTold:
    """The window for the next signature under a judgement."""
    judged = grounds.judged
    is_first = judged.signed_by is None
    people = tuple(each.name for each in office.people if not each.left)
    others = tuple(name for name in people if name != judged.signed_by)
    proposed = office.at_desk if office.at_desk in others else ""
    review = (today + timedelta(days=REVIEW_DAYS)).isoformat() if is_first else ""
    return SigningTold(
        judged.id,
        judged.country,
        judged.recorded.revision if judged.recorded else 0,
        _("Judgement on {country}").format(country=answers.speaker().country(judged.country)),
        _verb(judged),
        _tags(grounds),
        answers.judgement(judged),
        "\n".join((judged.note, answers.certainty(judged))).strip(),
        answers.signatures(judged),
        _meaning(judged),
        tuple(grounds_entries(grounds)),
        people,
        proposed or "",
        review,
        today,
    )


def read_review(text: str, today: date) -> date:
    """The day of the next review. Raises Refused for what is no one day, or not ahead."""
    day: date = read(_REVIEW, text, today)
    if day <= today:
        raise Refused("review_in_past", given=day.isoformat())
    return day


def review_problem(text: str, today: date) -> str:
    """What is wrong with the day of the next review; empty for nothing."""
    try:
        read_review(text, today)
    except Refused as refused:
        return sentence(refused)
    return ""


def tell_refusal(refused: Refused, joined: Changes) -> SignTold:
    """Why it was not signed; somebody may have joined the office all the same."""
    place = WHO if refused.code in _ABOUT_PEOPLE else ""
    if refused.code == "review_in_past":
        place = REVIEW
    return SignTold(joined, place, sentence(refused))


def _verb(judged: Assessment) -> str:
    if judged.signed_by is None:
        return _("&Sign")
    return "" if judged.countersigned_by else _("&Countersign")


def _meaning(judged: Assessment) -> str:
    if judged.signed_by is None:
        return _(
            "You sign that you have read this and what it rests on. Sheets then no longer say"
            " that nobody here has reviewed it."
        )
    return "" if judged.countersigned_by else _("A second person signs that they agree.")


def _tags(grounds: Grounds) -> tuple[Tag, ...]:
    judged, knowledge = grounds.judged, grounds.knowledge
    tags = [
        Tag(labels.level(judged.level), TONES[judged.level]),
        Tag(labels.confidence(judged.certainty)),
    ]
    if judged.is_stale(knowledge.as_of) or grounds.are_stale:
        tags.append(Tag(_("Out of date"), Tone.CAUTION))
    return (*tags, standing_tag(judged))
