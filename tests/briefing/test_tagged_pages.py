"""What is printed can be heard: in its order, as what it is, in its language (PDF/UA-1)."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from drawn import PNG, SETTER, STYLE, paper_of
from paper import squeezed, text_of
from tagged import Paper, faults

from caseapp.briefing.documents import set_manuscript
from caseapp.briefing.paper.blocks import facing, matrix, picture
from caseapp.briefing.paper.setting import Foreign, Setter
from caseapp.briefing.paper.styles import style
from caseapp.domain.manuscripts import (
    Blank,
    Bullet,
    Entry,
    Grid,
    Heading,
    Line,
    Manner,
    Manuscript,
    Notice,
    Title,
)
from caseapp.jobs import Watch
from caseapp.language.languages import CHINESE, ENGLISH, LANGUAGES, SPANISH, language
from caseapp.language.voice import voice

TAGS = [each.tag for each in LANGUAGES]
LONG = " ".join(f"word{number}" for number in range(2000))


def document(*pieces, tongue="en"):
    manuscript = Manuscript("A title", "Running", "Foot", pieces, language=tongue)
    return set_manuscript(manuscript, Watch()).pdf


EVERYTHING = (
    Title("The title"),
    Heading("A heading"),
    Line("A paragraph."),
    Notice(("A notice.", "Another.")),
    Blank("Name:"),
    Bullet("A bullet."),
    Bullet("One more."),
    Entry("7.", (Line("An entry."), Line("Small.", Manner.SMALL))),
    Entry("8.", (Line("The next."), Line(LONG))),
    Grid(("One", "Two"), (50, 50), (("a", "b"), ("c", LONG))),
    Line("The end."),
)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    ("country", "order"),
    [("CN", {}), ("VE", {"paper": "a4"}), ("FR", {}), ("IR", {"edition": "twin"})],
)
def test_a_sheet_has_no_fault_for_who_hears_it(sheet, country, order, tag):
    assert faults(sheet(country, tag, **order).data) == []


@pytest.mark.parametrize("tag", TAGS)
def test_a_document_of_every_kind_of_piece_has_no_fault_either(tag):
    assert faults(document(*EVERYTHING, tongue=tag)) == []


@pytest.mark.parametrize("tag", TAGS)
def test_a_sheet_is_read_in_the_order_it_is_spoken(sheet, tag):
    made = sheet("CN", tag)
    heard, at = squeezed(Paper(made.data).text), 0
    for spoken in made.spoken:
        found = heard.find(squeezed(spoken.text), at)
        assert found >= at, spoken.text
        at = found + len(squeezed(spoken.text))


def test_all_that_is_printed_is_read_save_what_frames_the_pages(sheet):
    made = sheet("CN", "es")
    heard, printed = Paper(made.data).text, text_of(made.data)
    speaker = voice(SPANISH)
    feet = [speaker.say("foot.sheet", id=made.id)]
    feet += [speaker.say("foot.page", page=number, pages="2") for number in "12"]
    for line in printed.splitlines():
        assert squeezed(line) in heard or any(foot in line for foot in feet), line
    assert not any(squeezed(foot) in heard for foot in feet)


def test_headings_steps_and_bullets_are_told_as_what_they_are(sheet):
    speaker, paper = voice(ENGLISH), Paper(sheet("VE").data)
    assert [each.role for each in paper.find("H1", "H2")].count("H1") == 1
    headings = [each.text for each in paper.find("H2")]
    assert squeezed(speaker.say("heading.answer")) == headings[0]
    assert squeezed(speaker.say("heading.sources")) == headings[-1]
    lists = paper.find("L")
    kinds = {each.about.get("A", {}).get("ListNumbering") for each in lists}
    assert kinds == {"Disc", "Decimal", None}
    steps = next(e for e in lists if e.about.get("A", {}).get("ListNumbering") == "Decimal")
    labels = [label.text for item in steps.inside for label in item.inside if label.role == "Lbl"]
    assert labels == [f"{number}." for number in range(1, len(steps.inside) + 1)]


def test_items_of_the_second_level_are_a_list_within_the_item_they_explain():
    pdf = paper_of(
        SETTER.item("•", "one"),
        SETTER.item("–", "one a", level=2),
        SETTER.item("–", "one b", level=2),
        SETTER.item("•", "two"),
    )
    outer, inner = Paper(pdf).find("L")
    assert [len(outer.inside), len(inner.inside)] == [2, 2]
    assert inner.parent.parent is outer.inside[0]
    assert faults(pdf) == []


def test_steps_do_not_go_on_with_bullets_nor_beyond_other_text():
    blocks = [SETTER.item("•", "a"), SETTER.item("1.", "b"), SETTER.paragraph("c", 12)]
    assert len(Paper(paper_of(*blocks, SETTER.item("2.", "d"))).find("L")) == 3


def test_what_goes_on_on_the_next_page_is_one_element():
    pdf = document(Line(LONG + " " + LONG), Entry("1.", (Line(LONG + " " + LONG),)))
    paper = Paper(pdf)
    body = next(e for e in paper.find("P") if e.parent.role == "LBody")
    assert len({page for page, _ in body.pieces}) > 1
    assert body.text == squeezed(LONG + LONG)
    assert faults(pdf) == []


def test_a_table_is_heard_once_though_its_heads_stand_on_every_page():
    rows = tuple((f"number{number}", "words " * 30) for number in range(60))
    pdf = document(Grid(("Head", "Words"), (20, 80), rows), Line("x"), Grid(("A",), (100,), ()))
    assert text_of(pdf).count("Head") > 2
    tables = Paper(pdf).find("Table")
    assert [len(table.inside) for table in tables] == [61, 1]
    assert [cell.text for cell in Paper(pdf).find("TH")] == ["Head", "Words", "A"]


def test_an_empty_cell_is_a_cell_so_that_columns_stay_in_order():
    pdf = document(Grid(("A", "B"), (50, 50), (("", "b"), ("a", ""))))
    assert [cell.text for cell in Paper(pdf).find("TD")] == ["", "b", "a", ""]
    assert faults(pdf) == []


def test_headings_never_jump_a_level():
    pdf = paper_of(SETTER.subheading("a"), SETTER.heading("b"), SETTER.title("c"))
    assert [each.role for each in Paper(pdf).find("H1", "H2", "H3")] == ["H1", "H2", "H1"]


def test_words_of_another_language_say_so():
    other = style(ENGLISH)
    setter = Setter(style(CHINESE), STYLE.width)
    pdf = paper_of(setter.notice(["草稿", Foreign("Draft", other)]), tongue=CHINESE)
    paper = Paper(pdf)
    assert [(p.language, p.text) for p in paper.find("P")] == [("zh-Hans", "草稿"), ("en", "Draft")]
    assert paper.language == "zh-Hans"
    assert faults(pdf) == []


def test_a_twin_in_two_columns_is_read_paragraph_by_paragraph_in_both_languages():
    one, other = Setter(style(SPANISH), 200), Setter(STYLE, 200)
    pdf = paper_of(
        facing(one.title("Uno"), other.title("One"), 20),
        facing(one.paragraph("Dos", 12), other.paragraph("Two", 12), 20),
        tongue=SPANISH,
    )
    read = [(each.role, each.language, each.text) for each in Paper(pdf).find("H1", "P")]
    assert read == [
        ("H1", "es", "Uno"),
        ("H1", "en", "One"),
        ("P", "es", "Dos"),
        ("P", "en", "Two"),
    ]
    assert faults(pdf) == []


def test_pictures_and_codes_say_what_they_show():
    code = matrix([[True, False], [False, True]], 40, "Code of sheet CN-1")
    pdf = paper_of(SETTER.title("t"), code, picture(PNG, 30, 20, "Logo"), picture(PNG, 9, 9))
    figures = Paper(pdf).find("Figure")
    assert [each.alt for each in figures] == ["Code of sheet CN-1", "Logo"]
    left, bottom, right, top = figures[1].about["A"]["BBox"]
    assert (right - left, top - bottom) == (30, 20)
    assert faults(pdf) == []


def test_words_before_a_picture_are_read_before_it():
    pdf = paper_of(SETTER.title("t"), picture(PNG, 9, 9, "Logo"), SETTER.paragraph("x", 12))
    kinds = [each.role for each in Paper(pdf).top.inside]
    assert kinds == ["H1", "Figure", "P"]
    numbers = [each.pieces[0][1] for each in Paper(pdf).top.inside]
    assert numbers == [0, 1, 2]


@pytest.mark.parametrize("text", ["يجوز الإبعاد 2024", "निष्कासन", "ਪੰਜਾਬੀ", "বাংলা", "Mixed عربي 12"])
def test_what_is_drawn_in_another_order_than_read_has_its_text_beside_it(text):
    paragraph = Paper(paper_of(SETTER.paragraph(text, 12))).find("P")[0]
    assert paragraph.text == text
    assert "ActualText" in paragraph.about


@pytest.mark.parametrize("text", ["English", "中国", "Ünïcödé Ελ", "Русский"])
def test_what_is_drawn_as_it_is_read_is_not_said_twice(text):
    assert "ActualText" not in Paper(paper_of(SETTER.paragraph(text, 12))).find("P")[0].about


def test_another_reader_finds_the_same_elements(sheet):
    pdf = sheet("CN").data
    found = []
    with pypdfium2.PdfDocument(pdf) as document_:
        page = document_[0]
        tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
        for at in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            found += _roles(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at))
        pdfium.FPDF_StructTree_Close(tree)
        page.close()
    first = [e for e in Paper(pdf).top.walk() if any(p == 0 for p, _ in _pieces(e))]
    assert found == [each.role for each in first]


def _pieces(element):
    return [piece for each in element.walk() for piece in each.pieces]


def _roles(element):
    room = ctypes.create_string_buffer(64)
    size = pdfium.FPDF_StructElement_GetType(element, room, 64)
    found = [room.raw[: size - 2].decode("utf-16-le")]
    for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
        if child:
            found += _roles(child)
    return found


def test_the_language_of_a_sheet_is_that_of_its_words(sheet):
    for tag in TAGS:
        assert Paper(sheet("CN", tag).data).language == language(tag).tag
