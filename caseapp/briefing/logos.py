"""The office's logo as a sheet prints it: a small grey PNG that was checked when it was given."""

import struct
from typing import NamedTuple

from caseapp.domain.office import Office


class Logo(NamedTuple):
    """A logo to print: a PNG, its size in dots, and the office's name for who hears it."""

    image: bytes
    size: tuple[int, int]
    name: str


def logo_of(office: Office | None) -> Logo | None:
    """The logo of an office, if it has one."""
    image = office.contact.logo if office and office.contact else None
    if office is None or image is None:
        return None
    return Logo(image, struct.unpack(">II", image[16:24]), office.name or "")
