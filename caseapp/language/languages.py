"""The languages a sheet can be printed in."""

from dataclasses import dataclass

from caseapp.errors import Refused


@dataclass(frozen=True, slots=True)
class Language:
    """A language of sheets.

    ``tag`` is BCP 47; ``locale`` the CLDR locale (Spanish as written in the United
    States, where 37,000 has a comma); ``face`` the Noto face its letters are in.
    """

    tag: str
    locale: str
    autonym: str
    face: str

    @property
    def folder(self) -> str:
        """The name of its folder of catalogues."""
        return self.tag.replace("-", "_")


ENGLISH = Language("en", "en_US", "English", "NotoSans")
SPANISH = Language("es", "es_US", "Español", "NotoSans")
CHINESE = Language("zh-Hans", "zh_Hans_CN", "简体中文", "NotoSansSC")

LANGUAGES = (ENGLISH, SPANISH, CHINESE)


def language(given: str) -> Language:
    """The language with this tag. Raises Refused ``unknown_language``."""
    wanted = given.strip().replace("_", "-").lower()
    for candidate in LANGUAGES:
        if candidate.tag.lower() == wanted:
            return candidate
    accepted = ", ".join(f"{each.tag} ({each.autonym})" for each in LANGUAGES)
    raise Refused("unknown_language", given=given.strip()[:40], accepted=accepted)
