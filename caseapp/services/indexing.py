"""What search can find: each thing known, with the words people use for it."""

from collections.abc import Iterable, Iterator

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.countries import CODES, OTHER_NAMES
from caseapp.domain.searching import SearchEntry
from caseapp.domain.sources import Source
from caseapp.language.languages import ENGLISH, LANGUAGES
from caseapp.language.voice import voice


def entries_of(
    sources: Iterable[Source], claims: Iterable[Claim], assessments: Iterable[Assessment]
) -> list[SearchEntry]:
    """An entry for every source, claim and assessment."""
    return [
        *(_source(source) for source in sources),
        *(_claim(claim) for claim in claims),
        *(_assessment(assessment) for assessment in assessments),
    ]


def _names(code: str) -> str:
    spoken = (voice(language).country(code) for language in LANGUAGES)
    return " ".join(dict.fromkeys([*spoken, *OTHER_NAMES.get(code, ()), code]))


def country_entries() -> Iterator[SearchEntry]:
    """An entry for every country."""
    english = voice(ENGLISH)
    for code in sorted(CODES):
        yield SearchEntry("country", code, code, english.country(code), "", _names(code))


def _source(source: Source) -> SearchEntry:
    body = " ".join(filter(None, (source.publisher, source.note)))
    return SearchEntry("source", source.id, None, source.title, body, source.url or "")


def _claim(claim: Claim) -> SearchEntry:
    quotes = " ".join(citation.quote for citation in claim.citations if citation.quote)
    names = " ".join(_names(code) for code in claim.countries)
    terms = f"{quotes} {names} {terms_for(claim.kind)}"
    return SearchEntry("claim", claim.id, claim.countries[0], claim.summary, claim.summary, terms)


def _assessment(assessment: Assessment) -> SearchEntry:
    english = voice(ENGLISH)
    title = f"{english.country(assessment.country)}: {english.say(f'level.{assessment.level}')}"
    terms = f"{_names(assessment.country)} {terms_for('assessment')}"
    return SearchEntry(
        "assessment", assessment.id, assessment.country, title, assessment.note, terms
    )


def terms_for(kind: str) -> str:
    """The field's words for a kind of thing, in every language of sheets."""
    return " ".join(voice(language).say(f"terms.{kind}") for language in LANGUAGES)
