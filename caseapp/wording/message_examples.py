"""A message of the sheets with values in it, as somebody who reviews it will read it."""

from collections.abc import Iterator
from datetime import date

from caseapp.domain.dates import PartialDate
from caseapp.language.voice import Voice

_DAY, _LATER = date(2024, 6, 29), date(2024, 7, 3)
_HALF_KNOWN = PartialDate.parse("2024-06")
UNKNOWN = "…"
"""What stands for a value of which there is no example."""


class _Values(dict[str, str]):
    def __missing__(self, _name: str) -> str:
        return UNKNOWN


def examples(voice: Voice, message: str) -> tuple[str, ...]:
    """The message with sample values, one for each of its texts."""
    values = _Values(_sample(voice))
    forms = voice.messages.forms(message)
    told = []
    for number, text in enumerate(forms):
        sample = next((n for n in counts_of(voice, message, number) if n), 0)
        told.append(text.format_map(_Values({**values, "count": voice.number(sample)})))
    return tuple(told)


def counts_of(voice: Voice, message: str, form: int) -> Iterator[int]:
    """Counts that a text of a message with plural forms goes with, the smallest first."""
    if voice.messages.is_plural(message):
        yield from (n for n in range(200) if voice.messages.form_for(message, n) == form)


def _sample(voice: Voice) -> dict[str, str]:
    day, month = voice.day(_DAY), voice.month(_DAY)
    half = PartialDate.of_day(_DAY)
    return {
        "country": voice.country("CN"),
        "destination": voice.country("EC"),
        "date": voice.date(half),
        "when": voice.when(half),
        "when_first": voice.when(half),
        "when_second": voice.when(_HALF_KNOWN),
        "when_ended": voice.when(PartialDate.of_day(_LATER)),
        "first": day,
        "last": voice.day(_LATER),
        "second": voice.day(_LATER),
        "month": month,
        "year": "2024",
        "value": voice.number(1_200),
        "upper": voice.number(1_500),
        "id": "CN-7K3F-9Q2M",
        "language": voice.language.autonym,
        "page": "1",
        "pages": "2",
        "phone": "1-800-555-0100",
    }
