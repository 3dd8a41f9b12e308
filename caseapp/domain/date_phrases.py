"""Dates as people know them."""

from datetime import date

from caseapp.domain.dates import PartialDate


def read_date(text: str, near: date) -> PartialDate:
    """The date that a text means."""
    return PartialDate.parse(text)
