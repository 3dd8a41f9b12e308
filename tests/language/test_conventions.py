"""How each of the twenty languages calls countries, languages and months, and writes numbers."""

import re
import shutil
from datetime import date
from pathlib import Path

import babel
import pytest
from babel import localedata

from caseapp.domain.countries import CODES
from caseapp.errors import Trouble
from caseapp.language.cldr import Cldr, data_files
from caseapp.language.conventions import conventions
from caseapp.language.languages import COVERED, FRENCH, HAITIAN, LANGUAGES, Language
from caseapp.language.own_table import OwnTable
from caseapp.places import resources

HAN = re.compile("[\u4e00-\u9fff]")
LETTERS = {
    "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "Hans": "\u4e00-\u9fff",
    "Hant": "\u4e00-\u9fff",
    "Guru": "\u0a00-\u0a7f",
    "Cyrl": "\u0400-\u04ff",
    "Arab": "\u0600-\u06ff\ufb50-\ufeff",
    "Deva": "\u0900-\u097f",
    "Ethi": "\u1200-\u137f",
    "Beng": "\u0980-\u09ff\u0964",
}
DAY = date(2024, 6, 29)

SPOT = {
    "en": ("China", "June 29, 2024", "Saturday, June 29, 2024", "June 2024", "37,000"),
    "es": ("China", "29 de junio de 2024",
        "sábado, 29 de junio de 2024", "junio de 2024", "37,000"),
    "ht": ("Lachin", "29 jen 2024", "samdi 29 jen 2024", "jen 2024", "37,000"),
    "zh-Hans": ("中国", "2024年6月29日", "2024年6月29日星期六", "2024年6月", "37,000"),
    "zh-Hant": ("中國", "2024年6月29日", "2024年6月29日 星期六", "2024年6月", "37,000"),
    "pt-BR": ("China", "29 de junho de 2024",
        "sábado, 29 de junho de 2024", "junho de 2024", "37.000"),
    "pa": ("ਚੀਨ", "29 ਜੂਨ 2024", "ਸ਼ਨਿੱਚਰਵਾਰ, 29 ਜੂਨ 2024", "ਜੂਨ 2024", "37,000"),
    "ru": ("Китай", "29 июня 2024\u202fг.",
        "суббота, 29 июня 2024\u202fг.", "июнь 2024\u202fг.", "37\u00a0000"),
    "fr": ("Chine", "29 juin 2024", "samedi 29 juin 2024", "juin 2024", "37\u202f000"),
    "ar": ("الصين", "29 يونيو 2024", "السبت، 29 يونيو 2024", "يونيو 2024", "37,000"),
    "tr": ("Çin", "29 Haziran 2024", "29 Haziran 2024 Cumartesi", "Haziran 2024", "37.000"),
    "vi": ("Trung Quốc", "29 tháng 6, 2024",
        "Thứ Bảy, 29 tháng 6, 2024", "tháng 6 năm 2024", "37.000"),
    "hi": ("चीन", "29 जून 2024", "शनिवार, 29 जून 2024", "जून 2024", "37,000"),
    "fa": ("چین", "29 ژوئن 2024", "شنبه 29 ژوئن 2024", "ژوئن 2024", "37,000"),
    "ps": ("چین", "2024 جون 29", "اونۍ د 2024 د جون 29", "2024 جون", "37,000"),
    "ur": ("چین", "29 جون، 2024", "ہفتہ، 29 جون، 2024", "جون 2024", "37,000"),
    "am": ("ቻይና", "29 ጁን 2024", "ቅዳሜ 29 ጁን 2024", "ጁን 2024", "37,000"),
    "ti": ("ቻይና", "ሰነ 29, 2024", "ቀዳም፣ 29 ሰነ 2024", "ሰነ 2024", "37,000"),
    "ne": ("चीन", "2024 जुन 29", "2024 जुन 29, शनिबार", "2024 जुन", "37,000"),
    "bn": ("চীন", "29 জুন, 2024", "শনিবার, 29 জুন, 2024", "জুন 2024", "37,000"),
}  # fmt: skip


def tag(language):
    return language.tag


def test_all_languages_that_are_offered_have_conventions():
    assert len(LANGUAGES) == 20
    assert SPOT.keys() == {each.tag for each in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES, ids=tag)
def test_names_dates_and_numbers_of_each_language(language):
    own = conventions(language)
    said = (own.country("CN"), own.day(DAY), own.weekday_and_day(DAY), own.month(DAY))
    assert (*said, own.number(37_000)) == SPOT[language.tag]


@pytest.mark.parametrize("language", LANGUAGES, ids=tag)
def test_every_country_has_a_name_of_its_own_in_every_language(language):
    own = conventions(language)
    names = {code: own.country(code) for code in CODES}
    assert len(set(names.values())) == 249
    assert not CODES & set(names.values())
    letters = re.compile(f"[{LETTERS[language.script]}]")
    assert [name for name in names.values() if not letters.search(name)] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=tag)
def test_every_language_has_a_name_in_every_language(language):
    own = conventions(language)
    names = {each.tag: own.language_name(each.tag) for each in LANGUAGES}
    assert len(set(names.values())) == 20
    assert not set(names) & set(names.values())


@pytest.mark.parametrize("language", LANGUAGES, ids=tag)
def test_no_month_of_a_language_is_said_in_another_script(language):
    """Babel gives the months of Chinese to languages that have none for use by themselves."""
    own = conventions(language)
    for number in range(1, 13):
        name, said = own.month_name(number), own.month(date(2024, number, 1))
        if language.script not in ("Hans", "Hant"):
            assert not HAN.search(name + said)
        assert "2024" in said
    assert len({own.month(date(2024, n, 1)) for n in range(1, 13)}) == 12


@pytest.mark.parametrize("language", LANGUAGES, ids=tag)
def test_digits_are_western_in_every_language(language):
    own = conventions(language)
    said = [own.number(1_234_567_890), own.day(DAY), own.weekday_and_day(DAY), own.month(DAY)]
    for text in [*said, own.year(DAY)]:
        assert all(each.isascii() for each in text if each.isdigit()), text
    assert re.sub(r"\D", "", said[0]) == "1234567890"
    assert re.sub(r"\D", "", own.number(-5)) == "5"


def test_haitian_creole_speaks_no_french():
    creole, french = conventions(HAITIAN), conventions(FRENCH)
    months = {creole.month_name(number) for number in range(1, 13)}
    # April alone is spelt as in French.
    assert months & {french.month_name(number) for number in range(1, 13)} == {"avril"}
    days = {creole.weekday_and_day(date(2024, 1, day)).split()[0] for day in range(1, 8)}
    assert not days & {french.weekday_and_day(date(2024, 1, n)).split()[0] for n in range(1, 8)}
    assert [creole.country(code) for code in ("CN", "US", "DE", "HT")] == [
        "Lachin", "Etazini", "Almay", "Ayiti",
    ]  # fmt: skip
    alike = {code for code in CODES if creole.country(code) == french.country(code)}
    assert len(alike) < 40  # Kenya, Panama, Oman, … are spelt alike
    assert not any(re.search("[éêïîûçœ]|^(?:Île|Saint)|c(?!h)", creole.country(c)) for c in CODES
                   if c not in {"AI", "HM", "SJ", "GS"})  # fmt: skip
    assert creole.language_name("fr") == "franse"


def test_a_language_that_cldr_would_say_in_another_is_refused():
    with pytest.raises(Trouble) as trouble:
        Cldr(HAITIAN)
    assert (trouble.value.code, trouble.value.values) == ("conventions_missing", {"language": "ht"})


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"countries": {}}', "\0", "null"])
def test_a_table_of_our_own_that_is_not_whole_is_trouble(tmp_path, content):
    path = tmp_path / "ht.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        OwnTable(path, HAITIAN)
    assert trouble.value.code == "conventions_missing"


def test_our_own_table_is_whole():
    table = OwnTable(resources() / "names" / "ht.json", HAITIAN)
    assert table.month_name(12) == "desanm"


def test_the_data_that_is_packed_is_enough_for_every_language(tmp_path, monkeypatch):
    """build.spec packs ``data_files(COVERED)`` of Babel and nothing else."""
    spec = (Path(__file__).parents[2] / "build.spec").read_text(encoding="utf-8")
    assert "data_files(COVERED)" in spec
    packed = Path(babel.__file__).parent / "locale-data"
    for name in data_files(COVERED):
        shutil.copy(packed / f"{name}.dat", tmp_path)
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path))
    monkeypatch.setattr(localedata, "_cache", {})
    localedata.locale_identifiers.cache_clear()
    try:
        for language in COVERED:
            assert Cldr(language).day(DAY) == SPOT[language.tag][1]
            assert Cldr(language).country("CN") == SPOT[language.tag][0]
    finally:
        localedata.locale_identifiers.cache_clear()


def test_names_of_what_is_no_country_and_no_language_stay_as_they_are():
    unknown = Language("qaa", "en_US", "?", "NotoSans")
    for own in (conventions(HAITIAN), Cldr(unknown)):
        assert own.country("QQ") == "QQ"
        assert own.language_name("qqq") == "qqq"
