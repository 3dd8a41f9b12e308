"""The wallet card: what the client keeps, what an officer is shown, and that both fit."""

from datetime import date
from itertools import product

import pytest
from paper import pages

from caseapp.briefing.making import make
from caseapp.domain.office import Contact, Office
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.language.languages import ENGLISH, LANGUAGES
from caseapp.language.voice import voice

TAGS = [each.tag for each in LANGUAGES]
OFFICE = Office(
    "Harbor Legal Aid", None, (), Contact("1-800-555-0100", "Mon-Fri 9-17", date(2026, 11, 20))
)


@pytest.fixture(scope="module")
def card(known):
    def print_(country, tag, paper="letter", office=None):
        knowledge = known(country)
        order = SheetOrder(country, tag, Edition.WALLET_CARD, Paper(paper), knowledge.as_of)
        return make(knowledge, order, office)

    return print_


def sides(made):
    back = [s for s in made.spoken if s.statement.message == "card.title_shown"]
    at = made.spoken.index(back[0])
    return made.spoken[:at], made.spoken[at:]


@pytest.mark.parametrize("tag", TAGS)
def test_the_answer_with_its_day_its_doubt_and_no_promise_is_on_every_front(card, tag):
    for country in ("CN", "VE", "FR", "VN"):
        front, _ = sides(card(country, tag))
        messages = [s.statement.message for s in front]
        assert messages.count("answer.no_promise") == 1
        assert "notice.unreviewed" in messages
        assert "card.sheet" in messages
        if not {"answer.unknown", "answer.nothing_to_print"} & set(messages):
            assert {"answer.since", "answer.since_by"} & set(messages)


@pytest.mark.parametrize("tag", TAGS)
def test_the_back_is_in_english_and_tells_a_stranger_no_country_and_no_number(card, tag):
    made = card("CN", tag, office=OFFICE)
    _, back = sides(made)
    told = " ".join(s.text for s in back)
    assert voice(ENGLISH).country("CN") not in told
    assert "CN-" not in told
    assert "1-800-555-0100 (checked on November 20, 2026)" in told
    assert [s.text for s in back] == [voice(ENGLISH).statement(s.statement) for s in back]
    assert all(s.language == "en" for s in back)
    assert ("card.language" in {s.statement.message for s in back}) == (tag != "en")


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_eight_cards_stand_on_a_leaf_whose_backs_match_when_it_is_turned(card, paper):
    front, back = pages(card("CN", "es", paper).data)
    for page in (front, back):
        middle = page.width / 2
        assert all(box.left > 36 and box.right < page.width - 36 for box in page.letters)
        assert any(box.right < middle for box in page.letters)
        assert any(box.left > middle for box in page.letters)
    assert front.text.count("2026") % 8 == 0
    assert back.text.count("I speak Spanish.") == 8


def test_where_no_office_is_known_there_is_a_line_for_it(card):
    _, back = sides(card("CN", "es"))
    (line,) = (s for s in back if s.statement.blank)
    assert line.statement.message == "card.office"


def test_the_card_names_the_standard_sheet_of_the_same_order(card, known):
    knowledge = known("CN")
    order = SheetOrder("CN", "es", Edition.STANDARD, Paper.LETTER, knowledge.as_of)
    (line,) = (s for s in card("CN", "es").spoken if s.statement.message == "card.sheet")
    assert make(knowledge, order).id in line.text
    assert card("CN", "es").id != make(knowledge, order).id


def test_what_is_not_on_the_card_is_listed_to_the_caseworker(card):
    left = {each.topic: each.count for each in card("CN", "en").left_out}
    assert {"changes", "flights", "meaning", "dates", "sources"} <= {topic.value for topic in left}
    assert left["sources"] > 5


def test_every_country_with_a_judgement_fits_on_a_card_in_every_language(card):
    for at, (country, tag) in enumerate(product(("CN", "CO", "CU", "IN", "IR", "NI", "VE"), TAGS)):
        if at % 3 == 0:
            assert card(country, tag).pages == 2
