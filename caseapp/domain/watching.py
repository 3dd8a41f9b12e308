"""The countries an office watches."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Watched:
    """A country on watch: since when (UTC), and who asked for it (None: nobody named)."""

    country: str
    since: datetime
    by: str | None
