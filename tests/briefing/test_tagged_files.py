"""What a tagged file says of itself, whatever is in it."""

from dataclasses import replace

import pypdfium2
import pytest
from drawn import PNG, SETTER, STYLE, paper_of
from tagged import Paper, faults

from caseapp.briefing.paper.blocks import Block, Part, picture
from caseapp.briefing.paper.marks import Rule
from caseapp.briefing.paper.pages import paginate
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import document_style, style
from caseapp.domain.sheets import Edition
from caseapp.language.languages import ENGLISH, SPANISH


def test_no_direction_is_set_because_pdfium_would_copy_english_lines_backwards():
    turned = style(replace(ENGLISH, rtl=True))
    assert b"/Direction" not in draw([Leaf((), turned, ())], "t", "ar")


HOSTILE = [
    "A & B",
    "<b>",
    "中国",
    'q"q',
    "𐌰",
    "a\0b",
    "\udc80",
    "]]>",
    "(()",
    "\\",
    "\u202e",
    "\x1b",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_can_be_a_title_a_heading_and_what_a_picture_shows(text):
    blocks = (SETTER.title(text), SETTER.heading(text), picture(PNG, 9, 9, text + "x"))
    pdf = paper_of(*blocks, SETTER.item(text, text))
    assert faults(pdf) == []
    assert len(Paper(pdf).find("Figure")) == 1


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_stands_in_the_metadata(title):
    leaf = Leaf(tuple(paginate([SETTER.title("t")], 500)[0]), STYLE, ())
    assert faults(draw([leaf], title, "en")) == []


def test_what_is_only_seen_is_not_told():
    seen = Block((Part((), (Rule(0, 0, 10),)),), 10)
    pdf = paper_of(seen, SETTER.parting())
    assert Paper(pdf).top.inside == []
    assert faults(pdf) == []


def test_leaves_of_any_size_and_language_stand_in_one_file():
    wide, own = style(ENGLISH, Edition.TWIN), style(SPANISH)
    one = Leaf(paginate([Setter(wide, 300).title("One")], 500)[0], wide, ())
    other = Leaf(paginate([Setter(own, 300).title("Uno")], 500)[0], own, ())
    pdf = draw([one, other], "Both", "en")
    with pypdfium2.PdfDocument(pdf) as document_:
        assert [document_.get_page_size(at) for at in range(2)] == [(792, 612), (612, 792)]
    assert [each.language for each in Paper(pdf).find("H1")] == ["en", "es"]
    assert faults(pdf) == []


@pytest.mark.parametrize(
    ("edition", "edge"), [(Edition.WALLET_CARD, b"Long"), (Edition.TWIN, b"Short")]
)
def test_a_leaf_asks_to_be_turned_so_that_its_back_stands_upright(edition, edge):
    assert b"/Duplex /DuplexFlip%sEdge" % edge in draw(
        [Leaf((), style(ENGLISH, edition), ())], "t", "en"
    )
    assert b"/Duplex" not in draw([Leaf((), document_style(ENGLISH), ())], "t", "en")
