"""The text of one field as the value it means, and back."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from caseapp.domain.countries import country_code
from caseapp.domain.date_phrases import read_date
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import FlightStop
from caseapp.domain.drafts.forms import Field, Shape
from caseapp.domain.drafts.quantities import read_part, read_quantity, write_part, write_quantity
from caseapp.domain.quantities import Part, Quantity
from caseapp.domain.sources import check_web_address
from caseapp.errors import Refused

LONGEST = {Shape.LINE: 400, Shape.ADDRESS: 2_000}
LONGEST_TEXT = 20_000
YES, NO = "yes", "no"
ROLES = ("departure", "stop", "arrival", "return_stop")
FINENESS = ("country", "state", "city", "airport")

_PHRASED = re.compile(r"(?P<date>.+?)\s*[“\"](?P<phrase>[^”\"]+)[”\"]", re.DOTALL)
_STOP = re.compile(r"(\w+):\s*(?:(.+),\s*)?([A-Za-z]{2})\s*(?:\((\w+)\))?")
_JOINERS = "\u200c\u200d"  # within Arabic and Indic words


def read(field: Field, text: str, near: date) -> Any:  # noqa: ANN401 - as its shape has it
    """The value that a text means in a field; None, or nothing, for an empty one.

    ``near`` is the day by which "last week" is understood. Raises Refused: ``field_empty``,
    ``text_too_long``, ``not_one_of``, and what the values themselves are refused for.
    """
    typed = clean(text)
    if not typed:
        if field.required:
            raise Refused("field_empty", field=field.name)
        return () if field.shape in _LISTS else None
    longest = LONGEST.get(field.shape, LONGEST_TEXT)
    if len(typed) > longest:
        raise Refused("text_too_long", longest=longest)
    if field.shape is Shape.CHOICE:
        return _one_of(field, typed)
    if field.shape is Shape.DATE:
        return read_dated(typed, near)
    if field.shape is Shape.DAY:
        return _day(typed, near)
    return _READERS[field.shape](typed)


def write(value: object) -> str:
    """The text that is read as this value."""
    if value is None:
        return ""
    writer = next((write for of, write in _WRITERS if isinstance(value, of)), str)
    return writer(value)


def read_dated(text: str, near: date) -> PartialDate:
    """A date as people know it, with the words of the source in quotation marks if any."""
    match = _PHRASED.fullmatch(text)
    if not match:
        return read_date(text, near)
    found = read_date(match["date"], near)
    return PartialDate.parse(found.edtf, match["phrase"].strip())


def clean(text: str) -> str:
    """The text without control characters and direction marks, and without blank ends.

    Tabs and the blanks of web pages and of other scripts become plain blanks: words stay apart.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join("".join(map(_cleaned, line)) for line in lines).strip()


def _cleaned(letter: str) -> str:
    if letter.isprintable() or letter in _JOINERS:
        return letter
    return " " if letter.isspace() else ""


def _one_of(field: Field, text: str) -> str:
    if text not in field.choices:
        raise Refused("not_one_of", given=text[:60], accepted=", ".join(field.choices))
    return field.of(text) if field.of else text


def _day(text: str, near: date) -> date:
    found = read_dated(text, near)
    if found.earliest is None or found.earliest != found.latest:
        raise Refused("not_one_day", given=text[:60])
    return found.earliest


def _line(text: str) -> str:
    return " ".join(text.split())


def _whole(text: str) -> int:
    bare = text.replace(",", "")
    if not (bare.isascii() and bare.isdigit() and len(bare) <= 12):  # noqa: PLR2004
        raise Refused("not_a_whole_number", given=text[:60])
    return int(bare)


def _yes_no(text: str) -> bool:
    if text.casefold() not in (YES, NO):
        raise Refused("not_one_of", given=text[:60], accepted=f"{YES}, {NO}")
    return text.casefold() == YES


def _pieces(text: str, separators: str) -> list[str]:
    if "\n" in text:
        separators = r"\n"  # one on a line: there a semicolon belongs to the words
    return [piece.strip() for piece in re.split(separators, text) if piece.strip()]


def _each(separators: str, one: Callable[[str], Any], text: str) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(one(piece) for piece in _pieces(text, separators)))


def _countries(text: str) -> tuple[str, ...]:
    """Codes with commas or blanks between them; what is longer is one name that is no code."""
    pieces = _pieces(text, r"[;,]")
    apart = (p.split() if all(len(w) == 2 for w in p.split()) else [p] for p in pieces)  # noqa: PLR2004
    return tuple(dict.fromkeys(country_code(code) for some in apart for code in some))


def _stop(text: str) -> FlightStop:
    match = _STOP.fullmatch(text)
    if not match or match[1] not in ROLES or (match[4] or "city") not in FINENESS:
        raise Refused("stop_not_understood", given=text[:80])
    place = match[2].strip() if match[2] else None
    granularity = match[4] or ("city" if place else "country")
    return FlightStop(match[1], place, country_code(match[3]), granularity)


def _stops(text: str) -> tuple[FlightStop, ...]:
    return tuple(_stop(piece) for piece in _pieces(text, r"[;\n]"))


def _address(text: str) -> str:
    check_web_address(text)
    return text


def _write_date(value: PartialDate) -> str:
    return f"{value.edtf} “{value.phrase}”" if value.phrase else value.edtf


def _write_stop(stop: FlightStop) -> str:
    place = f"{stop.place}, " if stop.place else ""
    return f"{stop.role}: {place}{stop.country} ({stop.granularity})"


_WRITERS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda value: YES if value else NO),
    (PartialDate, _write_date),
    (Quantity, write_quantity),
    (Part, write_part),
    (FlightStop, _write_stop),
    (StrEnum, lambda value: value.value),
    (tuple, lambda values: "\n".join(map(write, values))),
)
_READERS: dict[Shape, Callable[[str], Any]] = {
    Shape.LINE: _line,
    Shape.TEXT: str,
    Shape.COUNTRY: country_code,
    Shape.COUNTRIES: _countries,
    Shape.ITEMS: partial(_each, r"[;\n]", str),
    Shape.IDS: partial(_each, r"[;,\s]", str),
    Shape.WHOLE: _whole,
    Shape.YES_NO: _yes_no,
    Shape.QUANTITY: read_quantity,
    Shape.PARTS: partial(_each, r"[;\n]", read_part),
    Shape.STOPS: _stops,
    Shape.ADDRESS: _address,
}
_LISTS = (Shape.COUNTRIES, Shape.ITEMS, Shape.IDS, Shape.PARTS, Shape.STOPS)
