"""Every name by which a country may be called."""

import importlib.util
from pathlib import Path

import pytest

import caseapp
from caseapp.domain.countries import CODES, OTHER_NAMES
from caseapp.language.languages import LANGUAGES
from caseapp.language.names import name_book
from caseapp.language.voice import voice
from caseapp.places import resources

ROOT = Path(caseapp.__file__).parent.parent


def made_by_the_tool():
    path = ROOT / "docs" / "names" / "build.py"
    spec = importlib.util.spec_from_file_location("build_names", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool.text()


def test_the_file_of_names_is_what_the_tool_makes():
    path = resources() / "names" / "countries.json"
    assert path.read_text(encoding="utf-8") == made_by_the_tool()


def test_the_names_lie_beside_their_licence_and_origin():
    folder = resources() / "names"
    assert "Unicode" in (folder / "LICENSE-UNICODE.txt").read_text(encoding="utf-8").title()
    assert "CLDR" in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_name_of_a_country_calls_it(code):
    book = name_book()
    spoken = [voice(language).country(code) for language in LANGUAGES]
    for name in [*book.names_of(code), *spoken, *OTHER_NAMES.get(code, ()), code.lower()]:
        assert code in book.called(name), name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Deutschland", "DE"),
        ("Россия", "RU"),
        ("مصر", "EG"),
        ("Misr", "EG"),
        ("မြန်မာ", "MM"),
        ("भारत", "IN"),
        ("한국", None),
        ("대한민국", "KR"),
        ("日本", "JP"),
        ("ኢትዮጵያ", "ET"),
        ("ኤርትራ", "ER"),
        ("Ελλάδα", "GR"),
        ("საქართველო", "GE"),
        ("Ivory Coast", "CI"),
        ("COTE D'IVOIRE", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Zaire", "CD"),
        ("Türkiye", "TR"),
        ("turkiye", "TR"),
        ("Trung Quốc", "CN"),
        ("中國", "CN"),
        ("Ayiti", "HT"),
        ("Atlantis", None),
    ],
)
def test_autonyms_and_old_names_call_a_country(typed, code):
    called = name_book().called(typed)
    assert (code in called) if code else called == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("removal flights", [("removal", ()), ("flights", ())]),
        ("Ivory Coast visa", [("Ivory Coast", ("CI",)), ("visa", ())]),
        ("visa cn ec", [("visa", ()), ("cn", ("CN",)), ("ec", ("EC",))]),
        ("Corea del N", [("Corea del N", ("KP",))]),
        ("Росс", [("Росс", ("RU",))]),
        ("", []),
    ],
)
def test_a_question_is_read_as_words_and_the_countries_they_call(words, expected):
    terms = name_book().terms(words.split())
    assert [(term.text, term.countries) for term in terms] == expected


@pytest.mark.parametrize("beginning", ["i", "in", "re", "m"])
def test_a_beginning_that_fits_many_countries_calls_none(beginning):
    assert name_book().begun(beginning) == ()


def test_two_countries_that_share_a_name_are_both_called():
    assert set(name_book().called("Congo")) == {"CD", "CG"}
    assert set(name_book().called("Korea")) == {"KP", "KR"}
