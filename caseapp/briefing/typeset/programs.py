"""A TrueType program with composite glyphs added: several glyphs drawn by one code.

Where letters become several glyphs, or a glyph that is moved aside, they are put together
into one, so that every code on a page stands for its letters, on the baseline, and text is
copied as it was written. Formats: the OpenType specification, tables ``glyf``, ``loca``,
``hmtx``, ``maxp``, ``hhea`` and ``head``.
"""

import struct
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

_WORDS_AND_OFFSETS = 0x0003
_MORE = 0x0020
_CHECKED = 0xB1B0AFBA
_DEEPEST = 4
_PADDING = 4


class Part(NamedTuple):
    """A glyph of the program and where it stands in a composite, in units of the font."""

    glyph: int
    x: int
    y: int


class Composite(NamedTuple):
    """Glyphs put together, and how far they move on, in units of the font."""

    parts: tuple[Part, ...]
    advance: int


def glyph_count(program: bytes) -> int:
    """How many glyphs a program has."""
    return _number(_tables(program)[b"maxp"], 4)


def with_composites(program: bytes, composites: Sequence[Composite]) -> bytes:
    """The program with glyphs added behind its own, in this order."""
    if not composites:
        return program
    tables = _tables(program)
    count = _number(tables[b"maxp"], 4)
    long = _number(tables[b"head"], 50)
    offsets = _offsets(tables[b"loca"], long)
    boxes = [_box(tables[b"glyf"], offsets, each) for each in composites]
    added = [_glyph(each, box) for each, box in zip(composites, boxes, strict=True)]
    ends = accumulate(map(len, added), initial=offsets[-1])
    places = [*offsets[:-1], *ends]
    tables[b"glyf"] = tables[b"glyf"][: offsets[-1]] + b"".join(added)
    tables[b"loca"] = struct.pack(f">{len(places)}I", *places)
    tables[b"hmtx"] = _metrics(tables[b"hmtx"], _number(tables[b"hhea"], 34), count) + b"".join(
        struct.pack(">Hh", max(each.advance, 0), box[0])
        for each, box in zip(composites, boxes, strict=True)
    )
    total = count + len(composites)
    tables[b"hhea"] = _put(tables[b"hhea"], 34, total)
    tables[b"head"] = _put(tables[b"head"], 50, 1)
    tables[b"maxp"] = _largest(_put(tables[b"maxp"], 4, total), composites)
    return _written(tables)


def _tables(program: bytes) -> dict[bytes, bytes]:
    count = _number(program, 4)
    entries = struct.iter_unpack(">4s4xII", program[12 : 12 + 16 * count])
    return {tag: program[start : start + length] for tag, start, length in entries}


def _number(table: bytes, at: int) -> int:
    return int.from_bytes(table[at : at + 2])


def _put(table: bytes, at: int, number: int) -> bytes:
    return table[:at] + number.to_bytes(2) + table[at + 2 :]


def _offsets(table: bytes, long: int) -> list[int]:
    if long:
        return list(struct.unpack(f">{len(table) // 4}I", table))
    return [2 * half for half in struct.unpack(f">{len(table) // 2}H", table)]


def _metrics(table: bytes, full: int, count: int) -> bytes:
    """The widths of all glyphs in full: the last one is not said again and again."""
    last = table[4 * full - 4 : 4 * full - 2]
    bearings = table[4 * full : 4 * full + 2 * (count - full)]
    rest = (bearings[at : at + 2] for at in range(0, len(bearings), 2))
    return table[: 4 * full] + b"".join(last + bearing for bearing in rest)


def _box(
    outlines: bytes, offsets: Sequence[int], composite: Composite
) -> tuple[int, int, int, int]:
    """What the parts cover together: left, bottom, right, top."""
    found = []
    for glyph, x, y in composite.parts:
        at = offsets[glyph]
        if offsets[glyph + 1] > at:
            left, bottom, right, top = struct.unpack_from(">4h", outlines, at + 2)
            found.append((left + x, bottom + y, right + x, top + y))
    if not found:
        return 0, 0, 0, 0
    lefts, bottoms, rights, tops = zip(*found, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _glyph(composite: Composite, box: tuple[int, int, int, int]) -> bytes:
    last = len(composite.parts) - 1
    parts = b"".join(
        struct.pack(">HHhh", _WORDS_AND_OFFSETS | (at < last and _MORE), *part)
        for at, part in enumerate(composite.parts)
    )
    glyph = struct.pack(">h4h", -1, *box) + parts
    return glyph + bytes(-len(glyph) % _PADDING)


def _largest(table: bytes, composites: Sequence[Composite]) -> bytes:
    """What a reader must make room for: more than enough points, parts and depth."""
    most = max(len(each.parts) for each in composites)
    points = min(0xFFFF, max(_number(table, 6), _number(table, 10)) * most)
    contours = min(0xFFFF, max(_number(table, 8), _number(table, 12)) * most)
    table = _put(_put(table, 10, points), 12, contours)
    return _put(_put(table, 28, max(most, _number(table, 28))), 30, _DEEPEST)


def _written(tables: dict[bytes, bytes]) -> bytes:
    """The tables as one file with its directory and check sums."""
    tables[b"head"] = tables[b"head"][:8] + bytes(4) + tables[b"head"][12:]
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">IHHHH", 0x00010000, count, 16 << power, power, 16 * (count - (1 << power)))
    start = len(head) + 16 * count
    bodies: list[bytes] = []
    for tag in sorted(tables):
        body = tables[tag]
        padded = body + bytes(-len(body) % _PADDING)
        head += struct.pack(">4sIII", tag, _sum(padded), start, len(body))
        bodies.append(padded)
        start += len(padded)
    whole = head + b"".join(bodies)
    at = _head_at(head)
    check = (_CHECKED - _sum(whole)) & 0xFFFFFFFF
    return whole[: at + 8] + check.to_bytes(4) + whole[at + 12 :]


def _head_at(directory: bytes) -> int:
    entries = struct.iter_unpack(">4s4xII", directory[12:])
    return next(int(start) for tag, start, _ in entries if tag == b"head")


def _sum(padded: bytes) -> int:
    return sum(map(int, struct.unpack(f">{len(padded) // 4}I", padded))) & 0xFFFFFFFF
