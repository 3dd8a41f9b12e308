"""Reviews that ship with the program: ``resources/locale/<language>/reviews.csv``.

Columns: ``message``, ``english`` (as it was read), ``text`` (the words approved), ``by`` and
``on`` (ISO day); a message with plural forms has one line a form in its cells. The file
``caseapp languages export`` writes is one of these.
"""

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from caseapp.domain.message_reviews import MessageReview, as_forms, as_text
from caseapp.errors import Trouble
from caseapp.language.languages import Language

COLUMNS = ("message", "english", "text", "by", "on")
_FILE = "reviews.csv"


def shipped_reviews(folder: Path, language: Language) -> list[MessageReview]:
    """The reviews beside a catalogue, oldest first. Raises Trouble ``catalogue_damaged``."""
    path = folder / language.folder / _FILE
    try:
        if not path.exists():  # so it is with most
            return []
        rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
        return [_review(row, language) for row in rows]
    except (OSError, ValueError, KeyError, AttributeError, TypeError, csv.Error) as error:
        raise Trouble("catalogue_damaged", language=language.tag, path=str(path)) from error


def csv_text(reviews: Iterable[MessageReview]) -> str:
    """Reviews as the text of such a file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for each in reviews:
        words = (as_text(each.english), as_text(each.text))
        writer.writerow((each.message, *words, each.by, each.on.isoformat()))
    return out.getvalue()


def _review(row: dict[str, str], language: Language) -> MessageReview:
    by = row["by"].strip()
    if not by:
        raise ValueError("nobody reviewed it")
    return MessageReview(
        language=language.tag,
        message=row["message"].strip(),
        english=as_forms(row["english"]),
        text=as_forms(row["text"]),
        by=by,
        on=date.fromisoformat(row["on"].strip()),
    )
