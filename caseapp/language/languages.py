"""The languages a sheet can be printed in."""

from dataclasses import dataclass

from caseapp.errors import Refused

_UNSPACED = frozenset({"Hans", "Hant"})


@dataclass(frozen=True, slots=True)
class Language:
    """A language of sheets.

    ``tag`` is BCP 47; ``locale`` the CLDR locale (Spanish as written in the United
    States, where 37,000 has a comma); ``face`` the Noto face its letters are in;
    ``script`` its ISO 15924 code; ``rtl`` whether it runs from right to left.
    """

    tag: str
    locale: str
    autonym: str
    face: str
    script: str = "Latn"
    rtl: bool = False

    @property
    def folder(self) -> str:
        """The name of its folder of catalogues."""
        return self.tag.replace("-", "_")

    @property
    def spaced(self) -> bool:
        """Whether its script sets words and sentences apart with a space."""
        return self.script not in _UNSPACED


ENGLISH = Language("en", "en_US", "English", "NotoSans")
SPANISH = Language("es", "es_US", "Español", "NotoSans")
HAITIAN = Language("ht", "ht", "Kreyòl Ayisyen", "NotoSans")
CHINESE = Language("zh-Hans", "zh_Hans_CN", "简体中文", "NotoSansSC", "Hans")
TRADITIONAL = Language("zh-Hant", "zh_Hant_TW", "繁體中文", "NotoSansTC", "Hant")
PORTUGUESE = Language("pt-BR", "pt_BR", "Português", "NotoSans")
PUNJABI = Language("pa", "pa_Guru_IN", "ਪੰਜਾਬੀ", "NotoSansGurmukhi", "Guru")
RUSSIAN = Language("ru", "ru_RU", "Русский", "NotoSans", "Cyrl")
FRENCH = Language("fr", "fr_FR", "Français", "NotoSans")
ARABIC = Language("ar", "ar_EG", "العربية", "NotoSansArabic", "Arab", rtl=True)
TURKISH = Language("tr", "tr_TR", "Türkçe", "NotoSans")
VIETNAMESE = Language("vi", "vi_VN", "Tiếng Việt", "NotoSans")
HINDI = Language("hi", "hi_IN", "हिन्दी", "NotoSansDevanagari", "Deva")
FARSI = Language("fa", "fa_IR", "فارسی", "NotoSansArabic", "Arab", rtl=True)
PASHTO = Language("ps", "ps_AF", "پښتو", "NotoSansArabic", "Arab", rtl=True)
URDU = Language("ur", "ur_PK", "اردو", "NotoNastaliqUrdu", "Arab", rtl=True)
AMHARIC = Language("am", "am_ET", "አማርኛ", "NotoSansEthiopic", "Ethi")
TIGRINYA = Language("ti", "ti_ER", "ትግርኛ", "NotoSansEthiopic", "Ethi")
NEPALI = Language("ne", "ne_NP", "नेपाली", "NotoSansDevanagari", "Deva")
BENGALI = Language("bn", "bn_BD", "বাংলা", "NotoSansBengali", "Beng")

LANGUAGES = (
    *(ENGLISH, SPANISH, HAITIAN, CHINESE, TRADITIONAL, PORTUGUESE, PUNJABI, RUSSIAN, FRENCH),
    *(ARABIC, TURKISH, VIETNAMESE, HINDI, FARSI, PASHTO, URDU, AMHARIC, TIGRINYA, NEPALI, BENGALI),
)

OUR_OWN = frozenset({HAITIAN})
"""Languages without names in CLDR: Babel gives French for Haitian Creole and does not say so."""

COVERED = tuple(each for each in LANGUAGES if each not in OUR_OWN)
"""The languages whose names, days and numbers are CLDR's."""


def language(given: str) -> Language:
    """The language with this tag. Raises Refused ``unknown_language``."""
    wanted = given.strip().replace("_", "-").lower()
    for candidate in LANGUAGES:
        if candidate.tag.lower() == wanted:
            return candidate
    accepted = ", ".join(f"{each.tag} ({each.autonym})" for each in LANGUAGES)
    raise Refused("unknown_language", given=given.strip()[:40], accepted=accepted)
