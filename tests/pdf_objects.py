"""Reading what a PDF is made of: objects, streams, operators. No more than our own papers need."""

import base64
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field


class Name(str):
    """A name, such as /Type."""


@dataclass(frozen=True)
class Ref:
    """A reference to an object."""

    number: int


class Operator(str):
    """What is done on a page, such as Tj."""


@dataclass
class Stream:
    """A dictionary with what it describes, unpacked."""

    about: dict
    data: bytes


_TOKEN = re.compile(
    rb"[\s\0]*(?:%[^\r\n]*[\s\0]*)*(?:"
    rb"(?P<ref>\d+ \d+ R(?![A-Za-z]))|(?P<number>[-+]?(?:\d+\.?\d*|\.\d+))"
    rb"|(?P<name>/[^\s/<>\[\]()%{}]*)|(?P<open><<)|(?P<shut>>>)|(?P<hex><[0-9A-Fa-f\s]*>)"
    rb"|(?P<array>[\[\]])|(?P<string>\()|(?P<word>[^\s/<>\[\]()%{}]+))"
)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class _Reader:
    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data = data
        self.at = at

    def value(self):
        """The next value, or None at the end of what encloses it."""
        found = _TOKEN.match(self.data, self.at)
        if not found:
            return None
        self.at = found.end()
        kind, text = found.lastgroup, found.group(found.lastgroup)
        if kind == "open":
            return self._dictionary()
        if kind == "array":
            return self._array() if text == b"[" else None
        return self._plain(kind, text)

    def _plain(self, kind, text):
        words = {b"true": True, b"false": False}
        read = {
            "ref": lambda: Ref(int(text.split()[0])),
            "number": lambda: float(text) if b"." in text else int(text),
            "name": lambda: Name(text[1:].decode("latin-1")),
            "hex": lambda: bytes.fromhex(text[1:-1].decode()),
            "string": self._string,
            "word": lambda: words.get(text, Operator(text.decode("latin-1"))),
        }
        return read[kind]() if kind in read else None

    def _dictionary(self):
        found = {}
        while (key := self.value()) is not None:
            found[key] = self.value()
        return found

    def _array(self):
        found = []
        while (value := self.value()) is not None:
            found.append(value)
        return found

    def _string(self):
        found, depth = bytearray(), 1
        while True:
            byte = self.data[self.at : self.at + 1]
            self.at += 1
            if byte == b"\\":
                found += self._escaped()
                continue
            depth += (byte == b"(") - (byte == b")")
            if not depth:
                return bytes(found)
            found += byte

    def _escaped(self):
        octal = re.compile(rb"[0-7]{1,3}").match(self.data, self.at)
        if octal:
            self.at = octal.end()
            return bytes([int(octal.group(), 8) & 255])
        byte = self.data[self.at : self.at + 1]
        self.at += 1
        return _ESCAPES.get(byte, byte)


@dataclass
class Done:
    """An operator with its operands and the marked content it stands in, outermost first."""

    operator: str
    operands: list
    inside: tuple = field(default_factory=tuple)


class Objects:
    """All objects of a file, by number."""

    def __init__(self, pdf: bytes) -> None:
        self.by_number = {}
        for found in re.finditer(rb"(?<![\d.])(\d+) 0 obj\b", _without_streams(pdf)):
            self.by_number[int(found.group(1))] = _object(pdf, found.end())
        for packed in [each for each in self.by_number.values() if _is(each, "ObjStm")]:
            self.by_number.update(_unpacked_objects(packed))
        trailer = next(each.about for each in self.by_number.values() if _is(each, "XRef"))
        self.catalog = self.get(trailer["Root"])
        self.information = self.get(trailer["Info"])

    def get(self, value):
        """What a reference leads to; anything else as it is."""
        while isinstance(value, Ref):
            value = self.by_number[value.number]
        return value

    @property
    def pages(self) -> list[Ref]:
        """The pages in their order."""
        return self.get(self.catalog["Pages"])["Kids"]

    def done(self, page: Ref) -> Iterator[Done]:
        """What is done on a page, one operator after another; ends must match beginnings."""
        reader = _Reader(self.get(self.get(page)["Contents"]).data)
        operands, inside, begun_in, texts = [], [], [], 0
        while (value := reader.value()) is not None:
            if not isinstance(value, Operator):
                operands.append(value)
                continue
            if value in ("BDC", "BMC"):
                about = operands[1] if value == "BDC" else {}
                inside.append((operands[0], about))
                begun_in.append(texts)
            elif value == "EMC":
                inside.pop()
                begun = begun_in.pop()
                outside = begun % 2 == texts % 2 == 0
                assert begun == texts or outside, "content across the edge of a text object"
            texts += value in ("BT", "ET")
            yield Done(value, operands, tuple(inside))
            operands = []
        assert not inside, "marked content without an end"


def _is(value, kind: str) -> bool:
    return isinstance(value, Stream) and value.about.get("Type") == kind


def _unpacked_objects(packed: Stream) -> Iterator[tuple[int, object]]:
    places = _Reader(packed.data)
    for _ in range(packed.about["N"]):
        number, at = places.value(), places.value()
        yield number, _Reader(packed.data, packed.about["First"] + at).value()


def _without_streams(pdf: bytes) -> bytes:
    return re.sub(
        rb"\bstream\r?\n.*?endstream", lambda found: b" " * len(found[0]), pdf, flags=re.DOTALL
    )


def _object(pdf: bytes, at: int):
    reader = _Reader(pdf, at)
    value = reader.value()
    begun = re.compile(rb"\s*stream\r?\n").match(pdf, reader.at)
    if not begun or not isinstance(value, dict):
        return value
    end = pdf.index(b"endstream", begun.end())
    return Stream(value, _unpacked(value, pdf[begun.end() : end]))


def _unpacked(about: dict, data: bytes) -> bytes:
    filters = about.get("Filter", [])
    for each in [filters] if isinstance(filters, str) else filters:
        if each == "ASCII85Decode":
            data = base64.a85decode(b"<~" + data.strip(), adobe=True)
        elif each == "FlateDecode":
            data = zlib.decompressobj().decompress(data)
        else:
            raise AssertionError(each)
    return data
