"""Many small objects in one file: each is found where the table says it is."""

from io import BytesIO

import pypdfium2
import pytest
from pdf_objects import Objects
from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.paper.packing import AT_ONCE, Numbered, packed


def plain():
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.setTitle("A title")
    canvas.drawString(72, 720, "Some words")
    canvas.save()
    return buffer.getvalue()


def added(count, first):
    return [Numbered(first + at, b"<</At %d>>" % at) for at in range(count)]


@pytest.mark.parametrize("count", [1, 2, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE + 7])
def test_every_object_is_where_the_table_says(count):
    given = {}

    def objects(first):
        given.update({each.number: each.content for each in added(count, first)})
        return added(count, first)

    pdf = packed(plain(), objects)
    read = Objects(pdf)
    table = next(
        e for e in read.by_number.values() if getattr(e, "about", {}).get("Type") == "XRef"
    )
    rows = [table.data[at : at + 7] for at in range(0, len(table.data), 7)]
    assert len(rows) == table.about["Size"]
    seen = set()
    for number, row in enumerate(rows):
        kind, where, at = row[0], int.from_bytes(row[1:5], "big"), int.from_bytes(row[5:], "big")
        if kind == 1:
            assert pdf[where:].startswith(b"%d 0 obj" % number)
        elif kind == 2:
            places = read.by_number[where].data.split(b"\n", 1)[0].split()
            assert int(places[2 * at]) == number
            assert read.by_number[number] == {"At": number - min(given)}
            seen.add(number)
    assert seen == set(given)
    assert pdf.endswith(b"%%EOF\n")


def test_the_file_is_read_as_before():
    pdf = packed(plain(), lambda first: added(700, first))
    with pypdfium2.PdfDocument(pdf) as document:
        assert document.get_metadata_value("Title") == "A title"
        assert "Some words" in document[0].get_textpage().get_text_range()
        assert document.get_version() >= 13


def test_an_object_may_take_the_place_of_one_that_is_there():
    before = Objects(packed(plain(), lambda first: added(1, first)))
    number = next(n for n, e in before.by_number.items() if e is before.information)
    pdf = packed(plain(), lambda first: [Numbered(number, b"<</Title (Other)>>")])
    with pypdfium2.PdfDocument(pdf) as document:
        assert document.get_metadata_value("Title") == "Other"


def test_the_same_objects_give_the_same_bytes():
    assert packed(plain(), lambda first: added(9, first)) == packed(
        plain(), lambda first: added(9, first)
    )
