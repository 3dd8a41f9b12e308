"""Every version of a thing that was ever written down, and who wrote it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Recorded:
    """When and by whom a revision was written down. ``at`` is in UTC, ``by`` a name or a pack."""

    revision: int
    at: datetime
    by: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Revision(Generic[T_co]):
    """One version of a thing; ``withdrawn`` says that it ended the thing."""

    thing: T_co
    recorded: Recorded
    withdrawn: bool
