"""The id of a sheet: short enough to be typed from paper, the same for the same sheet."""

import hashlib
import json
from collections.abc import Sequence

from caseapp.domain.plain import to_plain
from caseapp.domain.sheets import SheetContents, SheetOrder

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letters that are mistaken for one another."""

LENGTH = 8


def sheet_id(
    order: SheetOrder, contents: SheetContents, printed: Sequence[str] = (), logo: bytes = b""
) -> str:
    """An id such as ``CN-7K3F-9Q2M`` from all that the sheet was made of and all it prints.

    The words count too: a better translation of the same statements is another sheet.
    """
    statements = [
        [s.message, sorted((k, repr(v)) for k, v in s.values.items()), s.claims, s.sources]
        for s in contents.statements
    ]
    left_out = [to_plain(left) for left in contents.left_out]
    made_of = json.dumps(
        [
            to_plain(order),
            contents.check_again.isoformat(),
            statements,
            left_out,
            list(printed),
            hashlib.sha256(logo).hexdigest(),
        ]
    )
    number = int.from_bytes(hashlib.sha256(made_of.encode()).digest()[:5], "big")
    letters = "".join(ALPHABET[(number >> 5 * i) & 31] for i in range(LENGTH))
    return f"{contents.country}-{letters[:4]}-{letters[4:]}"
