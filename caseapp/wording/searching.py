"""What is said about a search, on the screen and at the terminal."""

from datetime import date

from caseapp.text import gettext as _
from caseapp.wording.answers import speaker


def by_todays_words(known_on: date) -> str:
    """What a search of a past day's knowledge cannot find."""
    return _(
        "Shown as it was known on {day}, but found by the words of today: what has been"
        " withdrawn or reworded since is not found by its old words."
    ).format(day=speaker().day(known_on))
