"""Many small objects packed into a finished PDF: object and cross-reference streams.

A tree of elements is thousands of objects of a line each; on their own they would make up
most of the file. ISO 32000-1, 7.5.7 and 7.5.8: since PDF 1.5 such objects may stand packed
in streams, if a stream is also the table that says where every object is.
"""

import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

AT_ONCE = 500
"""How many objects one stream holds: a reader that wants one unpacks them all."""

_FREE, _PLAIN, _PACKED = 0, 1, 2
"""The kinds of entries of the table."""

_TRAILER = re.compile(
    rb"trailer\s*<<\s*(?P<kept>.*?)\s*/Size \d+\s*>>\s*startxref\s+(?P<start>\d+)\s+%%EOF",
    re.DOTALL,
)
_REMARK = re.compile(rb"^%.*\n", re.MULTILINE)


class Numbered(NamedTuple):
    """An object and the number it is referred to by."""

    number: int
    content: bytes


Entry = tuple[int, int, int]
"""Kind, then offset and generation, or the stream an object is in and its place there."""


def packed(pdf: bytes, objects: Callable[[int], Iterable[Numbered]]) -> bytes:
    """The file with more objects; ``objects`` is told the first number that is free.

    One with a number in use takes the place of that object. ``pdf`` is as ReportLab
    writes it: one table, and the trailer behind it.
    """
    trailer = _TRAILER.search(pdf, pdf.rindex(b"trailer"))
    assert trailer is not None, "ReportLab writes its trailer in another way"
    start = int(trailer["start"])
    entries = dict(enumerate(_entries(pdf[start : trailer.start()])))
    more = sorted(objects(len(entries)))
    following = max(len(entries) - 1, more[-1].number) + 1
    body = bytearray(pdf[:start])
    for number, together in enumerate(_batched(more), start=following):
        entries.update({each.number: (_PACKED, number, at) for at, each in enumerate(together)})
        entries[number] = (_PLAIN, len(body), 0)
        body += _stream(number, *_object_stream(together))
    table = len(entries)
    entries[table] = (_PLAIN, len(body), 0)
    kept = _REMARK.sub(b"", trailer["kept"])
    at = len(body)
    body += _stream(
        table, b"/Type /XRef /W [1 4 2] /Size %d\n%s" % (table + 1, kept), _rows(entries)
    )
    return bytes(body + b"startxref\n%d\n%%%%EOF\n" % at)


def _entries(table: bytes) -> Iterator[Entry]:
    """The entries of a table of one section, by number from zero."""
    for line in table.splitlines()[2:]:
        offset, generation, kind = line.split()
        yield (_PLAIN if kind == b"n" else _FREE), int(offset), int(generation)


def _batched(objects: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    remaining = iter(objects)
    while together := list(islice(remaining, AT_ONCE)):
        yield together


def _object_stream(objects: Sequence[Numbered]) -> tuple[bytes, bytes]:
    """What describes a stream of objects, and what it holds: where each is, then each."""
    places: list[bytes] = []
    used = 0
    for each in objects:
        places.append(b"%d %d" % (each.number, used))
        used += len(each.content) + 1
    head = b" ".join(places) + b"\n"
    about = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head))
    return about, head + b"\n".join(each.content for each in objects)


def _rows(entries: dict[int, Entry]) -> bytes:
    rows = (entries[number] for number in range(len(entries)))
    return b"".join(
        bytes((kind,)) + where.to_bytes(4, "big") + at.to_bytes(2, "big")
        for kind, where, at in rows
    )


def _stream(number: int, about: bytes, content: bytes) -> bytes:
    data = zlib.compress(content)
    return b"%d 0 obj\n<<%s /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        number,
        about,
        len(data),
        data,
    )
