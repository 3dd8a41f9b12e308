"""Sheets handed out, for other programs."""

from collections.abc import Iterable
from typing import Any

from caseapp.domain.corrections import Corrected, Correction
from caseapp.domain.issuing import IssuedLine
from caseapp.domain.plain import to_plain
from caseapp.domain.sheets import Statement
from caseapp.domain.statement_plain import statement_to_plain
from caseapp.services.issued_sheets import Found
from caseapp.wording.issued import new_words, old_words

Plain = dict[str, Any]


def lines(found: Iterable[IssuedLine]) -> Plain:
    """The sheets that were found."""
    return {
        "sheets": [
            {
                "sheet_id": each.id,
                "country": each.country,
                "language": each.language,
                "edition": each.edition,
                "as_of": each.as_of.isoformat(),
                "check_again": each.check_again.isoformat(),
                "first_issued": each.first.isoformat(),
                "last_issued": each.last.isoformat(),
                "copies": each.copies,
            }
            for each in found
        ]
    }


def found(one: Found) -> Plain:
    """A sheet with each time it was handed out."""
    sheet = one.sheet
    return {
        "sheet_id": sheet.id,
        "sha256": sheet.sha256,
        "order": to_plain(sheet.order),
        "known_on": sheet.known_on.isoformat() if sheet.known_on else None,
        "check_again": sheet.check_again.isoformat(),
        "pages": sheet.pages,
        "left_out": to_plain(sheet.left_out),
        "statements": [{"text": x.text, **statement_to_plain(x.statement)} for x in sheet.spoken],
        "issues": [
            {
                "at": issue.at.isoformat(),
                "by": issue.by,
                "how": issue.how.value,
                "copies": issue.copies,
            }
            for issue in one.issues
        ],
    }


def correction(made: Correction) -> Plain:
    """A sheet held against what is known, statement by statement."""
    return {
        "sheet_id": made.sheet,
        "country": made.country,
        "language": made.language,
        "old_as_of": made.old_as_of.isoformat(),
        "as_of": made.as_of.isoformat(),
        "statements": [_item(item) for item in made.items],
    }


def _item(item: Corrected) -> Plain:
    return {
        "verdict": item.verdict.value,
        "printed": item.old.text if item.old else None,
        "old": _statement(item.old.statement if item.old else None, old_words(item)),
        "new": _statement(item.new, new_words(item)),
    }


def _statement(statement: Statement | None, english: str) -> Plain | None:
    return {**statement_to_plain(statement), "english": english} if statement else None
