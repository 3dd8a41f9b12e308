"""Dates as people say them: an English phrase read as a half-known date.

A phrase goes through small readers. Each takes the words and the day they were said
near, and gives a Reading, or None when the words are not its own, or raises Refused when
they are but cannot be. Nothing is guessed: what has two readings is refused with both.

    doubt      about, probably, a question mark    around whatever follows
    limits     before, by, after, since            one date with an open end
    ranges     between, from ... to, or            two dates
    plain      one date:
      days       June 29, 2024; 29-30 June; 6/29/2024; June; 2024
      parts      early 2024, Q2 2023, FY2023, summer 2024, the 1990s
      weeks      the weekend of June 29, the week of June 24
      relative   yesterday, on Tuesday, last month, earlier this year

``docs/dates.md`` is the table of it for people.
"""

from datetime import date

from caseapp.domain.date_phrases.doubt import doubted
from caseapp.domain.date_phrases.limits import limited
from caseapp.domain.date_phrases.plain import plain
from caseapp.domain.date_phrases.ranges import ranged
from caseapp.domain.date_phrases.readings import Reading, first_of
from caseapp.domain.date_phrases.tokens import Tokens, tokens
from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused

LONGEST = 200
"""How many characters of a phrase are read at most."""

_QUOTED = 40


def read_date(text: str, near: date) -> PartialDate:
    """The date that a text means: EDTF as it stands, else an English phrase.

    ``near`` is the day it was said: of the source, or today. What was typed is kept as
    the ``phrase`` unless it was EDTF. Raises Refused ``date_phrase_not_understood``,
    ``date_ambiguous`` (with ``first`` and ``second``), ``dates_apart``,
    ``weekday_differs``, ``no_such_day`` or ``date_runs_backwards``.
    """
    if len(text) > LONGEST:
        raise Refused("date_phrase_not_understood", given=text[:_QUOTED])
    typed = " ".join(text.split())
    try:
        return PartialDate.parse(typed)
    except Refused as refusal:
        if refusal.code != "date_not_understood":
            raise
    return _phrase(typed, near)


def _phrase(typed: str, near: date) -> PartialDate:
    try:
        reading = doubted(tokens(typed), near, _any)
        if reading is None:
            raise Refused("date_phrase_not_understood", given=typed)
        return PartialDate.parse(reading.edtf, typed)
    except Refused as refusal:
        raise Refused(refusal.code, **{**refusal.values, "given": typed}) from refusal
    except (OverflowError, ValueError) as error:
        # The calendar of Python ends at the years 1 and 9999.
        raise Refused("no_such_day", given=typed) from error


def _any(words: Tokens, near: date) -> Reading | None:
    return first_of((limited, plain, ranged), words, near)
