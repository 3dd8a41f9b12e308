"""The words of the program itself, in the language of the person using it (gettext).

Sentences on sheets are another matter: they are spoken by ``caseapp.language``.
"""

import gettext as _gettext
from functools import cache

from caseapp.places import resources


@cache
def _catalogue() -> _gettext.NullTranslations:
    return _gettext.translation("caseapp", resources() / "locale", fallback=True)


def gettext(message: str) -> str:
    """The message in the language of the screen."""
    return _catalogue().gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """The message for a count, in the language of the screen."""
    return _catalogue().ngettext(one, many, count)


def pgettext(context: str, message: str) -> str:
    """The message as it is meant in a context."""
    return _catalogue().pgettext(context, message)


_ = gettext
