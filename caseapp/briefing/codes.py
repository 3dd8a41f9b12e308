"""The code on a sheet that a telephone reads: the sheet's id and nothing else, no address."""

from functools import lru_cache

import segno

PREFIX = "CASEAPP:"
"""What the code begins with, so that a scan is known to be a sheet of ours."""


@lru_cache(maxsize=64)
def code(sheet: str) -> tuple[tuple[bool, ...], ...]:
    """The squares of a QR code (ISO/IEC 18004) for a sheet id, without the quiet zone.

    An id and its prefix are the twenty characters that the smallest code of 21 squares holds
    at error correction level M, so that a square can be large enough to survive a photocopy.
    """
    made = segno.make(PREFIX + sheet, error="m", micro=False)
    return tuple(tuple(map(bool, row)) for row in made.matrix)
