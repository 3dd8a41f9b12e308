"""What readers of this office approved, message by message. Nothing is ever struck out."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select

from caseapp.domain.message_reviews import MessageReview, as_forms, as_text
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.tables import message_review

_C = message_review.c
_LAST = select(func.max(_C.number)).group_by(_C.language, _C.message)
_ALL = (
    select(_C.language, _C.message, _C.english, _C.text, _C.by, _C.on)
    .where(_C.number.in_(_LAST))
    .order_by(_C.number)
)


class MessageReviews:
    """The reviews of messages in all languages; the last of a message counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[MessageReview]:
        """The last review of every message that has one, oldest first."""
        return self._read(_ALL)

    def of(self, language: str) -> list[MessageReview]:
        """The last review of every message of a language, oldest first."""
        return self._read(_ALL.where(_C.language == language))

    def record(self, one: MessageReview) -> None:
        """Write a review down behind those that are there."""
        row = {
            "language": one.language,
            "message": one.message,
            "english": as_text(one.english),
            "text": as_text(one.text),
            "by": one.by,
            "on": one.on.isoformat(),
        }
        self._connection.execute(insert(message_review), row)

    def _read(self, wanted: Select[Any]) -> list[MessageReview]:
        rows = self._connection.execute(wanted)
        with stored_values():
            return [
                MessageReview(
                    language=language,
                    message=message,
                    english=as_forms(english),
                    text=as_forms(text),
                    by=by,
                    on=date.fromisoformat(on),
                )
                for language, message, english, text, by, on in rows
            ]
