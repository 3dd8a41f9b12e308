"""Long documents on pages: nothing is lost, nothing runs over the edge, text is text."""

import pytest
from paper import page_count, pages, squeezed, text_of

from caseapp.briefing.documents import set_manuscript
from caseapp.briefing.paper.styles import document_style
from caseapp.domain.manuscripts import (
    Blank,
    Bullet,
    Entry,
    Grid,
    Heading,
    Line,
    Manner,
    Manuscript,
    NewPage,
    Notice,
    Title,
)
from caseapp.domain.sheets import Paper
from caseapp.jobs import Stopped, Watch
from caseapp.language.languages import ENGLISH

STYLE = document_style(ENGLISH)
LONG = " ".join(f"word{number}" for number in range(4000))


def made(*pieces, watch=None, paper=Paper.LETTER):
    manuscript = Manuscript("A title", "Running head", "Foot", pieces, paper=paper)
    return set_manuscript(manuscript, watch or Watch())


def entries(count):
    return [
        Entry(f"{n}.", (Line(f"Day {n}", Manner.BOLD), Line("Something happened. " * 12)))
        for n in range(1, count + 1)
    ]


def inside(page):
    """Nothing is drawn beyond the margins."""
    return all(
        box.left >= STYLE.side - 1
        and box.right <= page.width - STYLE.side + 1
        and box.bottom >= 20
        and box.top <= page.height - 20
        for box in page.letters
    )


def test_every_kind_of_piece_is_printed():
    pdf = made(
        Title("The title"),
        Heading("A heading"),
        Line("A paragraph."),
        Notice(("A notice.",)),
        Blank("Name:"),
        Bullet("A bullet."),
        Entry("7.", (Line("An entry."), Line("Small.", Manner.SMALL))),
        Grid(("One", "Two"), (50, 50), (("a", "b"),)),
    ).pdf
    text = squeezed(text_of(pdf))
    for words in ("Thetitle", "Aheading", "Aparagraph.", "Anotice.", "Name:", "•Abullet."):
        assert words in text
    assert "7.Anentry.Small.OneTwoab" in text


def test_every_page_has_its_head_its_foot_and_its_number():
    document = made(*entries(40))
    read = pages(document.pdf)
    assert document.pages == len(read) > 2
    for number, page in enumerate(read, start=1):
        assert page.text.startswith("Running head")
        assert f"page {number} of {len(read)}" in page.text
        assert "Foot" in page.text


def test_an_entry_is_never_split_where_it_fits_on_a_page():
    for page in pages(made(*entries(40)).pdf):
        text = page.text
        assert text.count("Day ") * 12 == text.count("Something happened.")


def test_a_heading_stands_with_what_follows_it():
    for before in range(20, 60):
        filling = [Line(f"line {n}") for n in range(before)]
        read = pages(made(*filling, Heading("Next"), Line("told", keep=True), *entries(1)).pdf)
        last = next(page for page in read if "Next" in page.text)
        assert "Day 1" in last.text


def test_a_paragraph_longer_than_a_page_goes_on_on_the_next_and_loses_nothing():
    document = made(Entry("1.", (Line("Head", Manner.BOLD), Line(LONG))))
    assert document.pages > 3
    text = text_of(document.pdf)
    assert all(f"word{number}" in text for number in range(4000))
    assert all(map(inside, pages(document.pdf)))


def test_the_heads_of_a_table_stand_on_every_page_it_takes():
    rows = tuple((str(n), "words " * 30) for n in range(60))
    read = pages(made(Heading("Figures"), Grid(("Number", "Words"), (20, 80), rows)).pdf)
    assert len(read) > 2
    assert all(page.text.count("Number") == 1 for page in read)
    assert all(map(inside, read))


def test_a_row_higher_than_a_page_goes_on_under_the_heads():
    read = pages(made(Grid(("Number", "Words"), (20, 80), (("1", LONG),))).pdf)
    assert len(read) > 3
    assert all("Number" in page.text for page in read)
    text = "\n".join(page.text for page in read)
    assert all(f"word{number}" in text for number in range(4000))


def test_a_word_without_an_end_is_cut_at_the_edge():
    read = pages(made(Line("x" * 5000), Entry("1.", (Line("y" * 3000),))).pdf)
    assert all(map(inside, read))


@pytest.mark.parametrize("text", ["中国在2022年8月中止合作", "Ünïcödé", "Ψ ж"])
def test_other_scripts_are_printed_in_a_face_that_has_them(text):
    assert squeezed(text) in squeezed(text_of(made(Line(f"“{text}”")).pdf))


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "<a href='http://x'>x</a>", "&amp; <", "{0} %s \\n", "<img src='/x'/>"]
)
def test_what_looks_like_markup_is_printed_as_it_is(text):
    pdf = made(Title(text), Heading(text), Line(text), Entry(text, (Line(text),))).pdf
    assert squeezed(text_of(pdf)).count(squeezed(text)) >= 3
    assert b"/URI" not in pdf


def test_direction_marks_and_control_characters_are_not_printed():
    assert "abc" in text_of(made(Line("a\u202eb\x00\u200bc")).pdf).replace(" ", "")


def test_what_follows_a_new_page_stands_on_one():
    read = pages(made(Line("first"), NewPage(), NewPage(), Line("second")).pdf)
    assert ["first" in read[0].text, "second" in read[1].text, len(read)] == [True, True, 2]


def test_an_empty_manuscript_is_one_page():
    assert made().pages == page_count(made().pdf) == 1


def test_the_same_words_give_the_same_bytes():
    assert made(*entries(5)) == made(*entries(5))


def test_the_document_has_a_title_a_language_and_an_outline():
    import pypdfium2

    pdf = made(Title("The title"), Heading("Sources")).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        assert document.get_metadata_value("Title") == "A title"
        assert [mark.get_title() for mark in document.get_toc()] == ["The title", "Sources"]
    assert b"/Lang (en)" in pdf


def test_a_document_can_be_on_a4():
    assert int(pages(made(Line("x"), paper=Paper.A4).pdf)[0].width) == 595


def test_steps_are_reported_and_a_stop_is_heeded():
    steps = []
    made(*entries(60), watch=Watch(steps.append))
    assert {step.doing for step in steps} == {"Setting the text", "Drawing pages"}
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        made(*entries(1), watch=watch)
