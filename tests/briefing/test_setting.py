"""Where blocks stand on paper: mirrored, side by side, on cards, in every edition."""

from dataclasses import replace

import pytest

from caseapp.briefing.paper.blocks import Placed, facing, gathered, matrix, within
from caseapp.briefing.paper.marks import Box, Rule, Words
from caseapp.briefing.paper.pages import paginate
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Foreign, Setter
from caseapp.briefing.paper.structure import Role, Tag
from caseapp.briefing.paper.styles import style
from caseapp.briefing.pieces import piece_blocks
from caseapp.domain.manuscripts import Bullet, Entry, Grid, Line, Manner
from caseapp.domain.sheets import Edition
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


def test_what_is_within_a_section_is_told_in_it_and_frames_stay_unheard():
    block = within(Tag(Role.SECTION), LTR.notice(["x"]))
    assert block.parts[0].path == ()
    assert [tag.role for tag in block.parts[1].path] == ["Sect", "Sect", "P"]
