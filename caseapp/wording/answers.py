"""The answer about a country, a figure or a date, in sentences for caseworkers."""

from datetime import date

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.claims import Claim
from caseapp.domain.details import Figure, PeriodBasis
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.domain.visa_records import Told
from caseapp.domain.visas import VisaAnswer
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import Voice, voice
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import labels


def speaker() -> Voice:
    """The voice that says names, dates and numbers on screen."""
    return voice(ENGLISH)


def answer(knowledge: CountryKnowledge) -> list[str]:
    """Does the country take people back: what, since when, how sure, as of when."""
    judged = knowledge.assessment
    if judged is None:
        return [_not_judged(knowledge), *_lapsed(knowledge)]
    sentences = [judgement(judged), judged.note, certainty(judged)]
    if knowledge.review_is_overdue:
        sentences.append(_("This is out of date: the review is overdue. Things may have changed."))
    elif knowledge.answer_is_stale:
        sentences.append(_("What this rests on is out of date. Things may have changed."))
    return [*sentences, signatures(judged)]


def certainty(judged: Assessment) -> str:
    """How sure a judgement is, on what evidence, and when it is to be looked at again."""
    return _("{confidence}. Newest evidence: {date}. Review again by {review}.").format(
        confidence=labels.confidence(judged.certainty),
        date=speaker().date(judged.as_of),
        review=speaker().day(judged.review_by),
    )


def signatures(judged: Assessment) -> str:
    """Who signed a judgement and who countersigned it, and when; or that nobody has."""
    if judged.signed_by is None:
        return _("Nobody in this office has reviewed this.")
    first = _signature(judged.signed_by, judged.signed_on)
    if judged.countersigned_by is None:
        return _("Signed by {first}.").format(first=first)
    second = _signature(judged.countersigned_by, judged.countersigned_on)
    told = _("Signed by {first}, countersigned by {second}.")
    return told.format(first=first, second=second)


def _signature(name: str, day: date | None) -> str:
    if day is None:
        return name
    return _("{name} on {day}").format(name=name, day=speaker().day(day))


def judgement(judged: Assessment) -> str:
    """A judgement in one sentence: what its country does, and since when."""
    name = speaker().country(judged.country)
    since = speaker().when(judged.since)
    return {
        Level.REGULAR: _("{name} regularly takes people back from the United States ({since})."),
        Level.LIMITED: _("{name} takes back some people from the United States ({since})."),
        Level.SUSPENDED: _("{name} has suspended taking people back ({since})."),
        Level.REFUSED: _("{name} refused to take people back ({since})."),
        Level.UNKNOWN: _("Whether {name} takes people back is not known ({since})."),
    }[judged.level].format(name=name, since=_since(judged, since))


def _since(judged: Assessment, when: str) -> str:
    if judged.since.start is None or judged.since.is_interval:
        return when
    return _("since {date}").format(date=speaker().date(judged.since))


def _not_judged(knowledge: CountryKnowledge) -> str:
    name, count = speaker().country(knowledge.country), len(knowledge.claims)
    if not count:
        return _(
            "Nothing is recorded about {name}. That does not mean that nothing happens."
        ).format(name=name)
    return ngettext(
        "Nobody has judged yet whether {name} takes people back; {count} claim is recorded.",
        "Nobody has judged yet whether {name} takes people back; {count} claims are recorded.",
        count,
    ).format(name=name, count=count)


def _lapsed(knowledge: CountryKnowledge) -> list[str]:
    last = knowledge.lapsed
    if last is None:
        return []
    return [
        _("The last judgement before this day was “{level}”, on evidence of {date}.").format(
            level=labels.level(last.level), date=speaker().date(last.as_of)
        )
    ]


def claim_date(claim: Claim) -> str:
    """When a claim was true or was said, with its doubt."""
    if claim.when:
        return speaker().date(claim.when)
    spoken = claim.said_on or claim.announced_on
    if spoken:
        return _("said: {date}").format(date=speaker().date(spoken))
    return _("date not known")


def quantity(value: Quantity) -> str:
    """A number with what it claims about itself."""
    if value.kind is QuantityKind.UNKNOWN:
        return _("number not known")
    return speaker().quantity(value)


def figure(claim: Claim) -> str:
    """A figure with measure, population, agency, place and period: never a bare number."""
    details = claim.details
    assert isinstance(details, Figure)
    agency = details.component or details.agency
    measure = "" if details.unit == details.measure else details.measure
    parts = [f"{quantity(details.value)} {details.unit or ''}".strip(), measure]
    parts += [details.population, details.region or "", agency or _("agency not named")]
    return "; ".join([*(part for part in parts if part), period(claim)])


def period(claim: Claim) -> str:
    """The period of a figure with its basis: calendar or US fiscal year."""
    details = claim.details
    assert isinstance(details, Figure)
    if claim.when is None:
        return _("period not known")
    dates = speaker().date(claim.when)
    year = speaker().fiscal_year(claim.when)
    if details.period_basis is PeriodBasis.US_FISCAL and year:
        return _("US fiscal year {year} (October to September)").format(year=year)
    return {
        PeriodBasis.US_FISCAL: _("part of US fiscal years: {dates}"),
        PeriodBasis.CALENDAR: _("calendar period: {dates}"),
        PeriodBasis.POINT_IN_TIME: _("on one day or month: {dates}"),
        PeriodBasis.EVENT: _("one event: {dates}"),
        PeriodBasis.PROGRAMME_TO_DATE: _("since the programme began: {dates}"),
        PeriodBasis.UNCLEAR: _("basis of the period not known: {dates}"),
        PeriodBasis.NONE: _("no period: {dates}"),
    }[details.period_basis].format(dates=dates)


def visa(found: VisaAnswer[Told]) -> str:
    """What holds for a passport at a border on a day."""
    names = speaker().country(found.passport), speaker().country(found.destination)
    head = _("Passport of {passport}, to {destination}, on {day}: {requirement}.").format(
        passport=names[0],
        destination=names[1],
        day=speaker().day(found.on),
        requirement=labels.requirement(found.requirement),
    )
    if found.span is None:
        return head
    since = _("Since: {date}.").format(date=speaker().date(found.span.since))
    if found.max_stay_days is None:
        return f"{head} {since}"
    stay = ngettext("Up to {days} day.", "Up to {days} days.", found.max_stay_days)
    return f"{head} {since} {stay.format(days=found.max_stay_days)}"
