"""What each edition asks of the page: large print, twins, cards."""

from dataclasses import replace

import pytest
from paper import pages, squeezed
from tagged import Paper as Heard
from tagged import faults

from caseapp.briefing.paper.cards import PER_PAGE, card_page, stacked
from caseapp.briefing.paper.pages import paginate
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.structure import Role
from caseapp.briefing.paper.styles import CARD, LONGEST_LINE, TWIN_GAP, document_style, style
from caseapp.domain.sheets import Edition, Paper
from caseapp.language import languages
from caseapp.language.languages import ENGLISH, Language

LONG = "Some words that go on and on until they take several lines of the paper. " * 3
EVERY_LANGUAGE = [each for each in vars(languages).values() if isinstance(each, Language)]
PRINTED = [each for each in Edition if each is not Edition.TEXT]


def test_a_paragraph_in_large_print_fills_the_page_and_leaves_no_line_alone():
    large = style(ENGLISH, Edition.LARGE_PRINT)
    setter = Setter(large, large.width)
    for before in range(3, 24):
        blocks = [setter.paragraph("x", 18) for _ in range(before)]
        blocks += [
            setter.heading("Heading"),
            setter.paragraph(LONG * 2, 18),
            setter.item("•", LONG),
        ]
        pages = paginate(blocks, large.height)
        texts = [[part for each in page for part in each.block.parts] for page in pages]
        counts = [(part.path[-1].role, len(part.marks)) for parts in texts for part in parts]
        assert all(count >= 2 for role, count in counts[before + 1 :] if role is not Role.LABEL)
        assert all(p.top + p.block.height <= large.height + 0.1 for page in pages for p in page)
        last = [parts[-1].path[-1].role for parts in texts]
        assert Role.HEADING not in last
        assert sum(count for _, count in counts) == sum(len(block.marks) for block in blocks)


def test_what_goes_on_in_large_print_is_heard_as_one_paragraph():
    large = style(ENGLISH, Edition.LARGE_PRINT)
    setter = Setter(large, large.width)
    blocks = [setter.title("t"), *(setter.paragraph(f"{n} {LONG * 3}", 18) for n in range(6))]
    leaves = [Leaf(page, large, ()) for page in paginate(blocks, large.height)]
    pdf = draw(leaves, "t", "en")
    assert len(leaves) > 1
    assert [squeezed(f"{n} {LONG * 3}") for n in range(6)] == [p.text for p in Heard(pdf).find("P")]
    assert faults(pdf) == []


def cards(count, *, backs=False):
    chosen = style(ENGLISH, Edition.WALLET_CARD)
    setter = Setter(chosen, chosen.width)
    made = []
    for number in range(count):
        card = stacked([setter.title(f"Card {number}"), setter.item("•", LONG)], chosen.height)
        made.append(card)
    return Leaf(card_page(made, backs=backs), chosen, ())


@pytest.mark.parametrize("paper", Paper)
def test_eight_cards_of_three_and_a_half_by_two_inches_fit_on_a_page(paper):
    chosen = style(ENGLISH, Edition.WALLET_CARD, paper)
    leaf = replace(cards(PER_PAGE), style=chosen)
    pdf = draw([leaf], "Cards", "en")
    page = pages(pdf)[0]
    assert squeezed(page.text).count("Card") == PER_PAGE == 8
    for box in (*page.letters, *page.drawings):
        assert box.left >= 25
        assert box.right <= page.width - 25
        assert box.bottom >= 25
        assert box.top <= page.height - 25
    assert faults(pdf) == []
    assert len(Heard(pdf).find("Sect")) == 8


def test_each_back_lies_behind_its_front_when_the_leaf_is_turned_on_its_long_edge():
    front, back = cards(8), cards(8, backs=True)
    width, padding = front.style.page[0], 10
    for one, other in zip(front.page[1:], back.page[1:], strict=True):
        left = front.style.side + one.left - padding
        behind = back.style.side + other.left - padding
        assert width - behind - CARD[0] == pytest.approx(left)
        assert one.top == other.top


def test_marks_to_cut_along_are_seen_and_not_told_and_touch_no_card():
    pdf = draw([cards(8)], "Cards", "en")
    page, chosen = pages(pdf)[0], style(ENGLISH, Edition.WALLET_CARD)
    assert len(page.drawings) == 2 * 3 + 2 * 5
    for mark in page.drawings:
        across = chosen.side < (mark.left + mark.right) / 2 < page.width - chosen.side
        down = chosen.top < (mark.bottom + mark.top) / 2 < page.height - chosen.top
        assert not (across and down)


def test_a_card_that_holds_too_much_is_not_made():
    chosen = style(ENGLISH, Edition.WALLET_CARD)
    setter = Setter(chosen, chosen.width)
    assert stacked([setter.paragraph(LONG * 9, 7.5)], chosen.height) is None


def test_copies_of_a_card_stand_once_in_the_outline():
    chosen = style(ENGLISH, Edition.WALLET_CARD)
    card = Setter(chosen, chosen.width).title("Rights")
    placed = card_page([card] * 8)
    assert [each.block.outline for each in placed].count("Rights") == 1


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("tongue", EVERY_LANGUAGE, ids=lambda tongue: tongue.tag)
def test_large_print_keeps_the_rules_of_large_print(tongue, paper):
    chosen = style(tongue, Edition.LARGE_PRINT, paper)
    sizes = [chosen.body, chosen.notice, chosen.small, chosen.subheading, chosen.heading]
    assert min(sizes) >= 18
    assert [chosen.body, chosen.subheading, chosen.heading] == [18, 20, 22]
    assert Setter(chosen, chosen.width).tighter(0.9).style.spacing >= 1.25
    assert chosen.width <= LONGEST_LINE
    assert min(chosen.side, chosen.top, chosen.bottom, chosen.foot) >= 72
    assert chosen.page[0] - 2 * chosen.side == pytest.approx(chosen.width)
    assert chosen.foot + 18 < chosen.bottom


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("edition", PRINTED)
def test_every_edition_has_room_in_every_language(edition, paper):
    for tongue in EVERY_LANGUAGE:
        chosen = style(tongue, edition, paper)
        assert (chosen.language, chosen.rtl) == (tongue, tongue.rtl)
        assert chosen.width > 200
        assert chosen.height > 100
        assert 1.15 <= chosen.spacing <= 2.1


def test_a_twin_lies_on_its_side_and_has_two_columns():
    chosen = style(ENGLISH, Edition.TWIN)
    assert chosen.page == (792, 612)
    assert 2 * chosen.column + TWIN_GAP == pytest.approx(chosen.width)
    assert 10.5 <= chosen.body <= 11.5


def test_a_document_is_set_for_its_paper():
    assert document_style(ENGLISH, Paper.A4).page == pytest.approx((595.28, 841.89), abs=0.01)


def test_everything_is_black():
    pdf = draw([cards(8)], "Cards", "en")
    from pdf_objects import Objects

    objects = Objects(pdf)
    colours = {"rg", "RG", "g", "G", "k", "K", "sc", "SC", "scn", "SCN", "gs"}
    assert not [e for e in objects.done(objects.pages[0]) if e.operator in colours]
