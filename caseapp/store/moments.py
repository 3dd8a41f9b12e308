"""Moments as text that sorts: UTC, to the microsecond, always 27 characters."""

from datetime import UTC, datetime, timedelta

END_OF_TIME = "9999-12-31T23:59:59.999999Z"
_TICK = timedelta(microseconds=1)


def moment_text(at: datetime) -> str:
    """The text of a moment, which must know its time zone."""
    assert at.tzinfo is not None, "a moment without a time zone"
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def moment_from(text: str) -> datetime:
    """The moment that a text stands for, in UTC."""
    return datetime.fromisoformat(text)


def known_text(known_at: datetime | None) -> str:
    """The bound for "known by then"; None is everything known."""
    return END_OF_TIME if known_at is None else moment_text(known_at)


def never_before(at: datetime, last: str | None) -> str:
    """The text of a moment, or one tick after the last one if the clock was set back."""
    text = moment_text(at)
    return text if last is None or text >= last else moment_text(moment_from(last) + _TICK)
