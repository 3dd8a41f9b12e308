"""Names, dates and numbers in the words of each language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import WHEN

from caseapp.domain.details import PeriodBasis
from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind
from caseapp.domain.sheets import Country, Name, Period, Statement, Term
from caseapp.errors import Refused
from caseapp.language.languages import (
    CHINESE,
    ENGLISH,
    LANGUAGES,
    SPANISH,
    TRADITIONAL,
    language,
)
from caseapp.language.voice import Voice, voice

EN, ES, ZH = voice(ENGLISH), voice(SPANISH), voice(CHINESE)
ALL = [voice(each) for each in LANGUAGES]


def tag(spoken):
    return spoken.language.tag


def test_some_names():
    assert (EN.country("CN"), ES.country("CN"), ZH.country("CN")) == ("China", "China", "中国")
    assert (EN.country("EC"), ES.country("EC"), ZH.country("EC")) == (
        "Ecuador", "Ecuador", "厄瓜多尔",
    )  # fmt: skip


BARE = {
    "2024-03-30": ("March 30, 2024", "30 de marzo de 2024", "2024年3月30日"),
    "2022-08": ("August 2022", "agosto de 2022", "2022年8月"),
    "2006": ("2006", "2006", "2006年"),
    "2024-05-XX": ("May 2024", "mayo de 2024", "2024年5月"),
    "2024-XX-XX": ("2024", "2024", "2024年"),
    "202X": (
        "a year between 2020 and 2029",
        "algún año entre 2020 y 2029",
        "2020年至2029年之间的某一年",
    ),
    "2024?": ("about 2024", "2024 (fecha aproximada)", "2024年前后"),
    "2024-05~": ("about May 2024", "mayo de 2024 (fecha aproximada)", "2024年5月前后"),
    "2024-06-29/2024-06-30": (
        "June 29 or 30, 2024", "el 29 o el 30 de junio de 2024", "2024年6月29日或30日",
    ),
    "2024-06-30/2024-07-01": (
        "June 30, 2024 or July 1, 2024",
        "el 30 de junio de 2024 o el 1 de julio de 2024",
        "2024年6月30日或2024年7月1日",
    ),
    "2024-12-31/2025-01-01": (
        "December 31, 2024 or January 1, 2025",
        "el 31 de diciembre de 2024 o el 1 de enero de 2025",
        "2024年12月31日或2025年1月1日",
    ),
    "2024-06-29?/2024-06-30": (
        "between about June 29, 2024 and June 30, 2024",
        "entre 29 de junio de 2024 (fecha aproximada) y 30 de junio de 2024",
        "2024年6月29日前后至2024年6月30日之间",
    ),
    "2024-07-02/2024-07-07": (
        "between July 2, 2024 and July 7, 2024",
        "entre 2 de julio de 2024 y 7 de julio de 2024",
        "2024年7月2日至2024年7月7日之间",
    ),
    "2023-11?/2024-03-30": (
        "between about November 2023 and March 30, 2024",
        "entre noviembre de 2023 (fecha aproximada) y 30 de marzo de 2024",
        "2023年11月前后至2024年3月30日之间",
    ),
    "../2006-04-04": (
        "April 4, 2006 or earlier", "4 de abril de 2006 o antes", "2006年4月4日或之前",
    ),
    "2008-03-22/..": (
        "from March 22, 2008 on", "22 de marzo de 2008 en adelante", "2008年3月22日起",
    ),
}  # fmt: skip


@pytest.mark.parametrize("edtf", BARE)
def test_dates_in_words(edtf):
    date = WHEN(edtf)
    assert (EN.date(date), ES.date(date), ZH.date(date)) == BARE[edtf]


ADVERBIAL = {
    "2024-03-30": "on March 30, 2024",
    "2022-08": "in August 2022",
    "2006": "in 2006",
    "202X": "in a year between 2020 and 2029",
    "2024?": "around 2024",
    "2024-06-29/2024-06-30": "on June 29 or 30, 2024",
    "2023-11?/2024-03-30": "between about November 2023 and March 30, 2024",
    "../2006-04-04": "on or before April 4, 2006",
    "2008-03-22/..": "since March 22, 2008",
}


@pytest.mark.parametrize("edtf", ADVERBIAL)
def test_dates_inside_a_sentence(edtf):
    assert EN.when(WHEN(edtf)) == ADVERBIAL[edtf]


DAY_NUMBERS = re.compile(r"(?<!\d)(?:[1-9]|[12]\d|3[01])(?!\d)")


@pytest.mark.parametrize("spoken", ALL, ids=tag)
@pytest.mark.parametrize("edtf", ["2024-10", "2024", "2024-10?", "202X", "2024-10/2024-12"])
def test_a_date_without_a_day_is_never_said_with_one(spoken, edtf):
    for said in (spoken.date(WHEN(edtf)), spoken.when(WHEN(edtf))):
        numbered = DAY_NUMBERS.findall(said)
        assert not set(numbered) - {"10", "12"}, said  # the numbers of these two months
        assert "日" not in said


@pytest.mark.parametrize("spoken", ALL, ids=tag)
@pytest.mark.parametrize("edtf", ["2024-06-29/2024-06-30", "2024-06-30/2024-07-01"])
def test_two_days_that_may_both_be_meant_are_both_said_in_every_language(spoken, edtf):
    when = WHEN(edtf)
    for said in (spoken.date(when), spoken.when(when)):
        for day in (when.earliest, when.latest):
            assert re.search(rf"(?<!\d){day.day}(?!\d)", said), said
        assert "2024" in said
        assert spoken.day(when.earliest) != said != spoken.day(when.latest)


@pytest.mark.parametrize("spoken", ALL, ids=tag)
def test_doubt_about_a_date_is_never_lost_in_a_language(spoken):
    exact = WHEN("2024-05-09")
    doubtful = ["2024-05-09?", "../2024-05-09", "2024-05-09/..", "2024-05-09/2024-05-12"]
    for edtf in doubtful:
        assert spoken.date(WHEN(edtf)) != spoken.date(exact)
        assert spoken.when(WHEN(edtf)) != spoken.when(exact)
    assert len({spoken.date(WHEN(edtf)) for edtf in doubtful}) == len(doubtful)


@given(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()),
    st.sampled_from(["{0}", "{0}?", "../{0}", "{0}/..", "{0}/{1}", "{0}~/{1}"]),
    st.sampled_from(ALL),
)
def test_every_date_can_be_said_in_every_language(one, other, form, spoken):
    text = form.format(*sorted((one, other)))
    bare, adverbial = spoken.date(WHEN(text)), spoken.when(WHEN(text))
    assert bare
    assert adverbial
    assert not {"{", "}"} & {*bare, *adverbial}


def test_numbers_are_written_as_the_readers_of_each_language_in_the_united_states_write_them():
    assert [spoken.number(37_000) for spoken in (EN, ES, ZH)] == ["37,000"] * 3


def test_a_number_says_what_it_claims_about_itself():
    kinds = QuantityKind
    numbers = [
        Quantity(kinds.EXACT, 116),
        Quantity(kinds.AT_LEAST, 37_000),
        Quantity(kinds.ABOUT, 100),
        Quantity(kinds.RANGE, 100, 120),
        UNKNOWN,
    ]
    assert [EN.quantity(number) for number in numbers] == [
        "116", "at least 37,000", "about 100", "100 to 120", "an unknown number of",
    ]  # fmt: skip
    for spoken in ALL:
        said = [spoken.quantity(number) for number in numbers]
        assert len(set(said)) == len(said)


def test_a_fiscal_year_is_never_taken_for_a_calendar_year():
    fiscal = Period(WHEN("2022-10-01/2023-09-30"), PeriodBasis.US_FISCAL)
    calendar = Period(WHEN("2023"), PeriodBasis.CALENDAR)
    assert EN.period(fiscal) == "US fiscal year 2023 (October 2022 to September 2023)"
    assert EN.period(calendar) == "calendar year 2023"
    assert ZH.period(fiscal) == "美国2023财政年度（2022年10月至2023年9月）"
    assert "2023" in ES.period(fiscal)
    assert ES.period(fiscal) != ES.period(calendar)


@pytest.mark.parametrize("edtf", ["2023", "2023-12", "2023-10-01/2024-03-31", "../2023-09-30"])
def test_only_a_whole_fiscal_year_is_called_one(edtf):
    said = EN.period(Period(WHEN(edtf), PeriodBasis.US_FISCAL))
    assert said == f"{EN.date(WHEN(edtf))} (the exact time is not clear)"


@pytest.mark.parametrize("basis", PeriodBasis)
@pytest.mark.parametrize("spoken", ALL, ids=tag)
def test_every_basis_of_a_period_can_be_said(basis, spoken):
    for edtf in ("2023", "2023-12", "2022-10-01/2023-09-30", "../2023"):
        assert spoken.period(Period(WHEN(edtf), basis))


def test_a_period_that_is_not_clear_says_so():
    assert "not clear" in EN.period(Period(WHEN("2023"), PeriodBasis.UNCLEAR))


def test_every_kind_of_value_is_said():
    values = {"country": Country("CN"), "count": Quantity(QuantityKind.EXACT, 116)}
    statement = Statement("flight.counted", {**values, "when": WHEN("2024-06-29/2024-06-30")})
    assert EN.statement(statement) == (
        "A removal flight took 116 people to China on June 29 or 30, 2024."
    )
    assert ZH.statement(statement) == "2024年6月29日或30日，一个遣返航班把116人送到中国。"
    assert EN.value(Term("topic.flights")) == "flights"
    assert EN.value(Name("Border {Patrol}")) == "Border {Patrol}"
    assert EN.value(12_000) == "12,000"


def test_braces_in_a_value_are_printed_and_never_filled_in():
    hostile = {"period": Name("{0.__class__}"), "value": Name("{country}"), "agency": Name("{}")}
    said = EN.message("disagreement.figure.encounters", hostile)
    assert said == "Stops at the southwest border, {0.__class__}, counted by {}: {country}."


def test_sentences_are_joined_with_a_space_but_not_in_chinese():
    assert EN.joined("One.", "Two.") == "One. Two."
    assert ZH.joined("一。", "二。") == "一。二。"
    assert Voice(TRADITIONAL, ZH.messages).joined("一。", "二。") == "一。二。"


@pytest.mark.parametrize("spoken", LANGUAGES, ids=str)
def test_whether_sentences_stand_apart_is_a_matter_of_the_script(spoken):
    assert spoken.spaced == (spoken.script not in ("Hans", "Hant"))


@pytest.mark.parametrize("typed", ["zh-Hans", "zh_hans", " ZH-HANS "])
def test_a_language_is_known_by_its_tag_however_it_is_typed(typed):
    assert language(typed) == CHINESE


@pytest.mark.parametrize(
    "typed", ["", "tlh", "zh", "fr-CA", "english", "español", "\0", "e" * 9999]
)
def test_a_language_without_sheets_is_refused_with_the_list_of_those_with(typed):
    with pytest.raises(Refused) as refusal:
        language(typed)
    assert refusal.value.code == "unknown_language"
    for each in LANGUAGES:
        assert each.tag in refusal.value.values["accepted"]
