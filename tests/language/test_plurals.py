"""The form of a message that goes with its number."""

import pytest
from babel import Locale
from made_up import WHEN
from written import folder_with, saying

from caseapp.domain.details import PeriodBasis
from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind
from caseapp.domain.sheets import Country, Period
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.languages import (
    ARABIC,
    CHINESE,
    COVERED,
    ENGLISH,
    LANGUAGES,
    RUSSIAN,
)
from caseapp.language.shipped import Shipped
from caseapp.language.voice import Voice, voice

K = QuantityKind


def counted(spoken, count):
    values = {"count": count, "country": Country("CN"), "when": WHEN("2024-05")}
    return spoken.message("flight.counted", values)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 person"),
        (0, "0 people"),
        (2, "2 people"),
        (Quantity(K.EXACT, 1), "1 person"),
        (Quantity(K.ABOUT, 100), "about 100 people"),
        (Quantity(K.AT_LEAST, 1), "at least 1 person"),
        (Quantity(K.RANGE, 0, 1), "0 to 1 person"),
        (Quantity(K.RANGE, 1, 2), "1 to 2 people"),
        (UNKNOWN, "an unknown number of people"),
    ],
)
def test_english_counts_one_person_and_more_people(count, words):
    said = counted(voice(ENGLISH), count)
    assert said == f"A removal flight took {words} to China in May 2024."


def test_removals_of_one_person_are_said_of_one_person():
    period = Period(WHEN("2023"), PeriodBasis.CALENDAR)
    values = {"count": Quantity(K.EXACT, 1), "country": Country("CN"), "period": period}
    said = voice(ENGLISH).message("figure.removals", values)
    assert said == "The United States sent 1 person back to China. Time: calendar year 2023."


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_every_number_can_be_said_in_every_language(language):
    spoken = voice(language)
    for number in (*range(130), 1_000, 1_000_000):
        assert spoken.number(number) in counted(spoken, number)
    assert counted(spoken, UNKNOWN)


def test_three_forms_are_chosen_by_the_rule_of_the_language(tmp_path):
    """Russian, as its catalogue would be: 1 and 21, 2 to 4, and the rest."""
    own = Voice(RUSSIAN, Catalogue(folder_with(tmp_path, RUSSIAN, russian()), RUSSIAN))
    forms = {number: counted_form(own, number) for number in (1, 2, 4, 5, 11, 12, 21, 22, 100)}
    assert forms == {
        1: "one", 21: "one", 2: "few", 4: "few", 22: "few", 5: "many", 11: "many", 12: "many",
        100: "many",
    }  # fmt: skip
    assert counted_form(own, UNKNOWN) == "many"
    assert counted_form(own, Quantity(K.RANGE, 1, 22)) == "few"


def counted_form(spoken, count):
    number = count if not isinstance(count, int) else Quantity(K.EXACT, count)
    return counted(spoken, number).split()[0]


def russian():
    from babel.messages.catalog import Catalog
    from written import compiled

    made = Catalog(locale="ru")
    forms = tuple(f"{form} {{count}} {{country}} {{when}}" for form in ("one", "few", "many"))
    made.add(("flight.counted", "flight.counted.plural"), forms)
    return compiled(made)


@pytest.mark.parametrize(
    ("number", "words"),
    [(3, "3 أشخاص"), (10, "10 أشخاص"), (11, "11 شخصًا"), (99, "99 شخصًا"), (100, "100 شخص إلى"),
     (111, "111 شخصًا"), (200, "200 شخص إلى"), (1_000, "1,000 شخص إلى")],
)  # fmt: skip
def test_arabic_counts_people_as_its_grammar_does(number, words):
    """Gettext has the form of hundreds before the one of eleven to ninety-nine."""
    assert words in counted(Voice(ARABIC, catalogue(ARABIC)), number)


@pytest.mark.parametrize("language", COVERED, ids=str)
def test_the_rule_of_a_catalogue_never_parts_what_its_grammar_counts_alike(language):
    """Unicode's categories and gettext's forms; nought alone may be counted otherwise."""
    category = Locale.parse(language.locale).plural_form
    found = {}
    for number in range(1, 400):
        form = catalogue(language).form_of("flight.counted", number)
        found.setdefault(category(number), set()).add(form)
    assert all(len(forms) == 1 for forms in found.values()), found


def test_a_language_without_plural_forms_has_one():
    assert voice(CHINESE).messages.number_of_forms("flight.counted") == 1
    assert isinstance(voice(CHINESE).messages._own, Shipped)


def test_a_catalogue_with_too_few_forms_says_that_message_in_english(tmp_path):
    lacking = saying(ENGLISH, flight__counted=("{count} {country} {when}", ""))
    content = Catalogue(folder_with(tmp_path, CHINESE, lacking), CHINESE)
    assert [fault.message for fault in content.faults] == ["flight.counted"]
    assert content.plural("flight.counted", 2).startswith("A removal flight took")
