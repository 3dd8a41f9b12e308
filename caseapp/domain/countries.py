"""Countries by ISO 3166-1 alpha-2 code.

The 249 codes are those assigned in ISO 3166-1 as of 2026. Names in every language come
from CLDR (``caseapp.language.names``); here stand only the codes and the other names
people type.
"""

from collections.abc import Mapping

from caseapp.errors import Refused

CODES: frozenset[str] = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM
    ZW
    """.split()  # noqa: SIM905 - a list of 249 strings cannot be read
)

OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "AE": ("UAE", "Emirates"),
    "AM": ("Hayastan",),
    "BD": ("East Pakistan",),
    "BF": ("Upper Volta",),
    "BJ": ("Dahomey",),
    "BN": ("Brunei Darussalam",),
    "BO": ("Bolivia", "Plurinational State of Bolivia"),
    "BT": ("Druk Yul",),
    "BY": ("Belorussia", "Byelorussia", "White Russia"),
    "BZ": ("British Honduras",),
    "CD": (
        *("DR Congo", "DRC", "Zaire", "Democratic Republic of the Congo", "Belgian Congo"),
        "Congo",
    ),
    "CF": ("CAR",),
    "CG": ("Republic of the Congo", "Congo"),
    "CI": ("Ivory Coast", "Cote d'Ivoire"),
    "CN": (
        *("PRC", "People's Republic of China", "Mainland China", "Red China", "Zhongguo"),
        *("中华人民共和国", "中華人民共和國", "中国大陆", "中國大陸"),
    ),
    "CV": ("Cape Verde",),
    "CZ": ("Czech Republic",),
    "DE": ("Federal Republic of Germany",),
    "DO": ("Dominican Republic", "Santo Domingo"),
    "EG": ("Misr", "Masr"),
    "ET": ("Abyssinia",),
    "FM": ("Federated States of Micronesia",),
    "GB": ("Britain", "Great Britain", "UK", "England", "Scotland", "Wales"),
    "GE": ("Sakartvelo",),
    "GH": ("Gold Coast",),
    "GM": ("The Gambia",),
    "GQ": ("Spanish Guinea",),
    "GR": ("Hellas", "Ellada"),
    "GW": ("Portuguese Guinea",),
    "HK": ("Hong Kong",),
    "HT": ("Ayiti", "Hayti"),
    "IN": ("Bharat", "Hindustan"),
    "IR": ("Islamic Republic of Iran", "Persia"),
    "JP": ("Nihon", "Nippon"),
    "KG": ("Kirghizia", "Kirgizia"),
    "KH": ("Kampuchea", "Khmer Republic"),
    "KP": ("DPRK", "Democratic People's Republic of Korea", "Korea"),
    "KR": ("Republic of Korea", "ROK", "Hanguk", "Korea"),
    "LA": ("Lao PDR", "Lao People's Democratic Republic"),
    "LK": ("Ceylon",),
    "LS": ("Basutoland",),
    "MA": ("Al Maghrib",),
    "MD": ("Moldavia", "Republic of Moldova"),
    "MG": ("Malagasy Republic",),
    "MK": ("Macedonia", "FYROM"),
    "MM": ("Burma", "Myanmar", "Myanma"),
    "MO": ("Macau", "Macao"),
    "MW": ("Nyasaland",),
    "NA": ("South West Africa",),
    "NL": ("Holland", "The Netherlands"),
    "PS": ("Palestine", "West Bank", "Gaza"),
    "RU": ("Russian Federation", "Rossiya"),
    "SR": ("Dutch Guiana",),
    "ST": ("Sao Tome",),
    "SY": ("Syrian Arab Republic",),
    "SZ": ("Swaziland",),
    "TH": ("Siam", "Prathet Thai"),
    "TL": ("East Timor",),
    "TR": ("Turkey", "Turkiye"),
    "TW": ("Republic of China", "Formosa", "中華民國", "中华民国"),
    "TZ": ("Tanganyika", "Zanzibar"),
    "UA": ("Ukraina",),
    "US": ("USA", "United States of America"),
    "VA": ("Holy See", "Vatican"),
    "VE": ("Bolivarian Republic of Venezuela",),
    "VN": ("Viet Nam",),
    "WS": ("Western Samoa",),
    "ZM": ("Northern Rhodesia",),
    "ZW": ("Rhodesia", "Southern Rhodesia"),
}
"""What people still say beside the names in CLDR: old names, long forms, autonyms in Latin letters.

To be found by only, never to be shown.
"""


def country_code(given: str) -> str:
    """The code as we write it. Raises Refused ``unknown_country`` for anything else."""
    typed = given.strip()
    code = typed.upper()
    if not typed.isascii() or code not in CODES:  # "ß" in capitals is "SS"
        raise Refused("unknown_country", given=typed[:40])
    return code
