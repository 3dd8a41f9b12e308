"""The sheets that were handed out. They are never changed: only handed out again."""

import json
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select
from sqlalchemy.dialects.sqlite import insert

from caseapp.domain.issuing import Issue, IssuedHow, IssuedLine, IssuedQuestion, IssuedSheet
from caseapp.domain.plain import from_plain, to_plain
from caseapp.domain.sheets import LeftOut, SheetOrder, SourceLine
from caseapp.domain.statement_plain import spoken_from_plain, spoken_to_plain
from caseapp.store.moments import moment_from, moment_text
from caseapp.store.reference.columns import day_from, day_text, stored_values
from caseapp.store.reference.tables import issue, issued_sheet

_S, _I = issued_sheet.c, issue.c
_ONE = select(_S.body, _S.sha256, _S.id, _S.check_again)
_LINES = (
    select(
        _S.id, _S.country, _S.language, _S.edition, _S.as_of, _S.check_again,
        func.min(_I.at), func.max(_I.at), func.sum(_I.copies),
    )
    .join(issue, _I.sheet == _S.id)
    .group_by(_S.id)
    .order_by(func.max(_I.at).desc(), _S.id)
)  # fmt: skip


class IssuedSheets:
    """What was handed out, with the exact bytes, and each time it went out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, sheet: IssuedSheet, file: bytes) -> None:
        """Keep a sheet; one that is known already stays as it is."""
        row = {
            "id": sheet.id,
            "country": sheet.order.country,
            "language": sheet.order.language,
            "edition": sheet.order.edition.value,
            "as_of": day_text(sheet.order.as_of),
            "check_again": day_text(sheet.check_again),
            "body": _body(sheet),
            "file": file,
            "sha256": sheet.sha256,
        }
        self._connection.execute(insert(issued_sheet).on_conflict_do_nothing(), row)

    def note(self, one: Issue) -> None:
        """Note that a kept sheet was handed out."""
        row = {
            "sheet": one.sheet,
            "at": moment_text(one.at),
            "by": one.by,
            "how": one.how.value,
            "copies": one.copies,
        }
        self._connection.execute(insert(issue), row)

    def get(self, id_: str) -> IssuedSheet | None:
        """The sheet of an id, or None."""
        row = self._connection.execute(_ONE.where(_S.id == id_)).one_or_none()
        if row is None:
            return None
        with stored_values():
            return _sheet(json.loads(row.body), row.id, row.sha256, row.check_again)

    def file(self, id_: str) -> bytes | None:
        """The exact bytes of a sheet, or None."""
        found: bytes | None = self._connection.execute(select(_S.file).where(_S.id == id_)).scalar()
        return found

    def issues(self, id_: str) -> list[Issue]:
        """Each time a sheet was handed out, the first one first."""
        wanted = select(_I.sheet, _I.at, _I.by, _I.how, _I.copies).where(_I.sheet == id_)
        rows = self._connection.execute(wanted.order_by(_I.number))
        with stored_values():
            return [
                Issue(sheet, moment_from(at), by, IssuedHow(how), copies)
                for sheet, at, by, how, copies in rows
            ]

    def ids(self) -> list[str]:
        """The ids of all sheets, so that one that was misread can be found by likeness."""
        return list(self._connection.execute(select(_S.id).order_by(_S.id)).scalars())

    def find(self, question: IssuedQuestion) -> list[IssuedLine]:
        """The sheets that answer a question, the one handed out last first."""
        rows = self._connection.execute(_asked(question))
        with stored_values():
            return [_line(row) for row in rows]

    def count(self) -> int:
        """How many sheets there are."""
        return self._connection.execute(select(func.count()).select_from(issued_sheet)).scalar_one()


def _asked(question: IssuedQuestion) -> Select[Any]:
    found = _LINES
    if question.id_part:
        found = found.where(_S.id.contains(question.id_part, autoescape=True))
    if question.country:
        found = found.where(_S.country == question.country)
    if question.language:
        found = found.where(_S.language == question.language)
    if question.overdue_on:
        found = found.where(_S.check_again < day_text(question.overdue_on))
    if question.since:
        found = found.having(func.max(_I.at) >= moment_text(question.since))
    if question.until:
        found = found.having(func.min(_I.at) < moment_text(question.until))
    return found.limit(question.limit)


def _line(row: Row[str, str, str, str, str, str, str, str, int]) -> IssuedLine:
    id_, country, language, edition, as_of, again, first, last, copies = row
    return IssuedLine(
        id_, country, language, edition,
        date.fromisoformat(as_of), date.fromisoformat(again),
        moment_from(first), moment_from(last), copies,
    )  # fmt: skip


def _body(sheet: IssuedSheet) -> str:
    told = {
        "order": to_plain(sheet.order),
        "known_on": day_text(sheet.known_on),
        "spoken": [spoken_to_plain(each) for each in sheet.spoken],
        "sources": to_plain(sheet.sources),
        "left_out": to_plain(sheet.left_out),
        "pages": sheet.pages,
        "suffix": sheet.suffix,
    }
    return json.dumps(told, ensure_ascii=False)


def _sheet(body: dict[str, Any], id_: str, sha256: str, check_again: str) -> IssuedSheet:
    return IssuedSheet(
        id=id_,
        order=from_plain(SheetOrder, body["order"]),
        known_on=day_from(body["known_on"]),
        check_again=date.fromisoformat(check_again),
        spoken=tuple(spoken_from_plain(each) for each in body["spoken"]),
        sources=tuple(from_plain(SourceLine, each) for each in body["sources"]),
        left_out=tuple(from_plain(LeftOut, each) for each in body["left_out"]),
        pages=body["pages"],
        suffix=body["suffix"],
        sha256=sha256,
    )
