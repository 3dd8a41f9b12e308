"""Country codes: what is taken for one, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.countries import CODES, OTHER_NAMES, country_code
from caseapp.errors import Refused


def test_there_are_the_249_countries_of_iso_3166():
    assert len(CODES) == 249
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in CODES)
    assert {"CN", "US", "EC", "TW", "PS", "XK", "EU"} & CODES == {"CN", "US", "EC", "TW", "PS"}


@pytest.mark.parametrize("typed", ["CN", "cn", " Cn ", "cN\n"])
def test_a_code_is_known_however_it_is_typed(typed):
    assert country_code(typed) == "CN"


@pytest.mark.parametrize(
    "typed",
    ["", " ", "C", "CHN", "China", "XX", "ZZ", "C N", "ß", "ﬁ", "ıt", "ＣＮ", "中国", "С" + "N"],
)
def test_anything_else_is_refused(typed):
    with pytest.raises(Refused) as refusal:
        country_code(typed)
    assert refusal.value.code == "unknown_country"


@given(st.text())
def test_no_text_becomes_a_code_that_is_none(text):
    try:
        code = country_code(text)
    except Refused as refusal:
        assert len(refusal.values["given"]) <= 40  # noqa: PT017 - it may be refused, it need not
    else:
        assert code in CODES
        assert text.strip().upper() == code


def test_other_names_belong_to_countries():
    assert set(OTHER_NAMES) <= CODES
    assert "Burma" in OTHER_NAMES["MM"]
    assert "PRC" in OTHER_NAMES["CN"]
