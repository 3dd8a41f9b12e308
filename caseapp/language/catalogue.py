"""The messages of sheets in one language, by message id."""

import gettext
import struct
from functools import cache
from pathlib import Path

from caseapp.errors import Trouble
from caseapp.language.languages import ENGLISH, Language
from caseapp.places import resources

DOMAIN = "briefing"
STATE, REVIEWED = "catalogue.state", "reviewed"


class Catalogue:
    """The messages of one language; what it lacks is said in English."""

    def __init__(self, path: Path, language: Language) -> None:
        self._english = _load(path, ENGLISH)
        self._own = self._english if language == ENGLISH else _load(path, language)

    @property
    def reviewed(self) -> bool:
        """Whether a named reader has approved it (message ``catalogue.state``)."""
        return self._own.gettext(STATE) == REVIEWED

    def message(self, message_id: str) -> str:
        """The text of a message with its placeholders. Raises Trouble ``message_missing``."""
        for catalogue in (self._own, self._english):
            text = catalogue.gettext(message_id)
            if text != message_id:
                return text
        raise Trouble("message_missing", message=message_id)

    def plural(self, message_id: str, count: int) -> str:
        """The form of a message that goes with a count."""
        for catalogue in (self._own, self._english):
            text = catalogue.ngettext(message_id, message_id + ".plural", count)
            if not text.startswith(message_id):
                return text
        raise Trouble("message_missing", message=message_id)


@cache
def catalogue(language: Language) -> Catalogue:
    """The catalogue that ships with the program; read once."""
    return Catalogue(resources() / "locale", language)


def _load(folder: Path, language: Language) -> gettext.GNUTranslations:
    path = folder / language.folder / "LC_MESSAGES" / f"{DOMAIN}.mo"
    try:
        with path.open("rb") as file:
            return gettext.GNUTranslations(file)
    except FileNotFoundError as error:
        raise Trouble("catalogue_missing", language=language.tag, path=str(path)) from error
    except (OSError, ValueError, LookupError, struct.error) as error:
        raise Trouble("catalogue_damaged", language=language.tag, path=str(path)) from error
