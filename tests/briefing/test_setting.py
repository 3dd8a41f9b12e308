"""Where blocks stand on paper: mirrored, side by side, on cards, in every edition."""

from dataclasses import replace

import pytest
from paper import pages, squeezed
from tagged import Paper as Heard
from tagged import faults

from caseapp.briefing.blocks import Placed, facing, gathered, matrix, within
from caseapp.briefing.cards import PER_PAGE, card_page, stacked
from caseapp.briefing.marks import Box, Rule, Words
from caseapp.briefing.pages import paginate
from caseapp.briefing.pdf import Leaf, draw
from caseapp.briefing.pieces import piece_blocks
from caseapp.briefing.setting import Foreign, Setter
from caseapp.briefing.structure import Role, Tag
from caseapp.briefing.styles import CARD, LONGEST_LINE, TWIN_GAP, document_style, style
from caseapp.domain.manuscripts import Bullet, Entry, Grid, Line, Manner
from caseapp.domain.sheets import Edition, Paper
from caseapp.language import languages
from caseapp.language.languages import ENGLISH, Language

WIDTH = 400.0
LTR = Setter(style(ENGLISH), WIDTH)
RTL = Setter(style(replace(ENGLISH, rtl=True)), WIDTH)
LONG = "Some words that go on and on until they take several lines of the paper. " * 3
EVERY_LANGUAGE = [each for each in vars(languages).values() if isinstance(each, Language)]
PRINTED = [each for each in Edition if each is not Edition.TEXT]

MAKERS = {
    "paragraph": lambda s: [s.paragraph(LONG, 12, indent=10)],
    "title": lambda s: [s.title("Title")],
    "heading": lambda s: [s.heading("Heading"), s.subheading("Below")],
    "bullet": lambda s: [s.item("•", LONG), s.item("–", LONG, level=2)],
    "step": lambda s: [s.item("1.", LONG)],
    "source": lambda s: [s.source("[1] " + LONG)],
    "blank": lambda s: [s.blank("Name:"), s.blank(LONG)],
    "notice": lambda s: [s.notice(["Notice", LONG])],
    "parting": lambda s: [s.parting()],
    "entry": lambda s: list(piece_blocks(Entry("7.", (Line("Head", Manner.BOLD), Line(LONG))), s)),
    "small bullet": lambda s: list(piece_blocks(Bullet(LONG), s)),
    "table": lambda s: list(piece_blocks(Grid(("A", "B"), (30, 70), (("a", LONG),)), s)),
}


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
def test_right_to_left_everything_stands_where_a_mirror_shows_it(maker):
    for one, other in zip(maker(LTR), maker(RTL), strict=True):
        assert one.height == other.height
        for mark, turned in zip(one.marks, other.marks, strict=True):
            assert turned.x + turned.width == pytest.approx(WIDTH - mark.x, abs=2)  # kerning
            assert mark.y == turned.y


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize("setter", [LTR, RTL], ids=["ltr", "rtl"])
def test_nothing_is_wider_than_the_column_it_is_set_to(maker, setter):
    for block in maker(setter):
        assert block.width == WIDTH
        for mark in block.marks:
            assert mark.x >= -0.01
            assert mark.x + mark.width <= WIDTH + 0.01
            assert 0 <= mark.y <= block.height + 0.01


def test_right_to_left_the_label_stands_at_the_right_and_its_line_to_the_left():
    marks = RTL.blank("Name:").marks
    label = next(mark for mark in marks if isinstance(mark, Words))
    rule = next(mark for mark in marks if isinstance(mark, Rule))
    assert label.x + label.width == pytest.approx(WIDTH)
    assert rule.x == pytest.approx(0)
    assert rule.x + rule.width < label.x


def test_the_foot_is_mirrored_too():
    left, right = LTR.ends("Sheet", "Page 1")
    assert [left.x, right.x + right.width] == pytest.approx([0, WIDTH])
    sheet, page = RTL.ends("Sheet", "Page 1")
    assert [sheet.x + sheet.width, page.x] == pytest.approx([WIDTH, 0])


def test_a_line_to_write_on_is_never_too_short_to_write_on():
    for count in range(1, 60):
        rule = LTR.blank("word " * count).marks[-1]
        assert rule.width >= 72


def test_english_in_a_sheet_from_right_to_left_stands_at_the_left():
    own, english = (
        part.marks[0] for part in RTL.notice(["One", Foreign("Two", style(ENGLISH))]).parts[1:]
    )
    assert own.x + own.width == pytest.approx(WIDTH - english.x)


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_two_that_face_each_other_stand_level_and_apart(rtl):
    one = (RTL if rtl else LTR).within(180).paragraph(LONG, 12)
    other = LTR.tighter(1.4).within(180).paragraph(LONG + LONG, 12)
    pair = facing(one, other, 40, rtl=rtl)
    firsts = [part.marks[0] for part in pair.parts]
    assert firsts[0].y == pytest.approx(firsts[1].y)
    assert (firsts[0].x > firsts[1].x) is rtl
    assert pair.width == 400
    edges = [(min(m.x for m in p.marks), max(m.x + m.width for m in p.marks)) for p in pair.parts]
    (left, edge), (begin, _) = sorted(edges)
    assert left >= 0
    assert edge <= 180 + 0.01 < 220 <= begin + 0.01
    assert pair.height >= max(one.height, other.height)


def test_two_that_face_each_other_are_never_parted():
    pairs = [
        facing(
            LTR.within(180).paragraph(f"{n} {LONG}", 12), LTR.within(180).paragraph(LONG, 12), 40
        )
        for n in range(30)
    ]
    for page in paginate(pairs, 300):
        assert all(len(placed.block.parts) == 2 for placed in page)
        assert all(placed.top + placed.block.height <= 300.1 for placed in page)


def test_frames_that_face_each_other_are_level_and_equally_high():
    pair = facing(LTR.within(180).notice(["x"]), LTR.within(180).notice([LONG]), 40)
    one, other = (mark for mark in pair.marks if isinstance(mark, Box))
    assert [one.y, one.height] == [other.y, other.height]


def test_a_frame_higher_than_a_page_is_drawn_on_both():
    first, second = paginate([LTR.notice([LONG] * 12)], 300)[:2]
    for page in (first, second):
        frame = next(mark for mark in page[0].block.marks if isinstance(mark, Box))
        assert frame.y + frame.height <= 300.1


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


def test_gathered_blocks_are_read_in_the_order_given():
    block = gathered([Placed(50, LTR.title("first"), 100), Placed(0, LTR.paragraph("then", 12))])
    assert [part.path[-1].text for part in block.parts] == ["first", "then"]
    assert block.outline == "first"


def test_what_a_setter_gathers_is_counted_from_where_lines_begin():
    code = matrix([[True]], 40, "code")
    left = LTR.gathered([Placed(0, code, 300), Placed(0, LTR.within(290).title("t"))])
    right = RTL.gathered([Placed(0, code, 300), Placed(0, RTL.within(290).title("t"))])
    for one, other in zip(left.marks, right.marks, strict=True):
        assert one.x + one.width + other.x == pytest.approx(WIDTH)
    assert left.width == right.width == WIDTH
    pair = RTL.facing(RTL.within(190).title("a"), LTR.within(190).title("b"), 20)
    assert pair.marks[0].x > pair.marks[1].x


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


def test_a_code_has_its_dark_squares_and_no_others():
    import pypdfium2

    rows = [[True, False, True], [False, True, False], [True, True, False]]
    chosen = style(ENGLISH)
    pdf = draw([Leaf((Placed(0, matrix(rows, 90, "code")),), chosen, ())], "t", "en")
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[0].render(scale=1).to_pil().convert("L")
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            at = (int(chosen.side + across * 30 + 15), int(chosen.top + down * 30 + 15))
            assert (image.getpixel(at) < 128) is dark


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


def test_what_is_within_a_section_is_told_in_it_and_frames_stay_unheard():
    block = within(Tag(Role.SECTION), LTR.notice(["x"]))
    assert block.parts[0].path == ()
    assert [tag.role for tag in block.parts[1].path] == ["Sect", "Sect", "P"]


def test_everything_is_black():
    pdf = draw([cards(8)], "Cards", "en")
    from pdf_objects import Objects

    objects = Objects(pdf)
    colours = {"rg", "RG", "g", "G", "k", "K", "sc", "SC", "scn", "SCN", "gs"}
    assert not [e for e in objects.done(objects.pages[0]) if e.operator in colours]
